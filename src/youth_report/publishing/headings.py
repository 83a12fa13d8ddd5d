"""Headings of a page: one title, and levels without a gap."""

from __future__ import annotations

from collections.abc import Iterable

from youth_report.model import Section
from youth_report.publishing.shown import ShownBlock, show_block, show_words

_FIRST = 2
"""The title of the page is the only heading above it."""
_LAST = 6


def find_levels(sections: Iterable[Section]) -> tuple[int, ...]:
    """Return the level at which each section's heading is shown: never more than one below the last."""
    above: list[int] = []
    levels = []
    for section in sections:
        if section.heading:
            while above and above[-1] >= section.heading.level:
                above.pop()
            above.append(section.heading.level)
        levels.append(min(_FIRST + max(len(above) - 1, 0), _LAST))
    return tuple(levels)


def split_title(sections: tuple[Section, ...], title: str) -> tuple[ShownBlock, tuple[Section, ...]]:
    """Return a page's heading and the sections under it.

    Where the text opens with a heading that says the title, that block is the page's heading.
    """
    if not sections or not sections[0].heading or sections[0].title.casefold() != title.casefold():
        return show_words(title), sections
    body = sections[0].blocks[1:]
    return show_block(sections[0].heading), ((Section(body),) if body else ()) + sections[1:]
