"""What the build itself proves of the accessibility of its pages: what it looked at, and what it found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise

from youth_report.publishing import themes
from youth_report.publishing.edition_page import ReadingPage, ReadingSection
from youth_report.publishing.heteronyms import find_doubtful
from youth_report.publishing.parts import Part, list_blocks
from youth_report.publishing.seen import Seen, look_at
from youth_report.publishing.shown import ShownBlock

_LOWER_SECONDARY = 15
"""Years: who is older has had seven to nine years of school (WCAG 3.1.5)."""
_WIDEST = 36
"""Rem: at half a letter's height a letter, no line is longer than 80 characters."""
_FILE_NAME = re.compile(r"[\w-]+\.(?:avif|gif|jpe?g|png|svg|webp)", re.IGNORECASE)
_SHORT_FORM = re.compile(r"\b[A-Z]{2,}s?\b")
_WIDTH = re.compile(r"--width:\s*([\d.]+)rem")
_LINE_HEIGHT = re.compile(r":root ?\{[^}]*font:\s*[\d.]+%/([\d.]+)")


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing that was looked at in this build."""

    criterion: str
    """Number in WCAG 2.2."""
    asks: str
    looked_at: str
    """How much of what, in words."""
    found: tuple[str, ...]
    """What is wrong; nothing where all is well."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What proofs look at."""

    page: ReadingPage
    pages: Mapping[str, Seen]
    """Each finished page by its file."""
    css: str
    """The style of the pages, their theme in it."""
    translated: Mapping[str, ReadingPage]
    """What each page in another language was made from, by its file."""

    @property
    def texts(self) -> Mapping[str, ReadingPage]:
        """What each page for readers was made from, by its file."""
        return {self.page.frame.place.value: self.page, **self.translated}


def prove(
    page: ReadingPage, pages: Mapping[str, str], css: str, translated: Mapping[str, ReadingPage] | None = None
) -> tuple[Proof, ...]:
    """Return the proofs of some finished pages.

    `page` is what the reading page was made from, `translated` what those in other languages were made from, by file.
    """
    evidence = Evidence(page, {file: look_at(html) for file, html in pages.items()}, css, translated or {})
    return tuple(rule(evidence) for rule in RULES)


def _prove_alternatives(evidence: Evidence) -> Proof:
    pictures = [(file, words) for file, seen in evidence.pages.items() for words in seen.alternatives]
    found = (f"{file}: {words or 'a picture without words'}" for file, words in pictures if _is_poor(words))
    return Proof(
        "1.1.1", "Each picture has words that say what it shows.", _count(len(pictures), "picture"), tuple(found)
    )


def _prove_headings(evidence: Evidence) -> Proof:
    found = [
        f"{file}: a heading of level {after} follows one of level {before}"
        for file, seen in evidence.pages.items()
        for before, after in pairwise([0, *seen.headings])
        if after > before + 1
    ]
    count = sum(len(seen.headings) for seen in evidence.pages.values())
    return Proof("1.3.1", "Headings go down one level at a time.", _count(count, "heading"), tuple(found))


def _prove_contrast(evidence: Evidence) -> Proof:
    found = [f"{fault.scheme}: {fault.ink} on {fault.ground}" for fault in themes.find_faults(evidence.css)]
    count = len(themes.PAIRS) * len(themes.SCHEMES)
    return Proof("1.4.6", "Words stand out from their ground by 7 to 1.", _count(count, "colour pair"), tuple(found))


def _prove_lines(evidence: Evidence) -> Proof:
    width = [float(found) for found in _WIDTH.findall(evidence.css)]
    height = [float(found) for found in _LINE_HEIGHT.findall(evidence.css)]
    found = [
        *(["no width is set"] if not width else []),
        *(f"lines are {one:g} rem wide" for one in width if one > _WIDEST),
        *(["lines are set too close"] if not height or min(height) < 1.5 else []),
        *(["lines are stretched to both sides"] if "text-align:justify" in evidence.css.replace(" ", "") else []),
    ]
    return Proof("1.4.8", "Lines are short, apart and not stretched.", "the style of all pages", tuple(found))


def _prove_language(evidence: Evidence) -> Proof:
    wanted = {file: page.frame.language for file, page in evidence.translated.items()}
    found = [
        f"{file}: {seen.language or 'no language'}"
        for file, seen in evidence.pages.items()
        if seen.language != wanted.get(file, evidence.page.frame.language)
    ]
    return Proof("3.1.1", "Each page says its language.", _count(len(evidence.pages), "page"), tuple(found))


def _prove_words(evidence: Evidence) -> Proof:
    entries = evidence.page.words
    found = [entry.term for entry in entries if not entry.explain]
    return Proof("3.1.3", "Hard words of the glossary are explained.", _count(len(entries), "hard word"), tuple(found))


def _prove_short_forms(evidence: Evidence) -> Proof:
    text = " ".join(_list_words(evidence.page).values())
    forms = sorted({form.removesuffix("s") for form in _SHORT_FORM.findall(text)})
    told = " ".join(chain.from_iterable((word.term, word.long, word.explain) for word in evidence.page.words))
    found = [form for form in forms if form not in told and f"({form})" not in text]
    return Proof("3.1.4", "Short forms are spelled out.", _count(len(forms), "short form"), tuple(found))


def _prove_reading_age(evidence: Evidence) -> Proof:
    ages = evidence.page.ages
    found = [f"most readers must be {ages.edition}"] if ages and ages.edition > _LOWER_SECONDARY else []
    looked = f"the whole text: age {ages.edition} and over" if ages else "nothing: the text is too short to tell"
    return Proof("3.1.5", "Someone after nine years of school can read it.", looked, tuple(found))


def _prove_sounds(evidence: Evidence) -> Proof:
    page = evidence.page
    asks = "A word with two sounds and two meanings can be heard, or says how it sounds."
    if not page.frame.language.startswith("en"):
        return Proof("3.1.6", asks, "nothing: such words are known in English alone", ())
    told = {word for entry in page.words if entry.say for word in entry.term.casefold().split()}
    heard = {line.id for line in page.player.lines} if page.player and page.player.source else set[str]()
    doubtful = [(name, one) for name, text in _list_texts(page) for one in find_doubtful(text)]
    found = (
        f"{name}: “{one.word}” is {one.ways}"
        for name, one in doubtful
        if name not in heard and not any(re.fullmatch(one.forms, word) for word in told)
    )
    return Proof("3.1.6", asks, _count(len(doubtful), "such word"), tuple(found))


def _prove_ids(evidence: Evidence) -> Proof:
    found = [f"{file}: {name}" for file, seen in evidence.pages.items() for name, n in seen.ids.items() if n > 1]
    count = sum(len(seen.ids) for seen in evidence.pages.values())
    return Proof("4.1.2", "No name is given twice on a page.", _count(count, "name"), tuple(found))


def _prove_names(evidence: Evidence) -> Proof:
    found = [f"{file}: {name}" for file, seen in evidence.pages.items() for name in seen.nameless]
    looked = _count(len(evidence.pages), "page")
    return Proof("4.1.2", "Links and buttons say what they are for.", looked, tuple(found))


def _prove_parity(evidence: Evidence) -> Proof:
    wanted = {(file, name): words for file, page in evidence.texts.items() for name, words in _list_words(page).items()}
    found = [
        f"{file}: {name}"
        for (file, name), words in wanted.items()
        if evidence.pages[file].words.get(name, "").split() != words.split()
    ]
    looked = _count(len(wanted), "line")
    return Proof("1.3.2", "No word of the report was lost, added or joined on the way.", looked, tuple(found))


def _prove_hosts(evidence: Evidence) -> Proof:
    asked = [(file, address) for file, seen in evidence.pages.items() for address in seen.asked]
    found = [f"{file}: {address}" for file, address in asked if ":" in address or address.startswith("//")]
    return Proof("", "No other place is asked for anything.", f"{len(asked)} addresses", tuple(found))


RULES: tuple[Callable[[Evidence], Proof], ...] = (
    _prove_alternatives,
    _prove_headings,
    _prove_parity,
    _prove_contrast,
    _prove_lines,
    _prove_language,
    _prove_words,
    _prove_short_forms,
    _prove_reading_age,
    _prove_sounds,
    _prove_ids,
    _prove_names,
    _prove_hosts,
)


def _is_poor(words: str | None) -> bool:
    return not words or not words.strip() or bool(_FILE_NAME.fullmatch(words.strip()))


def _count(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"


def _list_words(page: ReadingPage) -> dict[str, str]:
    """Return the words of each segment that the reading page shows in a place of its own."""
    blocks = chain.from_iterable(map(_list_blocks, (*page.short, *page.sections)))
    shown = (segment for block in (page.title, *blocks) for segment in block.segments if segment.id)
    return {segment.id: "".join(piece.text for piece in segment.pieces) for segment in shown}


def _list_texts(page: ReadingPage) -> Iterator[tuple[str, str]]:
    """Yield all that young people read on the reading page but its tables, each with the id of where it stands."""
    yield from _list_words(page).items()
    for section in (*page.short, *page.sections):
        yield from ((asked.id, f"{asked.ask} {asked.answer}") for asked in section.questions)
    yield from (("you-said", f"{entry.said} {entry.did} {entry.reason}") for entry in page.you_said)
    yield from ((entry.id, entry.explain) for entry in page.words)


def _list_blocks(section: ReadingSection) -> Iterator[ShownBlock]:
    if section.heading:
        yield section.heading
    for stretch in section.stretches:
        yield from chain.from_iterable(map(_list_part, stretch.parts))


def _list_part(part: Part) -> Iterable[ShownBlock]:
    return () if part.kind in ("table", "picture") else list_blocks(part)
