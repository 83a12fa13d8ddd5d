"""Advice as people read it: the change, and what it would do to the score."""

from __future__ import annotations

from youth_report.model.scores import Easing

_LEAST = 0.05
_TENTH = 0.1


def say_easing(easing: Easing) -> str:
    """Return a change with what it would do to the section that it is in."""
    gains = [f"{say} by {_say_size(size)}" for say, size in _list_gains(easing) if size > 0]
    return f"{easing.says} {' and '.join(gains)}." if gains else easing.says


def _list_gains(easing: Easing) -> list[tuple[str, float]]:
    if easing.gain >= _LEAST or easing.points <= 0:
        return [("The section’s grade falls", easing.gain)]
    return [("The section’s Dale-Chall cloze score rises", easing.points)]


def _say_size(size: float) -> str:
    return f"{size:.1f}" if size >= _LEAST else f"less than {_TENTH}"
