"""What is said for strings as official reports have them."""

from __future__ import annotations

import pytest

from youth_report.model import Block, BlockId, Kind, Segment, SegmentId, Span, Voice
from youth_report.narration import script

SAID = (
    ("Annual Report 2015-16", "Annual | Report | twenty fifteen to twenty sixteen"),
    (
        "From 1 April 2015 to 31 March 2016",
        "From | the first of | April | twenty fifteen | to | the thirty-first of | March | twenty sixteen",
    ),
    (
        "1,046 children in 2015/16, up 4%.",
        "1,046 | children | in | twenty fifteen to twenty sixteen, | up | 4%.",
    ),
    (
        "£1.5m, of which £250,000 came from CCGs.",
        "one point five million pounds, | of | which | two hundred and fifty thousand pounds | came | from | C.C G's.",
    ),
    (
        "It fell from £420k to £398k.",
        "It | fell | from | four hundred and twenty thousand pounds | to"
        " | three hundred and ninety-eight thousand pounds.",
    ),
    ("Costs of £12.50 per child", "Costs | of | twelve pounds fifty | per | child"),
    ("a £3 million cut", "a | three | million pound | cut"),
    ("£5–£10 per week", "five to ten pounds | per | week"),
    (
        "The LSCB and the LSCBs of Blackpool and Blackburn",
        "The | L.S.C.B | and | the | L.S.C B's | of | Blackpool | and | Blackburn",
    ),
    ("The LSCB's s.47 enquiries rose by 12.5%.", "The | L.S.C B's | section 47 | enquiries | rose | by | 12.5%."),
    ("s.11 audits", "section 11 | audits"),
    ("Section 14A of the Children Act 2004", "Section | 14A | of | the | Children | Act | two thousand and four"),
    ("ss. 10-11 of the Act", "sections | 10 to 11 | of | the | Act"),
    ("Police made 1,204 referrals (37 %).", "Police | made | 1,204 | referrals | (37 | percent)."),
    ("Children aged 5-11", "Children | aged | 5 to 11"),
    ("Young people aged 16–17", "Young | people | aged | 16 to 17"),
    ("10-15 year-olds", "10 to 15 | year-olds"),
    ("0-19s", "0 to nineteens"),
    ("a 10-year-old girl", "a | ten-year-old | girl"),
    ("16/17 year olds", "16 to 17 | year | olds"),
    ("No. 10 of the Nos. 1-12", "number | 10 | of | the | numbers | 1 to 12"),
    ("see p. 12, para 3.2 and Fig. 4", "see | page | 12, | paragraph | 3.2 | and | figure | 4"),
    ("pp.14–16", "pages 14 to 16"),
    ("Dr. Smith, Cllr. Jones and Prof. Khan", "Doctor | Smith, | Councillor | Jones | and | Professor | Khan"),
    ("St. Mary's Primary School, 12 Church St.", "Saint | Mary's | Primary | School, | 12 | Church | Street"),
    ("and/or", "and or"),
    ("his/her parents/carers", "his or her | parents or carers"),
    ("Health/Education/Police", "Health, Education, Police"),
    ("Open 24/7.", "Open | twenty-four seven."),
    ("8/10 children", "8 out of 10 | children"),
    ("23/31 schools", "23 out of 31 | schools"),
    ("Call Childline on 0800 1111.", "Call | Childline | on | zero eight zero zero, | one one one one."),
    (
        "Ring 01772 536288 or write to info@lscb.org.uk.",
        "Ring | zero one seven seven two, | five three six two eight eight | or | write | to"
        " | info at lscb dot org dot U.K.",
    ),
    (
        "In an emergency call 999; otherwise dial 101.",
        "In | an | emergency | call | nine nine nine; | otherwise | dial | one zero one.",
    ),
    ("Text 85258 any time.", "Text | eight five two five eight | any | time."),
    ("Call Samaritans free on 116 123.", "Call | Samaritans | free | on | one one six, | one two three."),
    ("9.30am-4.30pm, Mon-Fri", "nine thirty A.M to four thirty P.M, | Monday to Friday"),
    ("at 14:00 on Tues 3 May", "at | two P.M | on | Tuesday | the third of | May"),
    ("12/03/2015", "the twelfth of March twenty fifteen"),
    ("03.11.2015", "the third of November twenty fifteen"),
    ("2016-09-21", "the twenty-first of September twenty sixteen"),
    ("the 1st and the 21st", "the | first | and | the | twenty-first"),
    ("Year 11s and under-5s", "Year | elevens | and | under-fives"),
    ("the 1990s", "the | nineteen nineties"),
    ("in their 30s", "in | their | thirties"),
    ("since 1870", "since | eighteen seventy"),
    ("Part IV and Schedule II", "Part | 4 | and | Schedule | 2"),
    ("A&E visits", "eigh and E | visits"),
    ("the UNCRC, Art. 12", "the | U.N.C.R.C, | article | 12"),
    ("EHCPs and IROs", "E.H.C P's | and | I.R O's"),
    ("NEETs", "neets"),
    ("MASH and MARAC", "MASH | and | MARAC"),
    ("CSE, FGM and DV", "C.S.E, | F.G.M | and | D.V"),
    ("KS2 and Y9", "K.S 2 | and | Y9"),
    ("the U.K. government", "the | U.K | government"),
    ("e.g. neglect, i.e. not enough food, etc.", "for example | neglect, | that is | not | enough | food, | et cetera"),
    ("approx. 1.2m people", "approximately | 1.2 million | people"),
    ("w/c 3 May", "week commencing | the third of | May"),
    ("N/A", "not applicable"),
    ("the child(ren) and parent(s)", "the | children | and | parents"),
    ("<5 cases", "less than 5 | cases"),
    ("65+ years", "65 plus | years"),
    ("-5%", "minus 5%"),
    ("~40 places", "about 40 | places"),
    ("5km from home", "5 kilometres | from | home"),
    ("R&D and Q&A", "R and D | and | Q and eigh"),
    ("#SafeInLancs", "hashtag SafeInLancs"),
    ("The panel – which met twice – agreed.", "The | panel, | which | met | twice, | agreed."),
    ('Ofsted\'s judgement: "inadequate" (2015).', 'Ofsted\'s | judgement: | "inadequate" | (twenty fifteen).'),
    ("Appendix A and B", "Appendix | eigh | and | B"),
    ("3.5 times", "3.5 | times"),
    ("1/4 of calls", "one quarter | of | calls"),
    ("1 in 5", "1 | in | 5"),
    ("50p a day", "fifty pence | a | day"),
    ("2,000 people in 2000", "2,000 | people | in | two thousand"),
    ("100th visit", "one hundredth | visit"),
    ("two-thirds (2/3)", "two-thirds | (two thirds)"),
)


@pytest.mark.parametrize(("shown", "said"), SAID, ids=[shown for shown, _ in SAID])
def test_is_said_as_people_say_it(shown: str, said: str) -> None:
    segment = Segment(SegmentId("b1.s1"), Span(0, len(shown)))
    block = Block(BlockId("b1"), Kind.PARAGRAPH, shown, segments=(segment,))
    (utterance,) = script.write((block,), voice=Voice(), pronunciations={})
    assert " | ".join(token.spoken for token in utterance.tokens) == said
