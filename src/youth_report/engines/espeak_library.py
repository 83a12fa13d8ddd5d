"""The espeak-ng library, bound by its path: sound, with the sample at which each mark, word and phoneme begins.

pyttsx3's own binding finds the library on few systems, cannot unload it, and ends before its files are whole.
What is called here is described in espeak-ng's `speak_lib.h`.
"""

from __future__ import annotations

import _ctypes
import ctypes
import ctypes.util
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from youth_report.engines.espeak_events import Event, EventRecord, VoiceRecord, read_events, read_languages
from youth_report.engines.espeak_place import EngineMissing, LibraryPlace

_SYNCHRONOUS = 2
_BUFFER_MS = 200
_PHONEME_EVENTS_IN_IPA = 0x3
_DO_NOT_EXIT = 0x8000
_UTF8_SSML_AND_PHONEMES = 0x01 | 0x10 | 0x100
_BY_CHARACTER = 1
_RATE = 1
_SEED = 1
_SLOWEST, _FASTEST = 80, 450

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(EventRecord))


class VoiceMissing(Exception):
    """The library has no such voice."""


@dataclass(frozen=True, slots=True)
class Sound:
    """What the library made of a text."""

    pcm: bytes
    """16-bit mono samples in the byte order of the machine."""
    rate: int
    """Samples a second."""
    events: tuple[Event, ...]


@contextmanager
def open_library(place: LibraryPlace) -> Iterator[EspeakLibrary]:
    """Load a fresh copy of the library, and unload it afterwards.

    The library carries noise and pitch over from one text to the next. Only a fresh copy says the same text with the
    same bytes whatever was said before. It takes about 4 ms.
    """
    library = EspeakLibrary(place)
    try:
        yield library
    finally:
        library.unload()


class EspeakLibrary:
    """One loaded copy of the library."""

    def __init__(self, place: LibraryPlace) -> None:
        try:
            self._calls = ctypes.CDLL(place.library)
        except OSError as failure:
            raise EngineMissing(str(failure)) from failure
        data = os.fsencode(place.data) if place.data else None
        self._rate: int = self._calls.espeak_Initialize(
            _SYNCHRONOUS, _BUFFER_MS, data, _DO_NOT_EXIT | _PHONEME_EVENTS_IN_IPA
        )
        if self._rate <= 0:
            raise EngineMissing("the espeak-ng library cannot read its data")

    def read_version(self) -> str:
        """Return the library's version, such as `1.52.0`."""
        self._calls.espeak_Info.restype = ctypes.c_char_p
        told: bytes = self._calls.espeak_Info(None)
        return told.decode()

    def list_voices(self) -> tuple[tuple[str, tuple[tuple[int, str], ...]], ...]:
        """Return each voice's name with its languages: how far from a perfect fit, and the tag in small letters."""
        records = self._list_records(None)
        return tuple((record.identifier.decode(), tuple(read_languages(record.languages))) for record in records)

    def list_variants(self) -> tuple[str, ...]:
        """Return the names of the ways in which each voice can be varied, such as `f3`."""
        wanted = ctypes.create_string_buffer(b"variant")
        records = self._list_records(VoiceRecord(languages=ctypes.addressof(wanted)))
        return tuple(record.identifier.decode().rpartition("/")[2] for record in records)

    def _list_records(self, wanted: VoiceRecord | None) -> Iterator[VoiceRecord]:
        self._calls.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(VoiceRecord))
        records: Any = self._calls.espeak_ListVoices(ctypes.byref(wanted) if wanted else None)
        number = 0
        while records[number]:
            yield records[number].contents
            number += 1

    def speak(self, ssml: str, voice: str, rate: int) -> Sound:
        """Return the sound of a piece of SSML, said at `rate` words a minute; raise `VoiceMissing`.

        Double brackets hold sounds in the library's own letters.
        """
        if self._calls.espeak_SetVoiceByName(voice.encode()) != 0:
            raise VoiceMissing(voice)
        self._calls.espeak_SetParameter(_RATE, min(max(rate, _SLOWEST), _FASTEST), 0)
        self._seed_noise()
        pieces: list[bytes] = []
        events: list[Event] = []

        def receive(wave: Any, samples: int, records: Any) -> int:
            if wave and samples > 0:
                pieces.append(ctypes.string_at(wave, samples * 2))
            events.extend(read_events(records))
            return 0

        callback = _Callback(receive)
        self._calls.espeak_SetSynthCallback(callback)
        text = ssml.encode()
        size = ctypes.c_size_t(len(text) + 1)
        self._calls.espeak_Synth(text, size, 0, _BY_CHARACTER, 0, _UTF8_SSML_AND_PHONEMES, None, None)
        return Sound(b"".join(pieces), self._rate, tuple(events))

    def _seed_noise(self) -> None:
        """Let breath sound the same each time. Versions before 1.52 take their noise from the C library."""
        if hasattr(self._calls, "espeak_ng_SetRandSeed"):
            self._calls.espeak_ng_SetRandSeed(ctypes.c_long(_SEED))
        else:
            ctypes.CDLL(ctypes.util.find_library("c")).srand(_SEED)

    def unload(self) -> None:
        """Give the library's memory back. Nothing else may be asked of this copy."""
        self._calls.espeak_Terminate()
        release = getattr(_ctypes, "dlclose", None) or getattr(_ctypes, "FreeLibrary")  # noqa: B009 - one of two
        release(self._calls._handle)
