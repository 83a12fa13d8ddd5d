"""The tables of words that are shipped."""

from __future__ import annotations

import zlib
from dataclasses import replace
from importlib.machinery import PathFinder
from pathlib import Path

import pytest

from youth_report.engines import word_tables
from youth_report.engines.cmudict_words import read_pronunciations
from youth_report.engines.word_tables import PackedTable, read_lexicon
from youth_report.model import OutsideFailure
from youth_report.scoring.one_count import WordCounter
from youth_report.scoring.syllables import SyllableCounter

LINES = (line.partition(" #")[0].partition(" ") for line in read_pronunciations()._lines)
SOUNDS = {word: sum(map(str.isdigit, sounds)) for word, _, sounds in LINES if not word.endswith(")")}


def test_table_is_the_dictionary_but_for_possessives() -> None:
    table = dict(read_lexicon().syllables)
    kept = {word: n for word, n in SOUNDS.items() if not (word.endswith("'s") and word[:-2] in SOUNDS)}
    assert len(table) == len(read_lexicon().syllables)
    assert {word: n for word, n in kept.items() if table.get(word) != n} == {}
    assert {word for word in table if word not in kept} == set()


def test_traits_are_what_a_count_without_them_finds() -> None:
    lexicon = read_lexicon()
    listed, plain = WordCounter(lexicon), WordCounter(replace(lexicon, traits={}))
    words = [word for word in lexicon.traits if word.isalpha()]
    words += [word.capitalize() for word in words[::5]] + [word.upper() for word in words[::7]]
    assert [word for word in words if listed._inside[word] != plain._inside[word]] == []


def test_words_that_no_weight_was_fitted_on_are_guessed_right() -> None:
    held = {w: n for w, n in SOUNDS.items() if w.isalpha() and w.isascii() and zlib.crc32(w.encode()) % 10 == 0}
    known = {word: n for word, n in SOUNDS.items() if word not in held}
    counter = SyllableCounter(known, read_lexicon().weights)
    assert len(held) > 11_000
    assert sum(counter.guess(word) == n for word, n in held.items()) / len(held) > 0.964
    assert sum(counter.count(word) == n for word, n in held.items()) / len(held) > 0.966


def test_packed_table_finds_the_whole_word_only() -> None:
    table = PackedTable(lambda: "aba ck 2 cks 3 cus 13\nabc  -4 d 1")
    assert dict(table) == {"aback": 2, "abacks": 3, "abacus": 13, "abc": -4, "abcd": 1}
    assert [table.get(word) for word in ("abac", "abackss", "", "x", "aba")] == [None] * 5
    with pytest.raises(KeyError):
        table["abac"]


def test_missing_list_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PathFinder, "find_spec", lambda _name: None)
    read_lexicon.cache_clear()
    with pytest.raises(OutsideFailure, match="not installed"):
        read_lexicon()
    monkeypatch.undo()
    assert read_lexicon().dale_chall


def test_licences_stand_beside_the_tables() -> None:
    text = (Path(word_tables.__file__).parent / "words/LICENCES.md").read_text(encoding="utf-8")
    assert all(
        name in text
        for name in ("Carnegie Mellon University", "Titus Wormer", "Shivam Bansal", "traits.z", "spache.txt")
    )
