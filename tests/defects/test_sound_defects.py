"""Each planted defect of an EPUB, of captions or of times is seen; no validator sees most of them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from browser.conftest import make_tone
from checks.captions import find_caption_faults, find_word_faults
from checks.epubs import find_faults
from checks.words import find_changes, read_blocks, say_edition
from publishing.pages import TEMPLATES, make_pages
from publishing.samples import DRAWN, EDITION, UMBRELLA, make_track
from youth_report.codec.bundle import pack
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.publishing import captions
from youth_report.publishing.epub import book

_QUICK = make_track(EDITION, second_a_word=0.3)
TRACK = replace(_QUICK, audio=make_tone(_QUICK.duration))
SPOKEN: Mapping[str, str] = {cue.id: cue.text for cue in TRACK.cues}
WANTED = say_edition(EDITION.blocks)

Plant = Callable[[str], str]


def _swap(old: str, new: str) -> Plant:
    def plant(text: str) -> str:
        changed, times = re.subn(old, new, text, count=1, flags=re.DOTALL)
        assert times, f"there is no {old}"
        return changed

    return plant


def _make_book() -> Mapping[str, bytes]:
    return book.compose(
        make_pages(track=TRACK),
        "fernbridge",
        today="2026-11-25",
        track=TRACK,
        pictures={"umbrella.svg": UMBRELLA},
        drawings=DRAWN,
        render=JinjaTemplates([TEMPLATES]).render,
        by_word=True,
    )


def _check_book(files: Mapping[str, bytes]) -> list[str]:
    leaves = [data.decode() for path, data in files.items() if re.search(r"/(?:title|part\d+)\.xhtml$", path)]
    found: dict[str, list[str]] = {}
    for leaf in leaves:
        found.update(read_blocks(leaf, WANTED))
    return [*find_faults(pack(files, first={"mimetype": book.MIMETYPE})), *find_changes(WANTED, found)]


BOOK_DEFECTS: Mapping[str, tuple[str, Plant, str]] = {
    "a clip after the end of the sound": (
        "part3.smil",
        _swap(r'(.*)clipEnd="[^"]*"', r'\1clipEnd="126.4s"'),
        "after the end",
    ),
    "clips that overlap": ("part1.smil", _swap(r'clipEnd="[\d.]+s"', 'clipEnd="11.0s"'), "begins before"),
    "a gap between clips": ("part1.smil", _swap(r'clipEnd="[\d.]+s"', 'clipEnd="9.01s"'), "nothing is shown"),
    "a clip for no time": (
        "part1.smil",
        _swap(r'clipBegin="([\d.]+s)" clipEnd="[\d.]+s"', r'clipBegin="\1" clipEnd="\1"'),
        "no time",
    ),
    "words that are not read aloud": ("part1.smil", _swap(r'<seq id="q-b4.*?</seq>', ""), "are not read aloud"),
    "a length that is not true": (
        "package.opf",
        _swap(r'(<meta property="media:duration">)[^<]*', r"\g<1>0:10:00.000"),
        "do not fill",
    ),
    "a length of a part that is not true": (
        "package.opf",
        _swap(r'(refines="#part1-smil">)[^<]*', r"\g<1>0:10:00.000"),
        "does not take",
    ),
    "a clip of nothing": ("part1.xhtml", _swap(r' id="b4.s1.w2"', ""), "is nowhere"),
    "words read in another order": (
        "part1.smil",
        _swap(r'(<par id="p-b4.s1.w1".*?</par>)(\s*)(<par id="p-b4.s1.w2".*?</par>)', r"\3\2\1"),
        "in their order",
    ),
    "a picture told by its file": ("title.xhtml", _swap(r'alt="[^"]*"', 'alt="umbrella.svg"'), "no words of its own"),
    "a lost word": ("part1.xhtml", _swap(">three<", "><"), "lost ['three']"),
    "joined words": ("part1.xhtml", _swap(r"(>We</span>) ", r"\1"), "joined"),
    "a note that is missing": (
        "part1.xhtml",
        _swap(r'<aside id="b7-exploitation"', '<aside id="b7-gone"'),
        "opens no note",
    ),
    "a link to nowhere": ("part1.xhtml", _swap(r"official.xhtml#b4", "official.xhtml#b44"), "leads nowhere"),
    "no language": ("package.opf", _swap(' xml:lang="[^"]*"', ""), "does not tell its language"),
    "no summary for those who need one": (
        "package.opf",
        _swap(r'<meta property="schema:accessibilitySummary">.*?</meta>', ""),
        "accessibilitySummary",
    ),
    "an id twice": ("part1.xhtml", _swap('id="b5"', 'id="b4"'), "is there twice"),
}


@pytest.mark.parametrize("name", BOOK_DEFECTS)
def test_planted_defect_of_a_book_is_seen(name: str) -> None:
    file, plant, told = BOOK_DEFECTS[name]
    files = dict(_make_book())
    files[f"EPUB/{file}"] = plant(files[f"EPUB/{file}"].decode()).encode()
    wanted = "Wewanted" if told == "joined" else told
    assert [fault for fault in _check_book(files) if wanted in fault]


def test_clean_book_has_no_fault() -> None:
    assert _check_book(_make_book()) == []


def test_mimetype_in_the_wrong_place_is_seen() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in {**_make_book(), "mimetype": book.MIMETYPE}.items():
            archive.writestr(path, data)
    assert find_faults(packed.getvalue()) == ["mimetype is not first, or not stored as it is"]


CAPTION_DEFECTS: Mapping[str, tuple[Plant, str]] = {
    "cues that overlap": (_swap(r"--> 00:00:01.500", "--> 00:00:01.900"), "begins before"),
    "a cue that ends before it begins": (_swap(r"--> 00:00:01.500", "--> 00:00:00.000"), "ends before it begins"),
    "a cue after the end": (_swap(r"(.*)--> [\d:.]+", r"\1--> 00:09:00.000"), "ends after the sound"),
    "other words": (_swap("three things", "four things"), "says other words"),
    "a cue that is missing": (_swap(r"b4\.s1\n.*?\n\n", ""), "not those of the segments"),
    "no WebVTT": (_swap("WEBVTT", "VTT"), "does not begin"),
    "a time of another format": (_swap("-->", "->"), "no cue"),
}

TIME_DEFECTS: Mapping[str, tuple[Plant, str]] = {
    "a word heard too early": (_swap(r'"start":0\.6', '"start":0.1'), "before the one before it"),
    "a word without a time": (_swap(r'\{"end":0\.6,"from":8,"start":0\.3,"to":\d+\},', ""), "are not its words"),
    "half a word": (_swap(r'"from":0,"start":0.0,"to":7', '"from":0,"start":0.0,"to":4'), "are not its words"),
}


@pytest.mark.parametrize("name", CAPTION_DEFECTS)
def test_planted_defect_of_captions_is_seen(name: str) -> None:
    plant, told = CAPTION_DEFECTS[name]
    faults = find_caption_faults(plant(captions.write_captions(TRACK)), SPOKEN, TRACK.duration)
    assert [fault for fault in faults if told in fault]


@pytest.mark.parametrize("name", TIME_DEFECTS)
def test_planted_defect_of_times_is_seen(name: str) -> None:
    plant, told = TIME_DEFECTS[name]
    faults = find_word_faults(plant(captions.write_words(TRACK)), SPOKEN)
    assert [fault for fault in faults if told in fault]


def test_clean_times_have_no_fault() -> None:
    assert find_caption_faults(captions.write_captions(TRACK), SPOKEN, TRACK.duration) == []
    assert find_word_faults(captions.write_words(TRACK), SPOKEN) == []
