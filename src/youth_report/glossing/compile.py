"""Put all forms of all terms into one trie of words, so that a text is searched once however many terms there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from youth_report.glossing import forms, tokens
from youth_report.model import Term

Words = tuple[str, ...]
"""Keys of words that stand in a row."""

NUMBER = "@number"
"""Stands for any number in a list of neighbours."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A term with its lists cut into words."""

    term: Term
    only_before: tuple[Words, ...]
    only_after: tuple[Words, ...]
    unless_before: tuple[Words, ...]
    unless_after: tuple[Words, ...]
    objects: tuple[Words, ...]
    """What may stand in the frame, the longest first."""

    @property
    def is_guarded(self) -> bool:
        """True where the entry itself says in which places it counts."""
        return bool(self.only_before or self.only_after or self.term.case == "exact")


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a term."""

    entry: Entry
    feature: str
    words: str
    plain: str
    """The plain words in this form."""
    framed: str
    """The frame in this form, with `{obj}` in it; empty where the term has none."""
    hyphens_only: bool
    """True where all its parts are joined by hyphens."""


@dataclass(slots=True)
class Node:
    """A place in the trie: the forms that end here, and the words that lead on."""

    forms: list[Form] = field(default_factory=list)
    after: dict[str, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CompiledTerms:
    """A term base made ready for the matcher. Nobody changes it once it is built."""

    root: Node
    terms: Mapping[str, Term]
    """All terms that are in use, by id."""


def build(terms: Iterable[Term]) -> CompiledTerms:
    """Compile the terms that are in use; those that are retired are left out."""
    live = {term.id: term for term in terms if term.status != "retired"}
    root = Node()
    for term in live.values():
        entry = _prepare_entry(term)
        for feature, words in forms.list_forms(term):
            plain, framed = forms.make_plain(term, feature), forms.make_framed(term, feature)
            form = Form(entry, feature, words, plain, framed, hyphens_only=" " not in words and "-" in words)
            for path in list_paths(words):
                _plant(root, path, form)
    return CompiledTerms(root, live)


def list_paths(words: str) -> set[Words]:
    """Return the ways in which these words are looked up: well-being also as well being and wellbeing."""
    path: list[str] = []
    joined: list[str] = []
    for token in tokens.tokenise(words):
        joint = tokens.read_joint(token.gap) if path else ""
        sign = [joint] if joint not in ("", " ", "-") else []
        path += [*sign, token.key]
        if joint == "-":
            joined[-1] += token.key
        else:
            joined += [*sign, token.key]
    return {tuple(path), tuple(joined)} - {()}


def _prepare_entry(term: Term) -> Entry:
    return Entry(
        term,
        only_before=_split_list(term.only_before),
        only_after=_split_list(term.only_after),
        unless_before=_split_list(term.unless_before),
        unless_after=_split_list(term.unless_after),
        objects=tuple(sorted(_split_list(term.frame_obj), key=lambda words: (-len(words), words))),
    )


def _split_list(phrases: Iterable[str]) -> tuple[Words, ...]:
    split = ((NUMBER,) if phrase == NUMBER else tokens.split_words(phrase) for phrase in phrases)
    return tuple(words for words in split if words)


def _plant(root: Node, path: Words, form: Form) -> None:
    node = root
    for key in path:
        node = node.after.setdefault(key, Node())
    node.forms.append(form)
