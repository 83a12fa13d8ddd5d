"""Sounds in the IPA: read, put into what is said, and refused where nobody could say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sound.read_aloud import make_blocks
from youth_report.glossing.lint import faults
from youth_report.model import Term, TermBase, Utterance, Voice
from youth_report.model.ipa import SOUNDS, list_unknown, mark_sounds, part_sounds, read_ipa
from youth_report.narration import script


def write(text: str, *terms: Term) -> Utterance:
    base = TermBase(terms)
    return script.write(make_blocks([text]), voice=Voice(), pronunciations=base.pronunciations)[0]


def make_term(term: str, *, say: str = "", ipa: str = "", status: str = "checked") -> Term:
    return Term(term.lower(), term, "noun", "x", f"A {term} is x.", status=status, say=say, ipa=ipa)


def said(text: str, *terms: Term) -> list[str]:
    return [token.spoken for token in write(text, *terms).tokens]


NIAMH = make_term("Niamh", ipa="niːv")


def test_ipa_is_said_where_nothing_else_is() -> None:
    assert said("We met Niamh, twice.", NIAMH) == ["We", "met", "⟦ˈniːv⟧,", "twice."]
    assert said("We met Niamh.", make_term("Niamh", say="neev", ipa="niːv")) == ["We", "met", "neev."]
    assert said("We met Niamh.", make_term("Niamh", ipa="niːv", status="retired")) == ["We", "met", "Niamh."]
    assert said("We met Niamh.", make_term("Niamh", ipa="nǃv")) == ["We", "met", "Niamh."]


@pytest.mark.parametrize(
    ("ipa", "several"), [("niːv", "⟦ˈniːvz⟧"), ("mæʃ", "⟦ˈmæʃɪz⟧"), ("siːt", "⟦ˈsiːts⟧"), ("ˈleɪdəʊ", "⟦ˈleɪdəʊz⟧")]
)
def test_possessive_and_plural_have_their_sound(ipa: str, several: str) -> None:
    for ending in ("’s", "'s", "s"):
        assert said(f"Niamh{ending} plan", make_term("Niamh", ipa=ipa)) == [several, "plan"]


def test_plurals_are_said_as_the_term_is() -> None:
    lado = make_term("LADO", say="lay doe")
    assert said("Two LADOs and a LADO’s plan", lado) == ["Two", "lay doe’s", "and", "a", "lay doe’s", "plan"]
    assert said("Two NEETs, three LADOs", make_term("NEET", say="word"), make_term("LADO", say="letters")) == [
        *("Two", "neets,", "three", "L.A.D O's")
    ]
    assert said("a pass in gas", make_term("a", say="eh"), make_term("pa", say="par")) == ["eh", "pass", "in", "gas"]


def test_several_words_have_their_sounds_each() -> None:
    term = make_term("Section forty", ipa="ˈsɛkʃən ˈfɔːti")
    assert said("see section forty", term) == ["see", "⟦ˈsɛkʃən⟧", "⟦ˈfɔːti⟧"]


def test_brackets_in_a_text_are_no_sounds() -> None:
    assert said("We ⟦niːv⟧ met.") == ["We", "niːv", "met."]


def test_who_knows_no_ipa_says_what_is_shown() -> None:
    utterance = write("We met (Niamh) twice.", NIAMH)
    assert [utterance.say_plainly(token) for token in utterance.tokens] == ["We", "met", "(Niamh)", "twice."]


@pytest.mark.parametrize(
    ("ipa", "unknown"),
    [("ˈniːv", ()), ("/ɡɹuːp/", ()), ("group", ()), ("ˈŋǃaɬ", ("ǃ", "ɬ")), ("neev1", ("1",)), ("", ()), ("aˑ", ("ˑ",))],
)
def test_signs_that_nobody_could_say_are_listed(ipa: str, unknown: tuple[str, ...]) -> None:
    assert list_unknown(ipa) == unknown


def test_the_glossary_tells_signs_that_the_voice_cannot_say() -> None:
    issues = [issue for issue in faults([NIAMH, make_term("Llan", ipa="ɬan")]) if issue.id == "term.ipa-unknown"]
    assert [(issue.values["term"], issue.values["signs"]) for issue in issues] == [("Llan", "ɬ")]


@given(st.lists(st.sampled_from(SOUNDS), min_size=1, max_size=8).map("".join))
def test_what_is_known_stays_known(word: str) -> None:
    assert list_unknown(word) == ()
    (spoken,) = part_sounds(mark_sounds(word))[1::2]
    assert "".join(read_ipa(spoken)) == spoken
