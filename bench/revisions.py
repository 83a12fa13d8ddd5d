"""Revised texts whose truth is known: real ones, whose blocks were followed commit by commit, and generated ones."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared/data/merge"
"""Real revisions, which are not part of the project: see README.md there."""

Pair = tuple[int, int]

_TWINS = (
    "In {y}, {n} children had a plan to keep them safe, compared with {m} the year before.",
    "The board met {s} times in {y} and {n} per cent of its members came.",
    "{p} held {n} training days in {y}, and {m} people took part.",
    "At the end of {y} there were {n} children in care in {p}, {s} more than a year earlier.",
    "{p} looked at {s} case files; {n} per cent were good or better.",
    "There were {n} calls to {p} in {y}. Of these, {m} led to a visit within {s} days.",
    "The budget of {p} for {y} was £{m},000, of which £{n},000 was spent on training.",
    "{p}: {n}",
    "{y}: {n} visits",
)
"""Sentences that an annual report repeats with other numbers."""
_PLACES = ("Northfield", "Eastmoor", "Westbrook", "Southgate", "Ashdale", "Longford", "the police", "the health trust")


@dataclass
class Revised:
    """An old text, a new one, and which blocks belong together."""

    name: str
    old: list[str]
    new: list[str]
    links: set[Pair]
    kinds: dict[int, str] = field(default_factory=dict)
    """What happened to each old block of a generated text."""
    unsure: set[int] = field(default_factory=set)
    """Old blocks of a real text of which the truth is not known."""

    @property
    def changed(self) -> set[Pair]:
        """Links between blocks with other words."""
        return {(i, j) for i, j in self.links if self.old[i] != self.new[j] and i not in self.unsure}

    @property
    def removed(self) -> set[int]:
        living = {i for i, _ in self.links}
        return {i for i in range(len(self.old)) if i not in living and i not in self.unsure}


def read_real() -> Iterator[Revised]:
    """Yield the real revisions, if they are there."""
    path = DATA / "alignment_pairs.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        row = json.loads(line)
        old, new = (_read_lines(DATA / "versions" / row[side]) for side in ("old", "new"))
        links = {(i, j) for i, j in row["links"]}
        yield Revised(f"{row['name']} {row['rev_new'][:7]}", old, new, links, unsure=set(row["uncertain_old"]))


def read_prose() -> list[list[str]]:
    """Return real texts to make revisions of: those of the shared data, or else the project's own."""
    paths = sorted((DATA / "versions").glob("*.txt"))
    own = [*ROOT.glob("content/*/source/*.md"), *ROOT.glob("docs/**/*.md")]
    return [_read_lines(path) for path in paths] or [[line for path in sorted(own) for line in _read_lines(path)]]


def generate(seed: int, prose: list[list[str]], *, least: int = 80, most: int = 300) -> Revised:
    """Return a made-up next revision of a part of a real text, strewn with look-alike sentences."""
    rng = random.Random(seed)  # noqa: S311
    old = _make_document(rng, prose, rng.randint(least, most))
    return _Board(rng, prose).revise(old)


def _read_lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def _make_document(rng: random.Random, prose: list[list[str]], size: int) -> list[str]:
    blocks: list[str] = []
    while len(blocks) < size:
        text = rng.choice(prose)
        start = rng.randrange(max(1, len(text) - size))
        blocks += text[start : start + size - len(blocks)]
        for twin in rng.sample(_TWINS, rng.randint(3, 7)):
            together = rng.random() < 0.4
            place = rng.randrange(len(blocks))
            for _ in range(rng.randint(3, 8)):
                blocks.insert(place if together else rng.randrange(len(blocks)), _fill(twin, rng))
    return blocks


def _fill(twin: str, rng: random.Random) -> str:
    numbers = {"y": rng.randint(2009, 2025), "n": rng.randint(11, 99), "m": rng.randint(100, 999)}
    return twin.format(**numbers, s=rng.randint(2, 10), p=rng.choice(_PLACES))


class _Board:
    """Revises a text as a board does, with other habits each time."""

    def __init__(self, rng: random.Random, prose: list[list[str]]) -> None:
        self.rng = rng
        self.prose = prose
        self.words = sorted(
            {word.lower() for text in prose for line in text for word in re.findall(r"[A-Za-z]{3,10}", line)}
        )
        rate = rng.uniform
        self.rates = {
            "removed": rate(0.02, 0.08),
            "edited lightly": rate(0.05, 0.15),
            "edited heavily": rate(0.02, 0.06),
            "joined": rate(0.02, 0.05),
            "split": rate(0.09, 0.24),
            "number changed": rate(0.3, 0.9),
            "moved": rate(0.01, 0.04),
            "added": rate(0.02, 0.08),
        }

    def revise(self, old: list[str]) -> Revised:
        kinds: dict[int, str] = {}
        blocks: list[tuple[str, list[int]]] = []
        place = 0
        while place < len(old):
            kind, taken, texts = self._change(old, place)
            sources = list(range(place, place + taken))
            kinds |= dict.fromkeys(sources, kind)
            blocks += [(text, sources) for text in texts]
            place += taken
        self._move(blocks, kinds)
        self._add(blocks, set(old))
        links = {(i, j) for j, (_, sources) in enumerate(blocks) for i in sources}
        return Revised("generated", old, [text for text, _ in blocks], links, kinds)

    def _change(self, old: list[str], place: int) -> tuple[str, int, list[str]]:
        """Return what happens to a block, how many blocks it happens to, and what they become."""
        text, rng = old[place], self.rng
        size, sentences = len(text.split()), re.split(r"(?<=[.!?])\s+(?=[A-Z])", text)
        if size > 1 and re.search(r"\d", text) and self._happens("number changed"):
            return "number changed", 1, [_renumber(text, rng)]
        if self._happens("removed"):
            return "removed", 1, []
        for kind, least, share in (("edited lightly", 6, (0.05, 0.2)), ("edited heavily", 10, (0.3, 0.4))):
            if size >= least and self._happens(kind):
                return kind, 1, [self._edit(text, rng.uniform(*share))]
        if len(sentences) > 1 and self._happens("split"):
            return "split", 1, [self._touch(part) for part in self._cut(sentences)]
        if place + 1 < len(old) and min(size, len(old[place + 1].split())) > 3 and self._happens("joined"):
            taken = min(rng.choice((2, 2, 3)), len(old) - place)
            return "joined", taken, [self._touch(" ".join(old[place : place + taken]))]
        return "unchanged", 1, [text]

    def _happens(self, kind: str) -> bool:
        return self.rng.random() < self.rates[kind]

    def _cut(self, sentences: list[str]) -> Iterator[str]:
        many = min(self.rng.choice((1, 1, 1, 2, 3)), len(sentences) - 1)
        cuts = [0, *sorted(self.rng.sample(range(1, len(sentences)), many)), len(sentences)]
        return (" ".join(sentences[start:end]) for start, end in pairwise(cuts))

    def _touch(self, text: str) -> str:
        return self._edit(text, 0.1) if self.rng.random() < 0.3 and len(text.split()) > 6 else text

    def _edit(self, text: str, share: float) -> str:
        words, rng = text.split(), self.rng
        for _ in range(max(1, round(share * len(words)))):
            place, draw = rng.randrange(len(words)), rng.random()
            if draw < 0.55:
                words[place] = rng.choice(self.words)
            elif draw < 0.8:
                words.insert(place, rng.choice(self.words))
            elif len(words) > 3:
                del words[place]
        return " ".join(words)

    def _move(self, blocks: list[tuple[str, list[int]]], kinds: dict[int, str]) -> None:
        for _ in range(max(1, int(len(blocks) * self.rates["moved"]))):
            size = self.rng.choice((1, 1, 1, 2, 3, 5, 12))
            start = self.rng.randrange(len(blocks) - size)
            run = blocks[start : start + size]
            del blocks[start : start + size]
            target = self.rng.choice([place for place in range(len(blocks) + 1) if abs(place - start) >= 5])
            blocks[target:target] = run
            for place in (place for _, sources in run for place in sources):
                if kinds[place] in ("unchanged", "edited lightly"):
                    kinds[place] = "moved"

    def _add(self, blocks: list[tuple[str, list[int]]], known: set[str]) -> None:
        for _ in range(int(len(blocks) * self.rates["added"])):
            text = (
                self.rng.choice(self.rng.choice(self.prose)) if self.rng.random() < 0.8 else _fill(_TWINS[0], self.rng)
            )
            if text not in known:
                blocks.insert(self.rng.randrange(len(blocks) + 1), (text, []))


def _renumber(text: str, rng: random.Random) -> str:
    """Return a text with a year later and other numbers."""

    def renew(match: re.Match[str]) -> str:
        number = match[0]
        if re.fullmatch("(19|20)..", number):
            return str(int(number) + 1)
        others: Callable[[], str] = lambda: "".join(rng.choice("123456789") for _ in number)  # noqa: E731
        return next(other for other in iter(others, "") if other != number)

    return re.sub(r"\d+", renew, text)
