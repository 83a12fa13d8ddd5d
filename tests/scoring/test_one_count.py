"""What our own meter counts as a word, and how words are said."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youth_report.engines.word_tables import read_lexicon
from youth_report.model.scores import Lexicon
from youth_report.scoring.numerals import count_number
from youth_report.scoring.one_count import OneCountMeter, WordCounter
from youth_report.scoring.running import RunningSums
from youth_report.scoring.syllables import SyllableCounter
from youth_report.scoring.tally import read_tally

COUNTER = WordCounter(read_lexicon())


@pytest.mark.parametrize(
    ("text", "words", "syllables"),
    [
        ("children’s rights", 2, 3),
        ("Ross's", 1, 2),
        ("and/or", 2, 2),
        ("the Board—the people", 4, 5),
        ("LSCB", 1, 4),
        ("the NHS’s report", 3, 7),
        ("CAMHS", 1, 1),
        ("UNCRC", 1, 5),
        ("BOARD", 1, 1),
        ("e.g. this", 2, 5),
        ("the U.S. Office", 3, 5),
        ("re-commissioning", 1, 5),
        ("self-harm", 1, 2),
        ("organisation", 1, 5),
        ("labour", 1, 2),
        ("café", 1, 2),
        ("Health & Safety", 3, 4),
        ("www.example.org/a/long/way", 1, 1),
        ("it'll", 1, 2),
        ("we've", 1, 1),
        ("— “We met!” —", 2, 2),
        ("(sic)", 1, 1),
        ("B7", 1, 3),
    ],
)
def test_words_are_counted_as_they_are_said(text: str, words: int, syllables: int) -> None:
    tally = read_tally(COUNTER.count(text))
    assert (tally.units, tally.words, tally.syllables) == (1, words, syllables)


@pytest.mark.parametrize(
    ("number", "syllables"),
    [
        ("0", 2),
        ("7", 2),
        ("11", 3),
        ("17", 3),
        ("70", 3),
        ("21", 3),
        ("100", 3),  # one hundred
        ("101", 5),  # one hundred and one
        ("1,234", 10),  # one thousand two hundred and thirty-four
        ("1,000,000", 3),
        ("1918", 4),  # as Flesch says
        ("1905", 4),  # nineteen oh five
        ("1900", 4),
        ("2005", 5),  # two thousand and five
        ("2016", 4),
        ("2015-16", 7),  # twenty fifteen to sixteen
        ("3.14", 4),
        ("£20", 3),
        ("$19,892", 13),
        ("£3.5m", 6),
        ("50%", 4),
        ("21st", 3),
        ("20th", 3),
        ("2nd", 2),
        ("3rd", 1),
        ("012", 4),
        ("9" * 400, 400),
        ("٣", 1),
    ],
)
def test_numbers_are_counted_as_they_are_said(number: str, syllables: int) -> None:
    assert count_number(number) == syllables


@pytest.mark.parametrize("text", ["", " ", "— …", "\0", "***"])
def test_nothing_to_read_counts_nothing(text: str) -> None:
    assert COUNTER.count(text) == 0


def test_sign_for_and_is_no_text_by_itself() -> None:
    assert COUNTER.count("&") == 0


@pytest.mark.parametrize(
    "word", ["walked", "stopped", "houses", "puppies", "happier", "nicest", "slowly", "children’s"]
)
def test_regular_forms_of_listed_words_are_familiar(word: str) -> None:
    assert not COUNTER.is_hard(word)


@pytest.mark.parametrize("word", ["commission", "safeguarding", "LSCB", "strategy", "re-commissioning", "statutory"])
def test_other_words_are_hard(word: str) -> None:
    assert COUNTER.is_hard(word)


def test_name_is_familiar_and_opening_word_is_no_name() -> None:
    inside, opening = (read_tally(COUNTER.count(text)).hard_words for text in ("we met Strategy", "“Strategy is all”"))
    assert (inside, opening) == (0, 1)


def test_lexicon_of_one_word_is_enough() -> None:
    counter = WordCounter(Lexicon({"moss": 1}, {"": 0, "ae": 64}, {"moss"}, set()))
    tally = read_tally(counter.count("moss zae"))
    assert (tally.syllables, tally.hard_words, tally.spache_words) == (1 + 2, 1, 2)


@pytest.mark.parametrize(
    ("known", "word", "syllables"),
    [
        ({"zaeme": 1}, "zaemes", 1),
        ({"zaemes": 1}, "zaeme", 1),
        ({"zaeses": 2}, "zaese", 1),
        ({"zaese": 1}, "zaeses", 2),
        ({"zaeme": 1}, "zaemeless", 2),
        ({"zaemes": 1}, "zaemess", 2),  # no form of the other word: guessed
    ],
)
def test_unlisted_word_is_said_as_its_listed_relative(known: dict[str, int], word: str, syllables: int) -> None:
    assert SyllableCounter(known, {"": 0}).count(word) == syllables


def test_longest_piece_at_each_letter_weighs() -> None:
    weights = {"": 64, "za": 64, "zae": -64, "e$": 64, "moss^": 640}
    assert SyllableCounter({}, weights).guess("zae") == 1 + (64 - 64 + 64) // 64


def test_meter_forgets_units_before_they_fill_the_memory() -> None:
    meter = OneCountMeter(read_lexicon())
    meter._units._most = 10
    for number in range(40):
        assert meter.measure([f"We met {number} people."])["words"] == 4
    assert len(meter._units) <= 10


sentences = st.sampled_from(
    ["We met them.", "Statutory safeguarding arrangements changed.", "***", "", "In 2015-16 it cost £3.5m.", "“Go!”"]
) | st.text(max_size=30)
addresses = st.tuples(st.sampled_from("abc"), st.sampled_from("xy"), st.sampled_from("12"))


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(addresses, sentences), max_size=25))
def test_edits_leave_what_a_full_count_finds(edits: list[tuple[tuple[str, str, str], str]]) -> None:
    sums, texts = RunningSums(), dict[tuple[str, ...], str]()
    for address, text in edits:
        sums.put(address, COUNTER.count(text))
        texts[address] = text
    for part in {address[:depth] for address in texts for depth in range(4)}:
        full = sum(COUNTER.count(text) for address, text in texts.items() if address[: len(part)] == part)
        assert sums.of(part) == full
    assert sums.of(("nowhere",)) == 0
