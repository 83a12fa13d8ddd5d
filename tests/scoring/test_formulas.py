"""Every formula of ours against its published definition."""

from __future__ import annotations

from math import sqrt

import pytest

from youth_report.engines.textstat_meter import TextstatMeter
from youth_report.engines.word_tables import read_lexicon
from youth_report.scoring.formulas import NAMES, reckon, score_all
from youth_report.scoring.metrics import METRICS
from youth_report.scoring.one_count import OneCountMeter
from youth_report.scoring.tally import FIELDS, pack_word

METER = OneCountMeter(read_lexicon())

# Counted by hand: syllables, whether it is familiar to Dale and Chall, and to Spache.
WORDS = {
    "a": (1, True, True),
    "and": (1, True, True),
    "the": (1, True, True),
    "we": (1, True, True),
    "cat": (1, True, True),
    "sat": (1, True, True),
    "on": (1, True, True),
    "mat": (1, True, False),
    "act": (1, True, True),
    "water": (2, True, True),
    "people": (2, True, True),
    "children": (2, True, True),
    "report": (2, True, False),
    "walked": (1, True, True),
    "houses": (2, True, True),
    "family": (3, True, True),
    "strategy": (3, False, False),
    "effective": (3, False, False),
    "evidence": (3, False, False),
    "commission": (3, False, False),
    "statutory": (4, False, False),
    "safeguarding": (3, False, False),
    "accountability": (6, False, False),
    "agencies": (3, False, False),
}
SENTENCES = (
    "the cat sat on the mat",
    "we walked",
    "children and people act on the report",
    "a statutory commission",
    "the effective safeguarding strategy and the accountability of agencies".replace(" of", " on"),
    "evidence and accountability",
    "the family sat on the water and the houses",
    "we act on evidence and we report the strategy on water",
)
EXAMPLES = [
    *((sentence,) for sentence in SENTENCES),
    *((first, second) for first in SENTENCES for second in SENTENCES[:4]),
    SENTENCES,
    SENTENCES[:3] * 7,
    (" ".join(SENTENCES),),
]


def count_by_hand(units: tuple[str, ...]) -> dict[str, int]:
    words = [word for unit in units for word in unit.split()]
    many = [word for word in words if WORDS[word][0] >= 3]
    return {
        "units": len(units),
        "words": len(words),
        "letters": sum(map(len, words)),
        "characters": sum(map(len, words)),
        "syllables": sum(WORDS[word][0] for word in words),
        "long_words": sum(len(word) >= 7 for word in words),
        "polysyllable_words": len(many),
        "mini_words": sum(len(word) <= 3 for word in words),
        "hard_words": sum(not WORDS[word][1] for word in words),
        "spache_words": sum(not WORDS[word][2] for word in words),
        # Gunning: three syllables that an ending made do not count.
        "foggy_words": sum(not (WORDS[word][0] == 3 and word.endswith(("es", "ed", "ing"))) for word in many),
    }


def published(c: dict[str, int]) -> dict[str, float]:
    """Return every metric as its paper defines it, from counts."""
    w, s = c["words"], c["units"]
    asl = w / s
    pdw = 100 * c["hard_words"] / w
    points = (w - c["polysyllable_words"] + 3 * c["polysyllable_words"]) / s
    return {
        "flesch_reading_ease": 206.835 - 1.015 * asl - 84.6 * c["syllables"] / w,
        "flesch_kincaid_grade": 0.39 * asl + 11.8 * c["syllables"] / w - 15.59,
        "smog_index": 3.1291 + 1.043 * sqrt(c["polysyllable_words"] * 30 / s),
        "gunning_fog": 0.4 * (asl + 100 * c["foggy_words"] / w),
        "coleman_liau_index": 0.0588 * (100 * c["characters"] / w) - 0.296 * (100 * s / w) - 15.8,
        "automated_readability_index": 4.71 * (c["characters"] / w) + 0.5 * asl - 21.43,
        "dale_chall_readability_score": 0.1579 * pdw + 0.0496 * asl + (3.6365 if pdw > 5 else 0),
        "dale_chall_1995": 64 - 0.95 * pdw - 0.69 * asl,
        "linsear_write_formula": points / 2 if points > 20 else (points - 2) / 2,
        "spache_readability": 0.121 * asl + 0.082 * (100 * c["spache_words"] / w) + 0.659,
        "lix": asl + 100 * c["long_words"] / w,
        "rix": c["long_words"] / s,
        "mcalpine_eflaw": (w + c["mini_words"]) / s,
    }


def test_there_are_examples_enough() -> None:
    assert len(set(EXAMPLES)) >= 40


@pytest.mark.parametrize("units", EXAMPLES, ids=lambda units: " / ".join(units)[:60])
def test_every_formula_is_the_published_one(units: tuple[str, ...]) -> None:
    measured, counted = METER.measure(units), count_by_hand(units)
    assert {name: measured[name] for name in counted} == counted
    assert {name: measured[name] for name in NAMES} == pytest.approx(published(counted), abs=1e-9)


SAME = ("flesch_reading_ease", "flesch_kincaid_grade", "smog_index", "lix", "rix", "mcalpine_eflaw")
SAME_WITHOUT_STOPS = ("automated_readability_index",)


@pytest.mark.parametrize("units", EXAMPLES[::5], ids=lambda units: " / ".join(units)[:60])
def test_textstat_gives_the_same_where_it_follows_the_papers(units: tuple[str, ...]) -> None:
    ours, theirs = METER.measure(units), TextstatMeter().measure(units)
    for name in (*SAME, *SAME_WITHOUT_STOPS):
        assert ours[name] == pytest.approx(theirs[name]), name


@pytest.mark.parametrize(
    ("name", "counts", "value"),
    [
        # Coleman and Liau's own example: 119 words, 639 letters, 5 sentences.
        ("coleman_liau_index", {"words": 119, "characters": 639, "units": 5}, 14.5),
        # Thirty sentences with thirty and with ninety polysyllables: McLaughlin's square roots are exact there.
        ("smog_index", {"words": 600, "units": 30, "polysyllable_words": 36}, 3.1291 + 1.043 * 6),
        ("smog_index", {"words": 600, "units": 30, "polysyllable_words": 100}, 3.1291 + 1.043 * 10),
        # Dale and Chall add 3.6365 where more than one word in twenty is unfamiliar, not where just one is.
        ("dale_chall_readability_score", {"words": 100, "units": 10, "hard_words": 5}, 0.7895 + 0.496),
        ("dale_chall_readability_score", {"words": 100, "units": 10, "hard_words": 6}, 0.9474 + 0.496 + 3.6365),
        # O'Hayre: 20 points a sentence is the last that loses two before it is halved.
        ("linsear_write_formula", {"words": 100, "units": 5}, 9),
        ("linsear_write_formula", {"words": 105, "units": 5}, 10.5),
        ("dale_chall_1995", {"words": 100, "units": 10, "hard_words": 10}, 64 - 9.5 - 6.9),
    ],
)
def test_worked_example_of_the_author(name: str, counts: dict[str, int], value: float) -> None:
    packed = pack_word(*(counts.get(field, 0) for field in FIELDS[1:])) + counts["units"]
    assert score_all(packed)[name] == pytest.approx(value, abs=0.05)


def test_cat_on_the_mat() -> None:
    found = METER.measure(["The cat sat on the mat."])
    assert found["flesch_reading_ease"] == pytest.approx(116.145)
    assert found["flesch_kincaid_grade"] == pytest.approx(-1.45)
    assert found["dale_chall_readability_score"] == pytest.approx(0.2976)


def test_every_metric_has_a_formula_and_every_formula_is_a_metric() -> None:
    assert set(NAMES) == {metric.name for metric in METRICS}


def test_text_without_words_scores_nothing() -> None:
    assert set(reckon(0)) == {0.0}
