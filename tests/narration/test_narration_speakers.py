"""Which voice a quotation has."""

from __future__ import annotations

from youth_report.model import Block, BlockId, Kind, Voice
from youth_report.narration.speakers import choose_voices

QUOTES = (
    "“We feel safe.” – Aisha, 14",
    "“Nobody asked.”",
    "'I did!' - Sam",
    "“Me too.” — Aisha",
    "We like well-being – a lot",
)


def _choose(quotes: tuple[str, ...], *names: str) -> list[tuple[str, str]]:
    blocks = [Block(BlockId(f"b{n}"), Kind.QUOTE, text) for n, text in enumerate(quotes, 1)]
    return [(v.speaker, v.name) for v in choose_voices(blocks, Voice(name="f2"), names).values()]


def test_each_name_has_one_voice_and_those_without_a_name_the_first() -> None:
    speakers = [speaker for speaker, _ in _choose(QUOTES)]
    assert speakers == ["quote 2", "quote", "quote 3", "quote 2", "quote"]


def test_voices_of_the_report_are_taken_in_turn() -> None:
    assert [name for _, name in _choose(QUOTES, "f3", "m4")] == ["m4", "f3", "f3", "m4", "f3"]


def test_without_a_wish_the_engine_chooses_and_not_as_for_the_narrator() -> None:
    assert {name for _, name in _choose(QUOTES)} == {""}


def test_where_all_have_names_none_is_wasted() -> None:
    assert [speaker for speaker, _ in _choose(("“A.” – Ann", "“B.” – Ben"))] == ["quote", "quote 2"]


def test_other_blocks_have_no_voice_of_their_own() -> None:
    assert choose_voices([Block(BlockId("b1"), Kind.PARAGRAPH, "“A.” – Ann")], Voice(), ()) == {}
