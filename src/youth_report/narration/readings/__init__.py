"""What is said for what is written: one subject a file, in the order in which they are tried."""

from __future__ import annotations

from youth_report.narration.readings import (
    abbreviations,
    addresses,
    articles,
    dates,
    initialisms,
    money,
    numerals,
    phones,
    ranges,
    slashes,
    symbols,
    times,
    titles,
    units,
    years,
)

READINGS = (
    *addresses.READINGS,
    *phones.READINGS,
    *dates.READINGS,
    *times.READINGS,
    *money.READINGS,
    *years.READINGS,
    *ranges.READINGS,
    *numerals.READINGS,
    *units.READINGS,
    *abbreviations.READINGS,
    *titles.READINGS,
    *initialisms.READINGS,
    *slashes.READINGS,
    *symbols.READINGS,
    *articles.READINGS,
)
"""All rules. Of two that fit the same words, the earlier one is followed."""
