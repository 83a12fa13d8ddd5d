"""The scores of two meters side by side."""

from __future__ import annotations

from youth_report.model import Comparison, Layer, Scorecard
from youth_report.scoring.reference import set_beside, set_pairs_beside


def _card(subject: str, lix: float) -> Scorecard:
    return Scorecard(Layer.SECTION, subject, subject, 100, 9, {"lix": lix})


def test_each_card_gets_the_scores_of_the_other_meter() -> None:
    (card,) = set_beside([_card("b1", 20)], [_card("b1", 21)])
    assert (card.scores, card.reference) == ({"lix": 20}, {"lix": 21})


def test_pairs_stay_pairs_where_a_half_is_missing() -> None:
    ours = [
        Comparison(_card("b1", 40), None),
        Comparison(_card("b2", 41), _card("b2", 20)),
        Comparison(_card("b3", 42), _card("b3", 22)),
    ]
    theirs = [
        Comparison(_card("b1", 50), None),
        Comparison(_card("b2", 51), _card("b2", 30)),
        Comparison(_card("b3", 52), _card("b3", 32)),
    ]
    found = set_pairs_beside(ours, theirs)
    assert [pair.official.reference["lix"] for pair in found] == [50, 51, 52]
    assert [pair.edition and pair.edition.reference["lix"] for pair in found] == [None, 30, 32]
