"""Short forms of words."""

from __future__ import annotations

import re
from functools import partial

from youth_report.narration.reading import Reading

_BEFORE_NUMBERS = {
    "No": "number",
    "Nos": "numbers",
    "no": "number",
    "nos": "numbers",
    "p": "page",
    "pp": "pages",
    "para": "paragraph",
    "paras": "paragraphs",
    "s": "section",
    "S": "section",
    "ss": "sections",
    "Sec": "section",
    "sec": "section",
    "fig": "figure",
    "figs": "figures",
    "ch": "chapter",
    "vol": "volume",
    "art": "article",
    "arts": "articles",
    "reg": "regulation",
    "regs": "regulations",
    "sch": "schedule",
    "app": "appendix",
    "cl": "clause",
    "c": "about",
    "ca": "about",
    "v": "version",
    "wk": "week",
    "yr": "year",
}
_NEEDS_STOP = {"no", "nos", "p", "c", "v"}
"""Short forms that are words or letters of their own where no full stop follows and a blank does."""

_ANYWHERE = {
    "e.g.": "for example",
    "eg": "for example",
    "i.e.": "that is",
    "ie": "that is",
    "etc": "et cetera",
    "cf.": "compare",
    "vs": "versus",
    "viz.": "namely",
    "approx": "approximately",
    "incl.": "including",
    "excl.": "excluding",
    "dept": "department",
    "govt": "government",
    "mtg": "meeting",
    "asap": "as soon as possible",
    "aka": "also known as",
    "tbc": "to be confirmed",
    "tba": "to be announced",
    "w/c": "week commencing",
    "w/e": "week ending",
    "w/b": "week beginning",
    "c/o": "care of",
    "n/a": "not applicable",
    "tel": "telephone",
    "hrs": "hours",
    "mins": "minutes",
    "yrs": "years",
    "Ltd": "Limited",
    "Rd.": "Road",
    "Ave.": "Avenue",
    "Bros": "Brothers",
    "Ref:": "Reference:",
    "Re:": "About:",
    "cont.": "continued",
    "max.": "maximum",
    "min.": "minimum",
    "est.": "established",
    "misc": "miscellaneous",
    "Jr.": "Junior",
    "Sr.": "Senior",
}


def _say_before_number(match: re.Match[str]) -> list[str]:
    word = match["word"] if match["word"] in _BEFORE_NUMBERS else match["word"].lower()
    loose = not match["stop"] and match["blank"]
    return [] if loose and word in _NEEDS_STOP else [f"{_BEFORE_NUMBERS[word]} "]


def _say_anywhere(forms: dict[str, str], match: re.Match[str]) -> list[str]:
    return [forms[match["word"].lower().rstrip(".:")] + (":" if match["word"].endswith(":") else "")]


def _alternatives(words: dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SAID = {word.lower().rstrip(".:"): said.rstrip(":") for word, said in _ANYWHERE.items()}
_STOP = r"(?:\.(?!\.))"

READINGS = (
    Reading(
        "short form before a number",
        re.compile(
            rf"(?<![\w.'’&/-])(?P<it>(?P<word>{_alternatives(_BEFORE_NUMBERS)}|(?:Para|Fig|Vol|Art|Reg|App|Ch|Sch)s?)"
            rf"(?P<stop>\.?)(?P<blank>\s?))(?=\d)(?!\s?\d{{1,3}}-(?:year|week|day|hour))"
        ),
        _say_before_number,
        catches=(
            ("No. 10", "number 10"),
            ("No.10 and No 11", "number 10 and number 11"),
            ("a s.47 enquiry", "a section 47 enquiry"),
            ("s47 and s 17", "section 47 and section 17"),
            ("S.47", "section 47"),
            ("p.12", "page 12"),
            ("pp. 12-14", "pages 12-14"),
            ("para 3.2", "paragraph 3.2"),
            ("Fig. 2", "figure 2"),
            ("Art. 12", "article 12"),
            ("c.40 people", "about 40 people"),
        ),
        spares=("no 10", "The answer is no. We left.", "p 12", "children’s 47", "KS2", "No 10-year-old came."),
    ),
    Reading(
        "short form",
        re.compile(
            rf"(?<![\w.'’/&-])(?P<it>(?P<word>(?:{_alternatives(_ANYWHERE)}))(?(DEFINE)x|){_STOP}?)(?![\w/'’-])",
            re.IGNORECASE,
        )
        if False
        else re.compile(rf"(?<![\w.'’/&-])(?P<word>{_alternatives(_ANYWHERE)})\.?(?![\w/'’])", re.IGNORECASE),
        partial(_say_anywhere, _SAID),
        catches=(),
        spares=(),
    ),
)
