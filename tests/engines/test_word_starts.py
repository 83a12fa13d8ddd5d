"""When each token begins, from the events of the library."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from youth_report.engines.espeak_events import Event, EventKind
from youth_report.engines.word_starts import SHORTEST, clean_spoken, cut_pieces, find_starts, write_ssml


def mark(name: int, sample: int) -> Event:
    return Event(EventKind.MARK, sample, str(name))


def word(sample: int) -> Event:
    return Event(EventKind.WORD, sample)


def sound(*samples: int) -> list[Event]:
    return [Event(EventKind.PHONEME, sample, "a") for sample in samples]


def pause(sample: int) -> Event:
    return Event(EventKind.PHONEME, sample)


def test_a_word_starts_at_its_word_event_and_not_in_the_pause_before() -> None:
    events = [mark(0, 0), word(0), *sound(300, 900), mark(1, 2000), pause(2000), word(4000), *sound(4100)]
    assert find_starts(["Hello,", "you"], events, 9000) == [0, 4000]


def test_several_words_of_a_token_have_the_start_of_the_first() -> None:
    events = [mark(0, 0), word(100), *sound(200), word(1000), *sound(1100), mark(1, 3000), word(3000), *sound(3050)]
    assert find_starts(["twenty ten", "x"], events, 9000) == [100, 3000]


def test_words_said_as_one_share_its_phonemes_by_their_letters() -> None:
    events = [mark(0, 0), word(0), *sound(0, 1000, 2000, 3000, 4000, 5000), mark(1, 6000), mark(2, 6000), word(6000)]
    assert find_starts(["could", "h"], [*events[:-2]], 6500) == [0, 5000]
    assert find_starts(["cou", "hav", "be"], [*events, *sound(6100)], 9000) == [0, 3000, 6000]


def test_a_lost_mark_is_made_up_for() -> None:
    events = [mark(0, 0), word(0), *sound(0, 1000), word(2000), *sound(2000, 3000), mark(2, 4000), word(4000)]
    assert find_starts(["one", "two", "three"], [*events, *sound(4000)], 9000) == [0, 2000, 4000]


def test_tokens_without_a_sound_share_the_time() -> None:
    assert find_starts(["-", "-"], [], 4000) == [0, 2000]
    events = [mark(0, 0), mark(1, 0), word(900), *sound(900)]
    assert find_starts(["-", "us"], events, 9000) == [900, 3600]


def test_long_texts_and_full_stops_end_a_piece() -> None:
    assert list(cut_pieces(["We", "met.", "Then", "“no.”", "we", "..."])) == [
        ["We", "met."],
        ["Then", "“no.”"],
        ["we", "..."],
    ]
    assert [len(piece) for piece in cut_pieces(["x"] * 450)] == [200, 200, 50]
    assert list(cut_pieces([])) == []


def test_text_cannot_command_the_library() -> None:
    assert clean_spoken("a\x01280S\x00\ue001\ud800b") == "a 280S   b"
    assert write_ssml(["<mark>", "R&D", "“x”"]) == (
        '<mark name="0"/>&lt;mark&gt; <mark name="1"/>R&amp;D <mark name="2"/>“x”'
    )


EVENTS = st.lists(
    st.builds(mark, st.integers(0, 5), st.integers(0, 8000))
    | st.builds(word, st.integers(0, 8000))
    | st.integers(0, 8000).map(lambda sample: sound(sample)[0]),
    max_size=20,
)


@given(EVENTS)
def test_starts_rise_whatever_the_library_says(events: list[Event]) -> None:
    starts = find_starts(["one", "two", "-", "a", "", "three"], events, 8000)
    assert len(starts) == 6
    assert starts[0] >= 0
    assert all(after - before >= SHORTEST for before, after in pairwise([*starts, 8000]))
