"""Passives and hidden verbs, found by their form. Some are missed, and some are fine as they are: a person decides."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BE = r"(?:am|is|are|was|were|be|been|being)"
_IRREGULAR = (
    "begun born bought brought built caught chosen done drawn driven found given gone grown heard held hurt kept "
    "known laid led left lost made met paid put read run said seen sent set shown shut sold spent spoken taken taught "
    "thought told understood undertaken withdrawn won written"
)
_NOT_DONE = frozenset({"aged", "bed", "hundred", "indeed", "interested", "need", "red", "tired", "united", "worried"})
_PASSIVE = re.compile(
    rf"\b{_BE}\s+(?:(?:not|also|being|been|\w+ly)\s+){{0,2}}(\w+ed|{'|'.join(_IRREGULAR.split())})\b(\s+by\b)?",
    re.IGNORECASE,
)
_NOUN = r"\w{3,}(?:tion|sion|ment|ance|ence|ation)s?"
_HIDDEN_VERB = re.compile(
    rf"\b(?:the\s+{_NOUN}\s+of\b"
    rf"|(?:make|makes|made|give|gives|gave|undertake|undertakes|undertook|conduct|conducts|conducted|provide|provides|"
    rf"provided|carry|carries|carried)\s+(?:out\s+)?(?:an?\s+|the\s+)?{_NOUN}\b)",
    re.IGNORECASE,
)


def find_passives(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where each passive begins and ends, and whether the text goes on to say who did it."""
    for found in _PASSIVE.finditer(text):
        if found[1].lower() not in _NOT_DONE:
            yield found.start(), found.end(1), found[2] is not None


def find_hidden_verbs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where words begin and end that turn what somebody does into a thing, as `the provision of`."""
    yield from (found.span() for found in _HIDDEN_VERB.finditer(text))
