"""The edition as plain text, for whatever can show nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from youth_report.model import Resource
from youth_report.publishing.contacts import ShownContact
from youth_report.publishing.edition_page import ReadingPage, ReadingSection
from youth_report.publishing.parts import Item, ItemList, Part, Picture, Table
from youth_report.publishing.shown import ShownBlock

_RULES = {1: "=", 2: "-"}
"""What stands under a heading, by its level."""


def write(page: ReadingPage, name: str) -> Resource:
    """Return the words of a reading page as UTF-8 text: one block a paragraph, no line broken for width."""
    text = "\n\n".join(_write_paragraphs(page)) + "\n"
    return Resource(f"{name}.txt", "text/plain", text.encode(), "text")


def _write_paragraphs(page: ReadingPage) -> Iterator[str]:
    yield _underline(_say(page.title), 1)
    for section in (*page.short, *page.sections):
        yield from _write_section(section)
    if page.words:
        yield _underline("Words we used", 2)
        yield from (f"{word.long or word.term}: {word.explain}" for word in page.words)
    yield _underline("Who can help", 2)
    yield from map(_write_contact, page.frame.contacts)
    making = page.frame.making
    yield f"This text was made on {making.date} from revision {making.revision} of “{page.frame.report_title}”."


def _write_section(section: ReadingSection) -> Iterator[str]:
    if section.heading:
        yield _underline(_say(section.heading), section.level)
    parts = [part for stretch in section.stretches for part in stretch.parts]
    yield from map(_write_part, parts)


def _write_part(part: Part) -> str:
    match part:
        case ItemList():
            return "\n".join(line for item in part.items for line in _write_item(item, 0, part.marked))
        case Table():
            rows = (*([part.head] if part.head else []), *part.rows)
            return "\n".join(" | ".join(row.cells) for row in rows)
        case Picture():
            return f"[Picture: {part.words}]"
        case _:
            return f"“{_say(part.block)}”" if part.kind == "quote" else _say(part.block)


def _write_item(item: Item, depth: int, marked: bool) -> Iterator[str]:
    yield f"{'  ' * depth}{'' if marked else '- '}{_say(item.block)}"
    for inner in item.items:
        yield from _write_item(inner, depth + 1, marked=False)


def _write_contact(contact: ShownContact) -> str:
    ways = (("Call", contact.phone), ("Text", contact.text), ("Look at", contact.web))
    return "\n".join([f"{contact.name}: {contact.about}", *(f"{way} {words}" for way, words in ways if words)])


def _say(block: ShownBlock) -> str:
    return "".join(piece.text for segment in block.segments for piece in segment.pieces)


def _underline(words: str, level: int) -> str:
    rule = _RULES.get(level, "")
    return f"{words}\n{rule * len(words)}" if rule else words
