"""The page in front of a shelf: all its reports, the newest first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from youth_report.publishing.direction import runs_rightward
from youth_report.publishing.frame import OtherPage
from youth_report.publishing.labels import Labelling, pick_labels

USUAL = "warm"
"""The look where reports differ."""


@dataclass(frozen=True, slots=True)
class ListedReport:
    """A report as the list tells of it."""

    address: str
    title: str
    language: str
    of: str
    """Publisher and year."""
    made_for: str
    others: tuple[OtherPage, ...]
    """Its pages in other languages, by their addresses from the list."""
    theme: str


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The context of `publication/front.html`."""

    reports: tuple[ListedReport, ...]
    language: str
    """BCP 47 tag of its own words."""
    direction: str
    """`ltr` or `rtl`."""
    theme: str
    labels: Labelling


def compose(manifests: Mapping[str, str], labels: Mapping[str, Labelling]) -> FrontPage:
    """Return the list of the publications whose manifests are given as JSON, by name; damaged ones are left out.

    It speaks the language of its reports, if `labels` know it, and has their look, where all agree.
    """
    reports = _list_reports(manifests)
    spoken = _agree(report.language for report in reports)
    language = spoken if spoken.casefold().split("-")[0] in labels else "en"
    return FrontPage(
        reports,
        language,
        "ltr" if runs_rightward(language) else "rtl",
        _agree(report.theme for report in reports) or USUAL,
        pick_labels(labels, language),
    )


def _agree(values: Iterable[str]) -> str:
    """Return what all say; empty where they do not agree."""
    said = set(values)
    return said.pop() if len(said) == 1 else ""


def _list_reports(manifests: Mapping[str, str]) -> tuple[ListedReport, ...]:
    found = [(name, told) for name, text in manifests.items() if (told := _read(text))]
    found.sort(key=lambda one: (str(one[1].get("title", "")), one[0]))
    found.sort(key=lambda one: str(one[1].get("year", "")), reverse=True)
    return tuple(_list(quote(name), told) for name, told in found)


def _read(text: str) -> Mapping[str, object]:
    """Return what a manifest tells; nothing for one that was made before there was a list, or is damaged."""
    try:
        told = json.loads(text)
    except ValueError:
        return {}
    return told if isinstance(told, dict) and isinstance(told.get("title"), str) else {}


def _list(name: str, told: Mapping[str, object]) -> ListedReport:
    def tell(key: str) -> str:
        return str(told.get(key, ""))

    others = told.get("others")
    return ListedReport(
        f"{name}/index.html",
        tell("title"),
        tell("language"),
        ", ".join(filter(None, (tell("publisher"), tell("year")))),
        tell("madeFor"),
        tuple(
            OtherPage(str(other["language"]), str(other["name"]), f"{name}/{other['path']}")
            for other in (others if isinstance(others, list) else [])
        ),
        tell("theme"),
    )
