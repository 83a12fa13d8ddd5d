"""A fitted model as JSON text: what bench/fit_model.py writes."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import pairwise
from math import isfinite
from typing import Any

from youth_report.model import BadInput
from youth_report.model.fitted import Curve, FittedModel

_KIND = "youth-report readability model 1"


def write_model(model: FittedModel) -> str:
    """Return a model as JSON."""
    return json.dumps({"kind": _KIND, **asdict(model)}, indent=1, sort_keys=True) + "\n"


def read_model(text: str, name: str) -> FittedModel:
    """Return the model in a text; raise `BadInput`, with `name` as the place, for anything else."""
    try:
        found = json.loads(text)
        model = FittedModel(
            str(found["says"]), float(found["base"]), tuple(map(_read_curve, found["curves"])), int(found["words"])
        )
        is_sound = (
            found["kind"] == _KIND and all(map(_is_sound, model.curves)) and isfinite(model.base) and model.words > 0
        )
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        is_sound = False
    if not is_sound:
        raise BadInput("this is not a model that can be used", mend="Fit one with bench/fit_model.py.", where=name)
    return model


def _read_curve(found: Any) -> Curve:
    return Curve(str(found["feature"]), tuple(map(float, found["knots"])), tuple(map(float, found["adds"])))


def _is_sound(curve: Curve) -> bool:
    rises = all(left < right for left, right in pairwise(curve.knots))
    return rises and len(curve.knots) == len(curve.adds) > 0 and all(map(isfinite, (*curve.knots, *curve.adds)))
