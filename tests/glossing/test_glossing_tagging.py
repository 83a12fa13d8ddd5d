"""A language model, where there is one, makes matches surer or puts them in doubt."""

from __future__ import annotations

import pytest

from youth_report.glossing import matcher, tagging
from youth_report.glossing.compile import build
from youth_report.model import Block, BlockId, Certainty, Kind, Term, TermMatch

SAFEGUARD = Term("safeguard", "safeguard", "verb", "protect", "To keep safe.", "checked")
PANEL = Term("panel", "panel", "noun", "group", "A group.", "checked")
ANNUAL = Term("annual", "annual", "adj", "yearly", "Each year.", "checked")
PLAN = Term("care-plan", "care plan", "noun", "plan", "A plan.", "checked")


def weigh(text: str, tags: dict[str, str], *terms: Term) -> tuple[TermMatch, ...]:
    block, compiled = Block(BlockId("b1"), Kind.PARAGRAPH, text), build(terms)
    found = matcher.survey(block, compiled)
    return tagging.weigh(block, found, compiled, lambda said: {said.index(word): tag for word, tag in tags.items()})


@pytest.mark.parametrize(
    ("text", "tags", "term", "certainty", "doubt"),
    [
        ("As safeguarding helps.", {"safeguarding": "NOUN"}, SAFEGUARD, Certainty.CHECK, "part-of-speech"),
        ("As safeguarding helps.", {"safeguarding": "VERB"}, SAFEGUARD, Certainty.SURE, ""),
        ("The panel met.", {"panel": "VERB"}, PANEL, Certainty.CHECK, "part-of-speech"),
        ("The panel met.", {"panel": "PROPN"}, PANEL, Certainty.SURE, ""),
        ("The panel met.", {}, PANEL, Certainty.LIKELY, ""),
        ("The annual sum.", {"annual": "NOUN"}, ANNUAL, Certainty.LIKELY, ""),
        ("A care plan.", {"care": "VERB"}, PLAN, Certainty.SURE, ""),
        ("A panel-led day.", {"panel": "NOUN"}, PANEL, Certainty.CHECK, "compound"),
    ],
)
def test_tags_weigh(text: str, tags: dict[str, str], term: Term, certainty: Certainty, doubt: str) -> None:
    (match,) = weigh(text, tags, term)
    assert (match.certainty, match.doubt) == (certainty, doubt)
    assert (match.replacement == "") == (certainty is Certainty.CHECK)


def test_a_block_without_matches_is_not_read() -> None:
    block = Block(BlockId("b1"), Kind.PARAGRAPH, "No such word.")
    asked: list[str] = []

    def tag(text: str) -> dict[int, str]:
        asked.append(text)
        return {}

    assert tagging.weigh(block, (), build([PANEL]), tag) == ()
    assert asked == []
