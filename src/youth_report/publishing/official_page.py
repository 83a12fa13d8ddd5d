"""The page of the official text, block by block, each linked with the words that young people put in its place."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from youth_report.model import Block, BlockId, Edition, Passage, Section, Settings, State, Suggestion
from youth_report.publishing.frame import Frame, Imprint, Place, build_frame
from youth_report.publishing.headings import find_levels, split_title
from youth_report.publishing.parts import Part, build_parts
from youth_report.publishing.shown import ShownBlock, first_words, show_block


@dataclass(frozen=True, slots=True)
class PlainWords:
    """Hard words of the official text, and those that the glossary would put in their place."""

    hard: str
    plain: str


@dataclass(frozen=True, slots=True)
class Note:
    """What became of an official block."""

    state: State
    ours: str
    """Id of the block of the edition that stands in its place; empty where there is none."""
    hint: str
    """Its first words: what tells its links from those of other blocks."""
    reason: str
    """Why it was left out or changed."""
    plain_words: tuple[PlainWords, ...]


@dataclass(frozen=True, slots=True)
class OfficialSection:
    """A heading and what stands under it."""

    heading: ShownBlock | None
    level: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class OfficialPage:
    """The context of `publication/official.html`."""

    frame: Frame
    title: ShownBlock
    sections: tuple[OfficialSection, ...]
    notes: Mapping[BlockId, Note]
    """What became of each block, by its id."""


def compose(
    edition: Edition,
    settings: Settings,
    *,
    proposals: Mapping[BlockId, tuple[Suggestion, ...]],
    imprint: Imprint,
    pictures: Collection[str] = (),
) -> OfficialPage:
    """Return the page of the official text.

    `proposals` are the glossary's for each official block; `pictures` names the picture files that exist.
    """
    report = edition.report
    title, rest = split_title(report.sections, report.title)
    sections = tuple(
        _write_section(section, level, pictures) for section, level in zip(rest, find_levels(rest), strict=True)
    )
    passages = {passage.official.id: passage for passage in edition.passages if passage.official}
    notes = {block.id: _note(block, passages.get(block.id), proposals.get(block.id, ())) for block in report.blocks}
    return OfficialPage(build_frame(Place.OFFICIAL, edition, settings, imprint), title, sections, notes)


def _write_section(section: Section, level: int, pictures: Collection[str]) -> OfficialSection:
    heading = section.heading
    body = section.blocks[1:] if heading else section.blocks
    return OfficialSection(
        show_block(heading) if heading else None, level, tuple(build_parts(body, show_block, pictures))
    )


def _note(block: Block, passage: Passage | None, proposals: tuple[Suggestion, ...]) -> Note:
    state = passage.state if passage else State.OFFICIAL
    ours = passage.blocks[0].id if passage and passage.blocks and state is not State.LEFT_OUT else ""
    words = dict.fromkeys(PlainWords(p.span.of(p.base), p.replacement) for p in proposals)
    return Note(state, ours, first_words(block.text), passage.reason if passage else "", tuple(words))
