"""Utterances from blocks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from youth_report.model import Block, BlockId, Kind, Segment, SegmentId, Span, Utterance, Voice
from youth_report.narration import script

VOICE = Voice(rate=120)
PIECES = (
    "2015-16 5-11 £1.5m £5 0800 1111 s.47 p.12 No. Dr. St. LSCBs LSCB's and/or he/she 12 March 2015 1/2 24/7 37 % e.g. "
    "— – - / * & < 😀 👩\u200d👧 שלום مرحبا 你好 a. A.B. (s) 9.30am 14:00 1st -5 +44 call 999 to Mon-Fri April June "
    "x@y.uk www.a.uk \u200b \x00 ... “Stop.” 5- -- 1-2-3 ½ ² I’m … ' ’"
)
REPORT_LIKE = st.lists(st.sampled_from(PIECES.split(" ")) | st.text(max_size=6), max_size=30).map(" ".join)


def make_block(*texts: str, kind: Kind = Kind.PARAGRAPH, name: str = "b1") -> Block:
    text, segments, place = " ".join(texts), [], 0
    for number, own in enumerate(texts, 1):
        segments.append(Segment(SegmentId(f"{name}.s{number}"), Span(place, place + len(own))))
        place += len(own) + 1
    return Block(BlockId(name), kind, text, segments=tuple(segments))


def write(*blocks: Block, says: Mapping[str, str] | None = None) -> tuple[Utterance, ...]:
    return script.write(blocks, voice=VOICE, pronunciations=says or {})


def said(text: str, says: Mapping[str, str] | None = None, kind: Kind = Kind.PARAGRAPH) -> list[str]:
    (utterance,) = write(make_block(text, kind=kind), says=says)
    return [token.spoken for token in utterance.tokens]


def shown(text: str) -> list[str]:
    (utterance,) = write(make_block(text))
    return [token.shown.of(utterance.text) for token in utterance.tokens]


def test_an_utterance_for_each_segment_in_order() -> None:
    utterances = write(make_block("We met.", "We talked."), make_block("We left.", name="b2"))
    assert [(u.segment, u.text) for u in utterances] == [
        ("b1.s1", "We met."),
        ("b1.s2", "We talked."),
        ("b2.s1", "We left."),
    ]
    assert {u.voice for u in utterances} == {VOICE}


def test_spans_are_of_the_segment_and_not_of_its_block() -> None:
    (_, second) = write(make_block("We met.", "We talked."))
    assert [token.shown.of(second.text) for token in second.tokens] == ["We", "talked."]


def test_pauses_follow_the_meaning() -> None:
    blocks = (
        make_block("Part", kind=Kind.HEADING, name="b1"),
        make_block("One.", "Two.", name="b2"),
        make_block("three", kind=Kind.ITEM, name="b3"),
        make_block("four", kind=Kind.ITEM, name="b4"),
        make_block("a\tb", "c\td", kind=Kind.TABLE, name="b5"),
        make_block("Next", kind=Kind.HEADING, name="b6"),
        make_block("End.", name="b7"),
    )
    assert [(u.segment, u.pause) for u in write(*blocks)] == [
        ("b1.s1", script.AFTER_HEADING),
        ("b2.s1", script.AFTER_SENTENCE),
        ("b2.s2", script.AFTER_BLOCK),
        ("b3.s1", script.AFTER_ITEM),
        ("b4.s1", script.AFTER_BLOCK),
        ("b5.s1", script.AFTER_ROW),
        ("b5.s2", script.BEFORE_SECTION),
        ("b6.s1", script.AFTER_HEADING),
        ("b7.s1", script.AFTER_BLOCK),
    ]


def test_words_of_young_people_have_a_voice_of_their_own() -> None:
    (quote, after) = write(make_block("Listen to us.", kind=Kind.QUOTE), make_block("We did.", name="b2"))
    assert (quote.voice.speaker, after.voice.speaker) == ("quote", "narrator")
    assert quote.voice.rate == VOICE.rate


def test_picture_is_announced_once() -> None:
    first, second = write(make_block("An umbrella.", "It is red.", kind=Kind.PICTURE))
    assert [token.spoken for token in first.tokens] == ["Picture: An", "umbrella."]
    assert [token.spoken for token in second.tokens] == ["It", "is", "red."]
    assert first.text == "An umbrella."


def test_cells_of_a_row_are_set_apart() -> None:
    assert said("Age group\tNumber\t2015-16", kind=Kind.TABLE) == [
        "Age",
        "group,",
        "Number,",
        "twenty fifteen to twenty sixteen",
    ]


def test_words_without_a_sound_belong_to_a_neighbour() -> None:
    assert shown("We met – and – talked") == ["We", "met –", "and –", "talked"]
    assert said("We met – and – talked") == ["We", "met,", "and,", "talked"]
    assert shown("• First") == ["• First"]
    assert shown("* * *") == ["* * *"]
    assert said("* * *") == [""]
    assert said("🎉 Party") == ["🎉", "Party"]


def test_full_stop_of_an_unknown_short_form_does_not_end_the_sentence() -> None:
    assert said("The bldg. was shut.") == ["The", "bldg", "was", "shut."]
    assert said("We left. Then we met.") == ["We", "left.", "Then", "we", "met."]


def test_pronunciations_of_the_glossary_come_first() -> None:
    assert said("Niamh’s plan", {"niamh": "neev"}) == ["neev’s", "plan"]
    assert said("the MASH and SEND", {"mash": "letters", "send": "word"}) == ["the", "M.A.S.H", "and", "send"]
    assert said("LADOs, a LADO’s", {"lado": "letters", "lados": "letters"}) == ["L.A.D O's,", "a", "L.A.D O's"]
    assert said("LADO/MASH", {"lado": "laydo", "mash": "word"}) == ["laydo, mash"]
    assert said("Call 999", {"999": "nine double nine"}) == ["Call", "nine double nine"]


def test_pronunciation_of_several_words() -> None:
    assert said("an Early help plan", {"early help": "erly help"}) == ["an", "erly", "help", "plan"]
    (utterance,) = write(make_block("the section 47."), says={"section 47": "child enquiry team"})
    assert [token.shown.of(utterance.text) for token in utterance.tokens] == ["the", "section 47."]
    assert [token.spoken for token in utterance.tokens] == ["the", "child enquiry team."]
    assert said("early, help", {"early help": "x"}) == ["early,", "help"]


def test_empty_pronunciation_counts_for_nothing() -> None:
    assert said("We met", {"we": " ", " ": "x"}) == ["We", "met"]


def test_block_without_segments_is_not_said() -> None:
    assert write(Block(BlockId("b1"), Kind.PICTURE, "")) == ()


@given(REPORT_LIKE)
@example("\x1c \x1c")
@example("1-2")
def test_tokens_cover_every_word_in_order_and_once(text: str) -> None:
    (utterance,) = write(make_block(text))
    spans = [token.shown for token in utterance.tokens]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.start < span.end for span in spans)
    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), len(text)]
    assert all(text[start:end].strip() == "" for start, end in zip(edges[::2], edges[1::2], strict=True))
    assert all(span.of(text) == span.of(text).strip() for span in spans)


@given(REPORT_LIKE)
def test_no_sign_is_left_that_an_engine_would_name(text: str) -> None:
    assert re.search(r"\d[-–—/]\d|[/*_£&]", " ".join(said(text))) is None


@given(REPORT_LIKE)
def test_every_token_but_a_lone_one_has_something_to_say(text: str) -> None:
    tokens = said(text)
    assert len(tokens) <= 1 or all(token.strip() for token in tokens)


@given(REPORT_LIKE)
def test_the_same_text_is_always_said_the_same_way(text: str) -> None:
    assert said(text) == said(text)
