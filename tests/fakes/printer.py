"""A printer of plain text, a line a paragraph, that has letters and pictures but no signs above the first plane."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from unicodedata import name

from youth_report.model.booklet import (
    Booklet,
    Bullet,
    BulletList,
    Grid,
    Labels,
    Printed,
    PrintedPart,
    PrintedSection,
    Wording,
)


class FakePrinter:
    def print(self, booklet: Booklet, pictures: Mapping[str, bytes]) -> Printed:
        undrawn = tuple(sorted({d.file for d in booklet.drawings if not pictures.get(d.file, b"").startswith(b"<svg")}))
        text = "\n".join(tell_lines(booklet.without(undrawn)))
        unknown = "".join(sorted({sign for sign in text if sign > "\uffff"}))
        named = text.translate({ord(sign): f"[{name(sign).lower()}]" for sign in unknown})
        return Printed(named.encode(), unknown, undrawn)


def tell_lines(booklet: Booklet) -> Iterator[str]:
    """Yield all words of a booklet in the order of reading, a paragraph, item or cell a line.

    Of the list of what is inside, which each printer makes in its own way, only the heading.
    """
    labels = booklet.labels
    yield from filter(None, (booklet.of, _join(booklet.heading), booklet.lead, *booklet.facts))
    if len([s for s in booklet.sections if s.level == 2 and s.heading]) > 1:
        yield labels.inside
    for section in booklet.sections:
        yield from _tell_section(section, labels)
    if booklet.words:
        yield labels.words
        yield from (f"{word.term} {word.explain}" for word in booklet.words)
    if booklet.questions:
        yield labels.answers
        yield from (f"{question.ask} {question.answer}" for question in booklet.questions)
    yield labels.help
    for contact in booklet.contacts:
        yield from filter(None, (contact.name, contact.about, *map(_join, contact.ways), contact.checked))
    if not booklet.contacts:
        yield labels.nobody
    yield booklet.making


def _tell_section(section: PrintedSection, labels: Labels) -> Iterator[str]:
    if section.heading:
        yield _join(section.heading)
    for strip in section.strips:
        for part in strip.parts:
            yield from _tell_part(part)
    if section.words:
        yield labels.hard_words
        yield from (f"{word.term} {word.explain}" for word in section.words)
    if section.questions:
        yield from (labels.questions, labels.about_questions)
        yield from (question.ask for question in section.questions)


def _tell_part(part: PrintedPart) -> Iterator[str]:
    match part:
        case BulletList():
            for bullet in part.bullets:
                yield from _tell_bullet(bullet)
        case Grid():
            yield from (cell for row in (part.head, *part.rows) for cell in row if cell)
        case _:
            yield _join(part.words)


def _tell_bullet(bullet: Bullet) -> Iterator[str]:
    yield _join(bullet.words)
    for inner in bullet.bullets:
        yield from _tell_bullet(inner)


def _join(words: Wording) -> str:
    return "".join(run.text for run in words)
