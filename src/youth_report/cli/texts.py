"""The command that tells how hard a text is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from youth_report.app.sources import read_source
from youth_report.cli.words import json_option, workshop
from youth_report.model import Layer, WrongUsage
from youth_report.model.scored import Scored, Subject

if TYPE_CHECKING:
    from youth_report.app.wiring import Workshop
    from youth_report.workflow.score import ScoreTools, Wish


@click.command()
@click.argument("path", metavar="PATH")
@click.option("--by", type=click.Choice([layer.value for layer in Layer]), default="section", show_default=True)
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv", "html"]), default="table", show_default=True
)
@click.option("--edition", "subject", flag_value=Subject.EDITION.value, help="The edition, not the official report.")
@click.option("--compare", "subject", flag_value=Subject.BOTH.value, help="The official report beside the edition.")
@click.option("--drafts", "subject", flag_value=Subject.DRAFTS.value, help="The edition, day by day.")
@click.option("--set-aside", metavar="WHAT", default="", help="Leave out names, quotations, terms (with commas).")
@click.option("--advice", is_flag=True, help="Say what would help, sentence by sentence.")
@click.option("--textstat", "refer", is_flag=True, help="Show what textstat says beside it.")
@click.option(
    "--model", type=click.Path(path_type=Path), metavar="FILE", help="Ask a model that you fitted (bench/fit_model.py)."
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write it to a file.")
@json_option
def score(
    *,
    path: str,
    by: str,
    form: str,
    subject: str | None,
    set_aside: str,
    model: Path | None,
    out: Path | None,
    advice: bool,
    refer: bool,
    as_json: bool,
) -> None:
    """Tell how hard something is to read: a report, or a plain text, a Markdown file or a web page (HTML).

    - reads standard input. There a web page is known by its first words.

    \b
    Example:
      youth-report score our-town-2026 --compare --format html --out scores.html
      youth-report score letter.md --advice
    """
    from youth_report.workflow.score import Wish, choose_aside

    shop = workshop()
    wish = Wish(Subject(subject or Subject.OFFICIAL), choose_aside(set_aside), advice=advice)
    scored = _score(shop, path, shop.score_tools(refer=refer, model=model), wish)
    text = _write(shop, scored, "json" if as_json else form, Layer(by))
    if out:
        shop.write_text(out, text)
    else:
        click.echo(text, nl=False)


def _score(shop: Workshop, path: str, tools: ScoreTools, wish: Wish) -> Scored:
    if _names_report(path):
        from youth_report.workflow.score_report import score_report

        return score_report(replace(shop.desk(path), segmenter=tools.segmenter), tools, wish)
    if wish.subject is not Subject.OFFICIAL:
        problem = "only a report has an edition, and this is a document"
        raise WrongUsage(problem, mend="Name a report, or leave --edition, --compare and --drafts out.", where=path)
    from youth_report.workflow.score import score_document

    return score_document(*read_source(path), tools, wish)


def _names_report(path: str) -> bool:
    """Tell whether a path names a report, and no document that is there or should be."""
    return path != "-" and not Path(path).is_file() and (Path(path).is_dir() or not Path(path).suffix)


def _write(shop: Workshop, scored: Scored, form: str, by: Layer) -> str:
    from youth_report.scoring.known_texts import DECILES
    from youth_report.scoring.metrics import METRICS

    match form:
        case "html":
            from youth_report.publishing import score_page

            return shop.templates().render("publication/score.html", score_page.compose(scored, METRICS, DECILES, by))
        case "json" | "csv":
            from youth_report.publishing import score_data

            write = score_data.write_json if form == "json" else score_data.write_csv
            return write(scored, METRICS, by)
    from youth_report.cli.told_scores import tell_scored

    return "\n".join((*tell_scored(scored, METRICS, by), ""))


COMMANDS = (score,)
