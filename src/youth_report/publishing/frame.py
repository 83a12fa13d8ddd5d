"""What stands around the words of every page: where help is, where the other pages are, what it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from youth_report.model import Edition, Settings
from youth_report.publishing.contacts import ShownContact, show_contact
from youth_report.publishing.dates import say_date

_LONG = 5_000
"""Words. Shorter pages are laid out at once, which is safer: what was not laid out yet has no measures."""

_PROFILES = {
    "easy-read": "easy read",
    "child": "children aged 9 to 11",
    "teen": "young people aged 12 to 15",
    "public": "everyone",
}


class Place(StrEnum):
    """The pages of a publication, each by its file."""

    EDITION = "index.html"
    OFFICIAL = "official.html"
    READABILITY = "readability.html"
    ACCESSIBILITY = "accessibility.html"


@dataclass(frozen=True, slots=True)
class Making:
    """What a publication was made from, in words."""

    revision: int
    """Number of the revision of the official text."""
    edition: str
    """Number of the edition, or `draft`."""
    date: str
    profile: str
    signed_by: tuple[str, ...]
    checked_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OtherPage:
    """The same report in another language."""

    language: str
    """BCP 47 tag."""
    name: str
    """What its speakers call it."""
    path: str


@dataclass(frozen=True, slots=True)
class Frame:
    """The surroundings that all pages of one publication share."""

    place: Place
    language: str
    """BCP 47 tag."""
    title: str
    """Title of the edition."""
    report_title: str
    publisher: str
    year: str
    contacts: tuple[ShownContact, ...]
    making: Making
    script: str = ""
    """Address of the script, put in when the publication is bound."""
    more: str = ""
    """Address of what it loads once a reader asks for it, put in likewise."""
    others: tuple[OtherPage, ...] = ()
    """The pages in other languages, where this page is in one of them."""
    theme: str = "warm"
    """The look: a file of `templates/publication/themes/` without its ending."""
    logo: str = ""
    """Address of the publisher's logo; empty if there is none."""
    address: str = ""
    """Where the publication stands on the web, with a slash at its end; empty where nobody said."""
    embedded: bool = False
    """True where the words go into a page of somebody else."""
    alone: bool = False
    """True where no other file stands beside the page: it holds all that it needs."""
    long: bool = False
    """True where there is so much on it that a browser lays sections out when they come near the screen."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """When and as what an edition is published."""

    today: str
    """ISO 8601 date."""
    number: int = 0
    """Number of the edition; 0 for a draft."""
    signed_by: tuple[str, ...] = ()
    """Who signed these exact words off."""


def build_frame(place: Place, edition: Edition, settings: Settings, imprint: Imprint) -> Frame:
    """Return what stands around the words of one page."""
    making = Making(
        edition.report.revision,
        str(imprint.number) if imprint.number else "draft",
        say_date(imprint.today),
        _PROFILES.get(settings.profile, settings.profile),
        imprint.signed_by,
        settings.checked_by,
    )
    shown = {Place.EDITION: edition.blocks, Place.OFFICIAL: edition.report.blocks}.get(place, ())
    return Frame(
        place,
        settings.language,
        edition.title,
        settings.title,
        settings.publisher,
        settings.year,
        tuple(map(show_contact, settings.contacts)),
        making,
        address=f"{settings.address.rstrip('/')}/" if settings.address else "",
        theme=settings.theme,
        long=sum(len(block.text.split()) for block in shown) > _LONG,
        logo=f"media/{quote(settings.logo)}" if settings.logo else "",
    )
