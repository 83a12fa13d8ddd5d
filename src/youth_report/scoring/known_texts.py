"""Texts of known level, to hold scores against. Made by bench/make_known_texts.py; numbers only.

The texts are OneStopEnglish: 189 newspaper articles at three levels for people who learn English (Vajjala and Lucic
2018, CC BY-SA 4.0).
"""

from __future__ import annotations

from collections.abc import Mapping

SPREADS: Mapping[str, tuple[float, float]] = {
    "flesch_kincaid_grade": (2.158, 0.504),
    "dale_chall_readability_score": (0.661, 0.567),
    "dale_chall_1995": (4.861, 0.530),
    "flesch_reading_ease": (9.997, 0.509),
    "smog_index": (1.640, 0.549),
    "spache_readability": (0.649, 0.523),
    "gunning_fog": (2.046, 0.523),
    "coleman_liau_index": (1.463, 0.556),
    "automated_readability_index": (2.512, 0.532),
    "linsear_write_formula": (3.139, 0.530),
    "lix": (6.133, 0.563),
    "rix": (1.248, 0.525),
    "mcalpine_eflaw": (5.607, 0.538),
}
"""Name of a formula to its spread at 100 words, and the power of the length with which it falls.

Fitted on every other article; the others tell whether it is right (bench/readability.py)."""

DECILES: Mapping[str, Mapping[str, tuple[float, ...]]] = {
    "flesch_kincaid_grade": {
        "elementary": (7.59, 8.09, 8.51, 9.05, 9.45, 9.93, 10.32, 10.79, 11.86),
        "intermediate": (8.74, 9.34, 10.02, 10.47, 10.94, 11.46, 11.90, 12.44, 13.35),
        "advanced": (9.68, 10.39, 10.98, 11.74, 12.28, 12.94, 13.61, 14.28, 15.26),
    },
    "dale_chall_readability_score": {
        "elementary": (5.94, 6.13, 6.42, 6.58, 6.70, 6.85, 7.01, 7.29, 7.70),
        "intermediate": (6.62, 6.91, 7.13, 7.32, 7.43, 7.59, 7.80, 8.07, 8.48),
        "advanced": (6.79, 7.15, 7.42, 7.60, 7.77, 7.95, 8.24, 8.50, 8.91),
    },
    "dale_chall_1995": {
        "elementary": (32.62, 34.81, 36.68, 37.98, 38.72, 39.89, 40.82, 42.68, 44.20),
        "intermediate": (26.48, 29.74, 31.28, 32.25, 33.71, 34.55, 35.54, 37.22, 39.29),
        "advanced": (22.79, 25.11, 27.28, 28.94, 30.19, 32.22, 33.48, 34.95, 37.70),
    },
    "flesch_reading_ease": {
        "elementary": (44.95, 49.27, 51.73, 55.14, 57.65, 61.07, 63.26, 65.13, 68.18),
        "intermediate": (38.34, 42.98, 45.65, 48.15, 51.04, 53.81, 56.27, 59.92, 63.38),
        "advanced": (30.98, 36.59, 39.74, 42.58, 46.40, 49.52, 51.64, 55.79, 59.24),
    },
    "smog_index": {
        "elementary": (10.23, 10.83, 11.11, 11.47, 11.87, 12.20, 12.50, 12.91, 13.66),
        "intermediate": (11.16, 11.73, 12.09, 12.55, 12.88, 13.37, 13.76, 14.13, 14.78),
        "advanced": (11.83, 12.41, 12.83, 13.56, 13.90, 14.44, 14.84, 15.21, 16.14),
    },
    "spache_readability": {
        "elementary": (3.75, 3.98, 4.15, 4.25, 4.38, 4.52, 4.69, 4.84, 5.13),
        "intermediate": (4.28, 4.55, 4.77, 4.91, 5.04, 5.14, 5.32, 5.50, 5.76),
        "advanced": (4.55, 4.93, 5.08, 5.31, 5.47, 5.72, 5.90, 6.16, 6.41),
    },
    "gunning_fog": {
        "elementary": (8.19, 8.70, 8.99, 9.48, 9.81, 10.23, 10.87, 11.22, 11.95),
        "intermediate": (9.49, 10.15, 10.58, 11.01, 11.43, 11.80, 12.27, 12.82, 13.73),
        "advanced": (10.32, 11.09, 11.59, 12.07, 12.89, 13.39, 13.88, 14.72, 15.46),
    },
    "coleman_liau_index": {
        "elementary": (7.52, 7.99, 8.36, 8.79, 9.13, 9.56, 9.87, 10.34, 11.30),
        "intermediate": (8.33, 8.89, 9.42, 9.83, 10.07, 10.57, 11.02, 11.58, 12.18),
        "advanced": (8.85, 9.58, 10.04, 10.41, 10.84, 11.29, 11.65, 12.14, 12.89),
    },
    "automated_readability_index": {
        "elementary": (6.41, 7.07, 7.49, 7.89, 8.47, 8.82, 9.28, 10.06, 10.81),
        "intermediate": (7.93, 8.49, 9.37, 9.64, 10.11, 10.55, 11.36, 11.94, 12.96),
        "advanced": (9.05, 9.99, 10.75, 11.35, 11.81, 12.74, 13.55, 14.44, 15.29),
    },
    "linsear_write_formula": {
        "elementary": (7.90, 8.52, 8.87, 10.17, 10.62, 11.16, 11.61, 12.29, 13.21),
        "intermediate": (10.26, 11.03, 11.45, 12.16, 12.61, 13.08, 13.53, 14.09, 15.39),
        "advanced": (11.22, 12.26, 13.12, 13.88, 14.44, 15.42, 16.21, 17.26, 18.25),
    },
    "lix": {
        "elementary": (30.83, 32.70, 33.88, 35.53, 36.75, 37.91, 39.24, 40.52, 43.68),
        "intermediate": (34.80, 37.09, 38.74, 40.17, 41.16, 42.43, 44.20, 46.27, 48.72),
        "advanced": (37.95, 40.90, 42.45, 44.01, 45.29, 47.28, 49.34, 51.39, 54.21),
    },
    "rix": {
        "elementary": (2.36, 2.66, 2.87, 3.12, 3.35, 3.52, 3.79, 4.05, 4.62),
        "intermediate": (3.02, 3.39, 3.72, 3.95, 4.19, 4.46, 4.82, 5.26, 5.70),
        "advanced": (3.58, 4.09, 4.45, 4.80, 5.09, 5.54, 6.05, 6.58, 7.30),
    },
    "mcalpine_eflaw": {
        "elementary": (20.05, 21.00, 21.66, 22.50, 23.15, 23.86, 24.61, 26.22, 27.61),
        "intermediate": (22.47, 24.13, 24.76, 25.70, 26.61, 27.34, 28.06, 29.34, 31.18),
        "advanced": (23.83, 26.25, 27.96, 29.33, 30.43, 31.66, 32.88, 34.62, 37.39),
    },
}
"""Name of a formula to the scores that cut the texts of a level into ten parts, from the smallest."""
