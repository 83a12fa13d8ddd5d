"""A file of the term base is changed in one place, and every other character of it stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youth_report.glossing import entries, entry_text
from youth_report.glossing.entry_values import write_entry
from youth_report.model import BadInput, Term

FILE = "glossary/en/money.toml"
TEXT = """\
# Words about money.

[[entry]]
term = "budget"      # often asked for
pos = "noun"
plain = "plan"  # not "list"
explain = "A budget is a plan. [[entry]] is no entry here."

# The group talked long about this one.
[[entry]]
term = "audit"
pos = "noun"
plain = "check"
unless_before = [
    # said by Robin
    "trail",   # a trail, see page 4
    "] office",
]
unless_after = ["sound \\"]\\""]
explain = '''An audit is a check.'''

[[entry]]
term = "grant"
pos = "noun"
plain = ""
explain = "A grant is a gift of money."
# the end
"""


def read(text: str) -> dict[str, Term]:
    return {term.id: term for term in entries.parse(text, FILE)}


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """Return the lines that are only in the one, and only in the other."""
    old, new = before.split("\n"), after.split("\n")
    return [line for line in old if line not in new], [line for line in new if line not in old]


@pytest.mark.parametrize(
    ("entry", "key", "gone", "come"),
    [
        ("budget", "unless_before", [], ['unless_before = ["new words"]']),
        ("audit", "unless_before", [], ['    "new words",']),
        (
            "audit",
            "unless_after",
            ['unless_after = ["sound \\"]\\""]'],
            ['unless_after = ["sound \\"]\\"", "new words"]'],
        ),
        ("grant", "unless_after", [], ['unless_after = ["new words"]']),
    ],
)
def test_a_list_gets_one_more_and_nothing_else_changes(entry: str, key: str, gone: list[str], come: list[str]) -> None:
    after = entry_text.add_words(TEXT, read(TEXT)[entry], key, "new words")
    assert changed_lines(TEXT, after) == (gone, come)
    assert getattr(read(after)[entry], key) == (*getattr(read(TEXT)[entry], key), "new words")
    for line in come:
        assert after.count(line) == 1


@pytest.mark.parametrize(
    ("value", "after"),
    [
        ("[]", '["b"]'),
        ('["a"]', '["a", "b"]'),
        ('["a",]', '["a", "b"]'),
        ("['a'] # why", "['a', \"b\"] # why"),
        ('["a", # first\n  "c"]', '["a", # first\n  "c", "b"]'),
        ('[\n  "a", # first\n]', '[\n  "a", # first\n  "b",\n]'),
        ('[\n  "a" # first\n]', '[\n  "a", # first\n  "b",\n]'),
        ("[\n]", '[\n    "b",\n]'),
    ],
)
def test_a_list_keeps_its_layout(value: str, after: str) -> None:
    text = f'[[entry]]\nterm = "x"\npos = "noun"\nplain = "y"\nexplain = "An x is a y."\nunless_before = {value}\n'
    made = entry_text.add_words(text, read(text)["x"], "unless_before", "b")
    assert made.endswith(f"unless_before = {after}\n")


def test_line_ends_of_windows_and_a_byte_order_mark_stay() -> None:
    text = "\ufeff" + TEXT.replace("\n", "\r\n")
    after = entry_text.add_words(text, read(text)["audit"], "unless_before", "new words")
    assert after == text.replace('    "] office",\r\n', '    "] office",\r\n    "new words",\r\n')
    after = entry_text.add_words(text, read(text)["budget"], "unless_after", "new words")
    assert after.count("\r\n") == after.count("\n") == text.count("\n") + 1


def test_values_are_rewritten_in_their_lines() -> None:
    old = read(TEXT)["budget"]
    new = replace(old, plain="money plan", sensitive=True, unless_before=("a", 'say "b"'))
    after = entry_text.rewrite(TEXT, old, new)
    assert replace(read(after)["budget"], source="") == replace(new, source="")
    assert 'plain = "money plan"  # not "list"\nunless_before = ["a", "say \\"b\\""]\nsensitive = true\n' in after
    back = entry_text.rewrite(after, read(after)["budget"], replace(old, source=read(after)["budget"].source))
    assert back == TEXT


def test_new_entries_stand_at_the_end() -> None:
    term = Term("levy", "levy", "noun", "extra tax", "A levy is an extra tax.", "checked", source="x, line 1")
    after = entry_text.append(TEXT, [term])
    assert after.startswith(TEXT)
    assert replace(read(after)["levy"], source="x, line 1") == term
    assert entry_text.append("", [term]) == write_entry(term)


@pytest.mark.parametrize(
    "line",
    ['forms.plural = "budgets"\nforms.past = "x"', "\"unless_before\" = ['''a''']\n[entry.forms]\nplural = 'budgets'"],
)
def test_what_cannot_be_changed_safely_is_left_to_a_person(line: str) -> None:
    text = f'[[entry]]\nterm = "budget"\npos = "noun"\nplain = "plan"\nexplain = "A plan."\n{line}\n'
    old = read(text)["budget"]
    new = replace(old, forms={"plural": ("budgetz",)})
    with pytest.raises(BadInput, match="cannot change safely") as caught:
        entry_text.rewrite(text, old, new)
    assert 'forms = { plural = "budgetz" }' in caught.value.mend
    assert caught.value.where == f"{FILE}, line 1"


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=12).map(
    lambda text: " ".join(text.split())
)
some = words.filter(bool)
lists = st.lists(some, max_size=3).map(tuple)
neighbours = st.lists(some.filter(lambda word: word.isalpha()), max_size=3).map(tuple)
made_terms = st.builds(
    Term,
    id=st.just("x"),
    term=st.just("x"),
    pos=st.just("noun"),
    plain=words,
    explain=some,
    status=st.sampled_from(["draft", "checked"]),
    long=words,
    unless_before=neighbours,
    catches=lists,
    sensitive=st.booleans(),
    forms=st.dictionaries(st.just("plural"), st.lists(some, min_size=1, max_size=2).map(tuple)),
    plain_forms=st.dictionaries(st.just("plural"), some),
    note=words,
)


@given(made_terms)
def test_any_entry_is_read_as_it_was_written(term: Term) -> None:
    (found,) = entries.parse(write_entry(term, ["why"]), FILE)
    assert replace(found, source="") == term


@given(made_terms, made_terms)
def test_any_entry_can_become_any_other(old: Term, new: Term) -> None:
    text = "# top\n" + write_entry(old) + "# end\n"
    after = entry_text.rewrite(text, entries.parse(text, FILE)[0], new)
    assert replace(entries.parse(after, FILE)[0], source="") == new
    assert after.startswith("# top\n")
    assert after.endswith("# end\n")
