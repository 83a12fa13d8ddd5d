"""Words cut into syllables: where, and when rather not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.pages import TEMPLATES
from publishing.samples import make_block
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.publishing.syllables import Syllables, list_syllables, split_word


@pytest.mark.parametrize(
    ("word", "count", "cut"),
    [
        ("children", 2, "chil|dren"),
        ("between", 2, "be|tween"),
        ("sister", 2, "sis|ter"),
        ("tables", 2, "ta|bles"),
        ("safety", 2, "safe|ty"),
        ("carefully", 3, "care|ful|ly"),
        ("idea", 3, "i|de|a"),
        ("education", 4, "e|du|ca|tion"),
        ("needed", 2, "nee|ded"),
        ("hoped", 1, "hoped"),
        ("changes", 2, "chan|ges"),
        ("mother", 2, "mo|ther"),
        ("question", 2, "ques|tion"),
        ("construct", 2, "con|struct"),
        ("children’s", 2, "chil|dren’s"),
    ],
)
def test_word_is_cut_where_a_reader_would_pause(word: str, count: int, cut: str) -> None:
    assert "|".join(split_word(word, count)) == cut


@pytest.mark.parametrize(("word", "count"), [("nhs", 3), ("hours", 2), ("x", 2), ("", 1)])
def test_word_stays_whole_where_its_vowels_do_not_tell(word: str, count: int) -> None:
    assert split_word(word, count) == (word,)


@given(st.text("abcdefghilmnoprstuwy’", max_size=12), st.integers(1, 5))
def test_no_letter_is_lost_and_no_part_is_empty(word: str, count: int) -> None:
    parts = split_word(word, count)
    assert "".join(parts) == word
    assert len(parts) in (1, count)
    assert all(parts) or word == ""


def test_each_long_word_is_listed_once() -> None:
    blocks = (make_block("b1", "Families wait. The families’ waiting is 9 weeks."), make_block("b2", "Waiting!"))
    sizes = {"families": 3, "families’": 3, "waiting": 2}
    assert list_syllables(blocks, lambda word: sizes.get(word, 1)) == ("fa|mi|lies", "wai|ting")


def test_script_holds_words_as_data() -> None:
    script = JinjaTemplates([TEMPLATES]).render("publication/syllables.js", Syllables(("a|ble", "chil|dren’s")))
    assert 'new Map("a|ble chil|dren’s".split(" ")' in script
