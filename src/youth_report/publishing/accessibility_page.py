"""The statement of accessibility: what this build proved of its pages, and what only people can tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from youth_report.publishing.edition_page import ReadingPage
from youth_report.publishing.frame import Frame, Place
from youth_report.publishing.proofs import Proof, prove
from youth_report.publishing.translation_page import TranslationPage


@dataclass(frozen=True, slots=True)
class Reread:
    """A page in another language, and who read it before it was published."""

    language: str
    """BCP 47 tag."""
    name: str
    """What its speakers call the language."""
    checked_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AccessibilityPage:
    """The context of `publication/accessibility.html`."""

    frame: Frame
    proofs: tuple[Proof, ...]
    checked_by: tuple[str, ...]
    """Who read it before it was published."""
    has_sound: bool
    translations: tuple[Reread, ...]


def compose(
    page: ReadingPage, pages: Mapping[str, str], css: str, translated: Sequence[TranslationPage] = ()
) -> AccessibilityPage:
    """Return the statement for some finished pages, by file, of which `page` is what the reading page was made from.

    `translated` is what those in other languages were made from.
    """
    frame = replace(page.frame, place=Place.ACCESSIBILITY)
    sound = page.player is not None and bool(page.player.source)
    proofs = prove(page, pages, css, {one.path: one.page for one in translated})
    reread = tuple(
        Reread(one.page.frame.language, one.labels["language_name"], one.page.frame.making.checked_by)
        for one in translated
    )
    return AccessibilityPage(frame, proofs, page.frame.making.checked_by, sound, reread)
