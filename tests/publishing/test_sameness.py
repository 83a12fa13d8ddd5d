"""The proof that a smaller page says the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youth_report.publishing.sameness import differences, shrink

SAME = [
    ("<p>a  b\n c</p>", "<p>a b c</p>"),
    ("<ul>\n <li> a </li>\n <li>b</li>\n</ul>", "<ul><li>a</li><li>b</li></ul>"),
    ('<a class="x" href="y">z</a>', "<a href=y class=x>z</a>"),
    ("<p>a<!-- c -->b</p>", "<p>ab</p>"),
    ("<p>&amp; &#39; &eacute;</p>", "<p>&amp; ' é</p>"),
    ("<head>\n<meta charset=utf-8>\n<link href=x>\n</head>", "<head><meta charset=utf-8><link href=x></head>"),
    ("<details open></details>", '<details open=""></details>'),
]

DIFFERENT = [
    ("<p><b>safe</b> in</p>", "<p><b>safe</b>in</p>"),
    ("<p>a <b>b</b></p>", "<p>a<b> b</b></p>"),
    ("<button>a</button> <button>b</button>", "<button>a</button><button>b</button>"),
    ("<p>a <script>x</script> b</p>", "<p>a<script>x</script>b</p>"),
    ("<p>a</p>", "<div>a</div>"),
    ("<p>a</p>", "<p>A</p>"),
    ('<img alt="">', "<img>"),
    ('<p title="a  b">x</p>', '<p title="a b">x</p>'),
    ('<p title="a &amp;amp; b">x</p>', '<p title="a &amp; b">x</p>'),
    ("<pre>a  b</pre>", "<pre>a b</pre>"),
    ("<style>a  b</style>", "<style>a b</style>"),
    ('<script>"a  b"</script>', '<script>"a b"</script>'),
    ("<p>a&nbsp;b</p>", "<p>a b</p>"),
    ("<!doctype html><p>a</p>", "<p>a</p>"),
    ("<p>a</p><p>b</p>", "<p>a</p>"),
    ("<p>a</p>", "<p>a</p><p>b</p>"),
    ("<ul><li>a</li></ul>", "<ul><li>a</ul>"),
]


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_a_reader_cannot_notice_is_the_same(before: str, after: str) -> None:
    assert differences(before, after) == ()


@pytest.mark.parametrize(("before", "after"), DIFFERENT)
def test_what_a_reader_could_notice_is_different(before: str, after: str) -> None:
    assert differences(before, after)
    assert differences(after, before)


def test_differences_are_told_in_order_and_only_the_first() -> None:
    found = differences("<p>a</p>" * 20, "<p>b</p>" * 20)
    assert len(found) == 5
    assert found[0] == "place 2: 'a' became 'b'"


@given(st.text(alphabet="ab <>&;'\"/pi=!-\n\t", max_size=80))
def test_page_is_the_same_as_itself(html: str) -> None:
    assert differences(html, html) == ()


def test_page_that_would_change_stays_as_it_was() -> None:
    page = "<p><b>safe</b> in</p>"
    html, issue = shrink(page, lambda html: html.replace("> ", ">"), "index.html")
    assert html == page
    assert issue
    assert (issue.id, issue.at) == ("page.not-minified", "index.html")
    assert "became" in issue.values["difference"]


def test_page_that_means_the_same_is_the_smaller_one() -> None:
    assert shrink("<p>a  b</p>", lambda html: html.replace("  ", " "), "index.html") == ("<p>a b</p>", None)
