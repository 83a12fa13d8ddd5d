"""Recordings are cut in silence, and used where their words still stand."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from youth_report.model import HeardWord, Span, Take, TakenSegment, Utterance, Voice
from youth_report.narration.cuts import cut, find_quiet
from youth_report.narration.recorded import find_fault, match_segments, write_words

RATE = 1000
"""So that a sample is a millisecond, and ten of them a step of loudness."""


def read(*texts: str) -> tuple[Utterance, ...]:
    return write_words(texts, voice=Voice(), pronunciations={})


def sound(*spans: tuple[int, int], length: int) -> list[float]:
    """Return how loud a sound is in which somebody speaks within these milliseconds."""
    return [-20.0 if any(start <= 10 * step < end for start, end in spans) else -80.0 for step in range(length // 10)]


def hear(*words: tuple[int, int]) -> list[HeardWord]:
    return [HeardWord(start, end) for start, end in words]


TWO = read("We met.", "It rained.")
THREE = read("We met.", "It rained.", "Then sun.")


def test_pieces_are_cut_in_the_silence_around_their_words() -> None:
    words = hear((500, 700), (700, 1000), (1600, 1800), (1800, 2000))
    loudness = sound((500, 1000), (1600, 2000), length=3000)
    first, second = cut(TWO, words, loudness, rate=RATE, length=3000)
    assert (first.span, first.starts, first.clear) == (Span(450, 1100), (50, 250), True)
    assert (second.span, second.starts, second.clear) == (Span(1550, 2100), (50, 250), True)


def test_sound_that_goes_on_after_the_last_word_is_not_cut_off() -> None:
    words = hear((500, 700), (700, 800), (1600, 1800), (1800, 2000))
    first, _ = cut(TWO, words, sound((500, 1000), (1600, 2000), length=3000), rate=RATE, length=3000)
    assert first.span == Span(450, 1100)


def test_false_start_between_two_pauses_is_left_behind() -> None:
    words = hear((500, 700), (700, 1000), (2600, 2800), (2800, 3000))
    loudness = sound((500, 1000), (1500, 1700), (2600, 3000), length=3500)
    first, second = cut(TWO, words, loudness, rate=RATE, length=3500)
    assert (first.span, second.span) == (Span(450, 1100), Span(2550, 3100))


def test_sentences_without_a_pause_are_parted_half_way_and_not_clear() -> None:
    words = hear((500, 700), (700, 1000), (1040, 1300), (1300, 1600))
    first, second = cut(TWO, words, sound((500, 1600), length=2500), rate=RATE, length=2500)
    assert first.span.end == second.span.start
    assert 1000 <= first.span.end <= 1040
    assert not first.clear
    assert not second.clear


def test_sound_that_begins_and_ends_with_speech_is_whole() -> None:
    (piece,) = cut(read("We met."), hear((0, 300), (300, 600)), sound((0, 600), length=600), rate=RATE, length=600)
    assert (piece.span, piece.clear) == (Span(0, 600), True)


def test_words_left_out_are_named_and_have_a_place() -> None:
    words = [HeardWord(500, 800), HeardWord(800, 800, left_out=True)]
    (piece,) = cut(read("We met."), words, sound((500, 800), length=1200), rate=RATE, length=1200)
    assert piece.left_out == (1,)
    assert piece.starts[0] < piece.starts[1] < piece.span.end - piece.span.start


def test_sentence_that_nobody_said_is_empty() -> None:
    words = [*hear((500, 700), (700, 1000)), HeardWord(1001, 1001, left_out=True), HeardWord(1002, 1002, left_out=True)]
    _, second = cut(TWO, words, sound((500, 1000), length=1500), rate=RATE, length=1500)
    assert second.span.start == second.span.end
    assert match_segments(TWO, Take((second,))) == {}


@given(
    st.lists(st.tuples(st.integers(0, 400), st.booleans()), min_size=6, max_size=6),
    st.lists(st.booleans(), max_size=300),
)
@example([(0, False), (234, False), (0, False), (0, False), (0, True), (0, True)], [])
@example([(0, False), (19, False), (0, False), (0, False), (0, False), (0, False)], [])
def test_any_words_give_pieces_inside_the_sound_that_follow_each_other(
    gaps: list[tuple[int, bool]], spoken: list[bool]
) -> None:
    words, place = [], 0
    for gap, left_out in gaps:
        place += gap + 1
        words.append(HeardWord(place, place if left_out else place + gap, left_out))
    length = place + 500
    pieces = cut(THREE, words, [-20.0 if one else -80.0 for one in spoken], rate=RATE, length=length)
    assert [len(piece.starts) for piece in pieces] == [2, 2, 2]
    assert all(0 <= piece.span.start <= piece.span.end <= length for piece in pieces)
    assert all(before < after for piece in pieces for before, after in pairwise(piece.starts))
    said = [piece.span for piece in pieces if len(piece.left_out) < 2]
    assert all(before.end <= after.start for before, after in pairwise(said))


def test_quiet_is_measured_against_the_sound_itself() -> None:
    assert find_quiet([-80.0, -20.0, -75.0, -30.0]) == [True, False, True, False]
    assert find_quiet([-40.0, -10.0, -38.0, -12.0]) == [True, False, True, False]
    assert find_quiet([]) == []


def piece(text: str, *, clear: bool = True, left_out: tuple[int, ...] = ()) -> TakenSegment:
    return TakenSegment(text, Span(0, 5000), tuple(range(50, 50 + len(text.split()))), left_out, clear)


def match(now: tuple[str, ...], *pieces: TakenSegment) -> dict[str, int]:
    utterances = read(*now)
    names = {utterance.segment: utterance.text for utterance in utterances}
    return {names[segment]: place for segment, place in match_segments(utterances, Take(pieces)).items()}


def test_sentences_that_did_not_change_are_still_heard() -> None:
    pieces = (piece("We met."), piece("It rained."), piece("Then sun."))
    assert match(("We met.", "It snowed.", "Then sun."), *pieces) == {"We met.": 0, "Then sun.": 2}
    assert match(("Before.", "We met.", "It rained.", "Then sun."), *pieces) == {
        "We met.": 0,
        "It rained.": 1,
        "Then sun.": 2,
    }
    assert match(("It rained.",), *pieces) == {"It rained.": 1}
    assert match(("Other words.",), *pieces) == {}


def test_sentence_that_runs_into_a_changed_one_is_not_used() -> None:
    pieces = (piece("We met.", clear=False), piece("It rained.", clear=False), piece("Then sun."))
    assert match(("We met.", "It snowed.", "Then sun."), *pieces) == {"Then sun.": 2}
    assert len(match(("We met.", "It rained.", "Then sun."), *pieces)) == 3


def test_sentence_of_which_most_was_left_out_is_not_used() -> None:
    assert match(("We met once.",), piece("We met once.", left_out=(1, 2))) == {}
    assert match(("We met once.",), piece("We met once.", left_out=(1,))) == {"We met once.": 0}


def test_words_are_written_without_the_word_picture() -> None:
    assert [" ".join(token.spoken for token in one.tokens) for one in read("A van.", "£5!")] == [
        "A van.",
        "five pounds!",
    ]


def test_length_that_no_reading_has_is_a_fault() -> None:
    assert "too short: it lasts 3 seconds, and there are 80 words" in find_fault(3.2, 80)
    assert "too long" in find_fault(300, 20)
    assert find_fault(40, 80) == find_fault(2, 1) == find_fault(20, 1) == ""
