"""Read the entries of the term base. Text or parsed TOML in, Terms out; the first slip is a `BadInput`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import pairwise

from youth_report.glossing import slips
from youth_report.glossing.entry_keys import KEYS, REQUIRED, Key, Shape
from youth_report.glossing.entry_values import make_id
from youth_report.model import BadInput, Term, TermBase

_NEIGHBOURS = ("only_before", "only_after", "unless_before", "unless_after")
_CLAUSE_END = re.compile(r"[,;:!?]")
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_ENTRY_LINE = re.compile(r"^\s*\[\[\s*entry\s*\]\]")
_ID = re.compile(r"[\w-]+")
_DRAWING = re.compile(r"[a-z0-9][a-z0-9-]*\.svg")

_CONTROLS = frozenset(map(chr, range(32))) - frozenset("\n\t") | frozenset("\x7f")
"""What a backslash before a letter can turn it into, such as the \\f of C:\\folder. No one means these."""

Value = str | bool | tuple[str, ...] | dict[str, str] | dict[str, tuple[str, ...]]


def parse(text: str, file: str) -> tuple[Term, ...]:
    """Return the terms of one file's text; `file` is its name for messages."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise slips.explain(error, text, file) from error
    return read(tables, file, text.split("\n"))


def read(tables: Mapping[str, object], file: str, lines: Sequence[str] = ()) -> tuple[Term, ...]:
    """Return the terms of a parsed file. `lines` are the lines of its text, to say where a slip is."""
    starts = [number for number, line in enumerate(lines, start=1) if _ENTRY_LINE.match(line)]
    places = [
        {number: lines[number - 1] for number in range(start, end)}
        for start, end in pairwise([*starts, len(lines) + 1])
    ]
    terms = [
        _EntryReader(table, index + 1, file, places[index] if index < len(places) else {}).read()
        for index, table in enumerate(_take_tables(tables, file, lines))
    ]
    return join([terms]).terms


def read_entry(table: Mapping[str, object], number: int, file: str, line: int) -> Term:
    """Return the term of one table that stands in one line of a file: a row of a spreadsheet."""
    return _EntryReader(table, number, file, {line: ""}).read()


def join(files: Iterable[Sequence[Term]]) -> TermBase:
    """Put the terms of several files together; two with the same id are a `BadInput`."""
    seen: dict[str, Term] = {}
    for term in (term for terms in files for term in terms):
        if term.id in seen:
            raise BadInput(
                f'the entry "{term.term}" has the id {term.id}, which the entry at {seen[term.id].source} has too',
                mend=f'Delete one of the two, or give this one an id of its own, such as id = "{term.id}-2".',
                where=term.source,
            )
        seen[term.id] = term
    return TermBase(tuple(seen.values()))


def _take_tables(tables: Mapping[str, object], file: str, lines: Sequence[str]) -> list[Mapping[str, object]]:
    found = tables.get("entry", [])
    strange = next((key for key in tables if key != "entry"), "")
    if strange or not isinstance(found, list) or not all(isinstance(table, Mapping) for table in found):
        starts = re.compile(rf"\s*\[{{0,2}}\s*[\"']?{re.escape(strange or 'entry')}\b")
        line = next((number for number, text in enumerate(lines, start=1) if starts.match(text)), 0)
        raise BadInput(
            f"{strange} stands outside of an entry" if strange else "an entry does not start as it should",
            mend="Write [[entry]] with two brackets on each side above each entry.",
            where=f"{file}, line {line}" if line else file,
        )
    return found


@dataclass(frozen=True, slots=True)
class _EntryReader:
    """Reads one table, and knows where it stands."""

    table: Mapping[str, object]
    number: int
    """Which one of the file's entries it is, from 1."""
    file: str
    lines: Mapping[int, str]
    """The lines of the entry by their number in the file; none where the text is not known."""

    @property
    def name(self) -> str:
        """What the entry is called in a message."""
        term = self.table.get("term")
        return f'entry "{term}"' if isinstance(term, str) and term.strip() else f"entry number {self.number}"

    def read(self) -> Term:
        """Return the term of the table."""
        for key in self.table:
            self._check_name(key)
        for key in REQUIRED:
            if key not in self.table:
                raise self._slip("", f"{key} is missing", f'Add a line such as {key} = "words" under [[entry]].')
        values = {key: self._read_value(KEYS[key], value) for key, value in self.table.items()}
        term = Term(**{"id": "", **values, "source": self._where("")})  # type: ignore[arg-type]
        self._check_frame(term)
        self._check_neighbours(term)
        self._check_day(term)
        self._check_picture(term)
        return replace(term, id=self._read_id(term))

    def _check_name(self, key: str) -> None:
        if key in KEYS:
            return
        close = get_close_matches(key.lower(), KEYS, n=1)
        mend = f"Perhaps you mean {close[0]}." if close else f"Use one of these: {', '.join(KEYS)}."
        raise self._slip(key, f"there is no such key as {key}", mend)

    def _read_value(self, key: Key, value: object) -> Value:
        if any(letter in _CONTROLS for text in (value if isinstance(value, list) else [value]) for letter in str(text)):
            raise self._slip(
                key.name, f"{key.name} has a backslash that does harm", "Delete the backslash, or write two of them."
            )
        if key.shape is Shape.WORDS and isinstance(value, str):
            return self._read_words(key, value)
        if key.shape is Shape.SWITCH and isinstance(value, bool):
            return value
        if key.shape is Shape.LIST and isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(self._check_choice(key, item.strip()) for item in value if item.strip())
        if key.shape is Shape.FORMS and isinstance(value, Mapping):
            return self._read_forms(key, value)
        raise self._slip(key.name, f"{key.name} has a value of the wrong sort", f"{key.name} needs {key.shape.value}.")

    def _read_words(self, key: Key, value: str) -> str:
        words = " ".join(value.split())
        if key.filled and not words and not (key.name == "explain" and self.table.get("status") == "draft"):
            raise self._slip(key.name, f"{key.name} is empty", f"Write the words of {key.name} between the quotes.")
        return self._check_choice(key, words) if key.choices else words

    def _check_choice(self, key: Key, value: str) -> str:
        if not key.choices or value in key.choices:
            return value
        raise self._slip(key.name, f'{key.name} cannot be "{value}"', f"Use one of these: {', '.join(key.choices)}.")

    def _read_forms(self, key: Key, value: Mapping[str, object]) -> dict[str, str] | dict[str, tuple[str, ...]]:
        forms: dict[str, tuple[str, ...]] = {}
        for feature, words in value.items():
            self._check_choice(key, feature)
            given = words if isinstance(words, list) else [words]
            forms[feature] = tuple(" ".join(word.split()) for word in given if isinstance(word, str) and word.strip())
            if len(forms[feature]) < len(given):
                raise self._slip(key.name, f"{key.name} has a form that is not words", f"It needs {key.shape.value}.")
        if key.name == "plain_forms":
            return {feature: words[0] for feature, words in forms.items() if words}
        return forms

    def _check_frame(self, term: Term) -> None:
        if term.frame and term.frame.count("{obj}") != 1:
            raise self._slip(
                "frame",
                "frame has no place for what the term is about, or more than one",
                'Write {obj} once in it, such as frame = "keep {obj} safe".',
            )
        if term.frame_obj and not term.frame:
            raise self._slip(
                "frame_obj", "there is frame_obj, and no frame", 'Add a line such as frame = "keep {obj} safe".'
            )
        if term.frame and term.pos != "verb":
            raise self._slip("frame", "only a verb can have a frame", 'Delete the line frame, or write pos = "verb".')

    def _check_neighbours(self, term: Term) -> None:
        for key in _NEIGHBOURS:
            if words := next((words for words in getattr(term, key) if _CLAUSE_END.search(words)), ""):
                problem = f'{key} holds "{words}", and no neighbour has a comma or a stop in it'
                raise self._slip(key, problem, f'Write each neighbour by itself: {key} = ["one", "two"].')

    def _check_day(self, term: Term) -> None:
        if term.approved_on and not _DAY.fullmatch(term.approved_on):
            raise self._slip("approved_on", "approved_on is no day", 'Write it as approved_on = "2026-05-12".')

    def _check_picture(self, term: Term) -> None:
        if term.picture and not _DRAWING.fullmatch(term.picture):
            raise self._slip(
                "picture",
                f'picture cannot be "{term.picture}"',
                'Write the name of a drawing (SVG) in glossary/pictures, such as picture = "umbrella.svg", '
                "with small letters, digits and hyphens alone.",
            )

    def _read_id(self, term: Term) -> str:
        made = term.id or make_id(term.term)
        if _ID.fullmatch(made):
            return made
        mend = 'Add a line such as id = "pay-for", with small letters, digits and hyphens alone.'
        raise self._slip("id", "it has no id that can be used", mend)

    def _slip(self, key: str, problem: str, mend: str) -> BadInput:
        return BadInput(f"in the {self.name}, {problem}", mend=mend, where=self._where(key))

    def _where(self, key: str) -> str:
        """Return the file and the line of a key, or of the entry where the key has no line of its own."""
        pattern = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]")
        line = next((number for number, line in self.lines.items() if key and pattern.match(line)), 0)
        line = line or next(iter(self.lines), 0)
        return f"{self.file}, line {line}" if line else self.file
