"""Colours that can be read on each other, by the formula of WCAG 2.2."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.pages import TEMPLATES
from youth_report.publishing.contrast import find_nearest, measure_contrast, read_colour, write_colour
from youth_report.publishing.themes import SCHEMES, find_faults, read_tokens

COLOURS = st.tuples(*[st.integers(0, 255)] * 3)
THEMES = sorted((TEMPLATES / "publication/themes").glob("*.css"))


@pytest.mark.parametrize(
    ("one", "other", "contrast"),
    [
        ("#000", "#fff", 21.0),
        ("#fff", "#fff", 1.0),
        ("#777", "#fff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#595959", "#fff", 7.0),
        ("#0000ff", "#fff", 8.59),
        ("#ff0000", "#000", 5.25),
        ("#0a0a0a", "#000", 1.06),
    ],
)
def test_contrast_is_that_of_the_guideline(one: str, other: str, contrast: float) -> None:
    first, second = read_colour(one), read_colour(other)
    assert first
    assert second
    assert measure_contrast(first, second) == pytest.approx(contrast, abs=0.005)
    assert measure_contrast(second, first) == measure_contrast(first, second)


@pytest.mark.parametrize("text", ["", "red", "#ff", "#12345", "rgb(0 0 0)", "transparent", "#ggg"])
def test_what_cannot_be_checked_is_no_colour(text: str) -> None:
    assert read_colour(text) is None


@given(COLOURS)
def test_colour_can_be_written_and_read(colour: tuple[int, int, int]) -> None:
    assert read_colour(write_colour(colour)) == colour


@given(COLOURS, COLOURS, st.sampled_from([3.0, 4.5, 7.0]))
def test_nearest_colour_passes_wherever_one_can(
    colour: tuple[int, int, int], ground: tuple[int, int, int], enough: float
) -> None:
    found = find_nearest(colour, ground, enough)
    best = max(measure_contrast(end, ground) for end in ((0, 0, 0), (255, 255, 255)))
    assert measure_contrast(found, ground) >= min(enough, best)
    if measure_contrast(colour, ground) >= enough:
        assert found == colour


def test_nearest_colour_is_a_small_step() -> None:
    grey = read_colour("#6a6a6a")
    assert grey
    assert write_colour(find_nearest(grey, (255, 255, 255), 7.0)) == "#595959"
    assert math.dist(find_nearest((250, 250, 250), (0, 0, 0), 7.0), (250, 250, 250)) == 0


@pytest.mark.parametrize("theme", THEMES, ids=lambda path: path.stem)
def test_shipped_theme_can_be_read(theme: Path) -> None:
    css = theme.read_text(encoding="utf-8")
    assert find_faults(css) == ()
    assert all(len(tokens) > 15 for tokens in read_tokens(css).values())


def test_each_set_of_colours_is_checked_by_itself() -> None:
    css = (TEMPLATES / "publication/themes/warm.css").read_text(encoding="utf-8")
    slips = {
        "dark": css.replace("--soft: light-dark(#524737, #d6cbbb)", "--soft: light-dark(#524737, #777777)"),
        "cream": css.replace("--ink: #2a2118", "--ink: #999999"),
        "strong": css.replace("--button: #ffe14d", "--button: #333333"),
        "print": css.replace("--soft: #333", "--soft: #aaa"),
        "fallback": css.replace("--soft: #524737", "--soft: #999999"),
    }
    for scheme, changed in slips.items():
        assert changed != css
        assert {fault.scheme for fault in find_faults(changed)} == {scheme}


def test_colour_that_is_missing_or_cannot_be_read_is_a_fault() -> None:
    faults = find_faults(":root { --paper: white; }")
    assert {fault.scheme for fault in faults} == set(SCHEMES)
    assert {fault.contrast for fault in faults} == {0}
    assert {fault.nearest for fault in faults} == {""}
