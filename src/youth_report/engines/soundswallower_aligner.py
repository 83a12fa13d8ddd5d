"""Finds words in recordings by their phonemes, with the acoustic model inside the soundswallower wheel."""

from __future__ import annotations

import importlib.metadata
import math
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from youth_report.engines.arpabet import share_sounds, spell_sounds
from youth_report.engines.found_words import Found, settle
from youth_report.engines.samples import Samples, read_pcm, resample, write_pcm
from youth_report.engines.spectra import RATE, reduce_noise
from youth_report.model import HeardWord, OutsideFailure, Sound, Utterance
from youth_report.ports import Speaker

if TYPE_CHECKING:
    from soundswallower import Decoder

_SPEEDS = (1.0, 0.87, 0.77)
"""A child's voice that is slowed down sounds like a grown-up's, which is what the model knows."""
_LEFT_OUT, _SAID_AGAIN = 0.01, 0.03
"""How likely it is that a word is left out, and that it is said twice."""
_BEAM = 1e-100
_MAKING = 2
"""To be raised when the same sound and words would give other places than before."""


class SoundswallowerAligner:
    """The Aligner for English. The speaker tells how each word is pronounced: numbers and names, too."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker

    @property
    def identity(self) -> str:
        """Version of the recogniser, and who tells the pronunciations."""
        return f"soundswallower {importlib.metadata.version('soundswallower')}; {_MAKING}; {self._speaker.identity}"

    def align(self, sound: Sound, utterances: Sequence[Utterance]) -> tuple[HeardWord, ...]:
        """Return where each token is heard; raise `BadInput` where the sound does not hold these words."""
        words = [sounds for utterance in utterances for sounds in self._pronounce(utterance)]
        clean = reduce_noise(resample(read_pcm(sound.pcm), sound.rate, RATE))
        search = _Search(_open_decoder(), words)
        slowed = ((speed, clean if speed == 1 else resample(clean, round(RATE * speed), RATE)) for speed in _SPEEDS)
        tries = [(search.listen(samples, strict=True).score, speed, samples) for speed, samples in slowed]
        _, speed, samples = max(tries, key=lambda one: one[0])
        heard = search.listen(samples, strict=False).words
        return settle([Found(own.start * speed, own.end * speed) if own else None for own in heard], clean, sound)

    def _pronounce(self, utterance: Utterance) -> list[tuple[str, ...]]:
        sounds = [spell_sounds(phonemes) for phonemes in self._speaker.say(utterance).phonemes]
        return share_sounds(sounds, [token.spoken for token in utterance.tokens])


def _open_decoder() -> Decoder:
    try:
        import soundswallower
    except ImportError as missing:
        raise OutsideFailure(
            "what finds words in recordings is not installed",
            mend="Install it with: pip install 'youth-report[voices]'",
        ) from missing
    model = soundswallower.get_model_path("en-us")
    beams = {"beam": _BEAM, "wbeam": _BEAM, "pbeam": _BEAM}
    return soundswallower.Decoder(hmm=model, samprate=RATE, loglevel="FATAL", dict=None, **beams)


@dataclass(frozen=True, slots=True)
class _Heard:
    """What was made of one listening."""

    score: float
    """The logarithm of how well the words fit, a frame."""
    words: tuple[Found | None, ...]


class _Search:
    """The words as a graph: state n is the place before word n."""

    def __init__(self, decoder: Decoder, words: Sequence[tuple[str, ...]]) -> None:
        self._decoder = decoder
        self._count = len(words)
        parts = {f"w{place}": own or ("SIL",) for place, own in enumerate(words)}
        for name, own in parts.items():
            decoder.add_word(name, " ".join(own), update=name == next(reversed(parts)))
        self._strict = [(place, place + 1, 1.0, f"w{place}") for place in range(self._count)]
        self._loose = [*self._strict, *(slip for place in range(self._count) for slip in _list_slips(place))]

    def listen(self, samples: Samples, *, strict: bool) -> _Heard:
        """Return where the words are: all of them, each once, or else as people really read."""
        decoder = self._decoder
        decoder.set_fsg(decoder.create_fsg("reading", 0, self._count, self._strict if strict else self._loose))
        decoder.start_utt()
        decoder.process_raw(write_pcm(samples), no_search=False, full_utt=True)
        decoder.end_utt()
        places: dict[int, Found] = {}
        for part in decoder.seg or ():
            if name := re.fullmatch(r"w(\d+)(?:\(\d+\))?", part.text):
                places[int(name[1])] = Found(part.start, part.start + part.duration)
        score = math.log(max(decoder.hyp.score, sys.float_info.min)) / decoder.n_frames if decoder.hyp else -math.inf
        return _Heard(score, tuple(places.get(place) for place in range(self._count)))


def _list_slips(place: int) -> Iterator[tuple[Any, ...]]:
    yield place, place + 1, _LEFT_OUT
    yield place + 1, place + 1, _SAID_AGAIN, f"w{place}"
