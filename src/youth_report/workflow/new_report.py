"""Make a report's folder from an official document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from youth_report.codec.json_text import write_report
from youth_report.codec.settings_text import write_settings
from youth_report.model import Contact, Report, Settings
from youth_report.ports import ContentFolder, Reader, Segmenter
from youth_report.workflow.documents import read_document

_HELP = (
    Contact(
        name="Childline",
        about="Talk to someone about anything, at any time. It is free and private.",
        phone="0800 1111",
        web="https://www.childline.org.uk",
    ),
    Contact(name="Emergency", about="If you or someone else is in danger right now.", phone="999"),
)
"""Help that any reader in the United Kingdom can have. The group checks it and adds its own."""


def make_report(
    folder: ContentFolder,
    data: bytes,
    name: str,
    readers: Mapping[str, Reader],
    segmenter: Segmenter,
    *,
    title: str = "",
) -> Report:
    """Take an official document in as the first revision of a new report."""
    report = read_document(data, name, readers, segmenter)
    report = replace(report, title=title or report.title)
    settings = Settings(title=report.title, publisher="", year="", contacts=_HELP)
    folder.create(write_settings(settings), write_report(report), name, data)
    return report
