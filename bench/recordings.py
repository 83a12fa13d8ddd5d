"""How well words are found in recordings, by readers whose every word has a known time.

    python bench/recordings.py                 the voices and texts that the aligners were made with
    python bench/recordings.py --held-out      other texts, which were never looked at
    python bench/recordings.py --aligner dtw   the aligner without a model

The readers are flite's voices, on Debian in the package flite. A row is a way of reading; its figures are the share of
words whose start is right within 50 ms, for grown-up voices and for one with the formants and the pitch of a child.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from readers import VOICES, Reading, Samples, add_noise, read_aloud, to_pcm
from youth_report.engines.dtw_aligner import DtwAligner
from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.engines.soundswallower_aligner import SoundswallowerAligner
from youth_report.model import BadInput, Sound, Utterance, Voice
from youth_report.narration.recorded import write_words
from youth_report.ports import Aligner

KNOWN = (
    "We asked forty children what makes them feel safe at school. Most of them said that one kind adult is enough. "
    "Some pupils told us that the corridors are too crowded after lunch. The head teacher read every answer, and two "
    "new rules were made before the summer holidays.",
    "In 2019 the police and the council opened a small office near the library. Young people can walk in without an "
    "appointment and talk about anything. Last year 340 visitors came, and nearly half of them were under 12. The "
    "workers never share a story unless somebody is in danger.",
    "Our report has five parts. First we explain who is on the board. Then we show what went wrong, and what we did "
    "about it. Foster carers wanted more training, so we paid for six evenings. Next winter we will check whether "
    "those evenings really helped anyone.",
)
HELD_OUT = (
    "Nobody should have to wait a whole year for help. When we visited the clinic in May, 27 families were still on "
    "the list. A nurse showed us the quiet room with its yellow chairs. She thinks that younger brothers and sisters "
    "need support as well.",
    "Grown-ups often forget to say why they are worried. That makes things harder, because children imagine the worst. "
    "Please use short words, look at us, and give us time to answer. If you promise to ring back on Thursday, then "
    "ring back on Thursday.",
    "Bullying on phones went up by 8 percent. Four schools tried a new plan where older pupils listen during breaks. "
    "Teachers were surprised how quickly trust grew. The group would like every village to have something similar by "
    "2027, with free buses to get there.",
)
CHILD = ("slt", 1.25)
READERS = (*((voice, 1.0) for voice in VOICES), CHILD)
SLIP = 0.06
"""How many words are left out or said twice."""


@dataclass
class Try:
    """A reading, with the second at which each word of its text truly starts; None where it was left out."""

    samples: Samples
    rate: int
    starts: list[float | None]


def read_plainly(text: str, voice: str, small: float, _chance: random.Random) -> Try:
    reading = read_aloud(text, voice, small=small)
    return Try(reading.samples, reading.rate, list(reading.starts))


def read_in_noise(text: str, voice: str, small: float, chance: random.Random) -> Try:
    plain = read_plainly(text, voice, small, chance)
    return Try(add_noise(plain.samples, 15.0, chance.randrange(99)), plain.rate, plain.starts)


def start_falsely(text: str, voice: str, small: float, chance: random.Random) -> Try:
    """Say some words twice: the second time counts."""
    said: list[str] = []
    places = []
    for number, word in enumerate(text.split()):
        if number and chance.random() < SLIP:
            said.append(word.strip(".,"))
        places.append(len(said))
        said.append(word)
    reading = read_aloud(" ".join(said), voice, small=small)
    return Try(reading.samples, reading.rate, [reading.starts[place] for place in places])


def break_off(text: str, voice: str, small: float, chance: random.Random) -> Try:
    """Break some words off, wait, and say them again."""
    return _insert(
        read_aloud(text, voice, small=small),
        lambda reading, place: (_cut(reading, reading.starts[place], _half(reading, place)), 0.2),
        chance,
        SLIP,
    )


def hesitate(text: str, voice: str, small: float, chance: random.Random) -> Try:
    """Wait before some words."""
    nothing = np.zeros(0, np.float32)
    return _insert(
        read_aloud(text, voice, small=small), lambda _r, _p: (nothing, chance.uniform(0.4, 1.5)), chance, 0.15
    )


def leave_out(text: str, voice: str, small: float, chance: random.Random) -> Try:
    words = text.split()
    kept = [word[-1] in ".," or not place or chance.random() >= SLIP for place, word in enumerate(words)]
    reading = read_aloud(" ".join(word for word, stays in zip(words, kept, strict=True) if stays), voice, small=small)
    starts = iter(reading.starts)
    return Try(reading.samples, reading.rate, [next(starts) if stays else None for stays in kept])


WAYS = {
    "clean": read_plainly,
    "false starts": start_falsely,
    "broken off": break_off,
    "hesitations": hesitate,
    "noise at 15 dB": read_in_noise,
    "words left out": leave_out,
}


def _half(reading: Reading, place: int) -> float:
    return (reading.starts[place] + reading.ends[place]) / 2


def _cut(reading: Reading, start: float, end: float) -> Samples:
    return reading.samples[round(start * reading.rate) : round(end * reading.rate)]


def _insert(reading: Reading, make, chance: random.Random, share: float) -> Try:  # type: ignore[no-untyped-def]
    pieces, starts, place, late = [], [], 0.0, 0.0
    for number, start in enumerate(reading.starts):
        if number and chance.random() < share:
            sound, pause = make(reading, number)
            pieces += [_cut(reading, place, start), sound, np.zeros(round(pause * reading.rate), np.float32)]
            place, late = start, late + len(sound) / reading.rate + pause
        starts.append(start + late)
    pieces.append(_cut(reading, place, len(reading.samples) / reading.rate))
    return Try(np.concatenate(pieces).astype(np.float32), reading.rate, list(starts))


@dataclass
class Tally:
    """What came of one way of reading."""

    late: list[float]
    late_child: list[float]
    found: int = 0
    left_out: int = 0
    false: int = 0


def try_way(aligner: Aligner, way: str, texts: tuple[str, ...]) -> Tally:
    """Let every reader read every text in one way."""
    tally = Tally([], [])
    for text in texts:
        utterances = write_words(re.split(r"(?<=[.]) ", text), voice=Voice(), pronunciations={})
        for voice, small in READERS:
            made = WAYS[way](text, voice, small, random.Random(f"{way} {text[:20]} {voice} {small}"))  # noqa: S311
            late = tally.late_child if (voice, small) == CHILD else tally.late
            for heard, start in zip(_align(aligner, made, utterances), made.starts, strict=True):
                tally.left_out += start is None
                tally.found += start is None and heard is None
                tally.false += start is not None and heard is None
                if start is not None:
                    late.append(9.0 if heard is None else heard - start)
    return tally


def _align(aligner: Aligner, made: Try, utterances: tuple[Utterance, ...]) -> Iterator[float | None]:
    try:
        heard = aligner.align(Sound(to_pcm(made.samples), made.rate), utterances)
        yield from (None if word.left_out else word.start / made.rate for word in heard)
    except BadInput:
        yield from (None for _ in made.starts)


def main() -> None:
    """Print the figures."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--held-out", action="store_true")
    asked.add_argument("--aligner", choices=["soundswallower", "dtw"], default="soundswallower")
    asked.add_argument("--ways", default=",".join(WAYS))
    wanted = asked.parse_args()
    print(f"{'':<16}{'grown-up':>9}{'child':>8}{'median':>9}   left out: found, falsely   processor")
    with Pyttsx3Speaker() as speaker:
        aligner = SoundswallowerAligner(speaker) if wanted.aligner == "soundswallower" else DtwAligner(speaker)
        for way in wanted.ways.split(","):
            began = time.process_time()
            tally = try_way(aligner, way, HELD_OUT if wanted.held_out else KNOWN)
            within = [np.mean(np.abs(late) <= 0.05) for late in (tally.late, tally.late_child)]
            words = len(tally.late) + len(tally.late_child)
            print(
                f"{way:<16}{within[0]:9.1%}{within[1]:8.1%}{np.median(np.abs(tally.late)) * 1000:6.0f} ms"
                f"   {tally.found:5} of {tally.left_out:<3}{tally.false:5} of {words:<6}"
                f"{time.process_time() - began:7.1f} s",
                flush=True,
            )


if __name__ == "__main__":
    main()
