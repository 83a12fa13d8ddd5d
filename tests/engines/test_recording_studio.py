"""Recordings of any common kind come out at one rate and one loudness."""

from __future__ import annotations

import io
import struct
import sys

import av
import numpy as np
import pytest

from readers import Samples, read_aloud, to_pcm, write_wave
from youth_report.engines.numpy_leveller import TARGET, measure_loudness
from youth_report.engines.recording_studio import RATE, RecordingStudio
from youth_report.engines.samples import read_pcm, resample
from youth_report.model import BadInput, OutsideFailure

READING = read_aloud("Children want to feel safe.", "rms")


def tone(hertz: float, rate: int, seconds: float = 3.0, level: float = 1.0) -> Samples:
    return (level * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def encode(samples: Samples, rate: int, container: str, codec: str) -> bytes:
    """Return a file as a phone or a browser makes it."""
    file = io.BytesIO()
    wanted = 48000 if codec == "libopus" else 44100
    with av.open(file, "w", format=container) as out:
        stream = out.add_stream(codec, rate=wanted)
        assert isinstance(stream, av.AudioStream)
        assert stream.format
        frame = av.AudioFrame.from_ndarray(np.frombuffer(to_pcm(samples), "<i2")[None, :], format="s16", layout="mono")
        frame.sample_rate = rate
        mixer = av.AudioResampler(stream.format.name, "mono", wanted)
        for piece in (*mixer.resample(frame), *mixer.resample(None)):
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))
    return file.getvalue()


@pytest.mark.parametrize(
    ("container", "codec"),
    [
        ("mp3", "libmp3lame"),
        ("mp4", "aac"),
        ("adts", "aac"),
        ("ogg", "libopus"),
        ("flac", "flac"),
        ("webm", "libopus"),
    ],
)
def test_kinds_of_files_that_phones_and_browsers_make(container: str, codec: str) -> None:
    sound = RecordingStudio().open(encode(READING.samples, READING.rate, container, codec), f"b7.{container}")
    heard = read_pcm(sound.pcm)
    assert sound.seconds == pytest.approx(len(READING.samples) / READING.rate, abs=0.15)
    assert measure_loudness(heard.astype(np.float64), RATE) == pytest.approx(TARGET, abs=0.3)


def write_extensible(samples: Samples, rate: int) -> bytes:
    """Return a WAV file of 24 bits and two channels, as recorders with two microphones make it."""
    wide = (samples * 2**31 * 0.99).astype("<i4").view(np.uint8).reshape(-1, 4)[:, 1:]
    body = np.repeat(wide, 2, axis=0).tobytes()
    kind = struct.pack("<HHIIHH", 0xFFFE, 2, rate, rate * 6, 6, 24)
    rest = struct.pack("<HHIH14s", 22, 24, 3, 1, b"\0" * 14)
    head = b"fmt " + struct.pack("<I", 40) + kind + rest
    return b"RIFF\xff\xff\xff\xffWAVE" + head + b"LIST\x03\0\0\0abc\0" + b"data" + struct.pack("<I", len(body)) + body


def write_kind(samples: Samples, rate: int, kind: int, bits: int, values: bytes) -> bytes:
    head = struct.pack("<HHIIHH", kind, 1, rate, rate * bits // 8, bits // 8, bits)
    assert len(values) == len(samples) * bits // 8
    return b"RIFF\0\0\0\0WAVEfmt " + struct.pack("<I", 16) + head + b"data\xff\xff\xff\xff" + values


def test_kinds_of_wav() -> None:
    samples = READING.samples
    files = {
        "16 bits": write_wave(samples, READING.rate),
        "24 bits, two channels": write_extensible(samples, READING.rate),
        "32 bits": write_kind(samples, READING.rate, 1, 32, (samples * 2**31 * 0.99).astype("<i4").tobytes()),
        "floating point": write_kind(samples, READING.rate, 3, 32, samples.astype("<f4").tobytes()),
        "doubles": write_kind(samples, READING.rate, 3, 64, samples.astype("<f8").tobytes()),
        "8 bits": write_kind(samples, READING.rate, 1, 8, np.rint(samples * 127 + 128).astype(np.uint8).tobytes()),
    }
    opened = {kind: read_pcm(RecordingStudio().open(data, "a.wav").pcm) for kind, data in files.items()}
    first = opened["16 bits"]
    for heard in opened.values():
        assert np.corrcoef(first, heard)[0, 1] > 0.998


@pytest.mark.parametrize("level", [0.03, 1.0])
def test_faint_and_loud_readings_are_equally_loud_and_never_clip(level: float) -> None:
    spiky = READING.samples * np.float32(level)
    spiky[::4000] = level
    heard = read_pcm(RecordingStudio().open(write_wave(spiky, READING.rate), "a.wav").pcm)
    assert measure_loudness(heard.astype(np.float64), RATE) == pytest.approx(TARGET, abs=1)
    assert np.abs(heard).max() < 0.7


@pytest.mark.parametrize(("rate", "wanted"), [(48000, 22050), (8000, 22050), (44100, 16000), (16000, 16000)])
def test_other_rate_same_wave(rate: int, wanted: int) -> None:
    changed = resample(tone(440, rate, 21.0), rate, wanted)
    ideal = tone(440, wanted, 21.0)
    assert len(changed) == len(ideal)
    assert np.abs(changed - ideal)[wanted // 10 : -wanted // 10].max() < 1e-3


def test_sound_that_the_new_rate_cannot_hold_is_gone() -> None:
    assert np.abs(resample(tone(15000, 48000), 48000, 22050))[2000:-2000].max() < 1e-3


def test_rumble_is_taken_out() -> None:
    shaken = READING.samples * 0.2 + tone(20, READING.rate, 60)[: len(READING.samples)] * 0.5
    clean = read_pcm(RecordingStudio().open(write_wave(READING.samples * 0.2, READING.rate), "a.wav").pcm)
    heard = read_pcm(RecordingStudio().open(write_wave(shaken, READING.rate), "a.wav").pcm)
    assert np.corrcoef(clean[4000:-4000], heard[4000:-4000])[0, 1] > 0.95


def test_playlist_that_names_other_files_opens_none() -> None:
    playlist = b"#EXTM3U\n#EXTINF:9,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n"
    with pytest.raises(BadInput, match="not a sound file"):
        RecordingStudio().open(playlist, "list.m3u8")


@pytest.mark.parametrize("rate", [1, 3_000_000_000])
def test_rate_that_no_recorder_has_is_refused(rate: int) -> None:
    file = bytearray(write_wave(READING.samples, READING.rate))
    file[24:28] = struct.pack("<I", rate)
    with pytest.raises(BadInput, match="unusual kind"):
        RecordingStudio().open(bytes(file), "a.wav")


def test_recording_of_hours_is_refused() -> None:
    with pytest.raises(BadInput, match="longer than 30 minutes"):
        RecordingStudio().open(write_wave(np.zeros(4000 * 1801, np.float32), 4000), "a.wav")


def test_without_pyav_wav_works_and_the_rest_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "av", None)
    assert RecordingStudio().open(write_wave(READING.samples, READING.rate), "a.wav").seconds > 1
    with pytest.raises(OutsideFailure, match="cannot be read yet") as failure:
        RecordingStudio().open(b"ID3\x04 not WAV", "a.mp3")
    assert "pip install 'youth-report[voices]'" in failure.value.mend
