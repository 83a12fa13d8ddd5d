"""The page that young people meet: the edition itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from youth_report.model import Block, Edition, GlossPlan, Section, Settings, State, TermBase, Track, Utterance
from youth_report.publishing.contacts import pick_helper
from youth_report.publishing.downloads import Download
from youth_report.publishing.frame import Frame, Imprint, Place, build_frame
from youth_report.publishing.glosses import GlossaryEntry, Glosses
from youth_report.publishing.headings import find_levels, split_title
from youth_report.publishing.parts import Part, build_parts
from youth_report.publishing.player import Player, build_player, build_voiceless_player
from youth_report.publishing.shown import ShownBlock, show_block


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


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """The context of `publication/index.html`."""

    frame: Frame
    title: ShownBlock
    """The page's heading: the edition's own first heading where that says the title, else words without an id."""
    made_by: str
    made_for: str
    summary: bool
    written: bool
    """False where the whole page still has the official words."""
    contents: tuple[ShownBlock, ...]
    """The headings to which a reader may want to go."""
    sections: tuple[ReadingSection, ...]
    words: tuple[GlossaryEntry, ...]
    player: Player | None
    downloads: tuple[Download, ...] = ()
    """What can be taken away, put in when the publication is bound."""
    syllables: str = ""
    """Address of the words cut into syllables, put in when the publication is bound; empty where there are none."""
    read_by: tuple[str, ...] = ()
    """The nicknames of those whose own voices are heard."""


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
) -> ReadingPage:
    """Return the reading page of an edition.

    `plan` says how its hard words are explained; `pictures` names the picture files that exist.
    Without a track, the `script` is for the browser's own voice. `read_by` are those whose own voices are heard.
    """
    frame = build_frame(Place.EDITION, edition, settings, imprint)
    glosses = Glosses(terms, plan, pick_helper(frame.contacts))
    title, rest = split_title(edition.sections, edition.title)
    player = build_player(track) if track else build_voiceless_player(script) if script else None
    writer = _SectionWriter(edition, glosses, player, pictures)
    levels = find_levels(rest)
    sections = tuple(writer.write(section, level) for section, level in zip(rest, levels, strict=True))
    return ReadingPage(
        frame,
        title,
        settings.made_by,
        settings.made_for,
        settings.summary,
        any(passage.state in (State.WRITTEN, State.ADDED) for passage in edition.passages),
        tuple(section.heading for section in sections if section.heading and section.level == 2),
        sections,
        glosses.list_entries(),
        player,
        read_by=read_by,
    )


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
        return ReadingSection(show_block(heading) if heading else None, level, next(cues, ""), stretches)

    def _write_stretches(self, section: Section) -> Iterator[Stretch]:
        hard, helper = self._glosses.find_help(section)

        def show(block: Block) -> ShownBlock:
            marks, sentences = self._glosses.mark(block), self._glosses.list_sentences(block)
            helps = helper if block.id == hard else None
            return show_block(block, marks, self._link_official(block), helps, sentences)

        blocks = section.blocks[1:] if section.heading else section.blocks
        for official, run in groupby(blocks, key=self._is_official):
            group = tuple(run)
            first = group[0].id if official else ""
            yield Stretch(first, tuple(build_parts(group, show, self._pictures)))

    def _is_official(self, block: Block) -> bool:
        return self._passages[block.id].state is State.OFFICIAL

    def _link_official(self, block: Block) -> str:
        """Return the official block to which a block links: the last one of each passage does."""
        passage = self._passages[block.id]
        is_last = passage.blocks[-1].id == block.id
        return passage.official.id if passage.official and is_last and passage.state is not State.OFFICIAL else ""
