"""A meter that counts but knows no formula: every metric is how long the sentences and the words are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from youth_report.scoring.metrics import METRICS


class FakeMeter:
    """Finds a text easy where it has few words a unit and few letters a word."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []

    def measure(self, units: Sequence[str]) -> Mapping[str, float]:
        self.asked.append(tuple(units))
        texts = [text for text in units if any(map(str.isalnum, text))]
        words = [word for text in texts for word in text.split() if any(map(str.isalnum, word))]
        letters = sum(sum(map(str.isalnum, word)) for word in words)
        hardness = len(words) / len(texts) / 3 + letters / len(words) if texts else 0.0
        return {
            "units": len(texts),
            "words": len(words),
            "letters": letters,
            "syllables": sum(max(1, len(word) // 3) for word in words),
            "long_words": sum(len(word) > 6 for word in words),
            "polysyllable_words": sum(len(word) > 8 for word in words),
            "hard_words": sum(len(word) > 9 for word in words),
            **{metric.name: hardness if metric.higher_is_harder else -hardness for metric in METRICS},
        }
