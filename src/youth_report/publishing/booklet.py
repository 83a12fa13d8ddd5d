"""The edition for paper: the words of the reading page, laid out for those who cannot open anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any
from unicodedata import category, normalize

from youth_report.model import YouSaid
from youth_report.model.booklet import (
    Booklet,
    Bullet,
    BulletList,
    Drawing,
    Explained,
    Grid,
    Labels,
    Look,
    PrintedContact,
    PrintedPart,
    PrintedQuestion,
    PrintedSection,
    Run,
    Saying,
    Strip,
    Wording,
)
from youth_report.publishing.contacts import ShownContact, pick_helper
from youth_report.publishing.direction import runs_rightward
from youth_report.publishing.edition_page import ReadingPage, ReadingSection, Stretch
from youth_report.publishing.labels import Labelling, tell_making
from youth_report.publishing.parts import Item, ItemList, Part, Picture, Table, list_blocks
from youth_report.publishing.shown import PopUp, ShownBlock

_UNSEEN = frozenset({"Cc", "Cs"})
"""Control signs and halves of signs (Unicode general categories): paper has no use for them."""


def compose(page: ReadingPage, labels: Labelling, *, look: Look, pictures_first: bool, day: str) -> Booklet:
    """Return a reading page as a booklet; `day` is the ISO 8601 date on which it is made."""
    frame = page.frame
    helper = pick_helper(frame.contacts)
    made = Booklet(
        language=frame.language,
        rightward=runs_rightward(frame.language),
        title=frame.title,
        heading=_say(page.title),
        of=", ".join(filter(None, (frame.publisher, frame.year))),
        lead=_tell_lead(page, labels),
        facts=tuple(_tell_facts(page, labels)),
        pictures_first=pictures_first,
        sections=(
            *(_print_section(section, labels, pictures_first) for section in (*page.short, *page.sections)),
            *_print_outcomes(page.you_said, labels),
        ),
        words=tuple(Explained(w.term, _join(w.long and f"{w.long}.", w.explain, w.say), w.picture) for w in page.words),
        contacts=tuple(_print_contact(contact, labels) for contact in frame.contacts),
        helpline=f"{helper.name}: {helper.phone}" if helper else "",
        making=tell_making(frame, labels),
        labels=Labels(**{field.name: labels[field.name] for field in fields(Labels)}),
        look=look,
        day=day,
    )
    clean: Booklet = _drop_unseen(made)
    return clean


def _tell_lead(page: ReadingPage, labels: Labelling) -> str:
    if not page.written:
        return labels["lead_official"]
    return labels["lead_summary" if page.summary else "lead_whole"]


def _tell_facts(page: ReadingPage, labels: Labelling) -> Iterator[str]:
    if page.made_for:
        yield labels["made_for"].format(people=page.made_for)
    if page.made_by or page.nicknames:
        yield labels["made_by"].format(people=": ".join(filter(None, (page.made_by, ", ".join(page.nicknames)))))


def _print_section(section: ReadingSection, labels: Labelling, pictures_first: bool) -> PrintedSection:
    drawn: set[str] | None = set() if pictures_first else None
    strips = tuple(strip for stretch in section.stretches for strip in _lay_stretch(stretch, labels, drawn))
    pop_ups = (pop_up for stretch in section.stretches for part in stretch.parts for pop_up in _find_pop_ups(part))
    explained = tuple(Explained(pop_up.term, _join(pop_up.explain, pop_up.say), pop_up.picture) for pop_up in pop_ups)
    questions = tuple(PrintedQuestion(asked.ask, asked.answer) for asked in section.questions)
    return PrintedSection(_say(section.heading) if section.heading else (), section.level, strips, explained, questions)


def _print_outcomes(you_said: Sequence[YouSaid], labels: Labelling) -> Iterator[PrintedSection]:
    if you_said:
        entries = (_print_outcome(entry, labels) for entry in you_said)
        yield PrintedSection((Run(labels["you_said_title"]),), 2, tuple(Strip(None, entry) for entry in entries), ())


def _print_outcome(entry: YouSaid, labels: Labelling) -> tuple[Saying, ...]:
    outcome = labels["your_idea"].format(outcome=labels[f"outcome_{entry.outcome}"])
    return (
        Saying((Run(labels["you_said"], strong=True), Run(f" {entry.said}"))),
        Saying((Run(labels["we_did"], strong=True), Run(f" {entry.did}{f' ({entry.when})' if entry.when else ''}"))),
        Saying((Run(_join(outcome, entry.reason and f"{labels['why']} {entry.reason}")),)),
    )


def _lay_stretch(stretch: Stretch, labels: Labelling, drawn: set[str] | None) -> Iterator[Strip]:
    if stretch.official:
        yield Strip(None, (_note(labels["not_written"]),))
    strips = _lay_strips(stretch.parts, labels)
    yield from strips if drawn is None else _draw_words(strips, stretch.parts, drawn)


def _draw_words(strips: Iterable[Strip], parts: Iterable[Part], drawn: set[str]) -> Iterator[Strip]:
    """Yield strips with the picture of a word at the left of those that have none; `drawn` are there already."""
    texts = (part for part in parts if not _is_drawn(part))
    for strip in strips:
        text = next(texts) if strip.parts else None
        yield Strip(_draw_word(text, drawn), strip.parts) if text and not strip.drawing else strip


def _draw_word(part: Part, drawn: set[str]) -> Drawing | None:
    pictures = (word.picture for block in list_blocks(part) for word in block.pictures)
    first = next((picture for picture in pictures if picture not in drawn), None)
    if first is None:
        return None
    drawn.add(first)
    return Drawing(first, "")


def _is_drawn(part: Part) -> bool:
    return isinstance(part, Picture) and bool(part.source)


def _lay_strips(parts: Iterable[Part], labels: Labelling) -> Sequence[Strip]:
    """Return each part in a strip. A picture shares one with the words after it or, at the end, before it."""
    strips: list[Strip] = []
    for part in parts:
        if isinstance(part, Picture) and _is_drawn(part):
            strips.append(Strip(Drawing(part.file, part.words), ()))
            continue
        printed = tuple(_print_part(part, labels))
        if strips and _stands_alone(strips[-1]) and not isinstance(part, Table):
            strips[-1] = Strip(strips[-1].drawing, printed)
        else:
            strips.append(Strip(None, printed))
    if len(strips) > 1 and _stands_alone(strips[-1]) and _has_room(strips[-2]):
        last = strips.pop()
        strips[-1] = Strip(last.drawing, strips[-1].parts)
    return strips


def _stands_alone(strip: Strip) -> bool:
    return strip.drawing is not None and not strip.parts


def _has_room(strip: Strip) -> bool:
    return strip.drawing is None and not any(part.kind == "table" for part in strip.parts)


def _print_part(part: Part, labels: Labelling) -> Iterator[PrintedPart]:
    match part:
        case ItemList():
            yield BulletList(tuple(map(_print_item, part.items)), part.marked)
            helpers = [block.helper for block in list_blocks(part)]
        case Table():
            yield Grid(part.head.cells if part.head else (), tuple(row.cells for row in part.rows))
            helpers = [part.block.helper]
        case Picture():
            yield _note(labels["picture"].format(words=part.words))
            helpers = [part.block.helper]
        case _:
            yield Saying(_say(part.block), part.kind)
            helpers = [part.block.helper]
    for helper in filter(None, helpers):
        yield _note(labels["worried"].format(name=helper.name, phone=helper.phone))


def _note(words: str) -> Saying:
    return Saying((Run(words),), "note")


def _print_item(item: Item) -> Bullet:
    return Bullet(_say(item.block), tuple(map(_print_item, item.items)))


def _find_pop_ups(part: Part) -> Iterator[PopUp]:
    return (pop_up for block in list_blocks(part) for pop_up in block.pop_ups)


def _print_contact(contact: ShownContact, labels: Labelling) -> PrintedContact:
    ways = (
        (labels["call"], contact.phone, contact.phone_link),
        (labels["text"], contact.text, contact.text_link),
        (labels["look"], contact.web, contact.web_link),
    )
    shown = tuple((Run(f"{verb} "), Run(words, strong=True, link=link)) for verb, words, link in ways if words)
    checked = labels["checked"].format(day=contact.checked) if contact.checked else ""
    return PrintedContact(contact.name, contact.about, shown, checked)


def _say(block: ShownBlock) -> Wording:
    pieces = ((piece, segment.explains) for segment in block.segments for piece in segment.pieces)
    return tuple(Run(piece.text, piece.pop_up is not None, aside) for piece, aside in pieces if piece.text)


def _drop_unseen(value: Any) -> Any:
    """Return a value whose texts are in composed letters, which fonts have, without signs that nobody sees."""
    match value:
        case str():
            return "".join(sign for sign in normalize("NFC", value) if category(sign) not in _UNSEEN)
        case tuple():
            return tuple(map(_drop_unseen, value))
        case Drawing():
            return replace(value, words=_drop_unseen(value.words))
        case _ if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{field.name: _drop_unseen(getattr(value, field.name)) for field in fields(value)})
        case _:
            return value


def _join(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
