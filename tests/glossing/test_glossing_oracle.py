"""Our verbs against lemminflect's, which is a library for this and needed for this test alone.

Where the folder of shared data lies beside the checkout, the verbs are the 2,500 commonest of its texts (10,000 forms);
elsewhere they are the everyday words and irregular verbs that we know of.
"""

from __future__ import annotations

import csv
import gzip
import importlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from youth_report.glossing import inflect, verb_table
from youth_report.glossing.everyday import EVERYDAY

lemminflect: Any = importlib.import_module("lemminflect")

TEXTS = Path(__file__).resolve().parents[3] / "shared/data/readability"
TAGS = {"s": "VBZ", "ing": "VBG", "past": "VBD", "part": "VBN"}
MOST = 2_500
AMERICAN = frozenset(("program", "fuel", "panel", "trial", "journal", "enrol", "marvel"))
"""Verbs of which lemminflect knows the American spelling alone, in some form: paneled, enroling, programing."""


def _rank_words() -> list[str]:
    if not TEXTS.is_dir():
        return sorted(EVERYDAY | set(verb_table.PAST_AND_PARTICIPLE))
    counts: Counter[str] = Counter()
    for name, column in (("onestopenglish.csv.gz", "text"), ("clear.csv.gz", "Excerpt")):
        csv.field_size_limit(10**9)
        with gzip.open(TEXTS / name, "rt", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                counts.update(re.findall(r"[a-z]{2,}", row[column].lower()))
    return [word for word, _ in counts.most_common()]


def _list_verbs() -> Iterator[tuple[str, dict[str, tuple[str, ...]]]]:
    found = 0
    for word in _rank_words():
        if word not in lemminflect.getAllLemmas(word, upos="VERB").get("VERB", ()):
            continue
        forms = lemminflect.getAllInflections(word, upos="VERB")
        if "VBZ" in forms and "VBG" in forms and "VBD" in forms and word not in AMERICAN:
            yield word, forms
            found += 1
        if found == MOST:
            return


def test_our_verbs_agree_with_a_library() -> None:
    tried, differing = 0, []
    for verb, theirs in _list_verbs():
        ours = inflect.inflect_verb(verb)
        for feature, tag in TAGS.items():
            tried += 1
            if not set(ours[feature]) & set(theirs.get(tag) or theirs["VBD"]):
                differing.append((verb, feature, ours[feature][0]))
    assert tried >= 1_400
    assert len(differing) / tried <= 0.005, differing


@pytest.mark.parametrize("verb", ["travel", "enrol", "fuel", "programme", "panel", "practise"])
def test_american_spellings_are_not_ours(verb: str) -> None:
    past = inflect.inflect_verb(verb)["past"]
    assert past[0].endswith("ed")
    assert past[0] not in {"traveled", "enroled", "fueled", "programed", "paneled", "practiced"}
