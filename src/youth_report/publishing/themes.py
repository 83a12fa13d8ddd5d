"""The look of a publication: reads the colours of a theme, and finds those that cannot be read on each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from youth_report.publishing.contrast import (
    ENOUGH,
    ENOUGH_FOR_SHAPES,
    find_nearest,
    measure_contrast,
    read_colour,
    write_colour,
)

_FALLBACK = "fallback"
SCHEMES = ("light", "dark", "cream", "strong", "print", _FALLBACK)
"""The sets of colours that a reader can have; the last in browsers that do not know `light-dark()`."""

PAIRS = (
    *((ink, ground, ENOUGH) for ink in ("ink", "soft", "link") for ground in ("paper", "card", "sky")),
    ("ink", "line", ENOUGH),
    ("link", "line", ENOUGH),
    ("word-ink", "word", ENOUGH),
    ("on-button", "button", ENOUGH),
    ("edge", "paper", ENOUGH_FOR_SHAPES),
)
"""What stands on what, and the contrast that it needs."""

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(r"--([\w-]+)\s*:\s*([^;]+)")
_TWO = re.compile(r"light-dark\(([^,]+),([^,]+)\)")
_MARKS = {"colour-cream": "cream", "colour-strong": "strong", ":root:root": "print"}
"""What in a selector tells that a rule is for one set of colours alone."""
_FROM = {"cream": "light", "strong": "dark", "print": "light"}

Tokens = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Fault:
    """Two colours of a theme that stand on each other and cannot be told apart well enough."""

    scheme: str
    ink: str
    ground: str
    contrast: float
    """0 where one of them is no colour that can be checked."""
    enough: float
    nearest: str
    """The colour to write for the ink; empty where there is nothing to go by."""


def read_tokens(css: str) -> Mapping[str, Tokens]:
    """Return the tokens of each set of colours in a theme."""
    found: dict[str, dict[str, str]] = {scheme: {} for scheme in SCHEMES}
    rules = _RULE.findall(_COMMENT.sub("", css))
    for scheme in SCHEMES:
        for selector, body in rules:
            only = next((mine for mark, mine in _MARKS.items() if mark in selector), "")
            if only in ("", scheme) and not (scheme == _FALLBACK and "light-dark(" in body):
                shade = 1 if _FROM.get(scheme, scheme) == "dark" else 0
                found[scheme].update((name, _pick_shade(value, shade)) for name, value in _TOKEN.findall(body))
    return found


def find_faults(css: str) -> tuple[Fault, ...]:
    """Return the pairs of colours in a theme that have too little contrast for WCAG AAA."""
    return tuple(fault for scheme, tokens in read_tokens(css).items() for fault in _check_scheme(scheme, tokens))


def _check_scheme(scheme: str, tokens: Tokens) -> Iterator[Fault]:
    for ink, ground, enough in PAIRS:
        one, other = (read_colour(tokens.get(name, "")) for name in (ink, ground))
        if not one or not other:
            yield Fault(scheme, ink, ground, 0, enough, "")
        elif (contrast := measure_contrast(one, other)) < enough:
            yield Fault(scheme, ink, ground, contrast, enough, write_colour(find_nearest(one, other, enough)))


def _pick_shade(value: str, shade: int) -> str:
    two = _TWO.fullmatch(value.strip())
    return (two.groups()[shade] if two else value).strip()
