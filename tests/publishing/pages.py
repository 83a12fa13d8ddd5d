"""Makes the sample's pages and its publication."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from publishing.samples import (
    COMPARISONS,
    DRAWINGS,
    EDITION,
    IMPRINT,
    KNOWN,
    METRICS,
    PROPOSALS,
    SETTINGS,
    TERMS,
    UMBRELLA,
    make_plan,
)
from youth_report.engines.fontpkg_arabic import read_arabic_letters
from youth_report.engines.fontpkg_letters import read_letters
from youth_report.engines.htmlmin_minifier import HtmlminMinifier
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.engines.rcssmin_styles import shrink_style
from youth_report.engines.rjsmin_scripts import shrink_script
from youth_report.model import (
    BlockId,
    Comparison,
    Edition,
    Publication,
    Settings,
    Suggestion,
    TermBase,
    Track,
    Utterance,
)
from youth_report.model.lineage import Piece
from youth_report.publishing import (
    edition_page,
    official_page,
    publication,
    readability_data,
    readability_page,
    word_pictures,
)
from youth_report.publishing.issues import find_issues
from youth_report.publishing.sound import bind_pinned, bind_sound, make_label

LABEL = make_label(EDITION, SETTINGS)
TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
SYLLABLES = ("ev|ery", "safe|guard", "fam|i|lies", "wait|ing")
SHRINK = {".css": shrink_style, ".js": shrink_script}


def read_messages(audience: str) -> Mapping[str, str]:
    """Return the shipped wording for an audience."""
    return tomllib.loads((TEMPLATES / "messages" / f"{audience}.toml").read_text(encoding="utf-8"))


def make_pages(
    edition: Edition = EDITION,
    settings: Settings = SETTINGS,
    track: Track | None = None,
    *,
    script: Sequence[Utterance] = (),
    terms: TermBase = TERMS,
    proposals: Mapping[BlockId, tuple[Suggestion, ...]] = PROPOSALS,
    comparisons: tuple[Comparison, ...] = COMPARISONS,
    pictures: Mapping[str, bytes] | None = None,
    changes: Mapping[BlockId, tuple[Piece, ...]] | None = None,
) -> publication.Pages:
    """Return the pages of an edition."""
    names = frozenset({"umbrella.svg"} if pictures is None else pictures)
    official = [comparison.official for comparison in comparisons]
    ours = [comparison.edition for comparison in comparisons if comparison.edition]
    return publication.Pages(
        edition_page.compose(
            edition,
            settings,
            terms=terms,
            plan=make_plan(edition, terms),
            track=track,
            script=script,
            imprint=IMPRINT,
            pictures=names,
            word_pictures=word_pictures.name_files(DRAWINGS),
        ),
        official_page.compose(edition, settings, proposals=proposals, imprint=IMPRINT, pictures=names),
        readability_page.compose(
            edition,
            settings,
            comparisons=comparisons,
            metrics=METRICS,
            known=KNOWN,
            issues=find_issues(edition, settings, names),
            messages=read_messages("board"),
            imprint=IMPRINT,
            changes={} if changes is None else changes,
        ),
        readability_data.write_json({"official": official, "edition": ours}, METRICS),
        readability_data.write_csv({"official": official, "edition": ours}, METRICS),
    )


def make_publication(pages: publication.Pages, track: Track | None = None) -> Publication:
    """Return the publication of some pages; every page must have been made smaller."""
    bound, issues = publication.bind(
        "fernbridge",
        pages,
        pictures={"umbrella.svg": UMBRELLA},
        sound=(bind_pinned(track), *bind_sound(track, LABEL)) if track else (),
        syllables=SYLLABLES,
        letters={**read_letters(), **read_arabic_letters()},
        drawings=word_pictures.pick(pages.reading, DRAWINGS),
        render=JinjaTemplates([TEMPLATES], SHRINK).render,
        minify=HtmlminMinifier().minify,
    )
    assert issues == ()
    return bound
