"""A stronger model that anyone may fit: an additive spline ridge on surface features, and character n-grams.

It is a recipe and no part of the program. Its coefficients are not shipped, since CLEAR may not be used commercially.
It needs numpy and scikit-learn, and is better by a little where wordfreq is installed.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from statistics import fmean, pstdev

import numpy as np
from corpora import Known
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import Ridge
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer, StandardScaler

from youth_report.scoring.formulas import reckon
from youth_report.scoring.heavy_grammar import find_passives
from youth_report.scoring.one_count import WORD, WordCounter
from youth_report.scoring.tally import read_tally

_FUNCTION_WORDS = """
    a an the and or but nor so yet for of in on at by to from with about as into like through after over between out
    against during without before under around among i you he she it we they me him her us them my your his its our
    their mine yours hers ours theirs this that these those who whom whose which what is am are was were be been
    being do does did have has had will would shall should can could may might must not no if then than because
    while when where how why all any both each few more most other some such only own same too very just there here
    up down off
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
GROUPS = {
    "connectives": "because although though however therefore thus moreover furthermore nevertheless whereas unless "
    "until since while hence consequently meanwhile instead otherwise despite besides",
    "subordinators": "which that who whom whose where when because although though while whereas if unless until since",
    "near people": "i me my mine we us our ours you your yours",
    "far people": "he him his she her hers they them their it its",
    "denials": "not no never nothing nobody none",
    "of": "of",
    "the": "the",
    "and": "and",
    "said": "said",
}
WORD_SETS = {name: frozenset(words.split()) for name, words in GROUPS.items()}
NOUN_ENDINGS = re.compile(r".{3,}(?:tion|sion|ment|ness|ity|ance|ence|ism|ship)s?\Z")
MARKS = {"commas": ",", "pauses": ";:—(–", "quotes": '"“”', "calls": "!?"}
UNKNOWN_ZIPF = 1.0


def find_frequency() -> Callable[[str], float] | None:
    """Return the Zipf frequency of words where wordfreq is installed."""
    try:
        from wordfreq import get_frequency_dict  # noqa: PLC0415
    except ImportError:
        return None
    table = get_frequency_dict("en", "large")
    return lambda word: math.log10(table[word]) + 9 if word in table else UNKNOWN_ZIPF


def list_features(text: Known, counter: WordCounter, zipf: Callable[[str], float] | None) -> list[float]:
    tally = read_tally(packed := sum(map(counter.count, text.units)))
    lengths = [read_tally(counter.count(unit)).words for unit in text.units]
    lengths = [length for length in lengths if length] or [1]
    words = [[word.replace("’", "'") for word in WORD.findall(unit)] for unit in text.units]
    low = [word.lower() for unit in words for word in unit]
    names = {word.lower() for unit in words for word in unit[1:] if word[0].isupper()}
    content = [word for word in low if word not in FUNCTION_WORDS and word not in names and word[0].isalpha()]
    seen, many = Counter(low), len(low)
    shares = [tally.long_words, tally.polysyllable_words, tally.mini_words, tally.hard_words, tally.spache_words]
    return [
        *reckon(packed),
        *(share / tally.words for share in [*shares, tally.foggy_words, tally.letters, tally.syllables]),
        *(pstdev(lengths), max(lengths), fmean(map(math.log, lengths)), fmean(n > 25 for n in lengths), len(lengths)),
        *(sum(seen[word] for word in group) / many for group in WORD_SETS.values()),
        *(sum(map(text.text.count, marks)) / len(lengths) for marks in MARKS.values()),
        len(seen) / math.sqrt(2 * many),
        len(set(content)) / max(1, len(content)),
        len(content) / many,
        sum(1 for unit in text.units for _ in find_passives(unit)) / len(lengths),
        sum(NOUN_ENDINGS.match(word) is not None for word in low) / many,
        sum(word[0].isdecimal() for word in low) / many,
        sum(word[0].isupper() for unit in words for word in unit[1:]) / many,
        *(sum(word.endswith(ending) for word in low) / many for ending in ("ed", "ing", "ly")),
        *_list_frequencies(content, zipf),
    ]


def _list_frequencies(content: Sequence[str], zipf: Callable[[str], float] | None) -> list[float]:
    if zipf is None:
        return []
    found = np.sort([zipf(word) for word in content] or [5.0])
    rarest = (found[: max(1, len(found) // part)].mean() for part in (10, 4))
    return [found.mean(), found.std(), *rarest, *((found < limit).mean() for limit in (3, 4, 4.5))]


def fit_splines():  # type: ignore[no-untyped-def]
    knots = SplineTransformer(n_knots=6, degree=3, knots="quantile", extrapolation="linear")
    return make_pipeline(StandardScaler(), knots, StandardScaler(), Ridge(alpha=60.0))


def predict_by_author(clear: Sequence[Known], counter: WordCounter) -> np.ndarray:
    """Return the easiness of each excerpt as predicted by models that saw none of its author's texts."""
    zipf, easiness = find_frequency(), np.array([text.easiness for text in clear])
    features = np.array([list_features(text, counter, zipf) for text in clear])
    grams = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, min_df=20, max_features=20_000)
    # The n-grams are chosen without a look at any judgement.
    letters = grams.fit_transform([text.text for text in clear]).tocsr()
    predicted = np.zeros(len(clear))
    for train, test in GroupKFold(10).split(features, groups=[text.name for text in clear]):
        surface = fit_splines().fit(features[train], easiness[train]).predict(features[test])
        centre = easiness[train].mean()
        spelled = Ridge(alpha=1.5, solver="lsqr").fit(letters[train], easiness[train] - centre)
        predicted[test] = (surface + spelled.predict(letters[test]) + centre) / 2
    return predicted
