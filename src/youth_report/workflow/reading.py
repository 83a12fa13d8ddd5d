"""Read what lies in a project's files: revisions of the official text, the term base."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise

from youth_report.codec.json_text import read_descent, read_report
from youth_report.editing.story import Past
from youth_report.glossing import compile as compiling
from youth_report.glossing import entries
from youth_report.glossing.compile import CompiledTerms
from youth_report.model import BadInput, BlockId, Report, Suggestion, TermBase
from youth_report.ports import ContentFolder


def read_latest(folder: ContentFolder) -> Report:
    """Return the latest revision of the official text."""
    revisions = folder.official()
    latest = max(revisions)
    return read_report(revisions[latest], f"{folder.name}/official/{latest}.json")


def read_past(
    folder: ContentFolder, propose: Callable[[Report], Mapping[BlockId, tuple[Suggestion, ...]]]
) -> tuple[Past, ...]:
    """Return the official texts before the latest, each with how the next came of it and what the glossary offers."""
    texts, descents = folder.official(), folder.lineages()
    numbers = sorted(texts)
    past: list[Past] = []
    for number, following in pairwise(numbers):
        where = f"{folder.name}/official/{following}.lineage.json"
        if following not in descents:
            mend = f"Put it back from your backup, or take {following}.json away and revise the report again."
            raise BadInput("this file is missing", mend=mend, where=where)
        report = read_report(texts[number], f"{folder.name}/official/{number}.json")
        past.append(Past(report, read_descent(descents[following], where), propose(report)))
    return tuple(past)


def read_terms(files: Mapping[str, str]) -> tuple[TermBase, CompiledTerms]:
    """Return the term base of some files, and what finds its terms; the same texts are read and compiled once."""
    return _compile_terms(tuple(files.items()))


@lru_cache(maxsize=4)
def _compile_terms(files: tuple[tuple[str, str], ...]) -> tuple[TermBase, CompiledTerms]:
    terms = entries.join([entries.parse(text, name) for name, text in files])
    return terms, compiling.build(terms.terms)
