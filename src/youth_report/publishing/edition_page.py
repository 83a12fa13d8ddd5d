"""The page that young people meet: the edition itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from youth_report.model import (
    Block,
    Edition,
    GlossPlan,
    Section,
    Settings,
    State,
    TermBase,
    Track,
    Utterance,
    Way,
    YouSaid,
)
from youth_report.model.edits import GLOSSARY
from youth_report.publishing import parts
from youth_report.publishing.asking import Asked, place_questions
from youth_report.publishing.contacts import pick_helper
from youth_report.publishing.dates import say_date
from youth_report.publishing.downloads import Download
from youth_report.publishing.frame import Frame, Imprint, Place, build_frame
from youth_report.publishing.glosses import GlossaryEntry, Glosses
from youth_report.publishing.headings import find_levels, split_title
from youth_report.publishing.parts import ItemList, Part, build_parts
from youth_report.publishing.player import Player, build_player, build_voiceless_player
from youth_report.publishing.shown import ShownBlock, show_block

_SPARED = frozenset(
    {"popover", "long", "table", "picture", "drawn", "nested", "marked", "quote", "note", "said", "question"}
)
"""Styles that not every page needs."""

LOOKS = (
    *("words", "page", "panel", "explained", "popover", "player", "long"),
    *("table", "picture", "drawn", "nested", "marked", "quote", "note", "said", "question", "print"),
)
"""All styles, in the order in which one goes before another; `style.css` has all of them."""

_SHORT = re.compile(r"\b(?:in short|in brief|summary|short version)\b", re.IGNORECASE)
"""Is in the heading of a summary."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Parts that follow each other and that young people all wrote, or all did not write yet."""

    official: str
    """Id of the first of them in the official text, where nothing was written yet; else empty."""
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ReadingSection:
    """A heading and what stands under it."""

    heading: ShownBlock | None
    level: int
    """Of the heading, as it is shown: 2 to 6."""
    first_cue: str
    """Id of the first segment under it that is read aloud; empty if none is."""
    stretches: tuple[Stretch, ...]
    questions: tuple[Asked, ...] = ()
    """Asked at the end of it."""


def list_blocks(sections: Iterable[ReadingSection]) -> Iterator[ShownBlock]:
    """Yield the blocks of sections in the order of reading, headings included."""
    for section in sections:
        if section.heading:
            yield section.heading
        for stretch in section.stretches:
            for part in stretch.parts:
                yield from parts.list_blocks(part)


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A heading to which a reader may want to go, with those under it."""

    block: ShownBlock
    entries: tuple[ContentsEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingAges:
    """The age in years from which most people can read a text."""

    edition: int
    official: int


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """The context of `publication/index.html`."""

    frame: Frame
    title: ShownBlock
    """The page's heading: the edition's own first heading where that says the title, else words without an id."""
    made_by: str
    nicknames: tuple[str, ...]
    """Those whose words stand in it; nobody where the group alone is named."""
    made_for: str
    summary: bool
    written: bool
    """False where the whole page still has the official words."""
    ages: ReadingAges | None
    """None where there is too little text to tell."""
    short: tuple[ReadingSection, ...]
    """What comes first where the edition begins with a summary of itself: up to the end of that summary."""
    short_at: str
    """Id of a summary that stands further down; empty if there is none."""
    contents: tuple[ContentsEntry, ...]
    """The headings of the second level, with those of the third under them."""
    sections: tuple[ReadingSection, ...]
    you_said: tuple[YouSaid, ...]
    words: tuple[GlossaryEntry, ...]
    player: Player | None
    downloads: tuple[Download, ...] = ()
    """What can be taken away, put in when the publication is bound."""
    listening: str = ""
    """Address of the script that those load who listen, put in likewise; empty where there is no player."""
    read_by: tuple[str, ...] = ()
    """The nicknames of those whose own voices are heard."""
    looks: tuple[str, ...] = LOOKS
    """The styles that come with it: files of `templates/publication/style`, without their endings."""


def compose(
    edition: Edition,
    settings: Settings,
    *,
    terms: TermBase,
    plan: GlossPlan,
    track: Track | None,
    imprint: Imprint,
    script: Sequence[Utterance] = (),
    read_by: tuple[str, ...] = (),
    pictures: Collection[str] = (),
    word_pictures: Mapping[str, str] | None = None,
    ages: ReadingAges | None = None,
) -> ReadingPage:
    """Return the reading page of an edition.

    `plan` says how its hard words are explained; `pictures` names the picture files that exist, and `word_pictures`
    says where those of words stand.
    Without a track, the `script` is for the browser's own voice. `read_by` are those whose own voices are heard.
    """
    frame = build_frame(Place.EDITION, edition, settings, imprint)
    glosses = Glosses(terms, plan, pick_helper(frame.contacts), word_pictures)
    title, rest = split_title(edition.sections, edition.title)
    player = build_player(track) if track else build_voiceless_player(script) if script else None
    writer = _SectionWriter(edition, glosses, player, pictures)
    asked = place_questions(rest, settings.questions)
    levels = find_levels(rest)
    written = tuple(
        replace(writer.write(section, level), questions=asked.get(section.id, ()))
        for section, level in zip(rest, levels, strict=True)
    )
    short = _find_short(rest)
    first = short + 1 if short is not None and _is_first(rest, short) else 0
    sections = written[first:]
    page = ReadingPage(
        frame,
        title,
        settings.made_by,
        _list_nicknames(edition) if settings.names == "nicknames" else (),
        settings.made_for,
        settings.summary,
        any(passage.state in (State.WRITTEN, State.ADDED) for passage in edition.passages),
        ages,
        written[:first],
        rest[short].id if short is not None and not first else "",
        tuple(_list_contents(sections)),
        sections,
        tuple(replace(entry, when=say_date(entry.when)) for entry in settings.you_said),
        glosses.list_entries(),
        player,
        read_by=read_by,
    )
    spared = _SPARED - _list_held(page, plan)
    return replace(page, looks=tuple(name for name in LOOKS if name not in spared))


def _list_held(page: ReadingPage, plan: GlossPlan) -> set[str]:
    """Return the names of those styles that a page needs for what it holds."""
    sections = (*page.short, *page.sections)
    stretches = [stretch for section in sections for stretch in section.stretches]
    held = {part.kind for stretch in stretches for part in stretch.parts}
    needs = {
        # Where its file is missing, a picture is a note.
        "note": "picture" in held or any(stretch.official for stretch in stretches),
        "picture": bool(page.frame.logo),
        "marked": any(isinstance(part, ItemList) and part.marked for stretch in stretches for part in stretch.parts),
        "nested": any(entry.entries for entry in page.contents),
        "drawn": any(entry.picture for entry in page.words),
        "popover": any(gloss.way is Way.POP_UP for glosses in plan.glosses.values() for gloss in glosses),
        "long": page.frame.long,
        "said": bool(page.you_said),
        "question": any(section.questions for section in sections),
    }
    return held | {name for name, is_needed in needs.items() if is_needed}


def _find_short(sections: Sequence[Section]) -> int | None:
    """Return the place of the summary among some sections, if there is one."""
    return next((at for at, section in enumerate(sections) if _SHORT.search(section.title)), None)


def _is_first(sections: Sequence[Section], short: int) -> bool:
    """Tell whether nothing with a name comes before the summary."""
    return not any(section.heading for section in sections[:short])


def _list_contents(sections: Sequence[ReadingSection]) -> Iterator[ContentsEntry]:
    heads = [(section.heading, section.level) for section in sections if section.heading and section.level <= 3]
    tops = [at for at, (_, level) in enumerate(heads) if level == 2]
    for at, end in pairwise((*tops, len(heads))):
        yield ContentsEntry(heads[at][0], tuple(ContentsEntry(block) for block, _ in heads[at + 1 : end]))


def _list_nicknames(edition: Edition) -> tuple[str, ...]:
    names = {name for passage in edition.passages for name in passage.authors if name != GLOSSARY}
    return tuple(sorted(names, key=str.casefold))


class _SectionWriter:
    """Writes the sections of one edition."""

    def __init__(self, edition: Edition, glosses: Glosses, player: Player | None, pictures: Collection[str]) -> None:
        self._passages = {block.id: passage for passage in edition.passages for block in passage.blocks}
        self._glosses = glosses
        self._heard = frozenset(line.id for line in player.lines) if player else frozenset[str]()
        self._pictures = pictures

    def write(self, section: Section, level: int) -> ReadingSection:
        heading = section.heading
        cues = (segment.id for block in section.blocks for segment in block.segments if segment.id in self._heard)
        stretches = tuple(self._write_stretches(section))
        shown = replace(show_block(heading), pictures=tuple(self._glosses.draw(heading))) if heading else None
        return ReadingSection(shown, level, next(cues, ""), stretches)

    def _write_stretches(self, section: Section) -> Iterator[Stretch]:
        hard, helper = self._glosses.find_help(section)

        def show(block: Block) -> ShownBlock:
            marks, sentences = self._glosses.mark(block), self._glosses.list_sentences(block)
            helps = helper if block.id == hard else None
            shown = show_block(block, marks, self._find_official(block), helps, sentences)
            return replace(shown, pictures=tuple(self._glosses.draw(block)))

        blocks = section.blocks[1:] if section.heading else section.blocks
        for official, run in groupby(blocks, key=self._is_official):
            group = tuple(run)
            first = group[0].id if official else ""
            yield Stretch(first, tuple(build_parts(group, show, self._pictures)))

    def _is_official(self, block: Block) -> bool:
        return self._passages[block.id].state is State.OFFICIAL

    def _find_official(self, block: Block) -> Block | None:
        """Return the official block to which a block leads: the last one of each passage does."""
        passage = self._passages[block.id]
        is_last = passage.blocks[-1].id == block.id
        return passage.official if is_last and passage.state is not State.OFFICIAL else None
