"""What people must still look at before an edition is good, and how each is said."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from youth_report.model import Edition, Issue, Kind, Passage, Settings, State
from youth_report.model.booklet import Printed
from youth_report.publishing.asking import find_lost
from youth_report.publishing.headings import split_title
from youth_report.publishing.pictures import can_show
from youth_report.publishing.shown import first_words


def find_issues(edition: Edition, settings: Settings, pictures: Collection[str]) -> tuple[Issue, ...]:
    """Return what someone must look at; `pictures` names the picture files that exist."""
    _, sections = split_title(edition.sections, edition.title)
    return (
        *(Issue("conflict.open", c.block, {"words": first_words(c.base)}) for c in edition.conflicts),
        *(issue for passage in edition.passages for issue in _look_at(passage, pictures)),
        *(Issue("contact.not-checked", c.name, {"name": c.name}) for c in settings.contacts if not c.checked),
        *(() if settings.contacts else (Issue("contacts.missing", "report.toml"),)),
        *_look_at_logo(settings.logo, pictures),
        *(Issue("question.lost", q.section, {"ask": q.ask}) for q in find_lost(sections, settings.questions)),
    )


def _look_at_logo(logo: str, pictures: Collection[str]) -> Iterator[Issue]:
    if logo and not can_show(logo, pictures):
        yield Issue("picture.missing", "report.toml", {"file": logo})


def look_at_print(printed: Printed, path: str) -> Iterator[Issue]:
    """Yield what someone must look at in a document."""
    if printed.unknown:
        yield Issue("print.signs", path, {"signs": " ".join(printed.unknown)})
    for name in printed.undrawn:
        yield Issue("print.picture", path, {"file": name})


def say(issue: Issue, messages: Mapping[str, str]) -> str:
    """Return an issue in the words of an audience; `messages` is its file of templates/messages/."""
    pattern = messages.get(issue.id)
    if pattern is None:
        return f"{issue.id}: {issue.at}"
    return pattern.format_map({"at": issue.at, **issue.values})


def _look_at(passage: Passage, pictures: Collection[str]) -> Iterator[Issue]:
    words = {"words": first_words(passage.text or (passage.official.text if passage.official else ""))}
    if passage.state is State.OFFICIAL:
        yield Issue("passage.not-written", passage.id, words)
    if passage.changed:
        yield Issue("official.changed", passage.id, {**words, "changed": passage.changed})
    elif passage.look:
        yield Issue("merge.look", passage.id, words)
    for block in passage.blocks if passage.state is not State.LEFT_OUT else ():
        if block.kind is Kind.PICTURE and not can_show(block.media, pictures):
            yield Issue("picture.missing", block.id, {"file": block.media})
