"""Stand-ins for pyttsx3's drivers of Windows and macOS, under their names: `python system_drivers.py sapi5`.

They keep to what those drivers do, as their sources in pyttsx3 2.99 show: `sapi5` writes a WAV file before
`save_to_file` returns and ends its loop when told; `nsss` writes an AIFF file while its loop runs, and frees the queue
when it is done. The voices are flite's, so what they say is real speech.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from pyttsx3.voice import Voice

from readers import read_aloud, to_pcm, write_wave
from youth_report.engines.speech_requests import serve
from youth_report.engines.system_worker import SystemEngine

VOICES = {
    "sapi5": (
        Voice("HKEY\\rms", "Desk Rms - English (Great Britain)", ["en-GB"]),
        Voice("HKEY\\slt", "Desk Slt - English (Great Britain)", ["en-GB"]),
        Voice("HKEY\\kal16", "Desk Kal - English (United States)", ["en-US"]),
        Voice("HKEY\\awb", "Desk Awb", ["Unknown Locale: 4096"]),
    ),
    "nsss": (Voice("com.mac.rms", "Rms", ["en_GB"]), Voice("com.mac.awb", "Awb", [None])),
}


class SapiDriver:
    name = "sapi5"

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._looping = False
        self._set = {"voice": VOICES[self.name][-1].id, "rate": 200}

    def getProperty(self, name: str) -> Any:  # noqa: N802 - pyttsx3 names it
        return list(VOICES[self.name]) if name == "voices" else self._set[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802
        if name == "voice" and value not in [voice.id for voice in VOICES[self.name]]:
            raise ValueError("unknown voice id %s", value)
        self._set[name] = value

    def save_to_file(self, text: str, filename: str) -> None:
        if "silently lost" not in text:
            samples, rate = self._speak(text)
            Path(filename).write_bytes(write_wave(samples, rate))

    def _speak(self, text: str) -> tuple[Any, int]:
        voice = self._set["voice"].replace("\\", ".").rpartition(".")[2]
        reading = read_aloud(text, voice, slow=140 / self._set["rate"])
        return reading.samples, reading.rate

    def startLoop(self) -> None:  # noqa: N802
        self._looping = True
        while self._looping:
            self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802
        self._looping = False

    def iterate(self) -> Iterator[None]:
        yield

    def stop(self) -> None:
        pass

    def destroy(self) -> None:
        pass


class MacDriver(SapiDriver):
    name = "nsss"

    def __init__(self, proxy: Any) -> None:
        super().__init__(proxy)
        self._waiting: list[tuple[str, str]] = []

    def save_to_file(self, text: str, filename: str) -> None:
        self._proxy.setBusy(True)
        self._waiting.append((text, filename))

    def startLoop(self) -> None:  # noqa: N802
        self._looping = True
        self._proxy.setBusy(False)
        while self._looping:
            for text, filename in [*self._waiting]:
                self._waiting.pop(0)
                samples, rate = self._speak(text)
                Path(filename).write_bytes(write_aiff(to_pcm(samples), rate))
                self._proxy.notify("finished-utterance", completed=True)
                self._proxy.setBusy(False)


def write_aiff(pcm: bytes, rate: int, kind: bytes = b"") -> bytes:
    """Return 16-bit little-endian mono samples as an AIFF file, or as AIFF-C where a kind of samples is named."""
    power = rate.bit_length() - 1
    common = struct.pack(">hIhHQ", 1, len(pcm) // 2, 16, 16383 + power, rate << (63 - power))
    body = pcm if kind == b"sowt" else b"".join(pcm[at + 1 : at + 2] + pcm[at : at + 1] for at in range(0, len(pcm), 2))
    parts = [(b"COMM", common + (kind + b"\0\0" if kind else b"")), (b"SSND", bytes(8) + body)]
    packed = b"".join(struct.pack(">4sI", name, len(part)) + part + bytes(len(part) % 2) for name, part in parts)
    return struct.pack(">4sI4s", b"FORM", 4 + len(packed), b"AIFC" if kind else b"AIFF") + packed


def main() -> None:
    driver = sys.argv[1]
    module = ModuleType(f"pyttsx3.drivers.{driver}")
    module.buildDriver = {"sapi5": SapiDriver, "nsss": MacDriver}[driver]  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module
    serve(lambda: SystemEngine(driver))


if __name__ == "__main__":
    main()
