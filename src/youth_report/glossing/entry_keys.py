"""What may stand in an entry of the term base, key by key. docs/reference/term-base.md explains each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from youth_report.glossing import features
from youth_report.model.terms import MODES


class Shape(Enum):
    """What the value of a key looks like. The text says so in an error message."""

    WORDS = 'words between straight quotes, such as "like this"'
    LIST = 'a list in square brackets, such as ["one", "two"]'
    SWITCH = "true or false, without quotes"
    FORMS = 'forms in curly brackets, such as { plural = "children looked after" }'


@dataclass(frozen=True, slots=True)
class Key:
    """One key of an entry."""

    name: str
    shape: Shape
    choices: tuple[str, ...] = ()
    """The only values it may have; empty for any. For `Shape.FORMS`: the names of the forms."""
    filled: bool = False
    """True where the value must not be blank."""


POS = ("verb", "noun", "adj", "phrase", "abbr", "name")
STATUSES = ("draft", "checked", "approved", "retired")
NUMBERS = ("mass", "plural")
CASES = ("any", "exact")
PLACES = ("headings", "items", "tables", "pictures")

REQUIRED = ("term", "pos", "plain", "explain")

_KEYS = (
    Key("term", Shape.WORDS, filled=True),
    Key("pos", Shape.WORDS, POS),
    Key("plain", Shape.WORDS),
    Key("explain", Shape.WORDS, filled=True),
    Key("status", Shape.WORDS, STATUSES),
    Key("id", Shape.WORDS, filled=True),
    Key("forms", Shape.FORMS, features.OF_TERMS),
    Key("plain_forms", Shape.FORMS, features.OF_PLAIN_WORDS),
    Key("long", Shape.WORDS),
    Key("say", Shape.WORDS),
    Key("ipa", Shape.WORDS),
    Key("number", Shape.WORDS, NUMBERS),
    Key("unless_before", Shape.LIST),
    Key("unless_after", Shape.LIST),
    Key("only_before", Shape.LIST),
    Key("only_after", Shape.LIST),
    Key("sensitive", Shape.SWITCH),
    Key("catches", Shape.LIST),
    Key("spares", Shape.LIST),
    Key("frame", Shape.WORDS),
    Key("frame_obj", Shape.LIST),
    Key("case", Shape.WORDS, CASES),
    Key("not_in", Shape.LIST, PLACES),
    Key("protect", Shape.SWITCH),
    Key("mode", Shape.WORDS, MODES),
    Key("example", Shape.WORDS),
    Key("see", Shape.LIST),
    Key("seen_in", Shape.WORDS),
    Key("approved_by", Shape.WORDS),
    Key("approved_on", Shape.WORDS),
    Key("note", Shape.WORDS),
    Key("picture", Shape.WORDS, filled=True),
)

KEYS: Mapping[str, Key] = {key.name: key for key in _KEYS}
