"""What the scores are worth: held against teachers' judgements and texts of known level. Run by readability.py."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from itertools import filterfalse
from statistics import fmean

import corpora
from corpora import Known
from telling import tell, tell_title

from youth_report.scoring.bands import PUBLISHED_STEPS, find_band
from youth_report.scoring.formulas import NAMES, score_all
from youth_report.scoring.one_count import WordCounter
from youth_report.scoring.standing import find_spread
from youth_report.scoring.tally import read_tally


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
