"""Find the faults of the pictures of a term base. Terms and the bytes of drawings in, Issues out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from youth_report.glossing.drawings import MOST_BYTES, find_fault
from youth_report.model import Issue, Term

FOLDER = "glossary/pictures"


def faults(terms: Iterable[Term], files: Mapping[str, bytes]) -> Iterator[Issue]:
    """Yield what is wrong with the pictures that entries in use name; `files` are the drawings by name."""
    found = {name: find_fault(data) for name, data in files.items()}
    for term in terms:
        if not term.picture or term.status == "retired":
            continue
        values = {"term": term.term, "id": term.id, "picture": f"{FOLDER}/{term.picture}"}
        if term.picture not in files:
            yield Issue("term.picture-missing", term.source, values)
        elif fault := found[term.picture]:
            values |= {"what": fault.what, "most": f"{MOST_BYTES:,}"}
            yield Issue(f"term.picture-{fault.name}", term.source, values)


def strays(terms: Iterable[Term], names: Collection[str]) -> Iterator[Issue]:
    """Yield the drawings that no entry names, not even one that is retired."""
    named = {term.picture for term in terms}
    for name in sorted(names):
        if name not in named:
            yield Issue("term.picture-unused", f"{FOLDER}/{name}", {"file": name})


def pick_sound(files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Return the drawings that can be used."""
    return {name: data for name, data in files.items() if not find_fault(data)}
