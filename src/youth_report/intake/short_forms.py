"""Whether a full stop after a short form ends the sentence."""

from __future__ import annotations

import re

from youth_report.intake.abbreviations import CALENDAR, DATES, ENDINGS, LINKS, NUMBERED, TIMES, TITLES
from youth_report.intake.verdict import Verdict
from youth_report.intake.word_edges import WordStart

_ACRONYM = re.compile(r"(?:[^\W\d_]\.){1,8}[^\W\d_]\Z")
_VOWELLESS = re.compile(r"[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]{1,4}\Z")


def judge_short_form(form: str, after: WordStart) -> Verdict | None:
    """Return whether the word after a short form (given without its stop) begins a sentence; None for another word."""
    low = form.lower()
    likely = Verdict.RATHER if after.opens_sentence else Verdict.RATHER_NOT
    if len(form) == 1 and form.isupper():
        return likely
    if low in TITLES:
        return Verdict.RATHER if after.opens_sentence and low in ENDINGS else Verdict.NO
    if low in LINKS:
        return Verdict.NO
    if low in NUMBERED:
        return _judge_numbered(after)
    if low in TIMES:
        return _judge_time(after)
    if low in DATES and form[0].isupper():
        return Verdict.NO if after.initial.isdigit() else likely
    if low in ENDINGS or _ACRONYM.match(form) or _VOWELLESS.match(form):
        return likely
    return None


def _judge_numbered(after: WordStart) -> Verdict:
    return Verdict.NO if after.initial.isdigit() or after.single else Verdict.RATHER


def _judge_time(after: WordStart) -> Verdict:
    named = after.word in CALENDAR or after.word in DATES
    return Verdict.RATHER_NOT if named or after.initial.isdigit() else Verdict.RATHER
