"""Advice as people read it: the change, and what it would do to the score."""

from __future__ import annotations

from youth_report.model.scores import Change

_LEAST = 0.05
_TENTH = 0.1


def say_change(change: Change) -> str:
    """Return a change with what it would do to the section that it is in."""
    gains = [f"{say} by {_say_size(size)}" for say, size in _list_gains(change) if size > 0]
    return f"{change.says} {' and '.join(gains)}." if gains else change.says


def _list_gains(change: Change) -> list[tuple[str, float]]:
    if change.gain >= _LEAST or change.points <= 0:
        return [("The section’s grade falls", change.gain)]
    return [("The section’s Dale-Chall cloze score rises", change.points)]


def _say_size(size: float) -> str:
    return f"{size:.1f}" if size >= _LEAST else f"less than {_TENTH}"
