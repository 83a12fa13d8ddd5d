"""The main job: the whole publication of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from youth_report.model import (
    Comparison,
    Issue,
    Layer,
    OutsideFailure,
    Publication,
    Resource,
    Scorecard,
    Section,
    Track,
)
from youth_report.ports import Shelf
from youth_report.publishing import (
    edition_page,
    feed,
    issues,
    official_page,
    publication,
    readability_data,
    readability_page,
    sound,
    syllables,
    word_pictures,
)
from youth_report.publishing.frame import Imprint
from youth_report.publishing.pictures import can_show
from youth_report.publishing.publication import Pages
from youth_report.scoring import compare, scorecards
from youth_report.scoring.known_texts import DECILES
from youth_report.scoring.metrics import METRICS
from youth_report.workflow.changed_words import find_changes
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.formats import Source, make_formats
from youth_report.workflow.front import list_reports
from youth_report.workflow.look import check_look
from youth_report.workflow.narrate import Narration, bind_narration, narrate_edition
from youth_report.workflow.narrate_translations import narrate_translations
from youth_report.workflow.spoken import write_script
from youth_report.workflow.tools import Desk, PageTools, Progress, VoiceTools
from youth_report.workflow.translations import add_translations, look_at_translations, read_translations


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
    check_look(draft.settings.theme, tools)
    progress("Reading the report", 1, 1)
    narration, silent = _narrate(draft, voices, progress, must=formats is not None)
    track = narration.track if narration else None
    progress("Making the pages", 0, 1)
    media = desk.folder.media()
    found = (*silent, *draft.picture_faults, *issues.find_issues(draft.edition, draft.settings, media.keys()))
    if not can_show(draft.settings.logo, media):
        draft = replace(draft, settings=replace(draft.settings, logo=""))
    pages = _compose(draft, tools, narration, media, found)
    texts = desk.folder.translations()
    translated = read_translations(texts, draft.settings, tools)
    pages = add_translations(pages, translated, draft.settings, tools, media.keys())
    pictures = publication.pick_pictures(draft.edition, media, draft.settings.logo, translated.values())
    read, unheard = (
        narrate_translations(draft.name, translated, draft.settings, voices, progress)
        if voices and narration
        else ((), ())
    )
    drawings = word_pictures.pick(pages.reading, draft.pictures)
    source = Source(draft.name, pages, track, pictures, draft.settings.profile == "easy-read", drawings)
    beside, missing = make_formats(formats, source, tools)
    made, left_large = publication.bind(
        draft.name,
        pages,
        pictures=pictures,
        sound=_bind_sound(narration, draft, tools) if narration else (),
        beside=(*beside, *read),
        syllables=_cut_words(draft, tools),
        letters=tools.letters,
        drawings=drawings,
        render=tools.templates.render,
        minify=tools.minifier.minify,
    )
    place = shelf.put(made)
    front = list_reports(shelf, tools)
    progress("Making the pages", 1, 1)
    unread = look_at_translations(texts, draft.settings)
    return Built(place, draft, made, track, (*found, *unread, *unheard, *missing, *left_large, *front))


def _narrate(
    draft: Draft, voices: VoiceTools | None, progress: Progress, *, must: bool
) -> tuple[Narration | None, tuple[Issue, ...]]:
    """Return the narration, or an issue where it failed; raise `OutsideFailure` where it must not.

    What was said before the failure is kept for the next time.
    """
    try:
        narration = narrate_edition(draft, voices, progress) if voices else None
    except OutsideFailure as failure:
        if must:
            raise
        return None, (Issue("sound.missing", failure.where, {"problem": failure.problem, "mend": failure.mend}),)
    return narration, narration.issues if narration else ()


def _bind_sound(narration: Narration, draft: Draft, tools: PageTools) -> tuple[Resource, ...]:
    """Return the files of a narration, and its feed where it is known where it will stand."""
    shared = bind_narration(narration, draft)
    pinned, address = sound.bind_pinned(narration.track), draft.settings.address
    if not address:
        return (pinned, *shared)
    label = sound.make_label(draft.edition, draft.settings)
    page = feed.compose(narration.track, shared, label, address, tools.clock.today())
    text = tools.templates.render("publication/feed.xml", page)
    return (pinned, *shared, Resource(feed.PATH, "application/rss+xml", text.encode(), "audio"))


def _cut_words(draft: Draft, tools: PageTools) -> tuple[str, ...]:
    is_english = draft.settings.language.startswith("en")
    return syllables.list_syllables(draft.edition.blocks, tools.count_syllables) if is_english else ()


def _compose(
    draft: Draft, tools: PageTools, narration: Narration | None, media: Mapping[str, bytes], found: tuple[Issue, ...]
) -> Pages:
    edition, settings = draft.edition, draft.settings
    imprint = Imprint(tools.clock.today())
    texts = {"official": _score(draft.report.sections, tools), "edition": _score(edition.sections, tools)}
    comparisons = compare.compare(edition, tools.meter.measure, reference=tools.reference.measure)
    return Pages(
        edition_page.compose(
            edition,
            settings,
            terms=draft.terms,
            plan=draft.glosses,
            track=narration.track if narration else None,
            script=() if narration else write_script(draft),
            read_by=narration.read_by if narration else (),
            imprint=imprint,
            pictures=media.keys(),
            word_pictures=word_pictures.name_files(draft.pictures),
            ages=_find_ages(comparisons),
        ),
        official_page.compose(edition, settings, proposals=draft.proposals, imprint=imprint, pictures=media.keys()),
        readability_page.compose(
            edition,
            settings,
            comparisons=comparisons,
            metrics=METRICS,
            known=DECILES,
            issues=found,
            messages=tools.messages["board"],
            imprint=imprint,
            changes=find_changes(edition),
        ),
        readability_data.write_json(texts, METRICS),
        readability_data.write_csv(texts, METRICS),
    )


def _find_ages(comparisons: Sequence[Comparison]) -> edition_page.ReadingAges | None:
    """Return the reading ages of the whole texts, where both can be told."""
    whole = next((one for one in comparisons if one.official.layer is Layer.REPORT), None)
    bands = (whole.edition.band, whole.official.band) if whole and whole.edition else (None, None)
    ours, theirs = bands
    return edition_page.ReadingAges(ours.youngest, theirs.youngest) if ours and theirs else None


def _score(sections: Sequence[Section], tools: PageTools) -> tuple[Scorecard, ...]:
    return scorecards.score(sections, tools.meter.measure, reference=tools.reference.measure)
