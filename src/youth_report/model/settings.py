"""What `report.toml` says about a report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone who can help a reader."""

    name: str
    about: str
    """One plain sentence: who they are and when to turn to them."""
    phone: str = ""
    text: str = ""
    """A number to send a text message to."""
    web: str = ""
    """A web address, with its scheme."""
    checked: str = ""
    """ISO 8601 date on which someone last tried it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one report."""

    title: str
    """Title of the official report."""
    publisher: str
    year: str
    """The year that it is about, as its publisher writes it: `2025-26`."""
    language: str = "en-GB"
    edition_title: str = ""
    """The title that the young people chose."""
    made_by: str = ""
    """Who made the edition, as it may be published: a group, never a child's full name."""
    made_for: str = ""
    """Whom it is for: `children and young people aged 9 and over`."""
    summary: bool = True
    """True where the edition is a summary, False where it is the whole report."""
    profile: str = "child"
    """`easy-read`, `child`, `teen` or `public`."""
    checked_by: tuple[str, ...] = ()
    """Who read it before it was published."""
    contacts: tuple[Contact, ...] = ()
    rate: int = 140
    """Speed of the narration in words a minute."""
    terms: str = "explain"
    """What to do about hard words whose entries do not say: `swap`, `explain`, `pop-up`, `both` or `leave`."""
