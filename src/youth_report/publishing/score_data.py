"""What was found out about one text, as data for other programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from youth_report.model import Layer, Metric, Scorecard
from youth_report.model.scored import Scored
from youth_report.publishing import readability_data


def write_json(scored: Scored, metrics: Sequence[Metric], by: Layer) -> str:
    """Return the cards of the whole and of one layer, and all else that was found out, as JSON."""
    more = {
        "title": scored.title,
        "subject": scored.subject,
        "pairs": scored.pairs,
        "stages": scored.stages,
        "advice": scored.advice,
        "model_says": scored.model_says,
    }
    return readability_data.write_json({"cards": _pick(scored.cards, by)}, metrics, more)


def write_csv(scored: Scored, metrics: Sequence[Metric], by: Layer) -> str:
    """Return a line for each card, for a spreadsheet."""
    return readability_data.write_csv(_name_texts(scored, by), metrics)


def _name_texts(scored: Scored, by: Layer) -> Mapping[str, Sequence[Scorecard]]:
    if scored.pairs:
        official = [pair.official for pair in scored.pairs]
        return {"official": official, "edition": [pair.edition for pair in scored.pairs if pair.edition]}
    if scored.stages:
        return {f"edition {stage.on}".strip(): [stage.card] for stage in scored.stages}
    return {scored.subject.value: _pick(scored.cards, by)}


def _pick(cards: Sequence[Scorecard], by: Layer) -> list[Scorecard]:
    return [card for card in cards if card.layer in {Layer.REPORT, by}]
