"""What every minifier must do: leave what a reader meets as it was."""

from __future__ import annotations

import pytest

from fakes.minifier import FakeMinifier
from youth_report.engines.htmlmin_minifier import HtmlminMinifier
from youth_report.ports import Minifier
from youth_report.publishing.sameness import differences

WORDS = '<span id="w1">Keeping</span> <span id="w2">children</span>\n<b>safe</b>'

CASES = {
    "words in a paragraph": f"<p>\n  {WORDS}\n</p>",
    "words in a container": f"<div>{WORDS}</div><section>{WORDS}</section>",
    "words in a cell": f"<table><tbody><tr><td>{WORDS}</td>\n<td>x</td></tr></tbody></table>",
    "words in a list": f"<ul>\n <li>{WORDS}</li>\n <li>{WORDS}</li>\n</ul>",
    "words in a summary": f"<details><summary>{WORDS}</summary>\n<p>x</p></details>",
    "buttons in a row": "<button>a</button> <button>b</button>\n<button>c</button>",
    "escaped twice": '<p title="a &quot;b&quot; &amp;amp; &lt;d&gt;">&amp;lt; &lt;b&gt; 5 &lt; 6</p>',
    "blanks in an attribute": '<p title="two  spaces\nand a line">x</p>',
    "empty attributes": '<img src="a.svg" alt=""><input value=""><p title="">y</p>',
    "attributes without a value": "<details open><summary>s</summary></details><audio controls></audio>",
    "pop-up": '<p><button popovertarget="g">o</button> <span popover id="g">x</span></p>',
    "data in a script": '<script type="application/json">{"a": "  two  ", "b": "\\u003cp>  x"}</script><p>x</p>',
    "style": '<style>.a::before { content: "  a  b " }\n.a > b { color: red }</style><p class="a">x</p>',
    "drawing": '<svg viewBox="0 0 9 9" aria-hidden="true"><path d="M0 0L9 9"/><circle r="2"/></svg> <p>x</p>',
    "blanks that count": "<pre>a  b\n   c</pre><textarea>  keep\n me </textarea>",
    "special blanks": "<p>10&nbsp;000 safe&shy;guard super<wbr>cali \u200b x</p>",
    "other directions": '<p dir="rtl" lang="ar">مرحبا  \u200f123</p><p>👩\u200d👧  x</p>',
    "comments": "<p>a<!-- c -->b <!-- d --> c</p>",
    "braces": "<p>{{ 7 * 7 }} {% x %} &lt;/style&gt;</p>",
}


def _page(body: str) -> str:
    head = '<head>\n<meta charset="utf-8">\n<title>A  title</title>\n<link rel="icon" href="i.svg">\n</head>'
    return f'<!doctype html>\n<html lang="en">\n{head}\n<body>\n{body}\n</body>\n</html>\n'


@pytest.mark.parametrize("minifier", [FakeMinifier(), HtmlminMinifier()], ids=["fake", "htmlmin"])
@pytest.mark.parametrize("name", CASES)
def test_page_means_the_same(name: str, minifier: Minifier) -> None:
    page = _page(CASES[name])
    assert differences(page, minifier.minify(page)) == ()


@pytest.mark.parametrize("minifier", [FakeMinifier(), HtmlminMinifier()], ids=["fake", "htmlmin"])
def test_title_means_the_same(minifier: Minifier) -> None:
    page = _page("").replace("A  title", "&lt;A&gt; &lt;B&gt; &amp; &#39;C&#39; &quot;D&quot;")
    assert differences(page, minifier.minify(page)) == ()


def test_htmlmin_makes_a_page_smaller() -> None:
    page = _page("<ul>\n    <li>\n        <!-- one -->\n        Words\n    </li>\n</ul>\n")
    assert HtmlminMinifier().minify(page).endswith("<body> <ul> <li> Words </li> </ul> </body> </html> ")
