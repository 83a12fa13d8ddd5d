"""What people and the glossary propose, what was judged of it, and the edition that comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youth_report.model.text import Block, BlockId, Kind, Report, Section, Span, group_sections

GLOSSARY = "glossary"
"""The author of a suggestion that the term base made."""


class Action(StrEnum):
    """What a suggestion asks for."""

    REWRITE = "rewrite"
    LEAVE_OUT = "leave out"
    ADD = "add"


class Decision(StrEnum):
    """What a person says to a suggestion."""

    ACCEPT = "accept"
    DECLINE = "decline"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A wish to change some words of one block, whoever has it: a person or the glossary."""

    id: str
    """Made from what it says, so that the same wish taken in twice is one."""
    block: BlockId
    action: Action
    base: str
    """The words of the whole block that the author had before them."""
    span: Span
    """Characters of `base` that are to go."""
    replacement: str
    """The words to come in their place."""
    by: str
    """A nickname, or `glossary`."""
    on: str
    """ISO 8601 date of the sitting, such as `2016-09-14`; empty for the glossary."""
    sitting: str = ""
    """Name of the file or session that it comes from."""
    reason: str = ""
    kind: Kind = Kind.PARAGRAPH
    """What an added block is."""
    level: int = 0
    media: str = ""
    """Picture of an added block."""
    after: BlockId | None = None
    """The block after which an added one stands; None puts it first."""
    term: str = ""
    """Id of the term, where the glossary is the author; several with commas between, where it changes several words."""
    starts_from: str = ""
    """The sitting or the day whose result the author had in front of them, or `official`; empty for all of earlier
    days."""
    behind: str = ""
    """The day behind whose records it stands, as it came in too late for those to know it; empty where it did not."""
    turn: int = 0
    """How many times the words of that day had been gone on from, this time counted; 0 where it did not come late."""

    @property
    def result(self) -> str:
        """The words of the whole block if this suggestion alone is followed."""
        return self.base[: self.span.start] + self.replacement + self.base[self.span.end :]


@dataclass(frozen=True, slots=True)
class Review:
    """A person's judgement of one author's words for one block."""

    id: str
    block: BlockId
    decision: Decision
    of: str
    """The author whose words are judged; empty for all words that are open in the block."""
    by: str
    on: str
    sitting: str = ""
    reason: str = ""
    starts_from: str = ""
    """As in a suggestion; so are the next two."""
    behind: str = ""
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The taking back of an earlier record."""

    id: str
    record: str
    """Id of the record that no longer counts. A withdrawal can be taken back, too: then its record counts again."""
    on: str
    sitting: str = ""
    by: str = ""
    """Who took it back; empty where the edit file no longer says it."""
    reason: str = ""


Record = Suggestion | Review | Withdrawal
"""A line of the append-only log."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the wordings between which people must choose."""

    text: str
    """Empty where the block is to be left out."""
    by: tuple[str, ...]
    """Those for whose words it stands; nobody for the official words."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Edits of one block that cannot both stand. The block keeps the words last agreed until someone chooses."""

    block: BlockId
    base: str
    """The words from which the alternatives started."""
    alternatives: tuple[Alternative, ...]
    reason: str
    """Why they do not fit together, in plain words."""


class State(StrEnum):
    """How far a passage has come."""

    OFFICIAL = "official"
    """Nothing was written yet: the official words stand."""
    WRITTEN = "written"
    ADDED = "added"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Passage:
    """One place of the edition: an official block in new words, or words that young people added."""

    id: BlockId
    state: State
    text: str
    """The words as their authors wrote them: lines of plain text or simple Markdown."""
    official: Block | None = None
    """The block that these words stand for; None where they were added."""
    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    media: str = ""
    authors: tuple[str, ...] = ()
    """Nicknames in the order in which they wrote; `glossary` among them."""
    reason: str = ""
    """Why it was left out or changed, in plain words."""
    look: bool = False
    """True where the words of several people were put together by the program."""
    blocks: tuple[Block, ...] = ()
    """`text` cut into blocks, as the reader meets them. The first has the passage's id."""
    changed: str = ""
    """What changed in the official text since these words were written, in plain words: then `look` is true."""
    before: str = ""
    """The official words as they were then; empty where nothing changed."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A child-friendly version of one revision of a report."""

    report: Report
    """The official text that it stands for."""
    title: str
    passages: tuple[Passage, ...]
    """In the order of reading, those that were left out among them."""
    conflicts: tuple[Conflict, ...] = ()
    shelf: tuple[Passage, ...] = ()
    """Words for blocks that the official text no longer has. Readers do not meet them; nothing is lost."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks that a reader meets, in the order of reading."""
        return tuple(b for p in self.passages if p.state is not State.LEFT_OUT for b in p.blocks)

    @property
    def sections(self) -> tuple[Section, ...]:
        """What a reader meets, section by section."""
        return group_sections(self.blocks)
