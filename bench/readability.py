"""Measures the scores side by side with textstat, in one run: `python bench/readability.py [--quick]`.

Times are of the processor. The corpora are looked for in ../shared/data/readability beside the checkout; where they are
not, the text is made of the sample report and what needs them is left out. The recipe needs numpy and scikit-learn.
"""

from __future__ import annotations

import subprocess
import sys
import zlib
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from itertools import filterfalse
from pathlib import Path
from statistics import fmean
from time import process_time

import corpora
from corpora import Known

from youth_report.engines.cmudict_words import read_pronunciations
from youth_report.engines.textstat_meter import TextstatMeter
from youth_report.engines.word_tables import read_lexicon
from youth_report.scoring.bands import PUBLISHED_STEPS, find_band
from youth_report.scoring.formulas import NAMES, reckon, score_all
from youth_report.scoring.metrics import METRICS
from youth_report.scoring.one_count import WordCounter
from youth_report.scoring.running import RunningSums
from youth_report.scoring.standing import find_spread
from youth_report.scoring.syllables import SyllableCounter
from youth_report.scoring.tally import read_tally

ROOT = Path(__file__).resolve().parents[1]
QUICK = "--quick" in sys.argv
WORDS = 20_000 if QUICK else 100_000
ROUNDS = 2 if QUICK else 4
Blocks = Sequence[Sequence[str]]
"""The units of each block."""


def tell(what: str, found: str, reach: str = "") -> None:
    print(f"{what:72} {found:34} {reach}", flush=True)


def tell_title(title: str) -> None:
    print(f"\n== {title}", flush=True)


def time_best(run: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the fewest seconds of processor time that some runs took."""
    return min(_time_once(run) for _ in range(rounds))


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
    raw = time_best(lambda: measure_three_levels(blocks, texts, _measure_raw), 1 if QUICK else 2)
    fed = time_best(lambda: measure_units(blocks, textstat), 1)
    cold = time_best(lambda: score_three_levels(blocks, WordCounter(lexicon)))
    counter = WordCounter(lexicon)
    score_three_levels(blocks, counter)
    warm = time_best(lambda: score_three_levels(blocks, counter))
    tell("textstat 0.7.13 on the plain texts", f"{raw * 1000:,.0f} ms")
    tell("textstat 0.7.13 fed with our units", f"{fed * 1000:,.0f} ms")
    tell("ours, no word seen before", f"{cold * 1000:,.0f} ms: {raw / cold:.0f} x", "reach 20 x")
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
    one, ten = (
        time_best(lambda: score_three_levels(small, counter)),
        time_best(lambda: score_three_levels(large, counter), 2),
    )
    tell("ten times the words, time for each word", f"{ten / one / 10:.2f} x", "reach 0.9 to 1.1")
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

    words = {word: sum(map(str.isdigit, " ".join(sounds))) for word, sounds in _list_sounds().items()}
    held = {word: n for word, n in words.items() if zlib.crc32(word.encode()) % 10 == 0}
    known = {word: n for word, n in words.items() if word not in held}
    weights, hyphens = _find_weights(held), Pyphen(lang="en_US")
    ours = SyllableCounter(known, read_lexicon().weights).count
    for name, count in (("textstat's fallback (pyphen)", lambda w: len(hyphens.positions(w)) + 1), ("ours", ours)):
        right = {word: count(word) == n for word, n in held.items()}
        tokens = sum(weights[word] for word in held if right[word]) / sum(weights.values())
        tell(f"{name}, {len(held):,} words", f"{fmean(right.values()):.2%} / {tokens:.2%}", "reach 97 % / 99.5 %")


def _list_sounds() -> dict[str, list[str]]:
    pronunciations = read_pronunciations()
    return {word: pronunciations[word][0] for word in pronunciations._sounds if word.isalpha() and word.isascii()}


def _find_weights(held: Iterable[str]) -> dict[str, float]:
    if find_spec("wordfreq"):
        from wordfreq import word_frequency  # noqa: PLC0415

        return {word: word_frequency(word, "en", wordlist="large") for word in held}
    return dict.fromkeys(held, 1.0)


# What the scores are worth


def bench_worth(clear: Sequence[Known], onestop: Sequence[Known], counter: WordCounter) -> None:
    tell_title("Correlation with teachers (CLEAR) / in their easiest third; OneStopEnglish ele<int, int<adv, ele<adv")
    easiness = [text.easiness for text in clear]
    scores = [score_all(_pack(text, counter)) for text in clear]
    cut = sorted(easiness)[2 * len(easiness) // 3]
    by_article = {(text.name, text.level): score_all(_pack(text, counter)) for text in onestop}
    for name in NAMES:
        column = [score[name] for score in scores]
        easy = [(score, e) for score, e in zip(column, easiness, strict=True) if e >= cut]
        pairs = " ".join(
            f"{_order(by_article, name, *pair):.3f}" for pair in (("ele", "int"), ("int", "adv"), ("ele", "adv"))
        )
        low = abs(_correlate(_rank([s for s, _ in easy]), _rank([e for _, e in easy])))
        tell(name, f"{abs(_correlate(column, easiness)):.3f} / {low:.3f}   {pairs}", _reach(name))
    bench_bands(clear, onestop, counter)


def _reach(name: str) -> str:
    told = {"dale_chall_1995": "reach 0.59 on CLEAR", "flesch_kincaid_grade": "reach 0.97 int<adv, 0.99 ele<adv"}
    return told.get(name, "")


def _pack(text: Known, counter: WordCounter) -> int:
    return sum(map(counter.count, text.units))


def _order(by_article: dict[tuple[str, str], dict[str, float]], name: str, easier: str, harder: str) -> float:
    sign = -1 if name in {"dale_chall_1995", "flesch_reading_ease"} else 1
    articles = [article for article, level in by_article if level == easier]
    return fmean(sign * by_article[a, easier][name] < sign * by_article[a, harder][name] for a in articles)


def _correlate(first: Sequence[float], second: Sequence[float]) -> float:
    a, b = fmean(first), fmean(second)
    shared = sum((x - a) * (y - b) for x, y in zip(first, second, strict=True))
    return float(shared / (sum((x - a) ** 2 for x in first) * sum((y - b) ** 2 for y in second)) ** 0.5)


def _rank(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    for rank, place in enumerate(order):
        ranks[place] = float(rank)
    return ranks


def bench_bands(clear: Sequence[Known], onestop: Sequence[Known], counter: WordCounter) -> None:
    tell_title("Bands: share of CLEAR, and in the teachers' easiest / middle / hardest third")
    thirds = {id(text): place * 3 // len(clear) for place, text in enumerate(sorted(clear, key=lambda t: -t.easiness))}
    steps = {id(text): _find_step(text, counter) for text in (*clear, *onestop)}
    for step in PUBLISHED_STEPS:
        found = [thirds[id(text)] for text in clear if steps[id(text)] == step.youngest]
        parts = " / ".join(f"{found.count(third) / max(1, len(found)):.0%}" for third in range(3))
        tell(step.label, f"{len(found) / len(clear):.1%}   {parts}")
    hardest = [text for text in clear if thirds[id(text)] == 2]
    let = sum(steps[id(text)] == PUBLISHED_STEPS[0].youngest for text in hardest) / len(hardest)
    tell("hardest third let into the first step", f"{let:.1%}", "1.7 % in the research")
    level = {(text.name, text.level): steps[id(text)] for text in onestop}
    articles = {name for name, _ in level}
    inverted = sum(level[name, "ele"] > level[name, "adv"] for name in articles)
    tell("OneStopEnglish: elementary version in a harder band than its advanced one", f"{inverted} of {len(articles)}")


def _find_step(text: Known, counter: WordCounter) -> int:
    packed = _pack(text, counter)
    band = find_band(score_all(packed), read_tally(packed).words)
    return band.youngest if band else 0


def bench_spread(onestop: Sequence[Known], counter: WordCounter) -> None:
    tell_title("Parts of articles whose Flesch-Kincaid / Dale-Chall is within the spread that is shown (two in three)")
    for size in (25, 50, 100, 200, 300):
        within: dict[str, list[bool]] = {"flesch_kincaid_grade": [], "dale_chall_readability_score": []}
        for text in filterfalse(corpora.is_fitted, onestop):
            whole = score_all(_pack(text, counter))
            for words, part in _cut_parts(text, size, counter):
                for name, found in within.items():
                    found.append(abs(part[name] - whole[name]) <= find_spread(name, words))
        spread = find_spread("flesch_kincaid_grade", size)
        tell(
            f"{size} words, Flesch-Kincaid ±{spread:.2f}",
            " / ".join(f"{fmean(f):.1%}" for f in within.values()),
            "reach 67 %",
        )


def _cut_parts(text: Known, size: int, counter: WordCounter) -> Iterable[tuple[int, dict[str, float]]]:
    if sum(len(unit.split()) for unit in text.units) < 1.5 * size:
        return
    packed = 0
    for unit in text.units:
        packed += counter.count(unit)
        if (words := read_tally(packed).words) >= size:
            yield words, score_all(packed)
            packed = 0


def bench_recipe(clear: Sequence[Known], counter: WordCounter) -> None:
    tell_title("The recipe: spline ridge and character n-grams, 10-fold by author")
    if not find_spec("sklearn"):
        tell("scikit-learn is not installed", "left out")
        return
    from recipe import predict_by_author  # noqa: PLC0415

    predicted, easiness = [float(p) for p in predict_by_author(clear, counter)], [text.easiness for text in clear]
    cut = sorted(easiness)[2 * len(easiness) // 3]
    easy = [(p, e) for p, e in zip(predicted, easiness, strict=True) if e >= cut]
    low = _correlate(_rank([p for p, _ in easy]), _rank([e for _, e in easy]))
    tell(
        "correlation / in the easiest third", f"{_correlate(predicted, easiness):.3f} / {low:.3f}", "reach 0.78 / 0.40"
    )


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
