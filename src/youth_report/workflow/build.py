"""The main job: the whole publication of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import Issue, OutsideFailure, Publication, Scorecard, Section, Track
from youth_report.ports import Shelf
from youth_report.publishing import edition_page, issues, official_page, publication, readability_data, readability_page
from youth_report.publishing.frame import Imprint
from youth_report.publishing.publication import Pages
from youth_report.scoring import compare, reference, scorecards
from youth_report.scoring.known_texts import DECILES
from youth_report.scoring.metrics import METRICS
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.formats import Source, make_formats
from youth_report.workflow.narrate import narrate_edition
from youth_report.workflow.recordings import NO_VOICES, OwnVoices, gather_voices
from youth_report.workflow.spoken import write_script
from youth_report.workflow.tools import Desk, PageTools, Progress, VoiceTools


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    place: str
    """Where the publication stands."""
    draft: Draft
    publication: Publication
    track: Track | None
    issues: tuple[Issue, ...]
    """What someone must look at."""


def build_publication(
    desk: Desk,
    tools: PageTools,
    voices: VoiceTools | None,
    shelf: Shelf,
    progress: Progress,
    *,
    formats: frozenset[str] | None = None,
) -> Built:
    """Build a report's publication and put it on the shelf, whole or not at all.

    `formats` names what is made beside the pages; None makes all that can be made here. Without `voices`, or where
    they fail, it has no sound of its own, and the browser's voice reads it.
    """
    progress("Reading the report", 0, 1)
    draft = take_stock(desk)
    progress("Reading the report", 1, 1)
    own = gather_voices(draft, voices.recordings, progress) if voices else NO_VOICES
    track, silent = _narrate(draft, voices, progress, own, must=formats is not None)
    progress("Making the pages", 0, 1)
    media = desk.folder.media()
    found = (*silent, *own.issues, *issues.find_issues(draft.edition, draft.settings, media.keys()))
    pages = _compose(draft, tools, track, media, found, read_by=own.read_by if track else ())
    pictures = publication.pick_pictures(draft.edition, media)
    beside, missing = make_formats(formats, Source(draft.name, pages, track, pictures), tools)
    made, left_large = publication.bind(
        draft.name,
        pages,
        pictures=pictures,
        track=track,
        beside=beside,
        render=tools.templates.render,
        minify=tools.minifier.minify,
    )
    place = shelf.put(made)
    progress("Making the pages", 1, 1)
    return Built(place, draft, made, track, (*found, *missing, *left_large))


def _narrate(
    draft: Draft, voices: VoiceTools | None, progress: Progress, own: OwnVoices, *, must: bool
) -> tuple[Track | None, tuple[Issue, ...]]:
    """Return the narration, or an issue where it failed; raise `OutsideFailure` where it must not.

    What was said before the failure is kept for the next time.
    """
    try:
        return (narrate_edition(draft, voices, progress, own.clips) if voices else None), ()
    except OutsideFailure as failure:
        if must:
            raise
        return None, (Issue("sound.missing", failure.where, {"problem": failure.problem, "mend": failure.mend}),)


def _compose(
    draft: Draft,
    tools: PageTools,
    track: Track | None,
    media: Mapping[str, bytes],
    found: tuple[Issue, ...],
    *,
    read_by: tuple[str, ...],
) -> Pages:
    edition, settings = draft.edition, draft.settings
    imprint = Imprint(tools.clock.today())
    texts = {"official": _score(draft.report.sections, tools), "edition": _score(edition.sections, tools)}
    ours, theirs = (compare.compare(edition, meter.measure) for meter in (tools.meter, tools.reference))
    return Pages(
        edition_page.compose(
            edition,
            settings,
            terms=draft.terms,
            plan=draft.glosses,
            track=track,
            script=() if track else write_script(draft),
            read_by=read_by,
            imprint=imprint,
            pictures=media.keys(),
        ),
        official_page.compose(edition, settings, proposals=draft.proposals, imprint=imprint, pictures=media.keys()),
        readability_page.compose(
            edition,
            settings,
            comparisons=reference.set_pairs_beside(ours, theirs),
            metrics=METRICS,
            known=DECILES,
            issues=found,
            messages=tools.messages["board"],
            imprint=imprint,
        ),
        readability_data.write_json(texts, METRICS),
        readability_data.write_csv(texts, METRICS),
    )


def _score(sections: Sequence[Section], tools: PageTools) -> tuple[Scorecard, ...]:
    ours, theirs = (scorecards.score(sections, meter.measure) for meter in (tools.meter, tools.reference))
    return reference.set_beside(ours, theirs)
