"""Why people must choose, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from youth_report.editing.standing import Standing
from youth_report.model import GLOSSARY


def explain_conflict(standing: Standing) -> str:
    """Return why the versions of a block do not fit together."""
    talking = [f"{review.by} wants to talk about it." for review in standing.talks]
    leaving = _name_parties(standing, leaving=True)
    writing = [name for name in _name_parties(standing, leaving=False) if name not in leaving]
    return " ".join([*_explain_versions(leaving, writing, talked_about=bool(talking)), *talking])


def _name_parties(standing: Standing, *, leaving: bool) -> Sequence[str]:
    versions = [version for version in standing.versions if leaving == (not version.text)]
    return list(dict.fromkeys(name for version in versions for name in standing.find_parties(version)))


def _explain_versions(leaving: Sequence[str], writing: Sequence[str], *, talked_about: bool) -> Sequence[str]:
    if leaving and writing:
        want = "wants" if len(leaving) == 1 else "want"
        return [f"{_join_names(leaving)} {want} to leave this out, and {_join_names(writing)} wrote new words for it."]
    people = [*leaving, *writing]
    if len(people) > 1:
        return [f"{_join_names(people)} {'both' if len(people) == 2 else 'all'} changed these words."]
    return [] if talked_about else ["There is more than one version of these words."]


def _join_names(names: Sequence[str]) -> str:
    """Return names as a sentence has them: `Ash, Fern and Moss`."""
    *first, last = [f"the {name}" if name == GLOSSARY else name for name in names]
    joined = f"{', '.join(first)} and {last}" if first else last
    return joined[:1].upper() + joined[1:]
