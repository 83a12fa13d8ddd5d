"""The term base as SKOS in Turtle, which thesaurus tools read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from youth_report.glossing import forms
from youth_report.model import Term

_HEAD = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@base <{base}> .\n\n<#terms> a skos:ConceptScheme .\n"
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_TO_ESCAPE = re.compile(r'[\\"\x00-\x1f\x7f]')


def write(terms: Iterable[Term], language: str, base: str = "urn:youth-report:glossary") -> str:
    """Return a Turtle file. The hard words are the preferred label, so that tools find them in texts."""
    return "\n".join([_HEAD.format(base=base), *(_write_concept(term, language) for term in terms)])


def _write_concept(term: Term, language: str) -> str:
    said = [f"skos:{name} {_quote(words)}@{language}" for name, words in _list_labels(term)]
    related = [f"skos:related <#{other}>" for other in term.see]
    lines = [f"<#{term.id}> a skos:Concept", "skos:inScheme <#terms>", *said, *related]
    return " ;\n    ".join(lines) + " .\n"


def _list_labels(term: Term) -> Iterator[tuple[str, str]]:
    """Yield properties with their words. No words may be two sorts of labels of one concept (SKOS, S13)."""
    labels = {term.term: "prefLabel"}
    for words in filter(None, (term.long, term.plain)):
        labels.setdefault(words, "altLabel")
    for _, form in forms.list_forms(term):
        labels.setdefault(form, "hiddenLabel")
    yield from ((name, words) for words, name in labels.items())
    notes = (("definition", term.explain), ("example", term.example), ("scopeNote", term.note))
    yield from ((name, words) for name, words in notes if words)


def _quote(words: str) -> str:
    return '"' + _TO_ESCAPE.sub(lambda found: _ESCAPES.get(found.group(), f"\\u{ord(found.group()):04X}"), words) + '"'
