"""The scores as data for other programs: JSON and CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from youth_report.model import Metric, Scorecard

_COLUMNS = ("text", "layer", "id", "title", "words", "units", "prose_words", "prose_units", "band", "youngest", "sure")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would run instead of show."""


def write_json(official: Iterable[Scorecard], edition: Iterable[Scorecard], metrics: Sequence[Metric]) -> str:
    """Return all scorecards of both texts, and what the metrics are, as JSON."""
    found = {
        "official": [_round_all(asdict(card)) for card in official],
        "edition": [_round_all(asdict(card)) for card in edition],
        "metrics": [asdict(metric) for metric in metrics],
    }
    return json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def write_csv(official: Iterable[Scorecard], edition: Iterable[Scorecard], metrics: Sequence[Metric]) -> str:
    """Return a line for each scorecard of both texts, for a spreadsheet."""
    lines: list[str] = []
    names = [metric.name for metric in metrics]
    table = csv.writer(_Lines(lines), lineterminator="\r\n")
    table.writerow([*_COLUMNS, *names])
    table.writerows(_list_cells("official", card, names) for card in official)
    table.writerows(_list_cells("edition", card, names) for card in edition)
    return "".join(lines)


class _Lines:
    """What a csv writer writes to."""

    def __init__(self, lines: list[str]) -> None:
        self.write = lines.append


def _list_cells(text: str, card: Scorecard, names: Sequence[str]) -> list[object]:
    band = (card.band.label, card.band.youngest, card.band.sure) if card.band else ("", "", "")
    sizes = (card.words, card.units, card.prose_words, card.prose_units)
    scores = (round(card.scores[name], 4) if name in card.scores else "" for name in names)
    return [text, card.layer.value, card.subject, _show_cell(card.title), *sizes, *band, *scores]


def _show_cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _round_all(value: Any) -> Any:
    match value:
        case dict():
            return {key: _round_all(inner) for key, inner in value.items()}
        case float():
            return round(value, 4)
        case _:
            return value
