"""Why people must choose, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from youth_report.editing.standing import Standing
from youth_report.model import GLOSSARY


def explain_conflict(standing: Standing) -> str:
    """Return why the versions of a block do not fit together."""
    leaving = [name for version in standing.versions if not version.text for name in standing.find_parties(version)]
    writing = [name for version in standing.versions if version.text for name in standing.find_parties(version)]
    talking = [f"{review.by} wants to talk about it." for review in standing.talks]
    return " ".join([*_explain_versions(_unique(leaving), _unique(writing), bool(talking)), *talking])


def _explain_versions(leaving: Sequence[str], writing: Sequence[str], talked_about: bool) -> Sequence[str]:
    if leaving and writing:
        want = "wants" if len(leaving) == 1 else "want"
        return [f"{join_names(leaving)} {want} to leave this out, and {join_names(writing)} wrote new words for it."]
    people = [*leaving, *writing]
    if len(people) == 1:
        return [] if talked_about else [f"{join_names(people)} wrote more than one version of these words."]
    every = "both" if len(people) == 2 else "all"
    return [f"{join_names(people)} {every} changed these words."]


def join_names(names: Sequence[str]) -> str:
    """Return names as a sentence has them: `Ash, Fern and Moss`."""
    told = [f"the {name}" if name == GLOSSARY else name for name in names]
    listed = " and ".join(filter(None, [", ".join(told[:-1]), told[-1]]))
    return listed[:1].upper() + listed[1:]


def _unique(names: Sequence[str]) -> Sequence[str]:
    return list(dict.fromkeys(names))
