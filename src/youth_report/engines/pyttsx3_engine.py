"""pyttsx3 opened with a driver, and what its drivers report."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable
from typing import Any


class DrivenEngine:
    """One engine of pyttsx3."""

    def __init__(self, driver: str) -> None:
        import pyttsx3

        self._engine = pyttsx3.init(driver)
        self._failures: list[Exception] = []
        self.connect("error", self._note_failure)
        self.version = importlib.metadata.version("pyttsx3")

    def _note_failure(self, exception: Exception, **_told: object) -> None:
        self._failures.append(exception)

    def connect(self, topic: str, listener: Callable[..., None]) -> None:
        """Have a listener told of a topic."""
        self._engine.connect(topic, listener)

    def read(self, name: str) -> Any:
        """Return a property of the driver."""
        return self._engine.getProperty(name)

    def save(self, text: str, file: Any, *, voice: str, rate: int) -> None:
        """Write the sound of a text to a file, by name or as the driver takes it; raise what the driver raised."""
        self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", rate)
        self._engine.save_to_file(text, file)
        self._engine.runAndWait()
        if self._failures:
            raise self._failures.pop()
