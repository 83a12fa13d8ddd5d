"""A driver for pyttsx3 that keeps every file that was asked for, whole, and tells the sample of every event.

pyttsx3's own espeak driver loses all files of a queue but the last, cuts long texts and has no times.
"""

from __future__ import annotations

import sys
import wave
from collections.abc import Iterator
from types import ModuleType
from typing import Any, BinaryIO

from youth_report.engines.espeak_events import EventKind
from youth_report.engines.espeak_library import open_library
from youth_report.engines.espeak_place import find_library

NAME = "exact"
TOPICS = {
    EventKind.WORD: "started-word",
    EventKind.MARK: "reached-mark",
    EventKind.PHONEME: "started-phoneme",
}
"""The notes that carry an `event`."""


def register_driver() -> str:
    """Make the driver known to pyttsx3; return the name to hand to `pyttsx3.init`."""
    module = ModuleType(f"pyttsx3.drivers.{NAME}")
    module.buildDriver = ExactDriver  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module
    return NAME


class ExactDriver:
    """The driver. Its texts are SSML; to `started-word` it adds the notes `reached-mark` and `started-phoneme`.

    Properties: `voice` (the library's name of it), `rate` (words a minute), and for reading alone `voices` (names
    with languages), `variants`, `version` and `origin`.
    """

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._place = find_library()
        self._settings: dict[str, Any] = {"voice": "gmw/en", "rate": 140, "origin": self._place.origin}
        with open_library(self._place) as library:
            self._settings |= {"voices": library.list_voices(), "variants": library.list_variants()}
            self._settings["version"] = library.read_version()

    def save_to_file(self, text: str, filename: str | BinaryIO) -> None:
        """Write the sound of a text as a WAV file, or to a file that is open."""
        self._proxy.notify("started-utterance")
        with open_library(self._place) as library:
            sound = library.speak(text, self._settings["voice"], self._settings["rate"])
        with wave.open(filename, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(sound.rate)
            file.writeframes(sound.pcm)
        for event in sound.events:
            self._proxy.notify(TOPICS[event.kind], location=event.place, length=event.length, event=event)
        self._proxy.notify("finished-utterance", completed=True)

    def getProperty(self, name: str) -> Any:  # noqa: N802 - pyttsx3 names it
        """Return a setting."""
        return self._settings[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802
        """Change a setting for the texts that follow."""
        self._settings[name] = value

    def startLoop(self) -> None:  # noqa: N802
        """Let pyttsx3 work off its queue. All of it is done when this returns."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802
        """Nothing is left to end."""

    def iterate(self) -> Iterator[None]:
        """Yield once: the queue is worked off as it fills."""
        self._proxy.setBusy(False)
        yield

    def stop(self) -> None:
        """Nothing plays, so nothing is to be stopped."""

    def destroy(self) -> None:
        """Nothing is kept open."""
