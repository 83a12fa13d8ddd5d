"""Read the pages in other languages aloud, each by a voice of its language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from youth_report.intake.segments import cut_report
from youth_report.model import Issue, OutsideFailure, Report, Resource, Settings, Span
from youth_report.publishing import sound
from youth_report.workflow.narrate import narrate_text
from youth_report.workflow.tools import Progress, VoiceTools


def narrate_translations(
    name: str, reports: Mapping[str, Report], settings: Settings, voices: VoiceTools, progress: Progress
) -> tuple[tuple[Resource, ...], tuple[Issue, ...]]:
    """Return the sound of each translated text, and an issue for each that nobody can read.

    `name` is the report's. There the voice of the reader's device reads the page, if it has one.
    """
    made: list[Resource] = []
    found: list[Issue] = []
    for language, report in reports.items():
        tools = replace(voices, speaker=voices.others.get(language, voices.speaker))
        try:
            track = narrate_text(cut_report(report, _leave_whole), settings.narration.rate, tools, progress)
        except OutsideFailure as failure:
            values = {"language": language, "problem": failure.problem, "mend": failure.mend}
            found.append(Issue("translation.silent", f"translations/{language}.md", values))
        else:
            made += sound.bind_translated(track, name, report, settings)
    return tuple(made), tuple(found)


def _leave_whole(texts: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
    """Return each paragraph as one piece: the rules for sentences are those of English."""
    return tuple((Span(0, len(text)),) for text in texts)
