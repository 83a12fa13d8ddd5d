"""How hard a text is to read."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from enum import StrEnum


class Layer(StrEnum):
    """The piece of a text that a scorecard is about."""

    REPORT = "report"
    SECTION = "section"
    BLOCK = "block"
    SEGMENT = "segment"


@dataclass(frozen=True, slots=True)
class Metric:
    """A published formula, and what a reader of its scores should know."""

    name: str
    """Such as `flesch_kincaid_grade`: the key of its scores."""
    title: str
    """What it is called where people read it."""
    unit: str
    """What its numbers count, in plain words."""
    easy: float
    """About the score of a very easy text: one end of a plot."""
    hard: float
    """About the score of a very hard text: the other end."""
    source: str
    """The paper or book that it comes from."""
    says: str
    """One plain sentence for a member of the board."""
    least_words: int = 100
    """Words below which a score is noise and is not given: parts of one text then differ by two grades and more."""
    least_units: int = 1
    """Sentences below which a score is not given."""
    formula: str = ""
    """The sum, as its author published it."""
    differs: str = ""
    """How the figure of textstat differs from one that is counted by the published rules; empty where it does not."""

    @property
    def higher_is_harder(self) -> bool:
        """True where a larger number is a harder text."""
        return self.hard > self.easy


@dataclass(frozen=True, slots=True)
class Band:
    """A step of reading age that a text falls in."""

    label: str
    """Such as `reading age 9 to 11`."""
    youngest: int
    """The age in years from which most readers manage the text."""
    sure: bool
    """False where the text is too short, or its metrics disagree."""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The scores of one piece of a text: of paragraphs, headings and list items. Quotations are never scored."""

    layer: Layer
    subject: str
    """Id of the section, block or segment; `report` for the whole."""
    title: str
    """The heading of a section, or the first words of a smaller piece."""
    words: int
    units: int
    """Sentences, headings and list items, counted as they stand in the text."""
    scores: Mapping[str, float]
    """Name of a metric (see `scoring.metrics`) to its value for the prose, which is the paragraphs alone.
    A metric is left out where there is too little prose to tell."""
    band: Band | None = None
    """Where the prose stands; None where there is too little of it."""
    prose_words: int = 0
    prose_units: int = 0
    """Sentences of the prose."""
    all_scores: Mapping[str, float] = field(default_factory=dict)
    """The same metrics for all that was counted, with each heading and list item as one sentence."""
    counts: Mapping[str, float] = field(default_factory=dict)
    """What else was counted in all words, for however short a piece: `syllables`, `long_words` and so on."""
    left_out: Mapping[str, int] = field(default_factory=dict)
    """Words that were not scored, by kind of block: `quote`, `table`, `picture`."""
    spreads: Mapping[str, float] = field(default_factory=dict)
    """Name of a metric to how far two parts in three of one text, as long as this one, are at most from the whole."""
    places: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Name of a metric to how many in a hundred of some known texts are easier than this one, by their level."""
    set_aside: tuple[str, ...] = ()
    """Names, agreed terms and quotations in the text that were not counted, because that was asked for."""
    reach: tuple[str, ...] = ()
    """Labels of the easiest and the hardest band that the text may be in, since so few words can tell no more."""
    reference: Mapping[str, float] = field(default_factory=dict)
    """The same metrics as another meter counts them, for those who want to check ours."""
    modelled: float | None = None
    """What a model that the user fitted makes of it; None without such a model."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One piece of the official text, and what readers of the edition meet in its place."""

    official: Scorecard
    edition: Scorecard | None
    """None where nothing of it is in the edition."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What a meter knows of English words. All words are in small letters, with straight apostrophes."""

    syllables: Mapping[str, int]
    """Words that are known to their syllables."""
    weights: Mapping[str, int]
    """Pieces of words, with `^` and `$` for their ends, to what they add to a guess, in 64ths of a syllable. A guess
    begins with the runs of vowels; of the pieces that begin at one letter, the longest adds its weight. The piece of no
    letters is the weight that all words share."""
    dale_chall: Set[str]
    """Words that four in five children of the fourth grade know (Dale and Chall)."""
    spache: Set[str]
    """Words of the first books of young children (Spache 1974)."""
    traits: Mapping[str, int] = field(default_factory=dict)
    """Words whose counts were found out beforehand, which saves time: eight times the syllables, with 1, 2 and 4 added
    where the word is unfamiliar by the first list, by the second, and where Gunning would call it complex."""


@dataclass(frozen=True, slots=True)
class Easing:
    """One thing that would make a segment easier."""

    says: str
    """What to change, in plain words, as in: Split here: 34 words."""
    start: int
    """Where in the segment's text its words begin; with `end`, half-open."""
    end: int
    gain: float = 0.0
    """Grades (Flesch-Kincaid) by which the text around it would fall; 0 where nobody can tell beforehand."""
    points: float = 0.0
    """The same in points of Dale-Chall."""
