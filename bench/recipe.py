"""A stronger model that anyone may fit: the mean of a spline ridge and a support vector regression on surface features,
and of ridges on pieces of words and on words.

It is a recipe and no part of the program. Its coefficients are not shipped, since CLEAR may not be used commercially.
fit_model.py fits a smaller one, which `youth-report score --model` can use.
It needs numpy and scikit-learn, and is better by a little where wordfreq is installed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from corpora import Known
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import Ridge
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import SplineTransformer, StandardScaler
from sklearn.svm import SVR

from youth_report.scoring.features import list_content_words, list_features
from youth_report.scoring.one_count import WordCounter

UNKNOWN_ZIPF = 1.0


def find_frequency() -> Callable[[str], float] | None:
    """Return the Zipf frequency of words where wordfreq is installed."""
    try:
        from wordfreq import get_frequency_dict  # noqa: PLC0415
    except ImportError:
        return None
    table = get_frequency_dict("en", "large")
    return lambda word: math.log10(table[word]) + 9 if word in table else UNKNOWN_ZIPF


def list_all_features(text: Known, counter: WordCounter, zipf: Callable[[str], float] | None) -> list[float]:
    surface = list_features(text.units, counter).values()
    return [*surface, *_list_frequencies(list_content_words(text.units), zipf)]


def _list_frequencies(content: Sequence[str], zipf: Callable[[str], float] | None) -> list[float]:
    if zipf is None:
        return []
    found = np.sort([zipf(word) for word in content] or [5.0])
    rarest = (found[: max(1, len(found) // part)].mean() for part in (10, 4))
    return [found.mean(), found.std(), *rarest, *((found < limit).mean() for limit in (3, 4, 4.5))]


def make_surface_models() -> list[Pipeline]:
    """Return the models of features: one that adds up smooth curves, one that lets features work together."""
    knots = SplineTransformer(n_knots=5, degree=3, knots="quantile", extrapolation="linear")
    return [
        make_pipeline(StandardScaler(), knots, StandardScaler(), Ridge(alpha=600.0)),
        make_pipeline(StandardScaler(), SVR(C=1.0, gamma=0.004, epsilon=0.2)),
    ]


def list_spellings(texts: Sequence[Known]) -> list[csr_matrix]:
    """Return weights of pieces of words, and of words and pairs of them. No judgement is looked at for that."""
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=8)
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=3)
    return [model.fit_transform([text.text for text in texts]).tocsr() for model in (letters, words)]


def predict_by_author(clear: Sequence[Known], counter: WordCounter) -> np.ndarray:
    """Return the easiness of each excerpt as predicted by models that saw none of its author's texts."""
    zipf, easiness = find_frequency(), np.array([text.easiness for text in clear])
    features = np.array([list_all_features(text, counter, zipf) for text in clear])
    spellings = list_spellings(clear)
    predicted = np.zeros(len(clear))
    for train, test in GroupKFold(10).split(features, groups=[text.name for text in clear]):
        centre = easiness[train].mean()
        rest = easiness[train] - centre
        surface = [model.fit(features[train], rest).predict(features[test]) for model in make_surface_models()]
        spelled = [Ridge(alpha=1.5, solver="lsqr").fit(m[train], rest).predict(m[test]) for m in spellings]
        predicted[test] = centre + np.mean([*surface, *spelled], axis=0)
    return predicted
