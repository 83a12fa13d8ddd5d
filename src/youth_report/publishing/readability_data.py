"""The scores as data for other programs: JSON and CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from youth_report.model import Metric, Scorecard

Texts = Mapping[str, Sequence[Scorecard]]
"""The name of each text, such as `official`, to its cards."""

_COLUMNS = ("text", "layer", "id", "title", "words", "units", "prose_words", "prose_units", "band", "youngest", "sure")
_MORE_COLUMNS = ("easiest_band", "hardest_band", "model", "set_aside")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would run instead of show."""


def write_json(texts: Texts, metrics: Sequence[Metric], more: Mapping[str, object] | None = None) -> str:
    """Return all scorecards of some texts, what the metrics are, and what `more` is to be told, as JSON."""
    found = {**texts, "metrics": metrics, **(more or {})}
    return json.dumps(_make_plain(found), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def write_csv(texts: Texts, metrics: Sequence[Metric]) -> str:
    """Return a line for each scorecard of some texts, for a spreadsheet."""
    lines: list[str] = []
    names = [metric.name for metric in metrics]
    has_reference = any(card.reference for cards in texts.values() for card in cards)
    theirs = [f"textstat_{name}" for name in names] if has_reference else []
    table = csv.writer(_Lines(lines), lineterminator="\r\n")
    table.writerow([*_COLUMNS, *names, *(f"spread_{name}" for name in names), *theirs, *_MORE_COLUMNS])
    for text, cards in texts.items():
        table.writerows([text, *_list_cells(card, names, has_reference)] for card in cards)
    return "".join(lines)


class _Lines:
    """What a csv writer writes to."""

    def __init__(self, lines: list[str]) -> None:
        self.write = lines.append


def _list_cells(card: Scorecard, names: Sequence[str], has_reference: bool) -> Iterator[object]:
    yield from (card.layer.value, card.subject, _show_cell(card.title))
    yield from (card.words, card.units, card.prose_words, card.prose_units)
    yield from (card.band.label, card.band.youngest, card.band.sure) if card.band else ("", "", "")
    for numbers in (card.scores, card.spreads, *([card.reference] if has_reference else [])):
        yield from (round(numbers[name], 4) if name in numbers else "" for name in names)
    yield from card.reach or ("", "")
    yield "" if card.modelled is None else round(card.modelled, 4)
    yield _show_cell("; ".join(card.set_aside))


def _show_cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _make_plain(value: Any) -> Any:
    """Return a value as JSON has it, with numbers rounded, so that every machine writes the same."""
    match value:
        case dict():
            return {key: _make_plain(inner) for key, inner in value.items()}
        case float():
            return round(value, 4)
        case str():
            return value
        case Iterable():
            return [_make_plain(inner) for inner in value]
    if is_dataclass(value):
        return {field.name: _make_plain(getattr(value, field.name)) for field in fields(value)}
    return value
