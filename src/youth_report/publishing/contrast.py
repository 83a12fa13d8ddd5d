"""Contrast of two colours, as WCAG 2.2 defines it, and the nearest colour that has enough of it."""

from __future__ import annotations

import math
import re
from itertools import product

ENOUGH = 7.0
"""What text needs (WCAG 1.4.6)."""
ENOUGH_FOR_SHAPES = 3.0
"""What edges and other shapes need (WCAG 1.4.11)."""

Colour = tuple[int, int, int]
"""Red, green and blue, from 0 to 255."""

_HEX = re.compile(r"#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))", re.IGNORECASE)
_ENDS: tuple[Colour, Colour] = ((0, 0, 0), (255, 255, 255))


def read_colour(text: str) -> Colour | None:
    """Return the colour that a text such as `#fa3` or `#ffaa33` stands for, or None for any other text."""
    found = _HEX.fullmatch(text.strip())
    if not found:
        return None
    digits = [digit * (2 // len(digit)) for digit in found.groups() if digit]
    red, green, blue = (int(pair, 16) for pair in digits)
    return red, green, blue


def write_colour(colour: Colour) -> str:
    """Return a colour as a style sheet has it."""
    return "#" + "".join(f"{part:02x}" for part in colour)


def measure_contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours: 1 to 21."""
    darker, lighter = sorted((_measure_luminance(one), _measure_luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def find_nearest(colour: Colour, ground: Colour, enough: float) -> Colour:
    """Return the colour that has enough contrast with the ground and is the least step away, towards black or white.

    Where no colour has enough, it is black or white, whichever has more.
    """
    mixes = (_mix(colour, end, part / 255) for part, end in product(range(256), _ENDS))
    passing = [mix for mix in mixes if measure_contrast(mix, ground) >= enough]
    if not passing:
        return max(_ENDS, key=lambda end: measure_contrast(end, ground))
    return min(passing, key=lambda mix: math.dist(mix, colour))


def _mix(colour: Colour, end: Colour, part: float) -> Colour:
    red, green, blue = (round(from_ + (to - from_) * part) for from_, to in zip(colour, end, strict=True))
    return red, green, blue


def _measure_luminance(colour: Colour) -> float:
    red, green, blue = (_straighten(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _straighten(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
