"""Where sentences begin. A bar in a case stands before each sentence but the first."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youth_report.intake import sentences

CASES = (
    # short forms
    "Mr. Ash and Prof. J. R. Moss met Cllr. Wren. |They agreed.",
    "Some, e.g. Dr. Ash, i.e. the chair, were ill. |Others came.",
    "It covers schools, clubs etc. and more. |It covers schools, clubs, etc. |The rest is new.",
    "See Sect. 11, p. 12 and pp. 14-18. |Then see Fig. B and No. 3. |No. 4 is gone.",
    "They said no. |Maria agreed.",
    "St. Helens was first. |We live on High St. |The shop is near.",
    "We met on 3 Sept. 2026 and again in Oct. |It rained.",
    "Come at 10 a.m. Monday. |We end at 4 p.m. |Young people then eat.",
    "Acme Ltd. and Care Co. paid. |So did Moss Ltd. |They were first.",
    "The U.K. Government has four parts. |He lives in the U.K. |She does not.",
    "Moss et al. (2014) found approx. 40 per cent.",
    "Read Appendix B. |The plan is there.",
    "The LSCB. |Ofsted agreed with the NHS. |Nobody spoke.",
    # numbers
    "The Autumn of 2015-16. |It was hard. |Then came 2016. |9 were left.",
    "Costs were £3.5m, or 12.5%, under s.47 of the Act. |They rose 8.3%. |Why?",
    "1. Listen to us. |2. Act early.",
    "4.1. What we did. |(a) We met.",
    "We have two aims: 1. Listen. |2. Act.",
    # addresses
    "Go to www.fellmarsh.example. |Write to us@fellmarsh.example. |Read plan.v2.pdf before.",
    # marks
    "Are you safe? |Tell someone! |Really?! |Yes.",
    '"Nobody asked me," said one. |"I felt ignored." |That was it.',
    "‘It helped me,’ he said. |‘I feel safer now.’",
    'They said "Stop!" and left. |"Are you well?" Jane asked. |"Stop!" |The bus left.',
    "What then? |(Nothing.) |The end (see above.) was near.",
    "We waited... and waited. |Then it came… |We ate [...] well.",
    "It improved.[1] |Loads fell.2 |We left.¹ |It is so. [3] |He said so.",
    "Well done! 😀 |We won.",
    "“Nobody told me.” – Young person, 15",
    "The Board asked: who decides? |All must act: police; health; schools.",
    "It was slow.The Board met.",
    # words of young people as they type them
    "we met them twice. |they were nice. |it was good",
    # other scripts
    "هل أنت بخير؟ |نعم.",
)


def cut_sentences(text: str) -> list[str]:
    places = (*sentences.starts(text), len(text))
    return [text[start:end].strip() for start, end in pairwise(places)]


@pytest.mark.parametrize("case", CASES)
def test_sentences_begin_where_a_reader_sees_it(case: str) -> None:
    assert cut_sentences(case.replace("|", "")) == [sentence.strip() for sentence in case.split("|")]


@pytest.mark.parametrize(
    "case", ["Acme Ltd. |Sofas are here.", "It was slow.|The Board met.", "He is J. |Moss.", "etc. |More"]
)
def test_doubts_are_owned_up_to(case: str) -> None:
    text = case.replace("|", "")
    assert sentences.doubts(text) == (case.index("|"),)


@pytest.mark.parametrize(
    "text", ["We met. They left.", "Dr. Moss came.", "Under s. 47 of the Act.", "See www.Slow.example/The.Board."]
)
def test_plain_places_are_not_doubted(text: str) -> None:
    assert sentences.doubts(text) == ()


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_blank_text_has_no_sentence(text: str) -> None:
    assert sentences.starts(text) == ()


bits = st.sampled_from(
    ["We", "met.", "Dr.", "e.g.", "1.", "(a)", '"No!"', "...", "…", "[1]", "👍", "3.5", "a.m.", "–", "U.K.", "the"]
)
texts = st.lists(bits | st.text(max_size=6), max_size=20).map(" ".join)


@settings(max_examples=300)
@given(text=texts)
def test_starts_are_words_in_order(text: str) -> None:
    found = sentences.starts(text)
    assert list(found) == sorted(set(found))
    assert all(not text[at].isspace() and (at == 0 or text[at - 1].isspace()) for at in found)
    assert found[:1] == ((len(text) - len(text.lstrip()),) if text.strip() else ())
    assert all(0 < at < len(text) for at in sentences.doubts(text))


@pytest.mark.parametrize("bit", [".", ". ", "a.", "a. ", '."', "Ab.Cd", "[1] ", "(", "1.1.", "A. ", "… ", "😀"])
def test_long_hostile_text_is_judged(bit: str) -> None:
    assert sentences.starts(bit * 20_000)[0] == 0
