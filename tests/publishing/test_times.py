"""Times of words, written small and read again."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from publishing.samples import EDITION, make_track
from youth_report.model import Span
from youth_report.publishing.player import build_player
from youth_report.publishing.times import TimedLine, pack

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
STEPS = st.integers(0, 100_000)


def _read_numbers(text: str) -> list[int]:
    """Do what the page's script does."""
    numbers, number, worth = [], 0, 1
    for sign in text:
        digit = DIGITS.index(sign)
        if digit < 48:
            numbers.append(number + digit * worth)
            number, worth = 0, 1
        else:
            number += (digit - 48) * worth
            worth *= 16
    return numbers


@given(st.lists(st.tuples(STEPS, st.lists(STEPS, min_size=1, max_size=5)), min_size=1, max_size=5))
def test_what_is_packed_can_be_read_again(steps: list[tuple[int, list[int]]]) -> None:
    starts = list(accumulate(since for since, _ in steps))
    times = [list(accumulate(more, initial=start))[1:] for start, (_, more) in zip(starts, steps, strict=True)]
    lines = [
        TimedLine(
            f"b{number}", "a " * len(words), start, tuple((Span(2 * i, 2 * i + 1), t) for i, t in enumerate(words))
        )
        for number, (start, words) in enumerate(zip(starts, times, strict=True))
    ]
    packed = pack(lines, 1.0, 0)
    assert [_read_numbers(part) for part in str(packed["times"]).split(" ")] == [[n, *more] for n, more in steps]
    assert packed["lines"] == " ".join(line.id for line in lines)
    assert packed["cuts"] == {}


def test_only_words_that_blanks_do_not_part_are_told() -> None:
    whole = TimedLine("b1.s1", "Call us", 0, ((Span(0, 4), 5), (Span(5, 7), 40)))
    joined = TimedLine("b2.s1", " Call 0800 1111", 90, ((Span(1, 5), 95), (Span(6, 15), 120)))
    assert pack([whole, joined], 3.0, 0)["cuts"] == {"b2.s1": [1, 4, 1, 9]}


def test_times_are_within_half_a_hundredth_of_the_sound() -> None:
    track = make_track(EDITION, second_a_word=0.333)
    for cue, line in zip(track.cues, build_player(track).lines, strict=True):
        assert (cue.id, cue.text, round(cue.start * 100)) == (line.id, line.text, line.start)
        for word, (span, time) in zip(cue.words, line.words, strict=True):
            assert span == word.span
            assert abs(time / 100 - word.start) <= 0.005 + 1e-9
