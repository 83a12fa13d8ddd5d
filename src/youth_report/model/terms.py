"""The glossary as data: term base, term, term match."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from youth_report.model.ipa import list_unknown, mark_sounds
from youth_report.model.text import BlockId, SegmentId, Span

MODES = ("swap", "explain", "pop-up", "both", "leave")
"""What can be done with a term: docs/reference/term-base.md tells what each does."""


class Certainty(StrEnum):
    """How sure a match is to be the term, in its sense."""

    SURE = "sure"
    LIKELY = "likely"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of the term base. docs/reference/term-base.md tells editors what each field is for."""

    id: str
    """Made from the term: `child-protection-plan`. Unique in a term base."""
    term: str
    """The hard words in their base form, as an official report has them."""
    pos: str
    """`verb`, `noun`, `adj`, `phrase`, `abbr` or `name`."""
    plain: str
    """The plain words to put in their place; empty where the term is only explained."""
    explain: str
    """A whole sentence that tells a child what the term means."""
    status: str = "draft"
    """`draft`, `checked`, `approved` or `retired`."""
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Forms of the term that the rules of English would get wrong, by feature (see `glossing.features`)."""
    plain_forms: Mapping[str, str] = field(default_factory=dict)
    """Forms of the plain words, by feature."""
    long: str = ""
    """What a short form stands for."""
    say: str = ""
    """How to say it: `letters`, `word`, or a respelling such as `safe garding`."""
    number: str = ""
    """`mass` or `plural` for a noun with no other number."""
    unless_before: tuple[str, ...] = ()
    """Words that, right after the term, show that it means something else; `@number` stands for any number."""
    unless_after: tuple[str, ...] = ()
    """Words that, right before the term, show that it means something else."""
    sensitive: bool = False
    """True where help must stand beside the term."""
    catches: tuple[str, ...] = ()
    """Sentences in which the term must be found."""
    spares: tuple[str, ...] = ()
    """Sentences in which it must not be found."""
    source: str = ""
    """File and line of the entry, for messages."""
    only_before: tuple[str, ...] = ()
    """Words of which one must stand right after the term; empty for no such need."""
    only_after: tuple[str, ...] = ()
    """Words of which one must stand right before the term; empty for no such need."""
    frame: str = ""
    """Plain words around what the term is about: `keep {obj} safe`."""
    frame_obj: tuple[str, ...] = ()
    """Words that may take the place of `{obj}`."""
    case: str = "any"
    """`exact` where only the term's own capitals count, else `any`."""
    not_in: tuple[str, ...] = ()
    """Kinds of blocks in which the term is not used: `headings`, `items`, `tables`, `pictures`."""
    protect: bool = False
    """True where the words are never changed and hide every shorter term in them."""
    mode: str = ""
    """`swap`, `explain`, `pop-up`, `both` or `leave`; empty for what the report does with terms."""
    ipa: str = ""
    """How to say it, in the International Phonetic Alphabet."""
    example: str = ""
    """A sentence that shows the plain words at work."""
    see: tuple[str, ...] = ()
    """Ids of related terms."""
    seen_in: str = ""
    """Report and page in which the term was met."""
    approved_by: str = ""
    """The group that agreed, never a child's full name."""
    approved_on: str = ""
    """ISO 8601 date on which it agreed."""
    note: str = ""
    """What the next editor should know."""
    picture: str = ""
    """Name of the drawing of what the term is about, in `glossary/pictures/`: `umbrella.svg`."""


@dataclass(frozen=True, slots=True)
class TermBase:
    """All terms of one language."""

    terms: tuple[Term, ...]

    def find(self, term_id: str) -> Term | None:
        """Return the term with this id."""
        return next((term for term in self.terms if term.id == term_id), None)

    @property
    def pronunciations(self) -> dict[str, str]:
        """How to say those terms that are not said as they are written: by `say`, or else by `ipa`."""
        live = (term for term in self.terms if term.status != "retired")
        return {term.term: say for term in live if (say := term.say or _say_ipa(term.ipa))}


def _say_ipa(ipa: str) -> str:
    return "" if list_unknown(ipa) else mark_sounds(ipa)


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A find of a term in a block."""

    term: str
    """Id of the term."""
    block: BlockId
    span: Span
    """Characters of the block's text that are the term."""
    replacement: str
    """The plain words in the form that fits here; empty where the term is only explained or there is a doubt."""
    certainty: Certainty
    reach: Span | None = None
    """Characters that the replacement takes the place of, where they are more than `span`."""
    doubt: str = ""
    """Name of the rule that made us leave the words alone (see `glossing.doubts`); empty where they fit."""


class Way(StrEnum):
    """How an edition makes a hard word plain where it still stands."""

    EXPLAIN = "explain"
    """A sentence of its own, right after the sentence that holds the word."""
    POP_UP = "pop-up"
    """The word opens its explanation."""


@dataclass(frozen=True, slots=True)
class Gloss:
    """What an edition does about one use of a term."""

    term: str
    """Id of the term."""
    span: Span
    """Characters of the block's text that are the term."""
    way: Way
    id: SegmentId
    """Lasting name of what is shown: `b7.g1` for a sentence, `b7-harm` for a pop-up."""
    after: SegmentId
    """The segment that holds the term; for a sentence, the one behind which it stands."""
    words: str
    """What is said of the term."""


@dataclass(frozen=True, slots=True)
class PicturedWord:
    """Words that have a picture: a term, or the plain words for one."""

    span: Span
    """Characters of the block's text."""
    picture: str
    """Name of its file."""


@dataclass(frozen=True, slots=True)
class GlossPlan:
    """What an edition does about all its hard words."""

    glosses: Mapping[BlockId, tuple[Gloss, ...]]
    """In the order of reading, none overlapping; blocks without any are left out."""
    listed: tuple[str, ...]
    """Ids of the terms for the list of words, in the order in which a reader meets them."""
    sensitive: frozenset[BlockId] = frozenset()
    """Blocks that speak of something hard, beside which help must stand."""
    pictured: Mapping[BlockId, tuple[PicturedWord, ...]] = field(default_factory=dict)
    """In the order of reading, none overlapping; blocks without any are left out."""

    def list_sentences(self, block: BlockId) -> tuple[Gloss, ...]:
        """Return the sentences of a block that explain a term."""
        return tuple(gloss for gloss in self.glosses.get(block, ()) if gloss.way is Way.EXPLAIN)
