"""voices.toml is written for people, and says where it is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youth_report.codec.voices_text import drop_recording, read_recordings, write_recording
from youth_report.model import BadInput, Recording

TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=20)
NAMES = st.from_regex(r"[\w][\w .\-]{0,20}", fullmatch=True)
RECORDING = st.builds(
    Recording,
    NAMES,
    st.lists(TEXT, max_size=3).map(tuple),
    st.just("b7"),
    st.just(""),
    TEXT,
    TEXT,
    st.just("2026-05-12"),
)


@given(st.lists(RECORDING, max_size=3))
def test_what_was_written_is_read(recordings: list[Recording]) -> None:
    text = "\n".join(map(write_recording, recordings))
    assert read_recordings(text, "voices.toml") == tuple(recordings)


@given(st.lists(RECORDING, min_size=1, max_size=3, unique_by=lambda one: one.file))
def test_dropped_recording_leaves_the_others(recordings: list[Recording]) -> None:
    text = "# Ours.\n\n" + "\n".join(map(write_recording, recordings))
    left = drop_recording(text, recordings[0].file)
    assert left.startswith("# Ours.\n")
    assert read_recordings(left, "voices.toml") == tuple(recordings[1:])


SLIPS = {
    '[[recordings]]\nfile = "a.wav"\nwords = []\nblok = "b7"': "line 4: there is no setting called",
    '[[recordings]]\nfile = "a.wav"\nblock = "b7"': '"words" is missing',
    '[[recordings]]\nfile = "a.wav"\nwords = []': "not clear what a.wav reads",
    '[[recordings]]\nfile = "a.wav"\nwords = []\nblock = "b7"\nsection = "b3"': "not clear what",
    '[[recordings]]\nfile = "../a.wav"\nwords = []\nblock = "b7"': "not the name of a recording",
    '[[recordings]]\nfile = ".wav"\nwords = []\nblock = "b7"': "not the name of a recording",
    '[[recordings]]\nfile = "a.wav"\nwords = "We met."\nblock = "b7"': "wrong kind of value",
    '[[recordings]]\nfile = "a.wav"\nwords = []\nblock = "b7"\nconsent_on = "in May"': "not a day",
    '[recordings]\nfile = "a.wav"': "cannot be read",
    'recordings = ["a.wav"]': "cannot be read",
    'file = "a.wav"': "cannot be read",
    "file = a.wav": "line 1",
}


@pytest.mark.parametrize(("text", "told"), SLIPS.items())
def test_slip_is_named(text: str, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        read_recordings(text, "ours/voices.toml")
