"""The ports that a use case is handed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from youth_report.ports import ClipStore, Clock, Encoder, Meter, Minifier, Segmenter, Speaker, Templates

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What every build needs."""

    segmenter: Segmenter
    meter: Meter
    templates: Templates
    minifier: Minifier
    clock: Clock


@dataclass(frozen=True, slots=True)
class VoiceTools:
    """What reading aloud needs."""

    speaker: Speaker
    encoder: Encoder
    clips: ClipStore
