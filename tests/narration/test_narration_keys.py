"""The name under which a clip is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from youth_report.model import SegmentId, Span, Token, Utterance, Voice
from youth_report.narration.keys import clip_key

BASE = Utterance(
    SegmentId("b1.s1"), "In 2015", (Token(Span(0, 2), "In"), Token(Span(3, 7), "twenty fifteen")), Voice(), 400
)


def test_key_is_a_digest() -> None:
    assert clip_key(BASE, "s", "e") == clip_key(BASE, "s", "e")
    assert len(bytes.fromhex(clip_key(BASE, "s", "e"))) == 32


def test_place_in_the_report_is_no_part_of_it() -> None:
    assert clip_key(replace(BASE, segment=SegmentId("b9.s3")), "s", "e") == clip_key(BASE, "s", "e")


@pytest.mark.parametrize(
    "other",
    [
        replace(BASE, pause=401),
        replace(BASE, voice=Voice(rate=141)),
        replace(BASE, voice=Voice(language="cy")),
        replace(BASE, voice=Voice(speaker="quote")),
        replace(BASE, tokens=BASE.tokens[:1]),
        replace(BASE, tokens=(Token(Span(0, 7), "In twenty fifteen"),)),
        replace(BASE, tokens=(BASE.tokens[0], Token(Span(3, 7), "twenty sixteen"))),
    ],
)
def test_all_that_a_clip_depends_on_is_part_of_it(other: Utterance) -> None:
    assert clip_key(other, "s", "e") != clip_key(BASE, "s", "e")


def test_engines_are_part_of_it() -> None:
    assert (
        len({clip_key(BASE, "s", "e"), clip_key(BASE, "t", "e"), clip_key(BASE, "s", "f"), clip_key(BASE, "se", "")})
        == 4
    )
