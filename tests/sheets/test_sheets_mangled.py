"""Sheets as they come back: filled in, and mangled by people and word processors."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from functools import cache
from unicodedata import normalize

import pytest

from sheets.filled_sheets import (
    NAME,
    OFFICIAL,
    ROWS,
    SO_FAR,
    WRITE,
    Case,
    Paper,
    make_paragraph,
    parse,
    take,
    tell_found,
)
from youth_report.model import BlockId

OURS = "We worry that you wait too long for help."
TRAIN = "Everyone who works with you will learn more."
FILLED = {"b3": OURS, "b7": TRAIN}


WIDE = {ord("0") + figure: 0xFF10 + figure for figure in range(10)}
Step = Callable[[Paper], object]


def filled(*steps: Step) -> Step:
    """Return a way to mangle a sheet that has words for b3 and b7."""
    return follow(lambda paper: paper.write("b3", OURS), lambda paper: paper.write("b7", TRAIN), *steps)


def follow(*steps: Step) -> Step:
    """Return several steps as one."""

    def go(paper: Paper) -> None:
        for step in steps:
            step(paper)

    return go


def _insert_tracked(paper: Paper) -> None:
    words = f"<w:ins w:id='1' w:author='Ash'><w:r><w:t>{OURS}</w:t></w:r></w:ins>"
    paper.cell("b3")._tc.append(parse(f"<w:p>{words}</w:p>"))


def _delete_tracked(paper: Paper) -> None:
    for paragraph in paper.cell("b3", OFFICIAL)._tc.p_lst:
        gone = parse("<w:del w:id='2' w:author='Ash'></w:del>")
        for run in list(paragraph.r_lst):
            run.find(f"{{{run.nsmap['w']}}}t").tag = f"{{{run.nsmap['w']}}}delText"
            gone.append(run)
        paragraph.append(gone)


def _retype_tracked(paper: Paper) -> None:
    gone = "<w:del w:id='3' w:author='Ash'><w:r><w:delText>A first idea.</w:delText></w:r></w:del>"
    new = f"<w:ins w:id='4' w:author='Moss'><w:r><w:t>{OURS}</w:t></w:r></w:ins>"
    paper.cell("b3")._tc.append(parse(f"<w:p>{gone}{new}</w:p>"))


def _move_tracked(paper: Paper) -> None:
    paper.cell("b2")._tc.append(
        parse(f"<w:p><w:moveFrom w:id='5' w:author='Ash'><w:r><w:t>{OURS}</w:t></w:r></w:moveFrom></w:p>")
    )
    paper.cell("b3")._tc.append(
        parse(f"<w:p><w:moveTo w:id='6' w:author='Ash'><w:r><w:t>{OURS}</w:t></w:r></w:moveTo></w:p>")
    )


def _delete_row_tracked(paper: Paper) -> None:
    row = paper.table.rows[ROWS[BlockId("b4")]]
    row._tr.get_or_add_trPr().append(parse("<w:del w:id='7' w:author='Ash'></w:del>"))


def _turn_rows(paper: Paper) -> None:
    rows = paper.table._tbl.tr_lst[1:]
    for row in reversed(rows):
        paper.table._tbl.append(row)


def _split_table(paper: Paper) -> None:
    table = paper.table._tbl
    other = copy.deepcopy(table)
    rows = table.tr_lst
    for row in rows[6:]:
        table.remove(row)
    for row in other.tr_lst[:6]:
        other.remove(row)
    table.addnext(other)
    table.addnext(make_paragraph(""))


def _paste_sheet_again(paper: Paper) -> None:
    again = copy.deepcopy(paper.table._tbl)
    paper.write("b3", OURS)
    paper.write("b7", TRAIN)
    paper.table._tbl.addnext(again)
    paper.table._tbl.addnext(make_paragraph(""))


def _merge_down(paper: Paper) -> None:
    paper.write("b2", OURS)
    paper.cell("b2").merge(paper.cell("b3"))


def _merge_rows(paper: Paper) -> None:
    paper.write("b2", OURS)
    for column in range(4):
        paper.cell("b2", column).merge(paper.cell("b3", column))


def _merge_rows_without_names(paper: Paper) -> None:
    _merge_rows(paper)
    for paragraph in paper.cell("b2", NAME).paragraphs:
        paragraph.text = ""


def _merge_across(first: int) -> Callable[[Paper], None]:
    def merge(paper: Paper) -> None:
        paper.write("b2", OURS)
        paper.cell("b2", first).merge(paper.cell("b2", WRITE))

    return merge


def _paste_table(paper: Paper) -> None:
    inner = paper.cell("b9").add_table(rows=2, cols=2)
    for cell, text in zip(inner._cells, ("Year", "Calls for help", "2025", "407"), strict=True):
        cell.text = text


def _paste_foreign_table(paper: Paper) -> None:
    other = paper.page.add_table(rows=2, cols=2)
    for cell, text in zip(other._cells, ("Snack", "Votes", "Mango", "12"), strict=True):
        cell.text = text


def _comment(paper: Paper, *, words: bool) -> None:
    note = "<w:comment w:id='0' w:author='Wren'><w:p><w:r><w:t>Is this true?</w:t></w:r></w:p></w:comment>"
    paper.add_part("comments.xml", "comments", _declare(f"<w:comments>{note}</w:comments>"))
    paragraph = paper.write("b3", OURS if words else "")
    paragraph._p.append(parse("<w:r><w:commentReference w:id='0'/></w:r>"))


def _declare(xml: str) -> str:
    return xml.replace(">", f' xmlns:w="{parse("<w:p></w:p>").nsmap["w"]}">', 1)


def _footnote(paper: Paper) -> None:
    xml = "<w:footnotes><w:footnote w:id='2'><w:p><w:r><w:t>Ask the nurse.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    paper.add_part("footnotes.xml", "footnotes", _declare(xml))
    paper.write("b3", OURS)._p.append(parse("<w:r><w:footnoteReference w:id='2'/></w:r>"))


def _text_box(paper: Paper) -> None:
    box = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>A sticky note.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
    paper.write("b3", OURS)._p.append(parse(box))


def _list_in_cell(paper: Paper) -> None:
    cell = paper.cell("b3")
    cell.paragraphs[0].text = "You wait for:"
    for words in ("help with feelings", "a doctor"):
        item = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
        cell._tc.append(parse(f"{item}<w:r><w:t>{words}</w:t></w:r></w:p>"))


def _number_names(paper: Paper) -> None:
    for block in ROWS:
        properties = paper.cell(block, NAME).paragraphs[0]._p.get_or_add_pPr()
        properties.append(parse("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"))


def _append_xml(xml: str) -> Callable[[Paper], None]:
    return lambda paper: paper.cell("b3")._tc.append(parse(xml))


def _cross_out(paper: Paper) -> None:
    paper.replace("b2", SO_FAR, "The law says that we must keep ")
    paragraph = paper.cell("b2", SO_FAR).paragraphs[0]
    paragraph.add_run("children").font.strike = True
    paragraph.add_run("you safe.")


def _drop_line(paper: Paper) -> None:
    paragraph = paper.cell("b10", SO_FAR).paragraphs[-1]._p
    paragraph.getparent().remove(paragraph)


def _comment_column(paper: Paper) -> None:
    for number, row in enumerate(paper.table._tbl.tr_lst):
        cell = copy.deepcopy(row.tc_lst[-1])
        for paragraph in list(cell.p_lst):
            cell.remove(paragraph)
        cell.append(make_paragraph("Comments" if number == 0 else "I like this one." if number == 2 else ""))
        row.append(cell)


def _to_text(separator: str | None) -> Callable[[Paper], None]:
    def convert(paper: Paper) -> None:
        for row in paper.table.rows:
            texts = [" ".join(cell.text.split()) if separator else cell.text for cell in row.cells]
            texts[0] = texts[0].split()[0]
            for text in [separator.join(texts)] if separator else "\n".join(texts).split("\n"):
                paper.table._tbl.addprevious(make_paragraph(text))
        paper.table._tbl.getparent().remove(paper.table._tbl)

    return convert


def _shift_names(paper: Paper) -> None:
    names = [f"b{number}" for number in range(2, 12)]
    for block, name in zip(ROWS, ["b1", *names], strict=False):
        paper.replace(block, NAME, name)


def _add_loose(paper: Paper, text: str) -> None:
    paper.page.add_paragraph(text)


def _put_first(paper: Paper, text: str) -> None:
    paper.table._tbl.addprevious(make_paragraph(text))


def _write_twice(paper: Paper, text: str) -> None:
    texts = [cell.text for cell in paper.table.rows[ROWS[BlockId("b3")]].cells]
    paper.add_row_after("b3", *texts[:3], text)


def _delete_cell(paper: Paper) -> None:
    """Delete one cell, so that the others of its row move to the left."""
    row = paper.table.rows[ROWS[BlockId("b3")]]._tr
    row.remove(row.tc_lst[NAME])


def _sections(paper: Paper) -> None:
    paper.page.sections[0].header.paragraphs[0].text = "Written on the train"


def _blank(*columns: int) -> Callable[[Paper], None]:
    def blank(paper: Paper) -> None:
        for column in columns:
            paper.change_column(column, lambda _: "")

    return blank


def _drop_columns(*kept: int) -> Callable[[Paper], None]:
    return lambda paper: paper.move_columns(*kept)


def _swap_quotes(text: str) -> str:
    return text.replace("'", "’").replace("“", '"').replace("”", '"')


def _drop_titles(paper: Paper) -> None:
    paper.remove_row(None)


def _rename_titles(paper: Paper) -> None:
    for cell, title in zip(paper.table.rows[0].cells, ("Nr.", "Adult speak", "Draft 1", "Our go!"), strict=True):
        cell.text = title


CASES = [
    Case("filled in", filled(lambda _: None), FILLED),
    Case("smart quotes", filled(lambda p: p.change_column(OFFICIAL, _swap_quotes)), FILLED),
    Case("hard spaces", filled(lambda p: p.change_column(OFFICIAL, lambda t: t.replace(" ", "\u00a0"))), FILLED),
    Case("soft hyphens", filled(lambda p: p.change_column(OFFICIAL, lambda t: t.replace("er", "e\u00adr"))), FILLED),
    Case("two spaces", filled(lambda p: p.change_column(SO_FAR, lambda t: t.replace(" ", "  "))), FILLED),
    Case("ellipsis and ligature", filled(lambda p: p.change_column(OFFICIAL, lambda t: t.replace("ff", "ﬀ"))), FILLED),
    Case("capitals after full stops", filled(lambda p: p.change_column(OFFICIAL, str.capitalize)), FILLED),
    Case("columns in another order", filled(lambda p: p.move_columns(WRITE, OFFICIAL, NAME, SO_FAR)), FILLED),
    Case("writing column first", filled(lambda p: p.move_columns(WRITE, SO_FAR, OFFICIAL, NAME)), FILLED),
    Case("titles stay, columns move", filled(_drop_titles, lambda p: p.move_columns(3, 2, 1, 0)), FILLED),
    Case("capital names", filled(lambda p: p.change_names(str.upper)), FILLED),
    Case("names with blanks", filled(lambda p: p.change_names(lambda n: f" {n[0]} {n[1:]} ")), FILLED),
    Case("names in brackets", filled(lambda p: p.change_names(lambda n: f"[{n}].")), FILLED),
    Case("names of segments", filled(lambda p: p.change_names(lambda n: f"{n}.s1")), FILLED),
    Case("wide figures", filled(lambda p: p.change_names(lambda n: n.translate(WIDE))), FILLED),
    Case("names become a list", filled(_number_names), FILLED),
    Case("names deleted", filled(_blank(NAME)), FILLED),
    Case("one name deleted", filled(lambda p: p.replace("b3", NAME, "")), FILLED),
    Case("name column deleted", filled(_drop_columns(OFFICIAL, SO_FAR, WRITE)), FILLED),
    Case("official column deleted", filled(_drop_columns(NAME, SO_FAR, WRITE)), FILLED),
    Case("column of words so far deleted", filled(_drop_columns(NAME, OFFICIAL, WRITE)), FILLED),
    Case("only official and written left", filled(_drop_columns(OFFICIAL, WRITE)), FILLED),
    Case("only names and written left", filled(_drop_columns(NAME, WRITE)), FILLED),
    Case("only words so far left", filled(_drop_columns(SO_FAR, WRITE)), FILLED),
    Case("titles deleted", filled(_drop_titles), FILLED),
    Case("titles renamed", filled(_rename_titles), FILLED, ("Our go!",)),
    Case("renamed and moved", filled(_rename_titles, lambda p: p.move_columns(3, 0, 2, 1)), FILLED, ("Our go!",)),
    Case("tracked insertion", _insert_tracked, {"b3": OURS}),
    Case("tracked deletion of official words", filled(_delete_tracked), FILLED),
    Case("typed, deleted, typed again", _retype_tracked, {"b3": OURS}),
    Case("tracked move", _move_tracked, {"b3": OURS}),
    Case("row deleted with tracking", filled(_delete_row_tracked), FILLED),
    Case("row deleted", filled(lambda p: p.remove_row("b4")), FILLED),
    Case("rows in another order", filled(_turn_rows), FILLED),
    Case("table split in two", filled(_split_table), FILLED),
    Case("sheet pasted twice", _paste_sheet_again, FILLED),
    Case(
        "row added",
        filled(lambda p: p.add_row_after("b3", "new", "", "", "An idea.")),
        {**FILLED, "after b3": "An idea."},
    ),
    Case(
        "row added without a word",
        filled(lambda p: p.add_row_after("b3", "", "", "", "An idea.")),
        {**FILLED, "after b3": "An idea."},
    ),
    Case(
        "row added with a name",
        filled(lambda p: p.add_row_after("b3", "y 7", "", "", "An idea.")),
        {**FILLED, "after b3": "An idea."},
    ),
    Case("row added at the top", lambda p: p.add_row_after(None, "new", "", "", "Hello."), {"after None": "Hello."}),
    Case("row added at the end", lambda p: p.add_row_after("b10", "", "", "", "Goodbye."), {"after b10": "Goodbye."}),
    Case("places to write merged", _merge_down, {"b2 to b3": OURS}),
    Case("rows merged", _merge_rows, {"b2 to b3": OURS}),
    Case("rows merged, names deleted", _merge_rows_without_names, {"b2 to b3": OURS}),
    Case("two columns merged", _merge_across(SO_FAR), {"b2": OURS}),
    Case("three columns merged", _merge_across(OFFICIAL), {"b2": OURS}),
    Case("a whole row merged", _merge_across(NAME), {"b2": OURS}),
    Case("cell deleted", filled(_delete_cell), FILLED),
    Case("table pasted in", _paste_table, {"b9": "| Year | Calls for help |\n| 2025 | 407 |"}),
    Case("foreign table pasted below", filled(_paste_foreign_table), FILLED, ("Snack", "Mango")),
    Case("comment", lambda p: _comment(p, words=True), {"b3": OURS}, ("[comment by Wren] Is this true?",)),
    Case("comment alone", lambda p: _comment(p, words=False), {}, ("[comment by Wren] Is this true?",)),
    Case("footnote", _footnote, {"b3": OURS}, ("[footnote] Ask the nurse.",)),
    Case("text box", _text_box, {"b3": OURS}, ("A sticky note.",)),
    Case("list made by itself", _list_in_cell, {"b3": "You wait for:\n\n- help with feelings\n- a doctor"}),
    Case(
        "link",
        _append_xml(f"<w:p><w:hyperlink w:anchor='x'><w:r><w:t>{OURS}</w:t></w:r></w:hyperlink></w:p>"),
        {"b3": OURS},
    ),
    Case(
        "field",
        _append_xml(f"<w:p><w:fldSimple w:instr='=1+1'><w:r><w:t>{OURS}</w:t></w:r></w:fldSimple></w:p>"),
        {"b3": OURS},
    ),
    Case(
        "content control",
        _append_xml(f"<w:sdt><w:sdtContent><w:p><w:r><w:t>{OURS}</w:t></w:r></w:p></w:sdtContent></w:sdt>"),
        {"b3": OURS},
    ),
    Case(
        "smiley made by itself",
        _append_xml("<w:p><w:r><w:t>Good </w:t><w:sym w:font='Wingdings' w:char='F04A'/></w:r></w:p>"),
        {"b3": "Good ☺"},
    ),
    Case(
        "line breaks", _append_xml("<w:p><w:r><w:t>One.</w:t><w:br/><w:t>Two.</w:t></w:r></w:p>"), {"b3": "One.\nTwo."}
    ),
    Case("written under the words so far", lambda p: p.cell("b2", SO_FAR).add_paragraph(OURS), {"b2": OURS}),
    Case("written after the words so far", lambda p: p.write("b2", f" {OURS}", SO_FAR), {"b2": OURS}),
    Case(
        "written over the words so far",
        lambda p: p.replace("b2", SO_FAR, "The law says we must keep you safe."),
        {"b2": "The law says we must keep you safe."},
    ),
    Case("written over a line of the sheet", lambda p: p.replace("b3", SO_FAR, OURS), {"b3": OURS}),
    Case("written under the official words", lambda p: p.cell("b3", OFFICIAL).add_paragraph(OURS), {"b3": OURS}),
    Case("written over the official words", lambda p: p.replace("b3", OFFICIAL, OURS), {"b3": OURS}),
    Case("slip in the official words", filled(lambda p: p.write("b4", " jj", OFFICIAL)), {**FILLED, "b4": "jj"}),
    Case(
        "number changed in the official words",
        filled(lambda p: p.change_column(OFFICIAL, lambda t: t.replace("in 2025", "in 2052"))),
        FILLED,
        ("2052",),
    ),
    Case(
        "note in the column of names",
        filled(lambda p: p.cell("b3", NAME).add_paragraph("Ask Robin first")),
        FILLED,
        ("Ask Robin first",),
    ),
    Case("column added", filled(_comment_column), FILLED, ("I like this one.",)),
    Case(
        "address below the table",
        filled(lambda p: _add_loose(p, "[B4] More people asked for help.")),
        {**FILLED, "b4": "More people asked for help."},
    ),
    Case(
        "name and colon below the table",
        filled(lambda p: _add_loose(p, "b4: More people asked for help.")),
        {**FILLED, "b4": "More people asked for help."},
    ),
    Case(
        "words below the table", filled(lambda p: _add_loose(p, "Well done everyone")), FILLED, ("Well done everyone",)
    ),
    Case("words above the table", filled(lambda p: _put_first(p, "We had cake")), FILLED, ("We had cake",)),
    Case("words in the header", filled(_sections), FILLED, ("Written on the train",)),
    Case("line of the words so far deleted", _drop_line, {"b10": "We will check how well we did."}),
    Case(
        "half of the official words deleted",
        filled(lambda p: p.replace("b4", OFFICIAL, "referrals")),
        FILLED,
        ("referrals",),
    ),
    Case("words so far crossed out", _cross_out, {"b2": "The law says that we must keep you safe."}),
    Case("table made text with tabs", filled(_to_text("\t")), FILLED),
    Case("table made paragraphs", filled(_to_text(None)), FILLED),
    Case(
        "name of no part",
        filled(lambda p: p.add_row_after("b3", "b99", "", "", "Lost words.")),
        FILLED,
        ("Lost words.",),
    ),
    Case("names moved one row down", filled(_shift_names), FILLED, ("b11",)),
    Case(
        "row twice, more words",
        follow(lambda p: p.write("b3", OURS), lambda p: _write_twice(p, "And it hurts.")),
        {"b3": f"{OURS}\n\nAnd it hurts."},
    ),
    Case(
        "row twice, other wording",
        follow(lambda p: p.write("b3", OURS), lambda p: _write_twice(p, f"{OURS} Often.")),
        {"b3": OURS},
        (f"{OURS} Often.",),
    ),
    Case("keep, with a full stop", lambda p: p.write("b2", "Keep."), {"b2": "keep"}),
    Case("a tick", lambda p: p.write("b2", "✔️"), {"b2": "keep"}),
    Case(
        "leave out, with a long dash",
        lambda p: p.write("b3", "Leave out – it’s boring"),
        {"b3": "leave out: it’s boring"},
    ),
    Case(
        "words that begin with leave out",
        lambda p: p.write("b3", "Leave out food for hedgehogs."),
        {"b3": "Leave out food for hedgehogs."},
    ),
    Case(
        "words so far copied", lambda p: p.write("b2", "The law says that we must keep children safe"), {"b2": "keep"}
    ),
    Case(
        "quotes changed in copied words",
        lambda p: p.write("b2", "It isn’t optional, says the Board."),
        {"b2": "It isn't optional, says the Board."},
    ),
    Case("right to left", lambda p: p.write("b3", "نحن قلقون 👩🏽‍🚀"), {"b3": "نحن قلقون 👩🏽‍🚀"}),
    Case("added part changed", lambda p: p.write("y1", "We asked 41 of you."), {"y1": "We asked 41 of you."}),
    Case("a decision", lambda p: p.write("b3", "accept: Ash"), {}, ("accept: Ash",)),
]


TITLES = {"Comments"}
"""Titles of columns that people add are not kept."""


def _find_words(text: str) -> set[str]:
    return set(re.findall(r"\w+", normalize("NFKC", text.replace("\u00ad", ""))))


def _read_words(paper: Paper) -> set[str]:
    return {word for line in paper.read() for cell in line.cells for word in _find_words(cell.text)}


@cache
def _read_blank_sheet() -> set[str]:
    return _read_words(Paper())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_was_written_is_placed_or_shown_and_nothing_is_lost(case: Case) -> None:
    paper = Paper()
    case.mangle(paper)
    found = take(paper.read())[1]
    told, left = tell_found(found), "\n".join(one.text for one in found.leftovers)
    assert told == case.want
    assert [words for words in case.left if words not in left] == []
    assert bool(left) == bool(case.left)
    kept = {word.casefold() for word in _find_words(" ".join([*told.values(), left])) | _read_blank_sheet()}
    names = re.compile(r"(?:[byBY]?\d+|s1|[byBY])")
    assert {word for word in _read_words(paper) if word.casefold() not in kept and not names.fullmatch(word)} <= TITLES


def test_there_are_enough_cases() -> None:
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names) > 60
