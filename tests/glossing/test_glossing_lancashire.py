"""What the term base makes of a page of a report: of one made here, and of a real one where shared data lie near.

A person read every edit before any review. Those that do not fit are listed with the reason; a new one, or one more,
must be read before a list is changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from youth_report.glossing import abbreviations, candidates, entries, matcher, suggest
from youth_report.glossing.compile import CompiledTerms, build
from youth_report.intake import lines, outline
from youth_report.model import Block, Certainty

ROOT = Path(__file__).resolve().parents[2]
REAL_TEXTS = sorted(ROOT.parent.glob("shared/data/reports/lancashire-*-cover-report.txt"))

MADE_HERE = """\
The LSCB has a statutory duty to safeguard children. Two agencies were asked by NYB to disseminate an annual report.

Referrals rose, and early intervention and preventative. Statutory partners commissioned three reviews.
"""
READ_HERE = {
    "Referrals": ("Requests for help", 1),
    "Statutory partners": ("Main partners", 1),
    "agencies": ("services", 1),
    "an annual report": ("a yearly report", 1),
    "commissioned": ("paid for", 1),
    "disseminate": ("share", 1),
    "intervention": ("action to help", 1),
    "LSCB": ("safety board", 1),
    "safeguard children": ("keep children safe", 1),
    "statutory duty": ("legal duty", 1),
}
READ = {
    "Annual Report": ("yearly report", 5),
    "Child Protection Plans": ("plans to keep children safe", 1),
    "Children Looked After": ("children in care", 1),
    "Consultations": ("Chances to say what you think", 1),
    "Executive Summary": ("Short summary", 1),
    "LSCB": ("safety board", 14),
    "Priorities": ("Main goals", 1),
    "Protocols": ("Sets of rules", 1),
    "Recommendation": ("Suggestion", 1),
    "Significant": ("Big", 1),
    "agencies": ("services", 3),
    "allocation": ("share", 1),
    "care leavers": ("young people who have left care", 1),
    "children looked after": ("children in care", 1),
    "commissioned": ("paid for", 1),
    "equality": ("fairness", 1),
    "framework": ("set of rules", 1),
    "identified": ("found", 3),
    "identify": ("find", 2),
    "intervention": ("action to help", 1),
    "local authorities": ("councils", 1),
    "outcome": ("result", 1),
    "outcomes": ("results", 1),
    "partner agencies": ("partners", 3),
    "priorities": ("main goals", 1),
    "quality assurance": ("checking", 1),
    "safeguard children": ("keep children safe", 2),
    "safeguard children and young people": ("keep children and young people safe", 1),
    "significant": ("big", 2),
    "statutory": ("legal", 2),
    "timescales": ("time limits", 1),
    "undertaken": ("done", 2),
}
"""Words, plain words, and how often."""

BAD = {
    "is a [significant] member": "It is an important member, and perhaps not a big one.",
    "the resource [allocation] is too low": "Nobody says resource share.",
    "early [intervention] and preventative": "The report lacks a noun here, which a swap makes worse.",
    "have been [commissioned] the outcome": "The report lacks a comma here, so that the outcome seems to be paid for.",
    "[Consultations]": "Here the board asked its partners, and not you.",
}


CASES = [(MADE_HERE, READ_HERE, "NYB"), *((path.read_text(encoding="utf-8"), READ, "LCC") for path in REAL_TEXTS)]


@cache
def _compile() -> CompiledTerms:
    files = sorted(ROOT.glob("glossary/en/*.toml"))
    return build(entries.join(entries.parse(path.read_text(encoding="utf-8"), path.name) for path in files).terms)


@cache
def _cut(text: str) -> tuple[Block, ...]:
    return tuple(outline.build(lines.read(text), title="", language="en-GB").blocks)


def _list_edits(text: str, *, with_drafts: bool = True) -> Iterator[tuple[str, str, str]]:
    """Yield the words, the plain words, and the words in their context."""
    for block in _cut(text):
        matches = matcher.find(block, _compile())
        found = [one for one in matches if with_drafts or one.certainty is not Certainty.CHECK]
        for made in suggest.propose(block, found, _compile()):
            span, words = made.span, made.span.of(block.text)
            marked = f"{block.text[: span.start][-40:]}[{words}]{block.text[span.end :][:40]}"
            yield " ".join(words.split()), made.replacement, marked


@pytest.mark.parametrize(("text", "read"), [case[:2] for case in CASES], ids=["made here", "real"][: len(CASES)])
def test_every_edit_was_read(text: str, read: dict[str, tuple[str, int]]) -> None:
    made = Counter((words, plain) for words, plain, _ in _list_edits(text))
    assert {words: (plain, times) for (words, plain), times in made.items()} == read


@pytest.mark.parametrize(("with_drafts", "most"), [(True, 0.10), (False, 0.05)])
def test_few_edits_are_bad_before_review(with_drafts: bool, most: float) -> None:
    contexts = [found for text, *_ in CASES for _, _, found in _list_edits(text, with_drafts=with_drafts)]
    bad = [found for found in contexts if any(words in found for words in BAD)]
    assert len(bad) / len(contexts) <= most, bad


def test_no_bad_edit_is_listed_that_was_mended() -> None:
    contexts = [found for text, *_ in CASES for _, _, found in _list_edits(text)]
    wanted = [words for words in BAD if REAL_TEXTS or "preventative" in words]
    assert [words for words in wanted if not any(words in found for found in contexts)] == []


@pytest.mark.parametrize(("text", "short"), [(text, short) for text, _, short in CASES])
def test_a_short_form_without_a_meaning_is_reported(text: str, short: str) -> None:
    found = [issue.values["short"] for issue in abbreviations.undefined(_cut(text))]
    first = candidates.rank(_cut(text), _compile())[0]
    assert short in found
    assert (first.words, first.reason) == (short, "undefined-short-form")
