"""The statement of accessibility: what this build proved of its pages, and what only people can tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from youth_report.publishing.edition_page import ReadingPage
from youth_report.publishing.frame import Frame, Place
from youth_report.publishing.proofs import Proof, prove


@dataclass(frozen=True, slots=True)
class AccessibilityPage:
    """The context of `publication/accessibility.html`."""

    frame: Frame
    proofs: tuple[Proof, ...]
    checked_by: tuple[str, ...]
    """Who read it before it was published."""
    has_sound: bool


def compose(page: ReadingPage, pages: Mapping[str, str], css: str) -> AccessibilityPage:
    """Return the statement for some finished pages, by file, of which `page` is what the reading page was made from."""
    frame = replace(page.frame, place=Place.ACCESSIBILITY)
    sound = page.player is not None and bool(page.player.source)
    return AccessibilityPage(frame, prove(page, pages, css), page.frame.making.checked_by, sound)
