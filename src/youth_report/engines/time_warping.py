"""Dynamic time warping: which moment of one reading is which moment of another.

Source: Sakoe and Chiba (1978), with a band around the straight line, and steps that leave up to three frames out.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from youth_report.engines.spectra import Frames

_STEPS = 5
_STAY, _SKIP = 0.35, 0.45
_WORST = 2.2
"""A frame is never further away than this: a cough costs no more than a wrong word."""
_BAND = 3000
"""Frames: readings may run ahead of each other by 15 seconds."""
_EDGE = 0.5


def warp_time(reading: Frames, model: Frames) -> tuple[npt.NDArray[np.intp], float]:
    """Return for each frame of a reading the frame of the model that it is like, and how unlike they are on average."""
    count, width = len(reading), len(model)
    band = min(_BAND, width)
    firsts = np.clip((np.arange(count) * width / count - band / 2).astype(int), 0, width - band)
    squares = np.square(model).sum(axis=1)
    costs = np.full(width + _STEPS, np.inf, np.float32)
    costs[_STEPS : _STEPS + 8] = np.arange(min(8, width)) * _EDGE
    back = np.zeros((count, band), np.int8)
    for place in range(count):
        first = firsts[place]
        inside = slice(first, first + band)
        frame = reading[place]
        apart = np.sqrt(np.maximum(squares[inside] - 2 * (model[inside] @ frame) + frame @ frame, 0) / len(frame))
        apart = np.minimum(apart, _WORST)
        best = costs[first + _STEPS : first + _STEPS + band] + _STAY * apart
        for step in range(1, _STEPS):
            moved = costs[first + _STEPS - step : first + _STEPS - step + band] + _SKIP * (step - 1)
            better = moved < best
            best = np.where(better, moved, best)
            back[place][better] = step
        costs[:] = np.inf
        costs[first + _STEPS : first + _STEPS + band] = best + apart
    ends = costs[_STEPS:] + np.arange(width)[::-1] * _EDGE
    path = np.zeros(count, np.intp)
    frame_of = int(np.argmin(ends))
    for place in range(count - 1, -1, -1):
        path[place] = frame_of
        frame_of = max(0, frame_of - int(back[place, min(max(frame_of - firsts[place], 0), band - 1)]))
    return path, float(ends.min()) / count
