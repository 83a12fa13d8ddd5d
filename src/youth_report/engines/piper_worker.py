"""The process in which Piper lives: a voice of many megabytes, and a library under the GPL.

`piper_speaker` starts it and speaks with it, as `speech_requests` tells.
"""

from __future__ import annotations

import importlib.metadata
import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from youth_report.engines.espeak_events import Event
from youth_report.engines.onnx_models import open_session, read_model
from youth_report.engines.samples import Samples, resample, write_pcm
from youth_report.engines.shared_phonemes import share_phonemes, tell_events
from youth_report.engines.speech_requests import Refusal, Said, serve
from youth_report.engines.word_starts import SHORTEST, cut_pieces, find_phonemes, find_starts, write_spoken

_RATE = 22050
"""Samples a second of all that is said, whatever the voice's own rate is: the clips of a track share one."""
_LONGEST_PIECE = 60
"""Tokens. A model's memory and time grow with the square of what it says in one go."""
_SENTENCE_GAP = 0.3
"""Seconds between two sentences of one utterance. A voice ends a sentence with a little silence of its own."""
_CALIBRATION = "wiː ˈæskt ðə bˈɔːd tə lˈɪsən tə tʃˈɪldɹən ænd jˈʌŋ pˈiːpəl, ænd ɪt dˈɪd wˈɒt ðeɪ wˈɒntɪd."
_CALIBRATION_WORDS = 17
_COMMON_RATE = 160
"""Words a minute, for a voice that does not know these sounds."""
_SLOWEST, _FASTEST = 0.4, 3.0
"""How much a voice may be stretched or pressed together."""


class PiperEngine:
    """Piper, with one voice in memory at a time."""

    def __init__(self) -> None:
        import piper  # noqa: F401 - asked whether it is there

        self._voice: _Voice | None = None

    def identify(self) -> str:
        """Return who speaks."""
        return f"piper-tts {importlib.metadata.version('piper-tts')}"

    def answer(self, request: dict[str, Any]) -> Said:
        """Return what a request asks for; raise `Refusal` where the voice is broken."""
        path = Path(request["path"])
        if self._voice is None or self._voice.path != path:
            self._voice = _open_voice(path)
        voice, raised = self._voice, float(request["raised"])
        wanted = raised * voice.natural_rate / request["rate"]
        stretched = voice.config.length_scale * min(max(wanted, _SLOWEST), _FASTEST)
        rate = round(voice.config.sample_rate * raised)
        pcm, starts, phonemes, told = b"", [], [], True
        for piece in cut_pieces([write_spoken(words, str) for words in request["spoken"]], _LONGEST_PIECE):
            pcm += bytes(2 * round(_SENTENCE_GAP * _RATE)) if pcm else b""
            samples, events = _say_piece(voice, piece, stretched, request["speaker"])
            own = write_pcm(resample(samples, rate, _RATE)).ljust(4 * SHORTEST * len(piece), b"\0")
            told = told and events is not None
            moved = [replace(event, sample=round(event.sample * _RATE / rate)) for event in events or ()]
            starts += [len(pcm) // 2 + start for start in find_starts(piece, moved, len(own) // 2)]
            phonemes += find_phonemes(len(piece), moved)
            pcm += own
        return Said(pcm, _RATE, starts if told else None, phonemes)


class _Voice:
    """A voice in memory."""

    def __init__(self, path: Path, model: bytes, config: Any) -> None:
        self.path = path
        self.config = config
        self._model = model

    @cached_property
    def _texts(self) -> Any:
        from piper import PiperVoice

        return PiperVoice(None, self.config)

    @cached_property
    def natural_rate(self) -> float:
        """How many words a minute it says if nobody tells it to hurry."""
        known = [sign for sign in _CALIBRATION if sign in self.config.phoneme_id_map]
        if 2 * len(known) < len(_CALIBRATION):
            return _COMMON_RATE
        samples, _ = self.speak(known, self.config.length_scale, None)
        return _CALIBRATION_WORDS * 60 * float(self.config.sample_rate) / max(len(samples), 1)

    def phonemize(self, text: str) -> list[list[str]]:
        """Return the phonemes of each sentence of a text."""
        return [sentence for sentence in self._texts.phonemize(text) if sentence]

    def speak(self, phonemes: Sequence[str], stretched: float, speaker: int | None) -> tuple[Samples, list[int] | None]:
        """Return samples, and at which of them each phoneme starts where the voice tells."""
        from piper import PiperVoice, SynthesisConfig

        voice = PiperVoice(open_session(self._model), self.config)
        wish = SynthesisConfig(speaker_id=speaker, length_scale=stretched)
        numbers = voice.phonemes_to_ids(list(phonemes))
        sound, lengths = voice.phoneme_ids_to_audio(numbers, wish, include_alignments=True)
        samples = np.nan_to_num(np.atleast_1d(sound).astype(np.float32))
        highest = float(np.abs(samples).max(initial=0))
        samples = samples / np.float32(highest) if highest > 1 else samples
        return samples, self._place(phonemes, numbers, lengths, len(samples))

    def _place(self, phonemes: Sequence[str], numbers: Sequence[int], lengths: Any, length: int) -> list[int] | None:
        """Return the sample at which each phoneme starts; those that the voice does not know take no time."""
        known = self.config.phoneme_id_map
        pad = len(known["_"])
        steps = [len(known[sign]) + pad if sign in known else 0 for sign in phonemes]
        opening = len(known["^"]) + pad
        if lengths is None or np.size(lengths) != len(numbers) or opening + sum(steps) > len(numbers):
            return None
        ends = np.concatenate([[0], np.cumsum(np.atleast_1d(lengths))])
        if abs(int(ends[-1]) - length) > self.config.hop_length:
            return None
        return [int(sample) for sample in ends[np.cumsum([opening, *steps[:-1]])]]


def _open_voice(path: Path) -> _Voice:
    from piper import PiperConfig

    try:
        config = PiperConfig.from_dict(json.loads(path.with_name(path.name + ".json").read_bytes()))
        voice = _Voice(path, read_model(path.read_bytes()), config)
        _ = voice.natural_rate, voice.phonemize("a")  # its model and its language are tried
    except Exception as failure:  # onnx, onnxruntime and protobuf have an exception each
        why = " ".join(str(failure).split())[:200] or type(failure).__name__
        raise Refusal("broken", f"{path.name}: {why}") from failure
    return voice


def _say_piece(
    voice: _Voice, piece: Sequence[str], stretched: float, speaker: int
) -> tuple[Samples, list[Event] | None]:
    sentences = voice.phonemize(" ".join(piece))
    alone = [[sign for part in voice.phonemize(words) for sign in (*part, " ")] for words in piece]
    owners = iter(share_phonemes([sign for sentence in sentences for sign in (*sentence, " ")], alone))
    sounds: list[Samples] = []
    events: list[Event] | None = []
    for sentence in sentences:
        own = [next(owners) for _ in (*sentence, " ")][:-1]
        samples, places = voice.speak(sentence, stretched, speaker)
        begin = sum(map(len, sounds))
        if places is None:
            events = None
        elif events is not None:
            events += tell_events(sentence, own, [begin + place for place in places])
        sounds += [samples, np.zeros(round(_SENTENCE_GAP * voice.config.sample_rate), np.float32)]
    return np.concatenate(sounds[:-1]) if sounds else np.zeros(0, np.float32), events


if __name__ == "__main__":
    serve(PiperEngine)
