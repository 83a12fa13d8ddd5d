"""Two people's edits of one text, made up so that the right result is known word by word.

A text is paragraphs of sentences of cells. A cell is a word at first; an edit of words fills or empties cells, an edit
of the structure moves, adds, removes, splits or joins. Edits of different cells and of the structure are independent,
so the right result is both of them.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLAIN = (
    "help",
    "safe",
    "talk",
    "family",
    "worried",
    "share",
    "week",
    "money",
    "home",
    "report",
    "ask",
    "simple",
    "early",
)
ADDED = (
    "We think that this part should say what changed.",
    "You can ask a grown-up whom you trust.",
    "Nobody asked us about this last year.",
    "Here is what we want to happen next.",
    "Most of us agreed with this.",
    "It should be easier to find help online.",
)
SEPARATE = (
    "other sentences",
    "one sentence, apart",
    "structure and words",
    "moved, words elsewhere",
    "split or joined",
)
CLASHES = ("same words", "removed and edited", "rewritten and edited")
KINDS = (*SEPARATE, "words side by side", "moved and edited", "same change", "both add here", *CLASHES)

Cells = list[list[str]]


@dataclass
class Text:
    """Which sentences stand in each paragraph, and the cells of each."""

    order: list[list[int]]
    cells: dict[int, Cells]

    def copy(self) -> Text:
        cells = {name: [list(cell) for cell in row] for name, row in self.cells.items()}
        return Text([list(paragraph) for paragraph in self.order], cells)

    def write(self) -> str:
        paragraphs = [" ".join(filter(None, map(self._say, names))) for names in self.order]
        return "\n\n".join(filter(None, paragraphs))

    def _say(self, name: int) -> str:
        return " ".join(word for cell in self.cells[name] for word in cell)

    def find(self, name: int) -> tuple[int, int]:
        return next((n, names.index(name)) for n, names in enumerate(self.order) if name in names)


@dataclass(frozen=True)
class Case:
    """A text, two people's versions of it, and what may come of them; nothing where people must choose."""

    kind: str
    base: str
    ours: str
    theirs: str
    right: tuple[str, ...]


def read_sentences() -> list[list[str]]:
    """Return the sentences of the sample report that have at least ten words."""
    path = next((ROOT / "content").glob("*/official/1.json"))
    report = json.loads(path.read_text(encoding="utf-8"))
    texts = [block["text"] for section in report["sections"] for block in section["blocks"]]
    found = [sentence.split() for text in texts for sentence in re.split(r"(?<=[.!?])\s+", text)]
    return [words for words in found if 10 <= len(words) <= 40 and words[-1].endswith(".")]


def make_cases(count: int, seed: int) -> Iterator[Case]:
    """Yield cases, of each kind as many."""
    chance, pool = random.Random(seed), read_sentences()  # noqa: S311
    for number in range(count):
        yield make_case(KINDS[number % len(KINDS)], chance, pool)


def make_case(kind: str, chance: random.Random, pool: list[list[str]]) -> Case:
    """Return one case of a kind."""
    while True:
        text = make_text(chance, pool)
        ours, theirs, both = text.copy(), text.copy(), text.copy()
        rights = _MAKERS[kind](chance, ours, theirs, both)
        base, one, two = text.write(), ours.write(), theirs.write()
        if rights is not None and base not in {one, two} and one != two:
            return Case(kind, base, one, two, tuple(rights))


def make_text(chance: random.Random, pool: list[list[str]]) -> Text:
    sizes = [chance.randint(2, 4) for _ in range(chance.randint(2, 4))]
    names = iter(range(sum(sizes)))
    order = [[next(names) for _ in range(size)] for size in sizes]
    words = chance.sample(pool, sum(sizes))
    return Text(order, {name: [[word] for word in row] for name, row in enumerate(words)})


def edit_words(chance: random.Random, texts: tuple[Text, ...], name: int, start: int, end: int) -> None:
    """Swap, add or take out one to three words of a sentence, in all texts alike."""
    size = chance.randint(1, min(3, end - start))
    at = chance.randint(start, end - size)
    kind = chance.choice(("swap", "swap", "add", "cut"))
    news = chance.sample(PLAIN, chance.randint(1, 3))
    for text in texts:
        row = text.cells[name]
        if kind == "add":
            row[at] = [*row[at], *news]
        else:
            row[at : at + size] = [news if kind == "swap" and n == 0 else [] for n in range(size)]


def pick(chance: random.Random, text: Text, count: int, *, apart: int = 2) -> list[int]:
    """Return sentences with others between them."""
    names = list(text.cells)
    while True:
        chosen = sorted(chance.sample(names, count))
        if all(later - earlier >= apart for earlier, later in pairwise(chosen)):
            return chance.sample(chosen, count)


def _edit_inside(chance: random.Random, texts: tuple[Text, ...], name: int) -> None:
    edit_words(chance, texts, name, 1, len(texts[0].cells[name]) - 1)


Rights = list[str] | None
Maker = Callable[[random.Random, Text, Text, Text], Rights]


def _other_sentences(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    if len(both.cells) < 5:
        return None
    one, two = pick(chance, both, 2)
    _edit_inside(chance, (ours, both), one)
    _edit_inside(chance, (theirs, both), two)
    return [both.write()]


def _one_sentence(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    name = chance.choice(list(both.cells))
    cut = chance.randint(3, len(both.cells[name]) - 5)
    edit_words(chance, (ours, both), name, 0, cut)
    edit_words(chance, (theirs, both), name, cut + 3, len(both.cells[name]) - 1)
    return [both.write()]


def _side_by_side(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    name = chance.choice(list(both.cells))
    at = chance.randint(1, len(both.cells[name]) - 4)
    other = at + 1 + chance.randint(0, 1)
    for side, place in ((ours, at), (theirs, other)):
        word = chance.choice(PLAIN)
        side.cells[name][place] = both.cells[name][place] = [word]
    return [both.write()]


def _change_structure(chance: random.Random, texts: tuple[Text, Text], name: int, kind: str) -> bool:
    paragraph, place = texts[0].find(name)
    added = chance.choice(ADDED).split()
    if kind == "split" and place == 0:
        return False
    if kind == "join" and (place or paragraph == 0):
        return False
    for text in texts:
        names = text.order[paragraph]
        if kind == "add":
            names.insert(place + 1, len(text.cells))
            text.cells[len(text.cells)] = [[word] for word in added]
        elif kind == "remove":
            names.remove(name)
        elif kind == "split":
            text.order[paragraph : paragraph + 1] = [names[:place], names[place:]]
        else:
            text.order[paragraph - 1 : paragraph + 1] = [text.order[paragraph - 1] + names]
    return True


def _structure_and_words(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    one, two = pick(chance, both, 2)
    if not _change_structure(chance, (ours, both), one, chance.choice(("add", "remove", "split", "join"))):
        return None
    _edit_inside(chance, (theirs, both), two)
    return [both.write()]


def _split_or_joined(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    name = chance.choice(list(both.cells))
    if not _change_structure(chance, (ours, both), name, chance.choice(("split", "join"))):
        return None
    _edit_inside(chance, (theirs, both), name)
    return [both.write()]


def _move(chance: random.Random, texts: tuple[Text, Text], name: int) -> bool:
    paragraph, place = texts[0].find(name)
    others = [n for n in texts[0].cells if abs(n - name) > 1]
    target = chance.choice(others) if others else name
    if len(texts[0].order[paragraph]) < 2 or target == name:
        return False
    for text in texts:
        text.order[paragraph].pop(place)
        to, at = text.find(target)
        text.order[to].insert(at + 1, name)
    return True


def _moved_elsewhere(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    if len(both.cells) < 7:
        return None
    name = chance.choice(list(both.cells))
    if not _move(chance, (ours, both), name):
        return None
    spot = [name, *(n for names in ours.order for n in names if name in names)]
    free = [n for n in both.cells if all(abs(n - other) > 1 for other in spot)]
    if not free:
        return None
    _edit_inside(chance, (theirs, both), chance.choice(free))
    return [both.write()]


def _moved_and_edited(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    name = chance.choice(list(both.cells))
    if not _move(chance, (ours, both), name):
        return None
    _edit_inside(chance, (theirs, both), name)
    return [both.write()]


def _same_change(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    if len(both.cells) < 5:
        return None
    one, two = pick(chance, both, 2)
    _edit_inside(chance, (ours, theirs, both), one)
    _edit_inside(chance, (theirs, both), two)
    return [both.write()]


def _both_add(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    paragraph, place = both.find(chance.choice(list(both.cells)))
    first, second = chance.sample(ADDED, 2)
    rights = []
    for side, words in ((ours, first), (theirs, second)):
        side.order[paragraph].insert(place + 1, len(side.cells))
        side.cells[len(side.cells)] = [[word] for word in words.split()]
    for words in (f"{first} {second}", f"{second} {first}"):
        right = both.copy()
        right.order[paragraph].insert(place + 1, len(right.cells))
        right.cells[len(right.cells)] = [[word] for word in words.split()]
        rights.append(right.write())
    return rights


def _same_words(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    name = chance.choice(list(both.cells))
    at = chance.randint(1, len(both.cells[name]) - 4)
    first, second = chance.sample(PLAIN, 2)
    ours.cells[name][at], theirs.cells[name][at] = [first], [second]
    return []


def _removed_and_edited(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    name = chance.choice(list(both.cells))
    paragraph, _ = both.find(name)
    ours.order[paragraph].remove(name)
    row = theirs.cells[name]
    at = chance.randint(1, len(row) - 3)
    row[at] = [chance.choice(PLAIN)] if chance.random() < 0.5 else [*row[at], *chance.sample(PLAIN, 2)]
    return []


def _rewritten_and_edited(chance: random.Random, ours: Text, theirs: Text, both: Text) -> Rights:
    _removed_and_edited(chance, Text([list(names) for names in ours.order], ours.cells), theirs, both)
    changed = next((name for name in both.cells if both.cells[name] != theirs.cells[name]), None)
    if changed is None:
        return None
    ours.cells[changed] = [[word] for word in " ".join(chance.sample(ADDED, 2)).split()]
    return []


_MAKERS: dict[str, Maker] = {
    "other sentences": _other_sentences,
    "one sentence, apart": _one_sentence,
    "structure and words": _structure_and_words,
    "moved, words elsewhere": _moved_elsewhere,
    "split or joined": _split_or_joined,
    "words side by side": _side_by_side,
    "moved and edited": _moved_and_edited,
    "same change": _same_change,
    "both add here": _both_add,
    "same words": _same_words,
    "removed and edited": _removed_and_edited,
    "rewritten and edited": _rewritten_and_edited,
}
