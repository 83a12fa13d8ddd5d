from __future__ import annotations

import pytest

from youth_report.glossing import entries
from youth_report.model import BadInput

GOOD = """\
# money
[[entry]]
term = "commission"
pos = "verb"
plain = "pay for"
explain = "To commission means to choose and pay for."
"""
FILE = "glossary/en/money.toml"


def slip(text: str) -> BadInput:
    with pytest.raises(BadInput) as caught:
        entries.parse(text, FILE)
    return caught.value


def test_five_lines_are_an_entry() -> None:
    (term,) = entries.parse(GOOD, FILE)
    assert (term.id, term.term, term.pos, term.plain) == ("commission", "commission", "verb", "pay for")
    assert term.status == "draft"
    assert term.source == f"{FILE}, line 2"


def test_all_keys_are_read() -> None:
    (term,) = entries.parse(
        GOOD
        + """\
status = "approved"
id = "pay"
forms = { past = ["commissioned", "comissioned"], s = "commissions" }
plain_forms = { s = "pays  for" }
long = "L"
say = "letters"
ipa = "kəˈmɪʃən"
unless_before = ["officer"]
unless_after = ["@number"]
only_before = ["a service"]
only_after = ["to"]
sensitive = true
catches = ["We commission it."]
spares = ["A commission."]
frame = "pay for {obj}"
frame_obj = ["beds"]
case = "exact"
not_in = ["headings"]
protect = false
mode = "both"
example = "We pay for beds."
see = ["procure"]
seen_in = "Annual report, page 3"
approved_by = "Tuesday group"
approved_on = "2026-05-12"
note = "Not for people."
""",
        FILE,
    )
    assert term.id == "pay"
    assert term.forms == {"past": ("commissioned", "comissioned"), "s": ("commissions",)}
    assert term.plain_forms == {"s": "pays for"}
    assert term.unless_after == ("@number",)
    assert term.sensitive is True
    assert term.not_in == ("headings",)
    assert term.mode == "both"


def test_what_a_windows_editor_adds_does_no_harm() -> None:
    assert entries.parse("\ufeff" + GOOD.replace("\n", "\r\n"), FILE) == entries.parse(GOOD, FILE)


def test_an_empty_file_has_no_entries() -> None:
    assert entries.parse("# nothing yet\n", FILE) == ()


def test_curly_quotes_inside_the_words_are_fine() -> None:
    (term,) = entries.parse(GOOD.replace("choose and pay for", "“choose” and ‘pay’"), FILE)
    assert "“choose”" in term.explain


@pytest.mark.parametrize(
    ("good", "bad", "line", "problem", "mend"),
    [
        ('plain = "pay for"', "plain = pay for", 5, "no quotes", 'plain = "pay for"'),
        ('plain = "pay for"', "plain = “pay for”", 5, "curly", "straight quotes"),
        ('plain = "pay for"', "plain = ‘pay for’", 5, "curly", "straight quotes"),
        ('plain = "pay for"', 'plain = "pay for', 5, "quotation mark", "straight quote"),
        ('plain = "pay for"', 'plain: "pay for"', 5, "equals sign", "plain ="),
        ('plain = "pay for"', 'plain "pay for"', 5, "equals sign", "plain ="),
        ('plain = "pay for"', "plain =", 5, "nothing after", 'plain = ""'),
        ('plain = "pay for"', 'plain = "pay" for', 5, "line cannot be read", "straight quotes"),
        ('plain = "pay for"', 'plain = "say "hello" to"', 5, "cannot be read", "straight quotes"),
        ('plain = "pay for"', 'plain = "C:\\folder"', 5, "backslash", "two of them"),
        ('plain = "pay for"', 'plain = "a"\nplain = "b"', 6, "stands twice", "Delete"),
        ('plain = "pay for"', 'plane = "pay for"', 5, "no such key as plane", "plain"),
        ('plain = "pay for"', 'zzz = "pay for"', 5, "no such key as zzz", "Use one of these"),
        ('plain = "pay for"', "plain = 1", 5, "wrong sort", "straight quotes"),
        ('plain = "pay for"', "plain = true", 5, "wrong sort", "straight quotes"),
        ('plain = "pay for"\n', "", 2, "plain is missing", "plain ="),
        ('term = "commission"\n', "", 2, "entry number 1, term is missing", "term ="),
        ('explain = "To commission means to choose and pay for."\n', "", 2, "explain is missing", "explain ="),
        ('"To commission means to choose and pay for."', '" "', 6, "explain is empty", "between the quotes"),
        ('pos = "verb"', 'pos = "Verb"', 4, 'pos cannot be "Verb"', "verb, noun"),
        ("[[entry]]", "[entry]", 2, "does not start", "[[entry]]"),
        ("[[entry]]", "[[entries]]", 2, "entries stands outside", "[[entry]]"),
        ("[[entry]]", "[[entry]", 2, "cannot be read", "two brackets"),
        ("[[entry]]\n", "", 2, "term stands outside", "[[entry]]"),
        ('pos = "verb"', 'pos = "verb"\nsensitive = yes', 5, "cannot be read", "sensitive = true"),
        ('pos = "verb"', 'pos = "verb"\nsensitive = "true"', 5, "wrong sort", "without quotes"),
        ('pos = "verb"', 'pos = "verb"\nstatus = "done"', 5, 'status cannot be "done"', "draft, checked"),
        ('pos = "verb"', 'pos = "verb"\ncatches = "We pay."', 5, "wrong sort", "square brackets"),
        ('pos = "verb"', 'pos = "verb"\ncatches = ["One." "Two."]', 5, "list", "comma"),
        ('pos = "verb"', 'pos = "verb"\nforms = ["pays"]', 5, "wrong sort", "curly brackets"),
        ('pos = "verb"', 'pos = "verb"\nforms = { pasts = "paid" }', 5, 'forms cannot be "pasts"', "past"),
        ('pos = "verb"', 'pos = "verb"\nforms = { past = 3 }', 5, "not words", "curly brackets"),
        ('pos = "verb"', 'pos = "verb"\nframe = "give money"', 5, "no place", "{obj}"),
        ('pos = "verb"', 'pos = "noun"\nframe = "give {obj} money"', 5, "only a verb", "frame"),
        ('pos = "verb"', 'pos = "verb"\nnot_in = ["footers"]', 5, 'not_in cannot be "footers"', "headings"),
        ('pos = "verb"', 'pos = "verb"\nid = "pay for"', 5, "no id", "hyphens"),
        ('term = "commission"', 'term = "&"', 2, "no id", "id ="),
        ('pos = "verb"', 'pos = "verb"\nframe_obj = ["you"]', 5, "no frame", "{obj}"),
        ('pos = "verb"', 'pos = "verb"\napproved_on = "12 May 2026"', 5, "no day", "2026-05-12"),
        ('pos = "verb"', 'pos = "verb"\nunless_before = ["body, bodies"]', 5, "body, bodies", '["one", "two"]'),
    ],
)
def test_a_slip_says_where_it_is_and_how_to_mend_it(good: str, bad: str, line: int, problem: str, mend: str) -> None:
    assert good in GOOD
    error = slip(GOOD.replace(good, bad))
    assert error.where == (f"{FILE}, line {line}" if line else FILE)
    assert problem in error.problem
    assert mend in error.mend
    assert error.mend.endswith((".", '"', "true"))


def test_a_slip_names_its_entry() -> None:
    assert 'in the entry "commission"' in slip(GOOD.replace('"verb"', '"werb"')).problem


def test_a_slip_in_a_later_entry_says_its_own_line() -> None:
    error = slip(GOOD + '\n[[entry]]\nterm = "x"\npos = "nouns"\nplain = "y"\nexplain = "z"\n')
    assert error.where == f"{FILE}, line 10"


def test_two_entries_cannot_have_one_id() -> None:
    error = slip(GOOD + GOOD)
    assert error.where == f"{FILE}, line 8"
    assert f"{FILE}, line 2" in error.problem
    assert 'id = "commission-2"' in error.mend


def test_files_are_joined_and_ids_are_kept_apart() -> None:
    other = entries.parse(GOOD.replace('"commission"', '"procure"'), "glossary/en/other.toml")
    base = entries.join([entries.parse(GOOD, FILE), other])
    assert [term.id for term in base.terms] == ["commission", "procure"]
    with pytest.raises(BadInput, match=r"other\.toml, line 2"):
        entries.join([other, other])


def test_parsed_tables_are_read_without_their_text() -> None:
    (term,) = entries.read({"entry": [{"term": "a b", "pos": "noun", "plain": "", "explain": "A thing."}]}, FILE)
    assert (term.id, term.source) == ("a-b", FILE)


def test_hostile_text_is_a_slip_and_no_crash() -> None:
    for text in ("\0", "[" * 5000, 'a = "\x01"', "=", '"', "a = " + "[" * 5000):
        assert slip(text).where.startswith(FILE)
