"""The page in front of all reports of a shelf."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from youth_report.model import BadInput, Issue
from youth_report.ports import Shelf
from youth_report.publishing import front_page
from youth_report.publishing.front_page import USUAL, FrontPage
from youth_report.publishing.sameness import shrink
from youth_report.workflow.look import check_look
from youth_report.workflow.tools import PageTools


def list_reports(shelf: Shelf, tools: PageTools) -> Sequence[Issue]:
    """Put a page in front that lists the reports on the shelf; return what someone must look at."""
    page = _dress(front_page.compose(shelf.manifests(), tools.labels), tools)
    html, left_large = shrink(
        tools.templates.render("publication/front.html", page), tools.minifier.minify, "index.html"
    )
    kept = shelf.put_front(html.encode())
    return (*([left_large] if left_large else []), *([] if kept else [Issue("front.not-ours", "index.html")]))


def _dress(page: FrontPage, tools: PageTools) -> FrontPage:
    """Return the page in the look of its reports, or in the usual one where theirs is gone or too pale."""
    try:
        check_look(page.theme, tools)
    except BadInput:
        return replace(page, theme=USUAL)
    return page
