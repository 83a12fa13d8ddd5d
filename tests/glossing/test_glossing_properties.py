"""What must hold for all texts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youth_report.glossing import abbreviations, changes, inflect, matcher, sentences, suggest, tokens, treatments
from youth_report.glossing.compile import build
from youth_report.glossing.word_lists import read_words
from youth_report.glossing.zones import find_zones
from youth_report.intake.rule_segmenter import RuleSegmenter
from youth_report.intake.segments import cut
from youth_report.model import Block, BlockId, Kind, Term, Way

TERMS = (
    Term("annual", "annual", "adj", "yearly", "Each year.", "checked"),
    Term("panel", "panel", "noun", "group", "Some people.", "checked"),
    Term("review", "review", "verb", "look at", "To look.", "checked"),
    Term("review-panel", "review panel", "noun", "checking group", "They check.", "checked"),
    Term("keep", "safeguard", "verb", "protect", "", "checked", frame="keep {obj} safe", frame_obj=("children", "us")),
    Term("lscb", "LSCB", "abbr", "the board", "", "checked", say="letters"),
    Term("board", "board", "noun", "panel", "", "checked"),
)
COMPILED = build(TERMS)
WORDS = sorted(
    read_words(
        "annual Annual ANNUAL panel panels Panel review reviews reviewed reviewing safeguard safeguarded children us "
        "and LSCB LSCBs board boards a an A the The is was to of by two Northshire not met it"
    )
)
GAPS = (
    " ",
    " ",
    " ",
    " ",
    "  ",
    "\u00a0",
    "-",
    ", ",
    ". ",
    "’s ",
    "' ",
    " “",
    "” ",
    '"',
    " (",
    ") ",
    "\n",
    "\n\n",
    "/",
    "_",
    "@",
)
ODD = (
    "",
    "İ",
    "ﬁne",
    "😀",
    "\u00ad",
    "\u202e",
    "\0",
    "e\u0301",
    "¹",
    "https://panel.org/annual",
    "panel@board.uk",
    "`panel`",
)

pieces = st.tuples(st.sampled_from([*WORDS, *ODD]), st.sampled_from(GAPS))
likely_texts = st.lists(pieces, max_size=30).map(lambda pairs: "".join(word + gap for word, gap in pairs))
texts = likely_texts | st.text(max_size=60)


def make_block(text: str) -> Block:
    return Block(BlockId("b1"), Kind.PARAGRAPH, text)


@given(texts)
@settings(max_examples=300)
def test_matches_are_in_order_and_apart(text: str) -> None:
    last = 0
    for match in matcher.survey(make_block(text), COMPILED):
        assert last <= match.span.start < match.span.end <= len(text)
        assert match.reach is None or (match.reach.start == match.span.start and match.reach.end <= len(text))
        last = match.span.end


@given(texts)
@settings(max_examples=300)
def test_every_change_can_be_undone_exactly(text: str) -> None:
    made = suggest.propose(make_block(text), matcher.find(make_block(text), COMPILED), COMPILED)
    traced = changes.trace(text, made)
    result = suggest.apply(text, made)
    assert changes.undo(result, traced) == text
    assert all(change.after.of(result) == one.replacement for change, one in zip(traced, made, strict=True))


@given(texts)
@settings(max_examples=300)
def test_the_same_text_gives_the_same_suggestions(text: str) -> None:
    first, second = (
        suggest.propose(make_block(text), matcher.find(make_block(text), COMPILED), COMPILED) for _ in "ab"
    )
    assert first == second
    assert len({one.id for one in first}) == len(first)


@given(likely_texts)
@settings(max_examples=300)
def test_a_second_run_leaves_what_the_first_one_made(text: str) -> None:
    made = suggest.propose(make_block(text), matcher.find(make_block(text), COMPILED), COMPILED)
    result = suggest.apply(text, made)
    kept = [change.after for change in changes.trace(text, made)]
    again = matcher.find(make_block(result), COMPILED, keep=kept)
    assert not [
        match for match in again for span in kept if match.span.start < span.end and span.start < match.span.end
    ]


@given(texts)
@settings(max_examples=300)
def test_a_long_text_is_read_as_if_in_one_go(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matcher, "_STRETCH", 3)
        in_parts = matcher.survey(make_block(text), COMPILED)
    assert in_parts == matcher.survey(make_block(text), COMPILED)


@given(likely_texts, st.sampled_from(["“{}”", '"{}"', "`{}`", "https://x.org/{}", "{}@x.org", "@{}", "non-{}", "{}_x"]))
@settings(max_examples=300)
def test_protected_words_are_never_touched(text: str, shape: str) -> None:
    before = text.translate({ord(sign): None for sign in "“”\"`'’_@-/"})
    whole = before + " " + shape.format("panel") + " " + before
    start = len(before) + 1
    end = start + len(shape.format("panel"))
    made = suggest.propose(make_block(whole), matcher.find(make_block(whole), COMPILED), COMPILED)
    assert not [one for one in made if one.span.start < end and start < one.span.end]


@given(st.text(max_size=80))
def test_tokens_tile_the_text(text: str) -> None:
    position = 0
    for token in tokens.tokenise(text):
        assert text[position : token.start] == token.gap
        assert text[token.start : token.end] == token.word
        position = token.end


@given(st.text(max_size=80), st.integers(0, 80))
def test_any_place_can_be_asked_about(text: str, position: int) -> None:
    assert sentences.starts_sentence(text, min(position, len(text))) in (True, False)


@given(texts, st.sampled_from(("explain", "pop-up")))
def test_explanations_stand_outside_of_quotations(text: str, mode: str) -> None:
    blocks = cut([make_block(text)], RuleSegmenter().split)
    matches = {block.id: matcher.find(block, COMPILED, quotations=True) for block in blocks}
    (block,) = blocks
    plan = treatments.plan(blocks, matches, {name: replace(t, explain="?") for name, t in COMPILED.terms.items()}, mode)
    glosses = plan.glosses.get(block.id, ())
    assert len({one.term for one in glosses}) == len({one.id for one in glosses}) == len(glosses)
    ends = {segment.id: segment.span.end for segment in block.segments}
    assert all(one.span.end <= ends[one.after] for one in glosses)
    quoted = find_zones(text)
    for one in glosses:
        if one.way is Way.POP_UP:
            assert not quoted.touch(one.span.start, one.span.end)
        elif ends[one.after] != max(ends.values()):
            assert not quoted.touch(ends[one.after], ends[one.after])


@given(st.text(alphabet="ABCab (),.&-–'’s", max_size=60))
def test_definitions_are_words_of_the_text(text: str) -> None:
    for found in abbreviations.find_definitions(text):
        assert found.short in text
        assert found.long in text


@given(st.text(alphabet="abcdeilnoprstuwyz -", min_size=1, max_size=20).filter(lambda word: word.strip(" -") == word))
def test_any_words_can_be_inflected(words: str) -> None:
    assert all(form for forms in inflect.inflect_verb(words).values() for form in forms)
    assert inflect.pluralise(words)
