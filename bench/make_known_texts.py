"""Finds the figures of known texts that scores are compared with: prints src/youth_report/scoring/known_texts.py.

They come from OneStopEnglish (numbers only). Limits of bands are found with CLEAR beside it. Run as
`python bench/make_known_texts.py > src/youth_report/scoring/known_texts.py`; with `--limits`, prints what the limits
of the bands rest on.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from statistics import quantiles

import numpy as np
from corpora import LEVELS, Known, is_fitted, read_clear, read_onestop

from youth_report.engines.word_tables import read_lexicon
from youth_report.scoring.formulas import NAMES, reckon
from youth_report.scoring.one_count import WordCounter
from youth_report.scoring.tally import read_tally

SIZES = (25, 50, 75, 100, 150, 200, 300, 450)
HEAD = '''"""Texts of known level, to hold scores against. Made by bench/make_known_texts.py; numbers only.

The texts are OneStopEnglish: 189 newspaper articles at three levels for people who learn English (Vajjala and Lucic
2018, CC BY-SA 4.0).
"""

from __future__ import annotations

from collections.abc import Mapping
'''
TAIL = '''}
"""Name of a formula to its spread at 100 words, and the power of the length with which it falls.

Fitted on every other article; the others tell whether it is right (bench/readability.py)."""
'''
COUNT = WordCounter(read_lexicon()).count


def pack(text: Known) -> int:
    return sum(map(COUNT, text.units))


def cut_parts(text: Known, size: int) -> Iterator[tuple[int, int]]:
    """Yield words and packed tally of each part of a text with about `size` words; none of a short text."""
    if sum(len(unit.split()) for unit in text.units) < 1.5 * size:
        return
    packed = 0
    for unit in text.units:
        packed += COUNT(unit)
        if (words := read_tally(packed).words) >= size:
            yield words, packed
            packed = 0


def fit_spreads(texts: Sequence[Known]) -> list[tuple[float, float]]:
    """Return for each formula the spread at 100 words, and the power of the length with which it falls."""
    lengths, spreads = [], []
    for size in SIZES:
        parts = [(words, packed, text) for text in texts for words, packed in cut_parts(text, size)]
        errors = np.array([np.array(reckon(packed)) - reckon(pack(text)) for _, packed, text in parts])
        lengths.append(np.log(np.mean([words for words, _, _ in parts]) / 100))
        spreads.append(np.log(np.quantile(np.abs(errors), 2 / 3, axis=0)))
    fits = [np.polyfit(lengths, column, 1) for column in np.array(spreads).T]
    return [(float(np.exp(base)), float(-power)) for power, base in fits]


def print_limits() -> None:
    """Print how many texts keep to each limit, and the limits that as many texts keep to as to Flesch-Kincaid's."""
    for name, texts in (("CLEAR", read_clear()), ("OneStopEnglish", read_onestop())):
        scores = dict(zip(NAMES, zip(*(reckon(pack(text)) for text in texts), strict=True), strict=True))
        for limit in (6.0, 9.0, 14.0):
            share = float(np.mean(np.array(scores["flesch_kincaid_grade"]) <= limit))
            others = ("dale_chall_readability_score", "spache_readability", "smog_index")
            print(
                name, f"FK <= {limit}: {share:.3f}", {o: round(float(np.quantile(scores[o], share)), 2) for o in others}
            )


def main() -> None:
    if "--limits" in sys.argv:
        print_limits()
        return
    texts = read_onestop()
    print(HEAD + "\n" + "SPREADS: Mapping[str, tuple[float, float]] = {")
    for name, (base, power) in zip(NAMES, fit_spreads([text for text in texts if is_fitted(text)]), strict=True):
        print(f'    "{name}": ({base:.3f}, {power:.3f}),')
    print(TAIL)
    print("DECILES: Mapping[str, Mapping[str, tuple[float, ...]]] = {")
    names = dict(zip(LEVELS, ("elementary", "intermediate", "advanced"), strict=True))
    by_level = {level: [reckon(pack(text)) for text in texts if text.level == level] for level in LEVELS}
    for place, name in enumerate(NAMES):
        print(f'    "{name}": {{')
        for level, told in names.items():
            cuts = quantiles([scores[place] for scores in by_level[level]], n=10, method="inclusive")
            print(f'        "{told}": ({", ".join(f"{cut:.2f}" for cut in cuts)}),')
        print("    },")
    print("}")
    print('"""Name of a formula to the scores that cut the texts of a level into ten parts, from the smallest."""')


if __name__ == "__main__":
    main()
