"""The readability formulas, as their authors published them, reckoned from one tally.

Sources, units and ranges stand in `metrics`. Where the authors' own instructions cannot be followed by a program, the
difference is named in docs/explanation/how-our-figures-differ.md.
"""

from __future__ import annotations

from math import sqrt

from youth_report.scoring.tally import unpack

NAMES = (
    "flesch_kincaid_grade",
    "dale_chall_readability_score",
    "dale_chall_1995",
    "flesch_reading_ease",
    "smog_index",
    "spache_readability",
    "gunning_fog",
    "coleman_liau_index",
    "automated_readability_index",
    "linsear_write_formula",
    "lix",
    "rix",
    "mcalpine_eflaw",
)


def reckon(packed: int) -> tuple[float, ...]:
    """Return the value of every formula, in the order of `NAMES`, from a packed tally; 0 where it has no words."""
    units, words, _, characters, syllables, long, many, mini, hard, spache, foggy = unpack(packed)
    if not units or not words:
        return (0.0,) * len(NAMES)
    length = words / units
    spoken = syllables / words
    hundred = 100 / words
    share = hard * hundred
    linsear = (words + 2 * many) / units
    return (
        0.39 * length + 11.8 * spoken - 15.59,
        0.1579 * share + 0.0496 * length + (3.6365 if share > 5 else 0.0),
        64 - 0.95 * share - 0.69 * length,
        206.835 - 1.015 * length - 84.6 * spoken,
        1.043 * sqrt(30 * many / units) + 3.1291,
        0.121 * length + 0.082 * (spache * hundred) + 0.659,
        0.4 * (length + foggy * hundred),
        0.0588 * (characters * hundred) - 0.296 * (units * hundred) - 15.8,
        4.71 * characters / words + 0.5 * length - 21.43,
        linsear / 2 if linsear > 20 else linsear / 2 - 1,
        length + long * hundred,
        long / units,
        (words + mini) / units,
    )


def score_all(packed: int) -> dict[str, float]:
    """Return the value of every formula by its name."""
    return dict(zip(NAMES, reckon(packed), strict=True))
