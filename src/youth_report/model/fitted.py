"""A model of readability that a user fitted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Curve:
    """How much one feature of a text adds: straight lines between points."""

    feature: str
    """Its name (see `scoring.features`)."""
    knots: tuple[float, ...]
    """Values of the feature, rising. Beyond the first and the last the curve is level."""
    adds: tuple[float, ...]
    """What the feature adds at each knot."""


@dataclass(frozen=True, slots=True)
class FittedModel:
    """A sum of curves."""

    says: str
    """What its numbers mean, for people."""
    base: float
    """What all texts have."""
    curves: tuple[Curve, ...]
    words: int = 175
    """About how many words the texts had that it was fitted on."""
