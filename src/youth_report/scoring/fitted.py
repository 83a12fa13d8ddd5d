"""What a model that the user fitted makes of a text: a sum of curves, one for each feature."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean

from youth_report.model import Block, Layer, Scorecard, Section
from youth_report.model.fitted import Curve, FittedModel
from youth_report.scoring.features import list_features
from youth_report.scoring.one_count import WordCounter
from youth_report.scoring.scorecards import list_prose
from youth_report.scoring.tally import read_tally

_LEAST_WORDS = 100


def predict(model: FittedModel, units: Sequence[str], counter: WordCounter) -> float:
    """Return what a model makes of a text, given as its sentences: of a long one, the mean of its pieces.

    Some features, such as how many different words there are, depend on the length of a text. So the pieces are about
    as long as the texts that the model was fitted on. A feature that nobody knows adds nothing.
    """
    return fmean(_predict_piece(model, piece, counter) for piece in _cut_pieces(units, model.words, counter))


def _cut_pieces(units: Sequence[str], words: int, counter: WordCounter) -> list[list[str]]:
    """Return runs of sentences with about so many words each."""
    lengths = [read_tally(counter.count(unit)).words for unit in units]
    total = sum(lengths)
    number = max(1, round(total / max(1, words)))
    pieces: list[list[str]] = [[] for _ in range(number)]
    done = 0
    for unit, length in zip(units, lengths, strict=True):
        pieces[min(number - 1, done * number // max(1, total))].append(unit)
        done += length
    return [piece for piece in pieces if piece] or [[]]


def _predict_piece(model: FittedModel, units: Sequence[str], counter: WordCounter) -> float:
    features = list_features(units, counter)
    curves = (curve for curve in model.curves if curve.feature in features)
    return model.base + sum(_read_curve(curve, features[curve.feature]) for curve in curves)


def add_estimates(
    cards: Sequence[Scorecard], sections: Sequence[Section], model: FittedModel, counter: WordCounter
) -> tuple[Scorecard, ...]:
    """Return the cards with what a model makes of those pieces that have prose enough for a score."""
    pieces: dict[tuple[Layer, str], Sequence[Block]] = {
        (Layer.REPORT, "report"): [block for section in sections for block in section.blocks]
    }
    for section in sections:
        pieces[Layer.SECTION, section.id] = section.blocks
        pieces |= {(Layer.BLOCK, block.id): [block] for block in section.blocks}
    return tuple(
        replace(card, modelled=predict(model, list_prose(pieces[card.layer, card.subject]), counter))
        if card.prose_words >= _LEAST_WORDS
        else card
        for card in cards
    )


def _read_curve(curve: Curve, value: float) -> float:
    after = bisect_right(curve.knots, value)
    if after in (0, len(curve.knots)):
        return curve.adds[0 if after == 0 else -1]
    left, right = curve.knots[after - 1], curve.knots[after]
    share = (value - left) / (right - left)
    return curve.adds[after - 1] * (1 - share) + curve.adds[after] * share
