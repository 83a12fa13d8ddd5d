"""Tell how hard a report is to read: its official text, its edition, both side by side, draft by draft."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from youth_report.editing import fold
from youth_report.editing.chronicle import find_day
from youth_report.glossing.kept_terms import list_kept
from youth_report.intake import passages
from youth_report.model import GLOSSARY, Edition, Layer, Record, Report, State, WrongUsage
from youth_report.model.scored import Scored, Stage, Subject
from youth_report.scoring import scorecards
from youth_report.workflow.draft import Draft, propose_words, take_stock
from youth_report.workflow.reading import read_latest, read_terms
from youth_report.workflow.score import Proposals, ScoreTools, Wish, compare_texts, find_aside, score_text
from youth_report.workflow.tools import Desk


def score_report(desk: Desk, tools: ScoreTools, wish: Wish) -> Scored:
    """Return what can be told of a report's official text, of its edition as it stands, or of both."""
    if wish.subject is Subject.OFFICIAL:
        return score_text(replace(read_latest(desk.folder), title=desk.folder.settings().title), wish, tools)
    if wish.subject is not Subject.EDITION and (wish.advice or tools.model):
        problem = "advice and models are about one text"
        raise WrongUsage(problem, mend="Leave --compare and --drafts out, or leave --advice and --model out.")
    draft = take_stock(desk)
    found = Scored(draft.edition.title, draft.report.language, wish.subject)
    match wish.subject:
        case Subject.BOTH:
            return replace(found, pairs=compare_texts(draft.edition, wish, tools))
        case Subject.DRAFTS:
            return replace(found, stages=tuple(_list_stages(desk, draft, wish, tools)))
    edition = replace(draft.report, title=draft.edition.title, sections=draft.edition.sections)
    return score_text(edition, wish, tools)


def propose_plain_words(text: Report, term_files: Mapping[str, str]) -> Proposals:
    """Return what the glossary proposes for each block of any text."""
    return propose_words(text, read_terms(term_files)[1], None)


def list_kept_terms(term_files: Mapping[str, str]) -> frozenset[str]:
    """Return the terms of a term base that are explained and never replaced, in all their forms."""
    return list_kept(read_terms(term_files)[0])


def _list_stages(desk: Desk, draft: Draft, wish: Wish, tools: ScoreTools) -> Iterator[Stage]:
    """Yield the edition before anyone worked at it, then as it stood in the evening of each day."""
    aside = find_aside(wish, tools)
    for day in sorted({"", *(find_day(record) for record in draft.records)}):
        said = [record for record in draft.records if day and find_day(record) <= day]
        edition = _see_edition(desk, draft, said)
        card = scorecards.score_blocks(Layer.REPORT, "report", day, edition.blocks, tools.meter.measure, aside=aside)
        written = sum(passage.state is not State.OFFICIAL for passage in edition.passages)
        yield Stage(day, _list_authors(said, day), card, written, len(edition.passages))


def _see_edition(desk: Desk, draft: Draft, said: Sequence[Record]) -> Edition:
    edition = fold.fold(draft.report, said, title=draft.edition.title, past=draft.past)
    return replace(edition, passages=passages.fill(edition.passages, desk.segmenter.split))


def _list_authors(records: Sequence[Record], day: str) -> tuple[str, ...]:
    names = (record.by for record in records if find_day(record) == day and record.by not in ("", GLOSSARY))
    return tuple(dict.fromkeys(names))
