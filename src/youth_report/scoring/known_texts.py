"""What is known of texts of known level, to hold scores against. Made by bench/make_known_texts.py; numbers only.

The texts are OneStopEnglish: 189 newspaper articles at three levels for people who learn English (Vajjala and Lucic
2018, CC BY-SA 4.0).
"""

from __future__ import annotations

from collections.abc import Mapping

SPREADS: Mapping[str, tuple[float, float]] = {
