"""The term base as TBX-Basic (ISO 30042:2008), which translation tools such as Weblate read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from xml.etree import ElementTree as ET

from youth_report.glossing import forms
from youth_report.glossing.exchange.xml_names import drop_controls, make_name
from youth_report.model import Term

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_POS: Mapping[str, str] = {"verb": "verb", "noun": "noun", "adj": "adjective", "name": "properNoun", "abbr": "noun"}
_STATUS: Mapping[str, str] = {
    "approved": "preferredTerm-admn-sts",
    "checked": "admittedTerm-admn-sts",
    "retired": "supersededTerm-admn-sts",
}


def write(terms: Iterable[Term], language: str, title: str = "Glossary") -> str:
    """Return a TBX file. Each entry is a concept; its hard words, long form and forms are terms of it."""
    root = ET.Element("martif", {"type": "TBX-Basic", _LANGUAGE: language})
    description = ET.SubElement(ET.SubElement(root, "martifHeader"), "fileDesc")
    _add(ET.SubElement(description, "titleStmt"), "title", title)
    _add(ET.SubElement(description, "sourceDesc"), "p", "A glossary of plain words for official reports.")
    body = ET.SubElement(ET.SubElement(root, "text"), "body")
    for term in terms:
        _write_concept(body, term, language)
    ET.indent(root)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n'
    return f"{head}{ET.tostring(root, encoding='unicode')}\n"


def _write_concept(body: ET.Element, term: Term, language: str) -> None:
    concept = ET.SubElement(body, "termEntry", {"id": make_name(term.id)})
    if term.explain:
        _add(concept, "descrip", term.explain, type="definition")
    for other in term.see:
        _add(concept, "ref", other, type="crossReference", target=make_name(other))
    for note in _list_notes(term):
        _add(concept, "note", note)
    words = ET.SubElement(concept, "langSet", {_LANGUAGE: language})
    _write_term(words, term.term, "abbreviation" if term.pos == "abbr" else "fullForm", term)
    if term.long:
        _write_term(words, term.long, "fullForm", term)
    for form in dict.fromkeys(form for _, form in forms.list_forms(term)):
        if form not in (term.term, term.long):
            _write_term(words, form, "variant", term)


def _write_term(words: ET.Element, spelling: str, sort: str, term: Term) -> None:
    tig = ET.SubElement(words, "tig")
    _add(tig, "term", spelling)
    _add(tig, "termNote", _POS.get(term.pos, "other"), type="partOfSpeech")
    _add(tig, "termNote", sort, type="termType")
    if term.status in _STATUS:
        _add(tig, "termNote", _STATUS[term.status], type="administrativeStatus")
    if spelling == term.term and term.example:
        _add(tig, "descrip", term.example, type="context")


def _list_notes(term: Term) -> Iterator[str]:
    if term.plain:
        yield f"Plain words: {term.plain}"
    if term.note:
        yield term.note


def _add(parent: ET.Element, tag: str, words: str, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = drop_controls(words)
