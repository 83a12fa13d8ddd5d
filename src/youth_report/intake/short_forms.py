"""Whether a full stop after a short form ends the sentence."""

from __future__ import annotations

import re
from collections.abc import Callable

from youth_report.intake.abbreviations import CALENDAR, DATES, ENDINGS, LINKS, NUMBERED, TIMES, TITLES
from youth_report.intake.verdict import Verdict
from youth_report.intake.word_edges import WordStart

_ACRONYM = re.compile(r"(?:[^\W\d_]\.){1,8}[^\W\d_]\Z")
_VOWELLESS = re.compile(r"[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]{1,4}\Z")


def judge_short_form(form: str, after: WordStart) -> Verdict | None:
    """Return whether the word after a short form (given without its stop) begins a sentence; None for another word."""
    return next((judge(after) for belongs, judge in _SORTS if belongs(form)), None)


def _judge_never(_after: WordStart) -> Verdict:
    return Verdict.NO


def _judge_by_opening(after: WordStart) -> Verdict:
    return Verdict.RATHER if after.opens_sentence else Verdict.RATHER_NOT


def _judge_saint(after: WordStart) -> Verdict:
    return Verdict.RATHER if after.opens_sentence else Verdict.NO


def _judge_numbered(after: WordStart) -> Verdict:
    return Verdict.NO if after.initial.isdigit() or after.is_single else Verdict.RATHER


def _judge_time(after: WordStart) -> Verdict:
    is_date = after.word in CALENDAR or after.word in DATES
    return Verdict.RATHER_NOT if is_date or after.initial.isdigit() else Verdict.RATHER


def _judge_date(after: WordStart) -> Verdict:
    return Verdict.NO if after.initial.isdigit() else _judge_by_opening(after)


def _judge_letter(after: WordStart) -> Verdict | None:
    """Judge a small letter: `d. 1912` goes on, and `option b. Then` does not."""
    return Verdict.NO if after.initial.isdigit() else None


_SORTS: tuple[tuple[Callable[[str], object], Callable[[WordStart], Verdict | None]], ...] = (
    (lambda form: len(form) == 1 and form.isupper(), _judge_by_opening),
    (lambda form: form == "St", _judge_saint),
    (lambda form: form.lower() in TITLES or form.lower() in LINKS, _judge_never),
    (lambda form: form.lower() in NUMBERED, _judge_numbered),
    (lambda form: form.lower() in TIMES, _judge_time),
    (lambda form: form.lower() in DATES and form[0].isupper(), _judge_date),
    (lambda form: len(form) == 1 and form.islower(), _judge_letter),
    (lambda form: form.lower() in ENDINGS or _ACRONYM.match(form) or _VOWELLESS.match(form), _judge_by_opening),
)
"""What a short form may be, and how its full stop is judged. The first sort that it belongs to counts."""
