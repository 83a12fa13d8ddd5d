"""How fast terms are found, side by side in one run: `python bench/glossary.py [--quick]`.

Times are of the processor, the best of some rounds, and engines take turns so that a busy machine is fair to all.
Texts are made here: words as often as in a language (Zipf), every fiftieth a term.
"""

from __future__ import annotations

import gc
import random
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from time import process_time

import spacy
from spacy.matcher import PhraseMatcher
from spacy.util import filter_spans

from youth_report.glossing import entries, matcher, suggest
from youth_report.glossing.compile import CompiledTerms, build
from youth_report.glossing.tokens import tokenise
from youth_report.glossing.word_lists import read_words
from youth_report.model import Block, BlockId, Kind, Term

ROOT = Path(__file__).resolve().parents[1]
QUICK = "--quick" in sys.argv
SIZES = (10_000, 100_000) if QUICK else (10_000, 100_000, 1_000_000)
BARE_WORDS = 100_000 if QUICK else 1_000_000
BLOCK = 80
COMMON = sorted(
    read_words(
        "the of and to in a is that for it was on are as with be by this have from or had not but what all were when "
        "we there can an your which their said if do will each about how up out them then she many some so these would"
    )
)


def tell(what: str, found: str, reach: str = "") -> None:
    print(f"{what:64} {found:36} {reach}", flush=True)


def time_once(run: Callable[[], object]) -> float:
    start = process_time()
    run()
    return process_time() - start


def make_vocabulary(rng: random.Random, size: int) -> list[str]:
    def make_word() -> str:
        syllables = (rng.choice("bcdfglmnprst") + rng.choice("aeiou") for _ in range(rng.randint(1, 4)))
        return "".join(syllables) + rng.choice(("", "n", "r", "st"))

    return list(dict.fromkeys(make_word() for _ in range(size * 2)))[:size]


def make_terms(rng: random.Random, words: Sequence[str], count: int) -> list[Term]:
    """Return entries of one word, every third one of two."""
    picked = [f"{word} {rng.choice(words)}" if index % 3 == 0 else word for index, word in enumerate(words[:count])]
    sorts = rng.choices(("noun", "verb", "adj"), k=count)
    return [
        Term(f"t{index}", term, pos, "plain", "", "checked")
        for index, (term, pos) in enumerate(zip(picked, sorts, strict=True))
    ]


def make_text(rng: random.Random, words: Sequence[str], planted: Sequence[str], size: int) -> list[str]:
    weights = list(accumulate(1 / (rank + 1) for rank in range(len(words))))
    text = rng.choices(words, cum_weights=weights, k=size)
    for index in range(size):
        drawn = rng.random()
        if drawn < 0.4:
            text[index] = rng.choice(COMMON)
        elif drawn < 0.42:
            text[index] = rng.choice(planted)
        if index % 17 == 16:
            text[index] = text[index].capitalize() + "."
    return text


def cut_blocks(words: Sequence[str], size: int) -> list[Block]:
    return [
        Block(BlockId(f"b{at}"), Kind.PARAGRAPH, " ".join(words[at : at + size])) for at in range(0, len(words), size)
    ]


def run_guarded(blocks: Iterable[Block], compiled: CompiledTerms) -> int:
    return sum(len(suggest.propose(block, matcher.find(block, compiled), compiled)) for block in blocks)


def read_shipped() -> tuple[Term, ...]:
    files = sorted(ROOT.glob("glossary/en/*.toml"))
    return entries.join(entries.parse(path.read_text(encoding="utf-8"), path.name) for path in files).terms


def bench_loading() -> None:
    files = [(path.read_text(encoding="utf-8"), path.name) for path in sorted(ROOT.glob("glossary/en/*.toml"))]
    took = min(
        time_once(lambda: build(entries.join(entries.parse(text, name) for text, name in files).terms))
        for _ in range(5)
    )
    tell(
        f"the shipped term base, {len(read_shipped())} entries: read and compiled",
        f"{took * 1000:.0f} ms",
        "reach 200 ms",
    )


def bench_guarded() -> None:
    rng = random.Random(4)  # noqa: S311
    shipped = read_shipped()
    words = make_vocabulary(rng, 20_000)
    terms = [*shipped, *make_terms(rng, words[2_000:], 1_000 - len(shipped))]
    compiled = build(terms)
    planted = [term.term for term in terms]
    texts = {size: make_text(rng, words, planted, size) for size in SIZES}
    # What the bench itself made is not to be looked through again whenever Python tidies up.
    gc.freeze()
    shapes = {"blocks of 80 words": BLOCK, "one block": max(SIZES)}
    best: dict[tuple[str, int], float] = {}
    for _ in range(3):
        for name, width in shapes.items():
            for size, text in texts.items():
                blocks = cut_blocks(text, width)
                # The same number of words at each size, so that no size is measured for a shorter time.
                rounds = max(1, 300_000 // size)
                took = time_once(
                    lambda blocks=blocks, rounds=rounds: [run_guarded(blocks, compiled) for _ in range(rounds)]
                )  # type: ignore[misc]
                each = took / rounds / size * 1e6
                best[name, size] = min(best.get((name, size), each), each)
    for name in shapes:
        for size in SIZES:
            tell(f"guarded, 1,000 entries, {size:,} words, {name}", f"{best[name, size]:.2f} us a word", "reach 6 us")
        growth = best[name, SIZES[-1]] / best[name, SIZES[0]]
        tell(f"  time for a word, {SIZES[-1]:,} words to {SIZES[0]:,}", f"{growth:.2f} x", "reach 1.10 x")


def match_bare(text: str, compiled: CompiledTerms) -> list[tuple[int, int]]:
    """Return the first and last word of each term, the longest from the left, with no rule."""
    found = []
    tokens, root, done = tokenise(text), compiled.root.after, 0
    for first, key in enumerate(tokens.keys):
        if first >= done and key in root:
            ends = matcher.reach(tokens, first, root[key])
            if ends:
                done = ends[-1][0]
                found.append((first, done))
    return found


def bench_bare() -> None:
    rng = random.Random(5)  # noqa: S311
    words = make_vocabulary(rng, 40_000)
    terms = make_terms(rng, words[2_000:], 10_000)
    compiled = build(terms)
    lines = [
        block.text for block in cut_blocks(make_text(rng, words, [term.term for term in terms], BARE_WORDS), 1_000)
    ]
    nlp = spacy.blank("en")
    phrases = PhraseMatcher(nlp.vocab, attr="LOWER")
    forms = [" ".join(path) for path in list_paths(compiled)]
    phrases.add("term", list(nlp.tokenizer.pipe(forms)))

    def run_spacy() -> int:
        return sum(len(filter_spans(phrases(doc, as_spans=True))) for doc in nlp.tokenizer.pipe(lines))

    def run_bare() -> int:
        return sum(len(match_bare(line, compiled)) for line in lines)

    ours, theirs = [], []
    for _ in range(2 if QUICK else 3):
        ours.append(time_once(run_bare))
        theirs.append(time_once(run_spacy))
    count = BARE_WORDS
    tell(
        f"bare match, 10,000 entries, {len(forms):,} forms, {count:,} words", f"{min(ours) / count * 1e6:.2f} us a word"
    )
    tell("spaCy PhraseMatcher LOWER with the same forms", f"{min(theirs) / count * 1e6:.2f} us a word")
    tell("  ours is faster by", f"{min(theirs) / min(ours):.1f} x", "reach 8 x")
    tell("  matches, ours and spaCy's", f"{run_bare():,} and {run_spacy():,}")


def list_paths(compiled: CompiledTerms) -> list[tuple[str, ...]]:
    """Return all ways through the trie that end with a form."""
    found, open_nodes = [], [((), compiled.root)]
    while open_nodes:
        path, node = open_nodes.pop()
        if node.forms:
            found.append(path)
        open_nodes += [((*path, key), following) for key, following in node.after.items()]
    return found


def bench_import() -> None:
    command = (
        "import time; t = time.process_time(); import youth_report.model; m = time.process_time(); "
        "from youth_report.glossing import entries, matcher, suggest; print(m - t, time.process_time() - t)"
    )
    runs = []
    for _ in range(5):
        run = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True)
        runs.append(tuple(map(float, run.stdout.split())))
    tell("import of the station (with the model)", f"{min(whole for _, whole in runs) * 1000:.0f} ms", "reach 100 ms")
    tell("import of the model alone", f"{min(model for model, _ in runs) * 1000:.0f} ms")


def main() -> None:
    bench_import()
    bench_loading()
    bench_guarded()
    bench_bare()


if __name__ == "__main__":
    main()
