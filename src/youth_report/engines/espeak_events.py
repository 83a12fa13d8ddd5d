"""What the espeak-ng library reports while it speaks, read from its records (see its `speak_lib.h`)."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum


class EventKind(IntEnum):
    """What happened, by the library's own numbers."""

    WORD = 1
    MARK = 3
    PHONEME = 7


_KINDS = {kind.value: kind for kind in EventKind}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens at one sample of a sound."""

    kind: EventKind
    sample: int
    name: str = ""
    """The name of a mark, or a phoneme in IPA; empty for a word, and for a phoneme that is a pause."""
    place: int = 0
    """First character in the text, from 0."""
    length: int = 0
    """Characters of a word."""


class _EventId(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class EventRecord(ctypes.Structure):
    """The library's `espeak_EVENT`."""

    _fields_ = (
        ("kind", ctypes.c_int),
        ("identifier", ctypes.c_uint),
        ("place", ctypes.c_int),
        ("length", ctypes.c_int),
        ("milliseconds", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    )


def read_events(records: ctypes._Pointer[EventRecord]) -> Iterator[Event]:
    """Read the events up to the record that ends the list."""
    number = 0
    while (record := records[number]).kind != 0:
        number += 1
        if (kind := _KINDS.get(record.kind)) is not None:
            yield Event(kind, record.sample, _read_name(kind, record), record.place - 1, record.length)


def _read_name(kind: EventKind, record: EventRecord) -> str:
    if kind is EventKind.WORD:
        return ""
    name: bytes = record.id.name if kind is EventKind.MARK else record.id.string
    return name.decode("utf-8", "replace")


class VoiceRecord(ctypes.Structure):
    """The library's `espeak_VOICE`."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("unused", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


def read_languages(address: int) -> Iterator[tuple[int, str]]:
    """Read the list behind `languages`: a byte that is small where the voice fits, a tag, NUL; a NUL ends the list."""
    while (fit := ctypes.string_at(address, 1)[0]) != 0:
        tag = ctypes.string_at(address + 1)
        yield fit, tag.decode()
        address += len(tag) + 2
