"""The term base in the formats of other programs: tables both ways, TBX and SKOS out."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youth_report.glossing import entries
from youth_report.glossing.exchange import csv_table, skos, tbx
from youth_report.model import BadInput, Term

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = entries.join(
    entries.parse(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
    for path in sorted(ROOT.glob("glossary/en/*.toml"))
).terms
TERM = Term(
    "procure-2",
    "procure",
    "verb",
    "buy",
    'To "procure" means to buy, often for many.',
    "checked",
    forms={"past": ("procured", "pro|cured")},
    plain_forms={"s": "buys"},
    unless_before=("a|b", "c\\", "=d"),
    sensitive=True,
    see=("tender",),
    long="-1 + 2",
    note="'= not a formula",
    source="glossary/en/money.toml, line 7",
)
HEAD = "term,pos,plain,explain"
GOOD = "audit,noun,check,An audit is a check."


def bare(terms: tuple[Term, ...]) -> list[Term]:
    return [replace(term, source="") for term in terms]


def read(text: str | bytes) -> csv_table.Table:
    return csv_table.read(text if isinstance(text, bytes) else text.encode(), "terms.csv")


def slip(text: str | bytes) -> BadInput:
    with pytest.raises(BadInput) as caught:
        read(text)
    return caught.value


def test_the_shipped_term_base_comes_back_exactly() -> None:
    table = read(csv_table.write(SHIPPED))
    assert bare(tuple(row.term for row in table.rows)) == bare(SHIPPED)
    assert [row.theme for row in table.rows] == [Path(term.source.partition(",")[0]).stem for term in SHIPPED]
    assert table.issues == ()


def test_a_table_says_that_it_is_utf_8_and_guards_formulas() -> None:
    text = csv_table.write([TERM])
    assert text.startswith("\ufefftheme,id,term")
    assert text.endswith("\r\n")
    assert ",'-1 + 2," in text
    assert ",''= not a formula" in text
    (row,) = read(text).rows
    assert replace(row.term, source=TERM.source) == TERM
    assert (row.theme, row.term.source) == ("money", "terms.csv, line 2")


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12).map(
    lambda text: " ".join(text.split())
)
some = words.filter(bool) | st.sampled_from(["=A1", "'=A1", "''+1", "@x", "-2", "a|b", "\\|", "\\", '"', "a, b", "#1"])


@given(some, words, some, st.lists(some, max_size=3), st.lists(some, min_size=1, max_size=3))
def test_any_words_come_back_exactly(term: str, plain: str, explain: str, spares: list[str], forms: list[str]) -> None:
    made = replace(TERM, term=term, plain=plain, explain=explain, spares=tuple(spares), forms={"past": tuple(forms)})
    (row,) = read(csv_table.write([made])).rows
    assert replace(row.term, source=TERM.source) == made


def test_what_no_cell_can_hold_is_not_written() -> None:
    with pytest.raises(BadInput, match="line break") as caught:
        csv_table.write([replace(TERM, spares=("One.\nTwo.",))])
    assert caught.value.where == TERM.source


@pytest.mark.parametrize(
    ("text", "line", "problem", "mend"),
    [
        ("", 0, "the table is empty", "term, pos, plain, explain"),
        (f"{HEAD}\n{GOOD}".encode("utf-16"), 1, "not UTF-8", "CSV UTF-8"),
        (f"{HEAD}\n{GOOD}\nb,noun,caf\u00e9,A b.".encode("latin-1"), 3, "not UTF-8", "CSV UTF-8"),
        (f"{HEAD}\n{GOOD}\0", 2, "no table of text", "CSV UTF-8"),
        (f"{HEAD}\n{GOOD}".replace(",", ";"), 1, "not parted by commas", "comma separated"),
        (f"{HEAD}\n{GOOD}".replace(",", "\t"), 1, "not parted by commas", "comma separated"),
        ("term,pos,plain\na,noun,b", 1, "the column explain is missing", "Add a column"),
        (f"{HEAD},plian\n{GOOD},x", 1, 'no column "plian"', "plain"),
        (f"{HEAD},Term\n{GOOD},x", 1, "term is there twice", "Delete"),
        (f"{HEAD}\n{GOOD}, in short", 2, "5 cells", "quotation marks around them"),
        (f"{HEAD}\n\naudit,noun,check", 3, "3 cells", "comma is missing"),
        (f'{HEAD}\n{GOOD}\n"grant,noun,,A gift.\n{GOOD}', 3, "line break in it", "two of them"),
        (f'{HEAD}\naudit,noun,"check\nwell",A check.', 2, "line break in it", "one line"),
        (f'{HEAD}\naudit,noun,"check" well,A check.', 2, "quotation mark", "two of them"),
        (f"{HEAD}\n{GOOD}\n,noun,x,An x.", 3, "term is empty", "into its cell"),
        (f"{HEAD}\naudit,Noun,check,A check.", 2, 'pos cannot be "Noun"', "verb, noun"),
        (f"{HEAD},sensitive\n{GOOD},perhaps", 2, 'sensitive cannot be "perhaps"', "Write yes"),
        (f"{HEAD},forms\n{GOOD},audits", 2, 'forms has "audits"', "plural: audits"),
        (f"{HEAD}\naudit,noun,#NAME?,A check.", 2, "took it for a formula", "again"),
        (f"theme,{HEAD}\n../x,{GOOD}", 2, 'theme cannot be "../x"', "small letters"),
        (f"{HEAD}\n{GOOD}\n{GOOD}", 3, "has the id audit", "line 2"),
    ],
)
def test_a_slip_says_where_it_is_and_how_to_mend_it(text: str | bytes, line: int, problem: str, mend: str) -> None:
    error = slip(text)
    assert error.where == (f"terms.csv, line {line}" if line else "terms.csv")
    assert problem in error.problem
    assert mend in error.mend or mend in error.problem


@pytest.mark.parametrize(
    "text",
    [
        f"\ufeff{HEAD}\r\n{GOOD}\r\n",
        f"{HEAD}\r{GOOD}",
        f"{HEAD},,\n{GOOD},,\n,,,,,\n\n",
        f" Term , POS,plain,explain,sensitive\n{GOOD},FALSE\n",
        f"{HEAD},note\n{GOOD},\n",
    ],
)
def test_what_spreadsheets_do_to_a_table_does_no_harm(text: str) -> None:
    (row,) = read(text).rows
    assert replace(row.term, source="") == Term("audit", "audit", "noun", "check", "An audit is a check.")


def test_curly_quotes_around_words_are_for_a_person_to_see() -> None:
    table = read(f"{HEAD}\naudit,noun,“check”,An audit is a “check”.\n")
    assert [(issue.id, issue.at, issue.values["column"]) for issue in table.issues] == [
        ("term.curly-quotes", "terms.csv, line 2", "plain")
    ]


def test_tbx_is_xml_with_a_concept_for_each_entry() -> None:
    root = ET.fromstring(tbx.write([*SHIPPED, replace(TERM, explain="<&>\x0b")], "en-GB"))  # noqa: S314
    concepts = root.findall("./text/body/termEntry")
    assert len(concepts) == len(SHIPPED) + 1
    names = [concept.get("id") or "" for concept in concepts]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", name) for name in names)
    last = concepts[-1]
    assert last.findtext("descrip") == "<&>"
    assert [term.text for term in last.iter("term")] == [
        "procure",
        "-1 + 2",
        "procures",
        "procuring",
        "procured",
        "pro|cured",
    ]
    assert last.findtext("./langSet/tig/termNote[@type='administrativeStatus']") == "admittedTerm-admn-sts"
    assert "Plain words: buy" in [note.text for note in last.findall("note")]


def test_skos_keeps_its_labels_apart() -> None:
    text = skos.write([*SHIPPED, TERM], "en-GB")
    concepts = text.split("\n\n")[2:]
    assert len(concepts) == len(SHIPPED) + 1
    for concept in concepts:
        labels = re.findall(r"skos:(?:pref|alt|hidden)Label (\"(?:\\.|[^\"\\])*\")@en-GB", concept)
        assert len(labels) == len(set(labels)) >= 1
        assert concept.rstrip().endswith(" .")
    assert 'skos:definition "To \\"procure\\" means to buy, often for many."@en-GB' in concepts[-1]
    assert "skos:related <#tender>" in concepts[-1]
