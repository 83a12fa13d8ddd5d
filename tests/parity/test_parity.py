"""The same words in every format: none lost, none joined, none added."""

from __future__ import annotations

import pytest

from checks.epubcheck import run_epubcheck
from checks.epubs import Book, find_faults, tell_share
from checks.words import Blocks, find_changes, flatten, read_blocks, say_cues, say_edition, say_timed_words
from parity.builds import CASES, SAMPLE, build_named, find_epubs, read_text
from youth_report.model import Kind
from youth_report.workflow.build import Built

NAMES = (*CASES, SAMPLE)
VALIDATED = ("hostile", "many-kinds", SAMPLE)


def _read_epub(data: bytes, wanted: Blocks) -> Blocks:
    book = Book(data)
    found: dict[str, list[str]] = {}
    for path, _, overlay in book.leaves():
        if overlay:
            found.update(read_blocks(book.files[path].decode(), wanted))
    return found


def _plain_text_differs(built: Built) -> bool:
    text = read_text(built, f"{built.publication.name}.txt")
    found = flatten(text.partition("\nWords we used\n")[0].partition("\nWho can help\n")[0])
    assert built.track
    wanted = flatten("\n".join(cue.text for cue in built.track.cues))
    return found not in (wanted, [*flatten(built.draft.edition.title), *wanted])


@pytest.mark.parametrize("name", NAMES)
def test_every_format_says_what_the_edition_says(name: str) -> None:
    built = build_named(name)
    assert built.track
    wanted, epubs = say_edition(built.draft.edition.blocks, built.track), find_epubs(built)
    assert [path.removeprefix(built.publication.name) for path in epubs] == [".epub", "-lines.epub"]
    said = {
        "page": read_blocks(read_text(built, "index.html"), wanted),
        "voice": say_cues(built.track),
        "times": say_timed_words(built.track),
        **{path: _read_epub(data, wanted) for path, data in epubs.items()},
    }
    assert {format_: changes for format_, found in said.items() if (changes := find_changes(wanted, found))} == {}
    assert not _plain_text_differs(built)
    assert [(find_faults(data), tell_share(data)) for data in epubs.values()] == [([], 1.0)] * 2
    if name in VALIDATED:
        assert [run_epubcheck(data) for data in epubs.values()] == [[], []]


@pytest.mark.parametrize("name", NAMES)
def test_every_official_word_is_beside_the_edition_its_summary_too(name: str) -> None:
    built = build_named(name)
    wanted = say_edition(built.draft.report.blocks)
    kept = {f"official-{block}": words for block, words in wanted.items()}
    one_file = read_blocks(read_text(built, "offline.html"), kept)
    said = {
        "official.html": read_blocks(read_text(built, "official.html"), wanted),
        "offline.html": {block.removeprefix("official-"): words for block, words in one_file.items()},
    }
    for path, data in find_epubs(built).items():
        said[path] = read_blocks(Book(data).files["EPUB/official.xhtml"].decode(), wanted)
    assert {format_: changes for format_, found in said.items() if (changes := find_changes(wanted, found))} == {}


def test_the_sample_has_an_official_summary() -> None:
    titles = [block.text for block in build_named(SAMPLE).draft.report.blocks if block.kind is Kind.HEADING]
    assert "Executive summary" in titles


def test_joined_words_are_noticed() -> None:
    wanted = {"b1": ["safe", "in", "school"], "b2": ["yes"]}
    assert find_changes(wanted, {**wanted, "b1": ["safein", "school"]}) == ["b1: lost ['in', 'safe'], added ['safein']"]
    assert find_changes(wanted, {**wanted, "b1": ["in", "safe", "school"]}) == ["b1: another order"]
    assert find_changes(wanted, dict(reversed(wanted.items()))) == ["the blocks stand in another order"]
    assert find_changes(wanted, {"b2": ["yes"]}) == ["b1 is missing"]
