"""Write the entries that a report needs as drafts, for a person to fill in. Candidates in, text of TOML out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from youth_report.glossing.abbreviations import Definition
from youth_report.glossing.candidates import Candidate
from youth_report.glossing.entry_values import write_entry
from youth_report.glossing.official_senses import OFFICIAL_SENSES
from youth_report.model import Term

REASONS: Mapping[str, str] = {
    "undefined-short-form": "a short form, and the report never says what it stands for",
    "short-form": "a short form",
    "public-body": "the name of an official body, role or paper",
    "hard-word": "a long or rare word",
    "official-sense": "an everyday word that means something else here",
}
"""Why words need an entry, as a person is told."""

_HEAD = """# Drafts: words that may need an entry. Keep those that matter, and delete the others.
# Fill in plain and explain, then write status = "checked". docs/reference/term-base.md tells what each line is for.
"""
_ENDINGS = {
    "verb": ("ate", "ise", "ize", "ify"),
    "adj": ("al", "ive", "ous", "able", "ible", "ory", "ary", "ful", "ic", "ent", "ant"),
}


def write_drafts(candidates: Iterable[Candidate], definitions: Iterable[Definition] = ()) -> str:
    """Return the text of a file with a draft for each candidate, and why it is there above it.

    `definitions` are what the report says of its short forms.
    """
    long = {definition.short: definition.long for definition in definitions}
    drafts = (write_entry(_make_draft(one, long.get(one.words, "")), [_tell_reason(one)]) for one in candidates)
    return "\n".join([_HEAD, *drafts])


def _make_draft(candidate: Candidate, long: str) -> Term:
    return Term("", candidate.words, _guess_pos(candidate), plain="", explain="", long=long)


def _tell_reason(candidate: Candidate) -> str:
    times = "once" if candidate.times == 1 else f"{candidate.times} times"
    sense = OFFICIAL_SENSES.get(candidate.words) or OFFICIAL_SENSES.get(candidate.words.removesuffix("s"), "")
    meaning = f" (perhaps: {sense})" if candidate.reason == "official-sense" and sense else ""
    return f"{candidate.words}: {REASONS[candidate.reason]}{meaning}; {times} in this report"


def _guess_pos(candidate: Candidate) -> str:
    if candidate.reason.endswith("short-form"):
        return "abbr"
    if candidate.reason == "public-body":
        return "name"
    return next((pos for pos, endings in _ENDINGS.items() if candidate.words.endswith(endings)), "noun")
