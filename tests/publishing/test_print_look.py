"""Paper has the colours of the theme, and inks that can be read on it."""

from __future__ import annotations

import pytest

from publishing.booklets import read_look
from publishing.pages import TEMPLATES
from youth_report.publishing.contrast import measure_contrast, read_colour
from youth_report.publishing.print_look import choose_look
from youth_report.publishing.themes import read_tokens


def _read(theme: str) -> str:
    return (TEMPLATES / f"publication/themes/{theme}.css").read_text(encoding="utf-8")


@pytest.mark.parametrize("theme", ["warm", "plain"])
def test_colours_are_those_of_the_light_page(theme: str) -> None:
    look, light = read_look(theme), read_tokens(_read(theme))["light"]
    found = {look.accent: light["link"], look.card: light["card"], look.sky: light["sky"], look.sun: light["sun"]}
    assert [read_colour(colour) for colour in found] == [read_colour(colour) for colour in found.values()]
    for ink in (look.ink, look.soft, look.accent):
        for ground in ("#ffffff", look.card, look.sky):
            one, other = read_colour(ink), read_colour(ground)
            assert one
            assert other
            assert measure_contrast(one, other) >= 7


def test_a_look_without_hills_draws_none() -> None:
    assert read_look("warm").hill == "#d3e4d8"
    assert read_look("plain").hill == ""


def test_a_look_that_is_dark_by_day_is_printed_in_its_printed_colours() -> None:
    night = ":root { --ink: #eee; --soft: #ddd; --link: #9cf; --paper: #111; --card: #222; --sky: #223; --sun: #fc0; }"
    paper = "@media print { :root:root:root { --ink: #000; --soft: #333; --link: #024; --card: #fff; --sky: #fff; } }"
    look = choose_look(night + paper)
    assert (look.ink, look.soft, look.accent, look.card, look.sun) == (
        "#000000",
        "#333333",
        "#002244",
        "#ffffff",
        "#ffcc00",
    )
