"""Make a report's folder from an official document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from youth_report.codec.json_text import write_report
from youth_report.codec.settings_text import write_settings
from youth_report.intake import decode, lines, outline, segments
from youth_report.model import Contact, Kind, RawBlock, Report, Settings
from youth_report.ports import ContentFolder, Reader, Segmenter

_HELP = (
    Contact(
        name="Childline",
        about="Talk to someone about anything, at any time. It is free and private.",
        phone="0800 1111",
        web="https://www.childline.org.uk",
    ),
    Contact(name="Emergency", about="If you or someone else is in danger right now.", phone="999"),
)


def read_document(data: bytes, name: str, readers: Mapping[str, Reader]) -> tuple[RawBlock, ...]:
    """Return the blocks of a document; one that no reader claims by its ending is plain text."""
    ending = name[name.rfind(".") :].lower()
    text = decode.decode(data, name)
    return readers[ending].read(text.encode(), name) if ending in readers else lines.read(text)


def read_report(
    data: bytes, name: str, readers: Mapping[str, Reader], segmenter: Segmenter, *, language: str = "en-GB"
) -> Report:
    """Return a document as a report, with its first heading as its title."""
    report = outline.build(read_document(data, name, readers), title="", language=language)
    named = (block.text for block in report.blocks if block.kind is Kind.HEADING)
    return replace(segments.cut_report(report, segmenter.split), title=next(named, name))


def make_report(
    folder: ContentFolder,
    data: bytes,
    name: str,
    readers: Mapping[str, Reader],
    segmenter: Segmenter,
) -> Report:
    """Take an official document in as the first revision of a new report."""
    report = read_report(data, name, readers, segmenter)
    settings = Settings(title=report.title, publisher="", year="", contacts=_HELP)
    folder.create(write_settings(settings), write_report(report), name, data)
    return report
