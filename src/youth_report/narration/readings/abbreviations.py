"""Short forms of words."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
    "wks": "weeks",
    "yr": "year",
    "yrs": "years",
    "pg": "page",
    "ref": "reference",
    "fn": "footnote",
    "chap": "chapter",
    "sect": "section",
    "rm": "room",
}
_NEEDS_STOP = {"no", "nos", "p", "c", "v", "app", "art", "arts"}
"""Short forms that are words or letters of their own where a blank follows and no full stop."""

_WITH_STOP = {
    "e.g.": "for example",
    "i.e.": "that is",
    "cf.": "compare",
    "viz.": "namely",
    "incl.": "including",
    "excl.": "excluding",
    "a.k.a.": "also known as",
    "a.s.a.p.": "as soon as possible",
    "p.a.": "per annum",
    "encl.": "enclosed",
    "no.s": "numbers",
    "cont.": "continued",
    "max.": "maximum",
    "min.": "minimum",
    "est.": "established",
    "misc.": "miscellaneous",
    "rd.": "road",
    "ave.": "avenue",
    "jr.": "junior",
    "ref:": "reference:",
    "re:": "about:",
}
"""Short forms that are known by their full stop or colon."""

_WITHOUT_STOP = {
    "eg": "for example",
    "e.g": "for example",
    "i.e": "that is",
    "ie": "that is",
    "etc": "et cetera",
    "vs": "versus",
    "approx": "approximately",
    "dept": "department",
    "depts": "departments",
    "govt": "government",
    "asap": "as soon as possible",
    "aka": "also known as",
    "tbc": "to be confirmed",
    "tba": "to be announced",
    "w/c": "week commencing",
    "w/b": "week beginning",
    "w/e": "week ending",
    "c/o": "care of",
    "n/a": "not applicable",
    "tel": "telephone",
    "ext": "extension",
    "extn": "extension",
    "hrs": "hours",
    "mins": "minutes",
    "yrs": "years",
    "ltd": "limited",
}
"""Short forms that may have a full stop."""


def _say_before_number(match: re.Match[str]) -> list[str]:
    word = match["word"]
    loose = not match["stop"] and match["blank"]
    said = _BEFORE_NUMBERS.get(word) or _BEFORE_NUMBERS[word.lower()]
    return [] if loose and word in _NEEDS_STOP else [f"{said} "]


def _say_versus(_match: re.Match[str]) -> list[str]:
    return ["versus"]


def _say_anywhere(match: re.Match[str]) -> list[str]:
    return [_WITH_STOP[match["word"].lower()] if match["word"] else _WITHOUT_STOP[match["loose"].lower()]]


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


READINGS = (
    Reading(
        "short form before a number",
        re.compile(
            rf"(?<![\w.'’&/-])(?P<it>(?P<word>{_alternatives(_BEFORE_NUMBERS)}|(?:Para|Fig|Vol|Art|Reg|App|Ch|Chap|Sch|Sect|Yr|Wk|Pg|Rm|Cl)s?)"
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
        spares=(
            "no 10",
            "The answer is no. We left.",
            "p 12",
            "children’s 47",
            "KS2",
            "the app 3 made",
            "No 10-year-old came.",
        ),
        needs="0",
    ),
    Reading(
        "one side against the other",
        re.compile(r"(?<![\w.])[A-Z][\w’']{1,30}\s(?P<it>v\.?)(?=\s[A-Z])"),
        _say_versus,
        catches=(("Smith v Jones", "Smith versus Jones"), ("Board v. Trust", "Board versus Trust")),
        spares=("Henry V Road", "section v A"),
    ),
    Reading(
        "short form",
        re.compile(
            rf"(?<![\w.'’&/-])(?:(?P<word>{_alternatives(_WITH_STOP)})"
            rf"|(?P<loose>{_alternatives(_WITHOUT_STOP)})\b(?:\.(?!\.))?(?![\w/'’-]))",
            re.IGNORECASE,
        ),
        _say_anywhere,
        catches=(
            ("parks, e.g. ours", "parks, for example ours"),
            ("(i.e. us)", "(that is us)"),
            ("eg books", "for example books"),
            ("pens, etc.", "pens, et cetera"),
            ("Board vs. Trust", "Board versus Trust"),
            ("w/c 3 May", "week commencing 3 May"),
            ("n/a", "not applicable"),
            ("Smith Ltd.", "Smith limited"),
            ("approx. 20", "approximately 20"),
        ),
        spares=("egg", "and/or", "tie-breaks", "hotel", "a max of 3", "Iceland"),
    ),
)
