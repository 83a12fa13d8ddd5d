"""Fits a model that `youth-report score --model FILE` can use, and writes it to a file.

    python bench/fit_model.py model.json

It is a sum of curves of surface features: a part of the recipe in recipe.py that needs no library once it is fitted.
CLEAR may not be used commercially, so a model that was fitted on it is yours and is not shipped.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from corpora import Known, read_clear

from youth_report.codec.model_text import write_model
from youth_report.engines.word_tables import read_lexicon
from youth_report.model.fitted import Curve, FittedModel
from youth_report.scoring.features import list_features
from youth_report.scoring.fitted import predict
from youth_report.scoring.one_count import WordCounter

SAYS = "how easy teachers would find it (CLEAR): about 1 is easiest, about -3 is hardest"
PLACES = (0.02, 0.2, 0.4, 0.6, 0.8, 0.98)
"""Shares of the texts at which a curve may bend."""
PENALTY = 60.0
FOLDS = 10


def fit(features: Sequence[dict[str, float]], easiness: np.ndarray) -> FittedModel:
    """Return the curves of a ridge regression on hats: each is 1 at its knot and 0 at the knots beside it."""
    knots = {name: np.unique(np.quantile([text[name] for text in features], PLACES)) for name in features[0]}
    hats = np.hstack([_make_hats(np.array([text[name] for text in features]), at) for name, at in knots.items()])
    centre, middle = hats.mean(axis=0), easiness.mean()
    spread = np.where((found := hats.std(axis=0)) > 0, found, 1.0)
    scaled = (hats - centre) / spread
    weights = np.linalg.solve(scaled.T @ scaled + PENALTY * np.eye(hats.shape[1]), scaled.T @ (easiness - middle))
    weights /= spread
    curves, done = [], 0
    for name, at in knots.items():
        adds = weights[done : done + len(at)]
        curves.append(Curve(name, tuple(at.round(6).tolist()), tuple(adds.round(6).tolist())))
        done += len(at)
    return FittedModel(SAYS, round(float(middle - centre @ weights), 6), tuple(curves))


def _make_hats(values: np.ndarray, knots: np.ndarray) -> np.ndarray:
    return np.array([np.interp(values, knots, hat) for hat in np.eye(len(knots))]).T


def judge(texts: Sequence[Known], features: Sequence[dict[str, float]], counter: WordCounter) -> float:
    """Return the correlation with teachers on texts by authors that the model never saw."""
    easiness = np.array([text.easiness for text in texts])
    folds = np.array([hash_author(text.name) % FOLDS for text in texts])
    predicted = np.zeros(len(texts))
    for fold in range(FOLDS):
        model = fit([features[i] for i in np.flatnonzero(folds != fold)], easiness[folds != fold])
        for i in np.flatnonzero(folds == fold):
            predicted[i] = predict(model, texts[i].units, counter)
    return float(np.corrcoef(predicted, easiness)[0, 1])


def hash_author(name: str) -> int:
    return sum(place * ord(letter) for place, letter in enumerate(name, 1))


def main() -> None:
    counter, texts = WordCounter(read_lexicon()), read_clear()
    features = [list_features(text.units, counter) for text in texts]
    print(f"correlation with teachers, authors held out: {judge(texts, features, counter):.3f}")
    model = fit(features, np.array([text.easiness for text in texts]))
    Path(sys.argv[1]).write_text(write_model(model), encoding="utf-8")


if __name__ == "__main__":
    main()
