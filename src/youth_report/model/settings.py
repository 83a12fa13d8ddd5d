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
class Translation:
    """What is known of a page in another language. Its words are in `translations/<language>.md`."""

    language: str
    """BCP 47 tag, as short as it can be: `ur`."""
    by: str = ""
    """Who translated it, as it may be published."""
    checked_by: tuple[str, ...] = ()
    """Who read it in this language before it was published."""


@dataclass(frozen=True, slots=True)
class YouSaid:
    """What young people said, and what came of it."""

    said: str
    did: str
    """What adults did, in plain words."""
    outcome: str
    """`used`, `changed` or `not used`."""
    reason: str = ""
    """Why, in plain words: needed for what was changed or not used."""
    when: str = ""
    """ISO 8601 date, or words such as `by next summer`."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question at the end of a part, which tests the page and not the reader."""

    section: str
    """Id of the heading of the part."""
    ask: str
    answer: str


@dataclass(frozen=True, slots=True)
class NarrationSettings:
    """How a report is read aloud."""

    rate: int = 140
    """Words a minute."""
    voice: str = ""
    """The engine's own name of the narrator's voice, or of a variant of it; empty where the engine is to choose."""
    quote_voices: tuple[str, ...] = ()
    """The same for the words of young people, a voice for each of them; after the last comes the first again."""
    engine: str = "best"
    """Who speaks: `espeak-ng`, `piper`, the voices of the `system`, or the `best` of the first two that is there."""


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
    translations: tuple[Translation, ...] = ()
    terms: str = "explain"
    """What to do about hard words whose entries do not say: `swap`, `explain`, `pop-up`, `both` or `leave`."""
    tagger: str = ""
    """A trained pipeline of spaCy whose parts of speech weigh the matches of the glossary."""
    names: str = "group"
    """Who is said to have written it: the `group` alone, or the `nicknames` of those whose words stand in it."""
    you_said: tuple[YouSaid, ...] = ()
    questions: tuple[Question, ...] = ()
    theme: str = "warm"
    """The look: a file of `templates/publication/themes/` without its ending."""
    logo: str = ""
    """A picture in media/ that stands at the top of each page."""
    address: str = ""
    """Where the publication stands on the web, with its scheme; a podcast feed needs it."""
    narration: NarrationSettings = NarrationSettings()
