"""An edition as it is printed: words that are set alike, in lists, tables and strips, with nothing left to work out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are set alike."""

    text: str
    strong: bool = False
    """True for a hard word that the section explains, and for what must be found at a glance."""
    aside: bool = False
    """True for a sentence that explains the one before it, and that nobody wrote for this report."""
    link: str = ""
    """Where the words lead; empty for nowhere."""
    language: str = ""
    """BCP 47 tag, where it is not the booklet's."""


Wording = tuple[Run, ...]
"""The words of one paragraph, item or heading."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Words in one piece."""

    words: Wording
    kind: str = "paragraph"
    """`paragraph`, `quote`, or `note` for what the program says in the middle of the text."""


@dataclass(frozen=True, slots=True)
class Bullet:
    """An item of a list, with the list that stands under it."""

    words: Wording
    bullets: tuple[Bullet, ...] = ()


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list."""

    bullets: tuple[Bullet, ...]
    marked: bool = False
    """True where the items bring marks of their own, such as `1.`."""
    kind: str = "list"


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. All its rows are of one length."""

    head: tuple[str, ...]
    """Empty for a table without titles."""
    rows: tuple[tuple[str, ...], ...]
    kind: str = "table"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture with its text alternative."""

    file: str
    words: str
    """Empty for the picture of a word, which says no more than the word beside it: small, and passed over by ear."""


PrintedPart = Saying | BulletList | Grid


@dataclass(frozen=True, slots=True)
class Strip:
    """Parts with the picture that stands at their left, if there is one."""

    drawing: Drawing | None
    parts: tuple[PrintedPart, ...]

    def without(self, files: Collection[str]) -> Strip:
        """Return the strip with its picture's words in place of a picture in one of these files."""
        if not self.drawing or self.drawing.file not in files:
            return self
        if not self.drawing.words:
            return Strip(None, self.parts)
        return Strip(None, (Saying((Run(self.drawing.words),), "note"), *self.parts))


@dataclass(frozen=True, slots=True)
class Explained:
    """A hard word and what it means."""

    term: str
    explain: str
    picture: str = ""
    """File of its picture; empty if there is none."""

    def without(self, files: Collection[str]) -> Explained:
        """Return the word without a picture in one of these files."""
        return replace(self, picture="") if self.picture in files else self


@dataclass(frozen=True, slots=True)
class PrintedQuestion:
    """A question that tests the booklet, and what the booklet says to it."""

    ask: str
    answer: str


@dataclass(frozen=True, slots=True)
class PrintedSection:
    """A heading, what stands under it, and boxes for its hard words and its questions."""

    heading: Wording
    """Empty for the words before the first heading."""
    level: int
    """Of the heading: 2 to 6."""
    strips: tuple[Strip, ...]
    words: tuple[Explained, ...]
    questions: tuple[PrintedQuestion, ...] = ()

    def without(self, files: Collection[str]) -> PrintedSection:
        """Return the section without pictures in these files."""
        strips = tuple(strip.without(files) for strip in self.strips)
        return replace(self, strips=strips, words=tuple(word.without(files) for word in self.words))


@dataclass(frozen=True, slots=True)
class PrintedContact:
    """Someone who can help."""

    name: str
    about: str
    ways: tuple[Wording, ...]
    """How to reach them, a way a line."""
    checked: str


@dataclass(frozen=True, slots=True)
class Labels:
    """What the program itself says on paper."""

    inside: str
    hard_words: str
    words: str
    help: str
    nobody: str
    """What stands in the place of contacts where there are none."""
    questions: str
    about_questions: str
    """Says that they are no test of the reader, and where the answers are."""
    answers: str


@dataclass(frozen=True, slots=True)
class Look:
    """Colours on white paper, as `#rrggbb`. Each ink can be read on paper, card and sky."""

    ink: str
    soft: str
    accent: str
    card: str
    edge: str
    sky: str
    sun: str
    hill: str
    """Empty where the cover has no drawing."""


@dataclass(frozen=True, slots=True)
class Booklet:
    """An edition for paper: what every printer is given."""

    language: str
    """BCP 47 tag."""
    rightward: bool
    """False where the language is written from right to left."""
    title: str
    heading: Wording
    """The title as it is shown."""
    of: str
    """Publisher and year."""
    lead: str
    facts: tuple[str, ...]
    pictures_first: bool
    """True where a column is kept for pictures on every page, as in easy read."""
    sections: tuple[PrintedSection, ...]
    words: tuple[Explained, ...]
    contacts: tuple[PrintedContact, ...]
    helpline: str
    """Who can be called, in the fewest words; it stands at the foot of each page."""
    making: str
    labels: Labels
    look: Look
    day: str
    """ISO 8601 date on which it was made."""

    @property
    def questions(self) -> tuple[PrintedQuestion, ...]:
        """All questions, in the order of reading; their answers stand together, behind the text."""
        return tuple(question for section in self.sections for question in section.questions)

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """All pictures, in the order of reading."""
        strips = (strip for section in self.sections for strip in section.strips)
        words = (*(word for section in self.sections for word in section.words), *self.words)
        beside = (Drawing(word.picture, "") for word in words if word.picture)
        return (*(strip.drawing for strip in strips if strip.drawing), *beside)

    def without(self, files: Collection[str]) -> Booklet:
        """Return the booklet with the words of pictures in place of those in some files."""
        sections = tuple(section.without(files) for section in self.sections)
        return replace(self, sections=sections, words=tuple(word.without(files) for word in self.words))


@dataclass(frozen=True, slots=True)
class Printed:
    """What a printer made."""

    data: bytes
    unknown: str = ""
    """Signs that no font has, each once: their names were set in their place."""
    undrawn: tuple[str, ...] = ()
    """Names of the pictures that could not be drawn: their words were set in their place."""
