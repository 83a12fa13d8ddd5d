"""Plain text, as people save it, becomes blocks."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.shown_blocks import show_blocks
from youth_report.intake import lines
from youth_report.model import Kind

REAL_TEXTS = sorted(Path(__file__).parents[3].glob("shared/data/reports/lancashire-*-cover-report.txt"))

CASES: dict[str, tuple[str, list[str]]] = {
    "heading above a paragraph": ("Our year\n\nWe met twice.", ["h2 Our year", "p We met twice."]),
    "heading right above a paragraph": ("Our year\nWe met twice.", ["h2 Our year", "p We met twice."]),
    "heading right below a paragraph": (
        "We met at the town hall and talked with young people about the year before.\nRisks\n\nThere are two.",
        [
            "p We met at the town hall and talked with young people about the year before.",
            "h2 Risks",
            "p There are two.",
        ],
    ),
    "heading in capitals": (
        "WHAT WE HEARD FROM YOU\nYou told us a lot.",
        ["h2 WHAT WE HEARD FROM YOU", "p You told us a lot."],
    ),
    "heading that asks": ("What is neglect?\nIt is lack of care.", ["h2 What is neglect?", "p It is lack of care."]),
    "heading with a colon": (
        "Risks: \n\nThere are two, as shown:\n\nNo money.",
        ["h2 Risks:", "p There are two, as shown:", "p No money."],
    ),
    "heading with a name": (
        "Priority 2: Neglect\nWe trained staff.",
        ["h2 Priority 2: Neglect", "p We trained staff."],
    ),
    "numbered headings": (
        "3 Our work\n3.1 Early help\n3.1.1. Where we stood\nIt began in May.",
        ["h2 3 Our work", "h3 3.1 Early help", "h4 3.1.1. Where we stood", "p It began in May."],
    ),
    "numbered paragraphs": (
        "4. Health\n4.1 The Board met the nurses in May.\n4.2 It heard that there were too few.",
        ["h2 4. Health", "p 4.1 The Board met the nurses in May.", "p 4.2 It heard that there were too few."],
    ),
    "number that is none": (
        "1.5 million came\n12 May 2026\nWe met.",
        ["p 1.5 million came", "p 12 May 2026", "p We met."],
    ),
    "list of contents by number": (
        "1. Foreword\n2. Our year\n3. Next",
        ["li1 1. Foreword", "li1 2. Our year", "li1 3. Next"],
    ),
    "list of contents with dots": (
        "Contents\nForeword ........ 3\nOur year . . . . . 12\nNext…………… iv\n\nWe met.",
        ["h2 Contents", "table Foreword | 3 / Our year | 12 / Next | iv", "p We met."],
    ),
    "dots to write on": ("My name is ........", ["p My name is ........"]),
    "items right after their lead-in": (
        "There are two concerns:\n· poor health;\n· long waits.\n\nWe will act.",
        ["p There are two concerns:", "li1 poor health;", "li1 long waits.", "p We will act."],
    ),
    "short lead-in": ("We want to:\n• keep you safe\n• listen", ["p We want to:", "li1 keep you safe", "li1 listen"]),
    "items with dashes and stars": ("- one\n– two\n\n* three\n▪four", ["li1 one", "li2 two", "li3 three", "li4 four"]),
    "items within items": (
        "• police\n   o night team\n   o day team\n• health\n  – nurses",
        ["li1 police", "li2 night team", "li2 day team", "li1 health", "li2 nurses"],
    ),
    "items with letters": (
        "Our aims\n(a) reduce harm\n(b) act\n\n1) listen\n2) act",
        ["h2 Our aims", "li1 (a) reduce harm", "li1 (b) act", "li2 1) listen", "li2 2) act"],
    ),
    "items with numbers": (
        "1. Listen.\n2. Act early.\n\n10. Share.",
        ["li1 1. Listen.", "li1 2. Act early.", "li1 10. Share."],
    ),
    "bullets on lines of their own": ("•\nfirst thing\n\n•\n\nsecond thing", ["li1 first thing", "li1 second thing"]),
    "item over several lines": (
        "- early help, which the\n  county runs\n- health",
        ["li1 early help, which the county runs", "li1 health"],
    ),
    "table with tabs": (
        "Area\tPlans\tRate\nPreston\t212\t64.1\n\tall\t9",
        ["table Area | Plans | Rate / Preston | 212 | 64.1 /  | all | 9"],
    ),
    "one tab is no table": (" \tSummary\n1.\tListen.\n2.\tAct.", ["h2 Summary", "li1 1. Listen.", "li1 2. Act."]),
    "broken lines": (
        "The Board met four times in the year to the end of March and heard from many\n"
        "Young People at each meeting. It will go on with this work, as agreed on\n"
        "12 September.\n"
        "The next meeting is in May, and it will be held in the town hall as before it\n"
        "was.",
        [
            "p The Board met four times in the year to the end of March and heard from many Young People "
            "at each meeting. It will go on with this work, as agreed on 12 September.",
            "p The next meeting is in May, and it will be held in the town hall as before it was.",
        ],
    ),
    "broken line with little to go by": (
        "This was broken by the\nPDF and goes on here.",
        ["p This was broken by the PDF and goes on here."],
    ),
    "broken words": (
        "Staff were asked about self-\nharm and safe-\nguarding.",
        ["p Staff were asked about self-harm and safe-guarding."],
    ),
    "dash at a break": (
        "The partners – the council, the police and the health board, as well as schools\n– met four times.",
        [
            "p The partners – the council, the police and the health board, as well as schools – met four times.",
        ],
    ),
    "list with dashes at the width of the page": (
        "The partners of the Board are the council, the police, the health board and schools\n- old ones\n- new ones",
        [
            "p The partners of the Board are the council, the police, the health board and schools",
            "li1 old ones",
            "li1 new ones",
        ],
    ),
    "long item": (
        "- the council, which runs care,\n  homes and more.\n  Schools help.\n  Police too.",
        ["li1 the council, which runs care, homes and more. Schools help. Police too."],
    ),
    "blanks": ("The\u00a0Board  met.\t\n \nIt   left.", ["p The Board met.", "p It left."]),
    "labels": (
        "Chair: Ms. Booth\nDate: 12 Sept. 2016\nVenue: Town Hall",
        ["p Chair: Ms. Booth", "p Date: 12 Sept. 2016", "p Venue: Town Hall"],
    ),
    "address": (
        "Jane Booth\nTown Hall\nPreston\nPR1 8XJ\n\nWe met.",
        ["p Jane Booth", "p Town Hall", "p Preston", "p PR1 8XJ", "p We met."],
    ),
    "name at the end": ("We met.\n\nJane Booth, Chair", ["p We met.", "p Jane Booth, Chair"]),
    "caption": ("Table 2: Plans by area\nA\tB\nC\tD", ["p Table 2: Plans by area", "table A | B / C | D"]),
}


@pytest.mark.parametrize(("text", "shown"), CASES.values(), ids=CASES)
def test_what_a_reader_meets(text: str, shown: list[str]) -> None:
    assert show_blocks(lines.read(text)) == shown


def test_lines_are_numbered() -> None:
    assert [block.line for block in lines.read("Our year\n\nWe met.\n\n- one\n- two")] == [1, 3, 5, 6]


bits = st.sampled_from(
    [
        "Our year",
        "We met.",
        "- ",
        "• ",
        "(a) ",
        "1. ",
        "4.1 ",
        "\t",
        "\n",
        "\n\n",
        "and",
        "Board ",
        "é",
        "👍",
        "שלום",
        "12 ",
        ":",
    ]
)
texts = st.lists(bits | st.text(max_size=8), max_size=25).map("".join)
plain_words = st.lists(
    st.sampled_from(["We", "met.", "and", "The", "young", "people:", "agreed,", "last?", "Board"]), max_size=12
).map(" ".join)


@settings(max_examples=300)
@given(text=texts)
def test_any_text_is_read_the_same_twice(text: str) -> None:
    blocks = lines.read(text)
    assert blocks == lines.read(text)
    assert all(
        block.text.strip() and (block.level > 0) == (block.kind in (Kind.HEADING, Kind.ITEM)) for block in blocks
    )
    assert all("\n" not in block.text and "\t" not in block.text for block in blocks if block.kind is not Kind.TABLE)


@settings(max_examples=300)
@given(
    written=st.lists(
        st.tuples(st.sampled_from(["", "• ", "· ", "1. ", "(a) ", "2.1 ", "   "]), plain_words), max_size=12
    ),
    gap=st.sampled_from(["\n", "\n\n", "\n \n"]),
)
def test_every_character_of_a_word_is_kept_in_order(written: list[tuple[str, str]], gap: str) -> None:
    text = gap.join(mark + words for mark, words in written)
    shown = "".join("".join(block.text.split()) for block in lines.read(text))
    assert shown == "".join(text.replace("•", "").replace("·", "").split())


@pytest.mark.parametrize(
    "text", ["", "\n\n", "•\n", "a" * 100_000, "A\n" * 5_000, "- " * 50_000, "…" * 50_000, "x\t" * 50_000]
)
def test_hostile_text_is_read(text: str) -> None:
    dropped = {"•", "-", "\n", "\t", " "}
    assert sum(len(block.text) for block in lines.read(text)) >= sum(character not in dropped for character in text)


OWN_TEXT = """\
 \tSummary

Millbrook Town Council is one of the partners of the Board.  The report is in Appendix A.

There is much to do:
\u00b7 Shorter waits for a first talk;
\u00b7 Homes near to school  for children who move (around 40).

Implications:\x20

There are none for money.
Next steps

All partners need to take part.
"""
REPORTS = [(OWN_TEXT, {Kind.HEADING: 3, Kind.PARAGRAPH: 4, Kind.ITEM: 2})]
# The real report is not ours to ship: it is looked at where it lies beside the project.
REPORTS += [(path.read_text("utf-8"), {Kind.HEADING: 6, Kind.PARAGRAPH: 17, Kind.ITEM: 7}) for path in REAL_TEXTS]


@pytest.mark.parametrize(("text", "counts"), REPORTS, ids=lambda value: str(len(value)))
def test_report_is_read_whole(text: str, counts: dict[Kind, int]) -> None:
    blocks = lines.read(text)
    assert Counter(block.kind for block in blocks) == counts
    assert " ".join(block.text for block in blocks).split() == text.replace("·", "").split()
