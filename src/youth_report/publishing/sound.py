"""The files of a narration: the whole of it and its sections as sound, and its times in each way that people use.

Everything here is made from one Track.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from youth_report.model import Edition, Report, Resource, Settings, Track
from youth_report.publishing import captions, id3
from youth_report.publishing.cuts import Cut, cut_sections
from youth_report.publishing.id3 import Label
from youth_report.publishing.pinned import pin_name
from youth_report.publishing.player import NARRATION

SECTIONS = "audio/sections"


def make_label(edition: Edition, settings: Settings) -> Label:
    """Return what is said of the sound of an edition."""
    artist = settings.made_by or settings.publisher
    return Label(edition.title, settings.title, artist, settings.year, settings.language)


def bind_sound(track: Track, label: Label) -> Iterator[Resource]:
    """Yield the files of a narration, each under the name that people share."""
    yield _sound(NARRATION, track, label)
    for path, media_type, text in (
        ("narration.vtt", "text/vtt", captions.write_captions(track)),
        ("narration.srt", "application/x-subrip", captions.write_subtitles(track)),
        ("chapters.vtt", "text/vtt", captions.write_chapters(track)),
        ("chapters.json", "application/json+chapters", captions.write_podcast_chapters(track)),
        ("timing.json", "application/json", captions.write_timing(track, label.language)),
        ("words.json", "application/json", captions.write_words(track)),
        ("labels.txt", "text/plain", captions.write_labels(track)),
        ("transcript.txt", "text/plain", captions.write_transcript(track)),
    ):
        yield Resource(f"audio/{path}", media_type, text.encode(), "cues")
    cuts = cut_sections(track) if track.offsets else ()
    for cut in cuts:
        yield from _bind_cut(cut, len(cuts), label)


def bind_translated(track: Track, name: str, report: Report, settings: Settings) -> Iterator[Resource]:
    """Yield the files of a text in another language: its sound, and its captions."""
    language = report.language
    label = Label(report.title, settings.title, settings.publisher, settings.year, language)
    yield replace(_sound(f"{name}.{language.casefold()}.mp3", track, label), role="translation")
    text = captions.write_captions(track)
    yield Resource(f"{name}.{language.casefold()}.vtt", "text/vtt", text.encode(), "cues")


def bind_pinned(track: Track) -> Resource:
    """Return the narration under the name that the page asks for: the bare sound, which the page knows by its bytes."""
    return Resource(pin_name(NARRATION, track.audio), "audio/mpeg", track.audio, "audio")


def _bind_cut(cut: Cut, count: int, label: Label) -> Iterator[Resource]:
    path = f"{SECTIONS}/{cut.name}"
    yield _sound(
        f"{path}.mp3", cut.track, replace(label, title=cut.title, album=label.title, place=f"{cut.number}/{count}")
    )
    yield Resource(f"{path}.vtt", "text/vtt", captions.write_captions(cut.track).encode(), "cues")


def _sound(path: str, track: Track, label: Label) -> Resource:
    return Resource(path, "audio/mpeg", id3.write_tag(label, track.chapters, track.cues) + track.audio, "audio")
