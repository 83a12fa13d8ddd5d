"""MP3 clips: whole frames that know nothing of each other, and sound where the starts say."""

from __future__ import annotations

import base64
import math
from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser

from youth_report.engines.lame_encoder import LameEncoder
from youth_report.engines.mpeg_frames import Frame, read_frames
from youth_report.model import Speech

RATE = 22050
FIND_BEEPS = """async text => {
    const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, 22050).decodeAudioData(bytes.buffer);
    const samples = sound.getChannelData(0), starts = [];
    for (let at = 0, quiet = 9999; at < samples.length; at++) {
        const loud = Math.abs(samples[at]) > 0.2;
        if (loud && quiet > 400) starts.push(at);
        quiet = loud ? 0 : quiet + 1;
    }
    return {starts, length: samples.length};
}"""


def make_beeps(*starts: int) -> Speech:
    """Return silence with a tone of 20 ms, a quarter of its wave in, at each start."""
    pcm = array("h", bytes(2 * (starts[-1] + 3000)))
    for start in starts:
        for sample in range(441):
            pcm[start + sample] = round(20000 * math.cos(sample * 2 * math.pi * 1000 / RATE))
    return Speech(pcm.tobytes(), RATE, starts)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 9000), st.integers(0, 900))
def test_clip_is_whole_frames_of_one_kind(samples: int, pause: int) -> None:
    clip = LameEncoder().encode(Speech(b"\x01\x10" * samples, RATE, ()), pause)
    frames = list(read_frames(clip.audio))
    assert {(frame.rate, frame.samples) for frame in frames} == {(RATE, 576)}
    assert clip.samples == len(frames) * 576
    assert clip.samples > 1105 + samples + pause * RATE // 1000


def test_no_clip_leans_on_the_one_before_it() -> None:
    clip = LameEncoder().encode(make_beeps(100, 2000), 300)
    first: Frame = next(read_frames(clip.audio))
    beginning_of_data = clip.audio[4]
    assert beginning_of_data == 0
    assert not any(name in clip.audio[: first.size] for name in (b"Xing", b"Info", b"VBRI"))


@pytest.mark.browser
def test_browser_hears_each_token_where_its_start_says(browser: Browser) -> None:
    clips = [LameEncoder().encode(make_beeps(*starts), 350) for starts in ((0, 2500, 9001), (700,), (3, 4444))]
    told, offset = [], 0
    for clip in clips:
        told += [offset + start for start in clip.starts]
        offset += clip.samples
    audio = base64.b64encode(b"".join(clip.audio for clip in clips)).decode()
    with browser.new_page() as page:
        heard = page.evaluate(FIND_BEEPS, audio)
    assert heard["length"] == offset
    assert len(heard["starts"]) == len(told)
    assert all(abs(start - said) <= 22 for start, said in zip(heard["starts"], told, strict=True))
