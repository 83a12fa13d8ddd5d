"""The edition as a piece of a page, for the site of a board: no page around it, and a style that stays inside."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from youth_report.model import Resource
from youth_report.publishing.edition_page import ReadingPage

PATH = "embed.html"
_BESIDE = re.compile(r'(?<=\s)(href|src)="((?:index|official|readability|accessibility)\.html|media/|pictures/)')
"""The beginning of an address in the publication. Words of a report cannot look like one: their quotes are escaped."""


def write(page: ReadingPage, render: Callable[[str, object], str]) -> Resource:
    """Return the piece. Its links lead to where the publication stands, or to files beside it where nobody said."""
    frame = replace(page.frame, embedded=True)
    html = render("publication/index.html", replace(page, frame=frame, player=None, downloads=()))
    whole = _BESIDE.sub(lambda found: f'{found[1]}="{frame.address}{found[2]}', html)
    return Resource(PATH, "text/html", whole.encode(), "embed")
