"""The colours of paper: those of the theme, so that a look is chosen in one place."""

from __future__ import annotations

from youth_report.model.booklet import Look
from youth_report.publishing.contrast import ENOUGH, measure_contrast, read_colour, write_colour
from youth_report.publishing.themes import Tokens, read_tokens

_PAPER = (255, 255, 255)
_INKS = ("ink", "soft", "link")


def choose_look(css: str) -> Look:
    """Return the light colours of a theme, or those that it prints with where its light ones are too pale on paper.

    The theme must have been checked: each of its colours that text needs is one that can be read.
    """
    tokens = read_tokens(css)
    scheme = tokens["light"] if _stands_on_paper(tokens["light"]) else tokens["print"]

    def pick(name: str) -> str:
        colour = read_colour(scheme.get(name, ""))
        return write_colour(colour) if colour else ""

    return Look(
        ink=pick("ink"),
        soft=pick("soft"),
        accent=pick("link"),
        card=pick("card"),
        edge=pick("rule") or pick("edge"),
        sky=pick("sky"),
        sun=pick("sun") or pick("link"),
        hill=pick("hill"),
    )


def _stands_on_paper(tokens: Tokens) -> bool:
    inks = (read_colour(tokens.get(name, "")) for name in _INKS)
    return all(ink is not None and measure_contrast(ink, _PAPER) >= ENOUGH for ink in inks)
