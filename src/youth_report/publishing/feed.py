"""The narration as a podcast: the whole edition, and each of its sections.

Source: RSS 2.0; Apple's podcast tags; the podcast namespace (`podcast:transcript`, `podcast:chapters`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime

from youth_report.model import Resource, Track
from youth_report.publishing.cuts import cut_sections
from youth_report.publishing.id3 import Label
from youth_report.publishing.player import NARRATION
from youth_report.publishing.sound import SECTIONS

PATH = "feed.xml"


@dataclass(frozen=True, slots=True)
class Episode:
    """One sound of the feed."""

    number: int
    """0 for the whole edition; the sections count from 1."""
    title: str
    sound: str
    """Address of the audio."""
    size: int
    """Bytes."""
    seconds: int
    captions: str
    """Address of the WebVTT file."""
    chapters: str
    """Address of the JSON file; empty where there are none."""


@dataclass(frozen=True, slots=True)
class FeedPage:
    """The context of `publication/feed.xml`."""

    label: Label
    page: str
    """Address of the reading page."""
    own: str
    """Address of the feed itself."""
    published: str
    """Date and time as RFC 5322 writes them."""
    episodes: tuple[Episode, ...]


def compose(track: Track, sound: Sequence[Resource], label: Label, address: str, today: str) -> FeedPage:
    """Return the feed of a narration whose files are among `sound`.

    `address` is where the publication stands on the web, for the addresses in a feed must be whole; `today` is the
    ISO 8601 date.
    """
    base = address.rstrip("/") + "/"
    sizes = {resource.path: len(resource.data) for resource in sound}
    published = format_datetime(datetime.fromisoformat(today).replace(tzinfo=UTC))
    return FeedPage(label, base, base + PATH, published, tuple(_list_episodes(track, sizes, label, base)))


def _list_episodes(track: Track, sizes: dict[str, int], label: Label, base: str) -> Iterator[Episode]:
    captions, chapters = f"{base}audio/narration.vtt", f"{base}audio/chapters.json"
    seconds = round(track.duration)
    yield Episode(0, label.title, base + NARRATION, sizes[NARRATION], seconds, captions, chapters)
    for cut in cut_sections(track) if track.offsets else ():
        path = f"{SECTIONS}/{cut.name}"
        sound = f"{path}.mp3"
        seconds = max(round(cut.track.duration), 1)
        yield Episode(cut.number, cut.title, base + sound, sizes[sound], seconds, f"{base}{path}.vtt", "")
