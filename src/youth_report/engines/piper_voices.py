"""The voices for Piper that a project has: files in its `voices/`, each with a JSON file that tells what it is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from youth_report.model import BadInput

_QUALITIES = ("x_low", "low", "medium", "high")
_GET = "Get both files of the voice, NAME.onnx and NAME.onnx.json, from where it is published."


@dataclass(frozen=True, slots=True)
class VoiceFile:
    """One voice that is there."""

    path: Path
    language: str
    """BCP 47 tag in small letters."""
    quality: int
    """A voice with a higher number sounds better."""
    speakers: tuple[str, ...] = field(default=("",))
    """Who speaks, by the file's names, in the order of their numbers."""

    @property
    def name(self) -> str:
        """The name of the file without its ending."""
        return self.path.name.removesuffix(".onnx")

    def digest(self) -> str:
        """Return the SHA-256 of both files; raise `BadInput` where they cannot be read."""
        try:
            files = [path.read_bytes() for path in (self.path, describing(self.path))]
        except OSError as failure:
            mend = "Check that the file is there, and that you may read it."
            raise BadInput("this voice cannot be read", mend=mend, where=f"voices/{self.path.name}") from failure
        return " ".join(hashlib.sha256(data).hexdigest() for data in files)


@dataclass(frozen=True, slots=True)
class Part:
    """A voice, and who of those in its file speaks."""

    voice: VoiceFile
    speaker: int = 0


def describing(path: Path) -> Path:
    """Return the JSON file of a voice."""
    return path.with_name(path.name + ".json")


def list_voices(folder: Path) -> tuple[VoiceFile, ...]:
    """Return the voices in a folder; raise `BadInput` where one cannot be used."""
    return tuple(_read_voice(path) for path in sorted(folder.glob("*.onnx")))


def choose_best(voices: Sequence[VoiceFile], language: str) -> Part | None:
    """Return the best voice for a BCP 47 tag: the nearest language first, then the quality, then the name's order."""
    tag = language.lower()
    while tag:
        fits = [voice for voice in voices if f"{voice.language}-".startswith(f"{tag}-")]
        if fits:
            return Part(min(fits, key=lambda voice: (-voice.quality, voice.name)))
        tag = tag.rpartition("-")[0]
    return None


def find_named(voices: Sequence[VoiceFile], wanted: str) -> Part | None:
    """Return a voice by the name of its file, such as `en_GB-alba-medium`, perhaps with `#` and who speaks.

    Raises `BadInput` where nobody of that name speaks in the file.
    """
    name, _, speaker = wanted.partition("#")
    found = next((voice for voice in voices if voice.name == name.removesuffix(".onnx")), None)
    if found is None or not speaker:
        return Part(found) if found else None
    if speaker not in found.speakers:
        known = ", ".join(filter(None, found.speakers)) or "one speaker without a name"
        raise BadInput(
            f"nobody called {speaker} speaks in this voice",
            mend=f"Correct `voice` or `quote_voices` in report.toml. The file has: {known}.",
            where=f"voices/{found.path.name}",
        )
    return Part(found, found.speakers.index(speaker))


def no_voice(language: str, names: Iterable[str], voices: Sequence[VoiceFile]) -> BadInput:
    """Return what is told where a voice of a language, or one of these names, is not there."""
    missing = [name for name in names if name and not find_named(voices, name)]
    wanted = f"called {missing[0].partition('#')[0]}" if missing else f"for the language “{language}”"
    known = f"It has: {', '.join(voice.name for voice in voices)}." if voices else "It has none yet."
    mend = f"Put both files of a voice there, NAME.onnx and NAME.onnx.json, or correct report.toml. {known}"
    return BadInput(f"this folder has no voice {wanted}", mend=mend, where="voices")


def _read_voice(path: Path) -> VoiceFile:
    where = f"voices/{path.name}.json"
    try:
        told = json.loads(describing(path).read_bytes())
        return _understand(path, told)
    except FileNotFoundError as missing:
        raise BadInput("this file is missing, and the voice needs it", mend=_GET, where=where) from missing
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as slip:
        raise BadInput("this file does not describe a voice for Piper", mend=_GET, where=where) from slip


def _understand(path: Path, told: Any) -> VoiceFile:
    rate, symbols = int(told["audio"]["sample_rate"]), told["phoneme_id_map"]
    if rate <= 0 or not isinstance(symbols, dict):
        raise ValueError
    language = told.get("language", {}).get("code") or told["espeak"]["voice"]
    quality = told["audio"].get("quality", "medium")
    speakers = [""] * max(int(told["num_speakers"]), 1)
    for name, number in told.get("speaker_id_map", {}).items():
        speakers[number] = name
    rank = _QUALITIES.index(quality) if quality in _QUALITIES else 0
    return VoiceFile(path, language.lower().replace("_", "-"), rank, tuple(speakers))
