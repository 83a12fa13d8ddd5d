"""Commands that tell about texts: how hard they are, and which words are."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import click

from youth_report.app.sources import read_source
from youth_report.app.wiring import Workshop
from youth_report.cli.screen import show_json, show_rows
from youth_report.cli.words import json_option, workshop
from youth_report.model import Layer, Scorecard

_SHOWN = ("flesch_reading_ease", "flesch_kincaid_grade", "smog_index", "gunning_fog", "dale_chall_readability_score")


@click.command()
@click.argument("path", metavar="PATH")
@click.option("--by", type=click.Choice([layer.value for layer in Layer]), default="section", show_default=True)
@click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True)
@json_option
def score(path: str, by: str, form: str, *, as_json: bool) -> None:
    """Tell how hard a report or a text file is to read. - reads standard input.

    \b
    Example:
      youth-report score our-town-2026 --by section
    """
    shop = workshop()
    cards = [card for card in _find_cards(shop, path) if card.layer in {Layer.REPORT, Layer(by)}]
    if as_json or form == "json":
        show_json([_tell_card(card) for card in cards])
    elif form == "csv":
        click.echo(_write_csv(cards), nl=False)
    else:
        show_rows([_tell_shortly(card) for card in cards], title=f"How hard {path} is to read", as_json=False)


def _find_cards(shop: Workshop, path: str) -> Sequence[Scorecard]:
    from youth_report.workflow.reading import read_latest
    from youth_report.workflow.score import score_document, score_report

    meter = shop.page_tools().meter
    if path == "-" or Path(path).is_file():
        data, name = read_source(path)
        return score_document(data, name, shop.readers(), shop.segmenter(), meter)
    return score_report(read_latest(shop.desk(path).folder), meter)


def _tell_card(card: Scorecard) -> dict[str, object]:
    band = {"label": card.band.label, "youngest": card.band.youngest, "sure": card.band.sure} if card.band else None
    return {
        "layer": card.layer.value,
        "subject": card.subject,
        "title": card.title,
        "words": card.words,
        "units": card.units,
        "prose_words": card.prose_words,
        "scores": dict(card.scores),
        "counts": dict(card.counts),
        "left_out": dict(card.left_out),
        "band": band,
    }


def _tell_shortly(card: Scorecard) -> dict[str, str]:
    band = card.band.label + ("" if card.band.sure else " (not sure)") if card.band else "too short to tell"
    numbers = {name: f"{card.scores[name]:.1f}" if name in card.scores else "" for name in _SHOWN}
    short = dict(zip(("ease", "F-K", "SMOG", "Fog", "Dale-Chall"), numbers.values(), strict=True))
    return {"": card.title or card.subject, "words": str(card.words), **short, "band": band}


def _write_csv(cards: Sequence[Scorecard]) -> str:
    names = sorted({name for card in cards for name in card.scores})
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["layer", "subject", "title", "words", "units", "band", *names])
    for card in cards:
        scores = [f"{card.scores[name]:.2f}" if name in card.scores else "" for name in names]
        band = card.band.label if card.band else ""
        table.writerow([card.layer.value, card.subject, card.title, card.words, card.units, band, *scores])
    return text.getvalue()


COMMANDS = (score,)
