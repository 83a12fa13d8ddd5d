"""Makes a sheet of an edition, or of one section of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from youth_report.model import BlockId, Edition, Kind, Passage, Scorecard, Sheet, SheetRow, State, WrongUsage
from youth_report.sheets import wording
from youth_report.sheets.likeness import fold

Cards = Mapping[BlockId, Scorecard]

_LONG_SENTENCE, _MANY_LONG_WORDS = 20, 0.15
_SECTIONS_NAMED = 12


def compose(edition: Edition, *, report: str, made_on: str, official: Cards, ours: Cards, section: str = "") -> Sheet:
    """Return the sheet of a report's edition, or of the section that `section` names.

    `report` is the name of its folder; `official` and `ours` are the scorecards of its passages' words, by their ids.
    """
    passages = pick_passages(edition, section)
    waiting = {conflict.block for conflict in edition.conflicts}
    rows = tuple(
        _make_row(passage, _tell_about(passage, official, ours, waiting=passage.id in waiting)) for passage in passages
    )
    title = edition.title if not section else f"{edition.title}: {_find_title(passages)}"
    made_from = f"{report}, made on {made_on} from revision {edition.report.revision}"
    fields = ((wording.NICKNAME, ""), (wording.DATE, ""), (wording.GROUP, ""), (wording.SHEET, made_from))
    return Sheet(title, edition.report.language, wording.GUIDE, fields, wording.COLUMNS, rows)


def tell_words_so_far(passage: Passage) -> str:
    """Return what a sheet says in the column of the words so far."""
    if passage.state is State.LEFT_OUT:
        return f"{wording.LEFT_OUT}: {passage.reason}" if passage.reason else f"{wording.LEFT_OUT}."
    return wording.NOTHING_YET if passage.state is State.OFFICIAL else passage.text


def pick_passages(edition: Edition, section: str) -> Sequence[Passage]:
    """Return the passages of a section, named by the id of a passage in it or by words of its heading.

    All of them where `section` is empty. Raise `WrongUsage` where it names none, or several.
    """
    if not section:
        return edition.passages
    sections = list(_group_passages(edition.passages))
    wanted = fold(section)
    by_name = [found for found in sections if any(passage.id == section.strip().lower() for passage in found)]
    by_title = [found for found in sections if wanted and wanted in fold(_find_title(found))]
    exact = [found for found in by_title if wanted == fold(_find_title(found))]
    found = by_name or exact or by_title
    if len(found) == 1:
        return found[0]
    problem = (
        f'"{section}" is in the headings of {len(found)} sections' if found else f'no section is called "{section}"'
    )
    told = "; ".join(f"{one[0].id} {_shorten(_find_title(one))}" for one in (found or sections)[:_SECTIONS_NAMED])
    raise WrongUsage(
        problem, mend=f"Choose one by its id, such as {sections[0][0].id}. There are: {told}.", where="--section"
    )


def _group_passages(passages: Iterable[Passage]) -> Iterator[list[Passage]]:
    group: list[Passage] = []
    for passage in passages:
        # The official headings make the sections: they are there whether or not anyone has written yet.
        if group and passage.official and passage.official.kind is Kind.HEADING:
            yield group
            group = []
        group.append(passage)
    yield from [group] if group else []


def _find_title(passages: Sequence[Passage]) -> str:
    return passages[0].official.text if passages[0].official else passages[0].text


def _shorten(title: str) -> str:
    return title if len(title) <= 80 else f"{title[:79]}…"


def _make_row(passage: Passage, about: tuple[str, ...]) -> SheetRow:
    official = passage.official.text if passage.official else wording.NOT_OFFICIAL
    return SheetRow(passage.id, about, official, tell_words_so_far(passage), heading=passage.kind is Kind.HEADING)


def _tell_about(passage: Passage, official: Cards, ours: Cards, *, waiting: bool) -> tuple[str, ...]:
    lines = [wording.KINDS[passage.kind.value]]
    if passage.official and passage.id in official:
        lines.append(f"Official: {_tell_hardness(official[passage.id])}")
    if passage.state in {State.WRITTEN, State.ADDED} and passage.id in ours:
        lines.append(f"So far: {_tell_hardness(ours[passage.id])}")
    return (*lines, *([wording.CHOOSE] if waiting else []), *([wording.LOOK] if passage.look else []))


def _tell_hardness(card: Scorecard) -> str:
    counted = f"{_count(card.words, 'word')} in {_count(card.units, 'sentence')}"
    level = wording.LEVELS.get(card.band.youngest, "") if card.band else _tell_shape(card)
    return f"{counted}, {level}" if level else counted


def _tell_shape(card: Scorecard) -> str:
    """Return what can be said of a few words, for which no formula gives a level."""
    if card.words > _LONG_SENTENCE * card.units:
        return wording.LONG_SENTENCES
    long_words = card.counts.get("polysyllable_words", 0)
    return wording.LONG_WORDS if card.words and long_words > _MANY_LONG_WORDS * card.words else ""


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
