"""Sentences of reviews, e-mails, blogs and reports, as people type them. A bar stands before each but the first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from youth_report.intake import lines, sentences
from youth_report.intake.rule_segmenter import RuleSegmenter
from youth_report.model import Kind

FOOTNOTES = (
    "The sample had a bias. [11] |Later work put it right.",
    "Prices fell.[3][4] |Wages did not. [5, 6] |Nobody knew why.",
    "It was the first of its kind.(2) |Others followed.",
    "The bridge was rebuilt.[a] |It opened in May.[note 2] |Crowds came.",
    "He left the town in 1902.[7]:12 |She stayed.",
    "Costs doubled.12 |Income fell.13",
    "Sleep matters (Moss, 2019). |Food does too (Ash et al., 2020).",
    "It is rare [9]. |It is mild [10, 11].",
)
FORMS = (
    "Figure 1.6 The river in flood",
    "See Table 2.1. |The last row is new.",
    "Fig. 3 shows the plan. |Figs. 4 and 5 show the roof.",
    "J. K. Rowling wrote it. |J.R.R. Tolkien did not.",
    "My aunt met C. S. Lewis. |He was kind.",
    "George W. Bush flew to the U.S. |He stayed a week.",
    "The U.S. Senate voted. |The U.N. did not.",
    "They moved to the U.S. in May. |We stayed.",
    "He works for the U.S. |They pay well.",
    "We left at 3 p.m. |The bus was late.",
    "We left at 3 p.m. Tuesday and got home at 9 a.m. |Nobody slept.",
    "Opening hours are 9 a.m. to 5 p.m. Mon. to Fri. |We close at weekends.",
    "It cost approx. £4m. |No. 5 is next.",
    "Is it no. 7 or no. 8? |No. |It is no. 9.",
    "Ask Sgt. Wren or Lt. Col. Moss. |They know.",
    "Mr. and Mrs. Ash own Ash Bros. |They sell hats.",
    "Dr. Wren, Ph.D., spoke first. |Ms. Moss, M.A., was next.",
    "Moss Inc. shares rose. |Wren Corp. fell.",
    "She works at Moss Inc. |It makes hats.",
    "Mt. Fell is high. |Ft. Moss is not.",
    "Turn left on Mill Ave. and stop. |It is on Elm Rd. |Then look for the red door.",
    "It weighs 5 lbs. and costs 3 dollars. |It is 6 ft. tall.",
    "Read vol. 2, ch. 3, pp. 12-15, esp. the end. |Then rest.",
    "Wash., D.C. was cold. |New York, N.Y. was not.",
    "Born c. 1850, d. 1912. |Nobody wrote it down.",
    "They sell pens, paper, etc. |You can pay by card.",
    "Jan. 5 was cold. |Feb. was worse.",
    "He said (approx.) ten. |I heard nine.",
    "This is, i.e. was, a farm. |Cf. the map.",
)
MARKS = (
    "Really?! |No way!!! |Yes...",
    "What?? |Are you sure?! |I am.",
    "Wow!! |I love it!!!! |Best shop ever.",
    "Wait... |What was that?",
    "I waited... and waited... |Then he came.",
    "So... we left. |It was late.",
    "We sat . . . and sat. |Then it rained.",
    "It was good .... |We went back twice.",
    "Great food ! |Nice people ! |Go there .",
    "“Is it far?” she asked. |“No,” he said. |“It is near.”",
    "She asked, “Why?” |He had no answer.",
    "'I am cold,' said Ann. |'So am I.' |They went in.",
    "He called it “a mess.” |She agreed.",
    "“Stop!” cried the guard. |“Who is there?”",
    "“It works.” – A parent",
    "(We were late.) |The film had begun.",
    "It was cold (very cold!) and wet. |We left.",
    "We had soup (it was good). |Then we had cake (it was better!).",
    "Yahoo! bought it. |Then it sold it.",
    "It costs $3.50. |That is 1.5 times as much. |No. 2 is 0.5 m high.",
    "At 3.15 we ate. |At 4.00 we left.",
    "Go to www.moss.example/a.b?c=1. |It is free. |Mail a.b@moss.example!",
    "Install Node.js and run app.py. |It works on .NET too.",
    "Love it :) |Will come back :-) |Thanks!",
    "Thanks for the help! :) |See you soon ;-)",
    "It broke :( |They sent a new one.",
    "So good!!! <3 |Go there.",
    "Ha! |That was fun, e.g. the slide. |5 stars.",
    "My score: 9/10. |Price: £5. |Place: here.",
    "Is this the end? |1. Never. |2. Always.",
    "We offer: a) tea, b) cake and c) soup. |All are free.",
    "There are two rules: (i) be kind; (ii) be safe. |Keep them.",
    "Good: price. |Bad: service.",
    "It is 5 o'clock. |'Tis late.",
    "I like A. |You like B. |We both like C.",
    "Vitamin C. is good.",
    "The answer is 42. |Next question.",
    "We came in 2nd. |They came in 1st.",
    "He got an A+. |She got a B-. |I got 100%. |We won!",
    "Tom, 12, said: “I like it.” |Ann, 13, did not.",
    "—Who is it? |—Me.",
    "*Note.* |We shut at 5.",
    "**We met.** |They left. |_It was late._ |The end.",
    "We met them.They left early.",
    "He said yes.I said no.",
)
CHAT = (
    "this place is great. |i love the food. |the staff are nice",
    "hi all, i am new here. |where do i start? |thanks",
    "the food was bad. |would not go back. |two stars",
    "great service! |very friendly staff. |highly recommend",
    "i asked them. |no answer yet. |will try again tomorrow.",
    "do not go there! |worst pizza ever. |never again",
    "is it open? |do i need a card? |please tell me",
    "LOVE THIS PLACE! |BEST FOOD IN TOWN. |GO NOW.",
    "I Love This Shop. |They Are The Best.",
    "omg!! |you have to see it. |its so cool",
    "I called them at five. |they said never. |so i left.",
    "it was ok. |nothing special though. |my friend liked it.",
    "we use e.g. the big one. |it works.",
    "he asked “why?” and left. |she did not.",
    "ask for the no. 5 special. |it is hot.",
)
IDIOM = (
    "The plan covers 2015-16. |It was agreed in Q1. |Q2 was harder.",
    "In 2015-16. |In 2016-17.",
    "The figure for 2014/15. |Numbers then rose.",
    "We met on 04.05.16. |Others met on 1.6.16.",
    "Under s. 11 of the Act 2004. |Section 47 applies.",
    "The Board asked LCC. |LCC agreed with the CCG. |NHS England did not.",
    "See Annex B. |Annex C is new. |Read para. 4.2 first.",
    "Ofsted said it was “Requires Improvement.” |Leaders agreed.",
    "The age of 18. |The number of plans was 1,204. |22% were new.",
    "Contact: Ms. Moss, tel. 01234 567890. |She can help.",
)

ONE_BLOCK = (*FOOTNOTES, *FORMS, *MARKS, *CHAT, *IDIOM)

LAID_OUT = (
    "Our year:|\n\nWe met 200 young people.| They spoke first.",
    "What we heard|\n\n“Nobody asked us.”|\n\n“We want to be safe.”",
    "1. Our aims|\n\n1.1 We will listen.| We will act.|\n\n1.2 We will tell you what we did.",
    "We will:|\n• meet you every term|\n• read what you send|\n• answer in 10 days.| That is a promise.",
    "To do|\n\n1) Ask young people.|\n2) Write it down.|\n3) Do it.",
    "Costs in 2015-16|\n\nWe spent £2.1m.| It was £0.2m less than in 2014-15.",
    "Who is on the Board?|\n\nCllr. A. Moss (chair)|\n\nDr. B. Wren",
)


def cut_sentences(text: str) -> list[str]:
    places = (*sentences.starts(text), len(text))
    return [text[start:end].strip() for start, end in pairwise(places)]


def cut_blocks(text: str) -> list[str]:
    blocks = lines.read(text)
    split = RuleSegmenter().split([block.text for block in blocks])
    return [
        piece
        for block, spans in zip(blocks, split, strict=True)
        for piece in ([block.text] if block.kind is Kind.HEADING else [span.of(block.text) for span in spans])
    ]


def keep_letters(pieces: Sequence[str]) -> list[str]:
    """Return pieces without the bullets that reading takes away."""
    return ["".join(filter(str.isalnum, piece)) for piece in pieces]


@pytest.mark.parametrize("case", ONE_BLOCK)
def test_sentences_begin_where_a_reader_sees_it(case: str) -> None:
    wanted = [sentence.strip() for sentence in case.split("|")]
    assert cut_sentences(case.replace("|", "")) == wanted


@pytest.mark.parametrize("case", LAID_OUT)
def test_headings_and_items_are_units_of_their_own(case: str) -> None:
    assert keep_letters(cut_blocks(case.replace("|", ""))) == keep_letters(case.split("|"))
