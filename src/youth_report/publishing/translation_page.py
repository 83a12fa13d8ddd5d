"""A page in another language: the most important words of an edition, as people translated them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from youth_report.model import Block, Report, Section, Translation
from youth_report.publishing.contacts import ShownContact
from youth_report.publishing.dates import say_date_in
from youth_report.publishing.direction import runs_rightward
from youth_report.publishing.downloads import Download
from youth_report.publishing.edition_page import ReadingPage, ReadingSection, Stretch
from youth_report.publishing.headings import find_levels, split_title
from youth_report.publishing.labels import Labelling, tell_making
from youth_report.publishing.parts import build_parts
from youth_report.publishing.shown import show_block

_PHONE = re.compile(r"(?<!\d)(?:\+\d{1,3}|0\d{1,4})(?: \d{2,5}){1,4}(?!\d)")
_GLUE = "\u00a0"
"""Between the groups of a number: a common blank would turn their order round in a language written to the left
(Unicode Standard Annex 9, rule W4)."""


@dataclass(frozen=True, slots=True)
class TranslationPage:
    """The context of `publication/translation.html`."""

    path: str
    direction: str
    """`ltr` or `rtl`."""
    page: ReadingPage
    labels: Labelling
    """What the program says, in the language of the page."""
    making: str
    """What it was made from."""
    downloads: tuple[Download, ...] = ()
    """What can be taken away, put in when the publication is bound."""
    has_letters: bool = False
    """True where letters are sent for devices that have none, put in likewise."""


def compose(
    report: Report,
    translation: Translation,
    edition: ReadingPage,
    labels: Labelling,
    *,
    today: str,
    profile: str,
    pictures: Collection[str],
) -> TranslationPage:
    """Return the page of a translated text, given as a report; `labels` are in its language, `today` is ISO 8601."""
    language = report.language
    own = {**labels, "lead_summary": labels["lead_translation"], "made_by": labels["translated_by"]}
    title, rest = split_title(_keep_numbers(report.sections), report.title)
    frame = replace(
        edition.frame,
        language=language,
        title=report.title,
        contacts=tuple(map(_leave_numbers, edition.frame.contacts)),
        making=replace(
            edition.frame.making,
            date=say_date_in(today, labels["months"].split(), labels["date"]),
            profile=labels[f"profile_{profile}"],
            checked_by=translation.checked_by,
            signed_by=(),
        ),
    )
    sections = tuple(_compose_section(*found, pictures) for found in zip(rest, find_levels(rest), strict=True))
    page = replace(
        edition,
        frame=frame,
        title=title,
        made_by=translation.by,
        made_for="",
        summary=True,
        written=True,
        contents=(),
        sections=sections,
        nicknames=(),
        ages=None,
        short=(),
        short_at="",
        you_said=(),
        words=(),
        player=None,
        downloads=(),
    )
    return TranslationPage(
        name_page(language), "ltr" if runs_rightward(language) else "rtl", page, own, tell_making(frame, own)
    )


def name_page(language: str) -> str:
    """Return the file of the page in a language: `index.ur.html`."""
    return f"index.{language.casefold()}.html"


def _compose_section(section: Section, level: int, pictures: Collection[str]) -> ReadingSection:
    body = section.blocks[1:] if section.heading else section.blocks
    parts = tuple(build_parts(body, show_block, pictures))
    return ReadingSection(show_block(section.heading) if section.heading else None, level, "", (Stretch("", parts),))


def _keep_numbers(sections: Sequence[Section]) -> tuple[Section, ...]:
    """Return sections in which the groups of each phone number hang together."""
    return tuple(Section(tuple(map(_keep_number, section.blocks))) for section in sections)


def _keep_number(block: Block) -> Block:
    return replace(block, text=_PHONE.sub(lambda found: found[0].replace(" ", _GLUE), block.text))


def _leave_numbers(contact: ShownContact) -> ShownContact:
    """Return a contact without what is written about it in the edition's language."""
    phone, text = (number.replace(" ", _GLUE) for number in (contact.phone, contact.text))
    return replace(contact, about="", checked="", phone=phone, text=text)
