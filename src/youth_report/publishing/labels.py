"""What the program itself says in a publication, in the language of what it stands beside."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.publishing.frame import Frame

Labelling = Mapping[str, str]
"""Words by name, with braces for what is filled in: a file of templates/publication/words/."""


def pick_labels(labels: Mapping[str, Labelling], language: str) -> Labelling:
    """Return the words for a BCP 47 tag; those that a language lacks are English."""
    return {
        **labels.get("en", {}),
        **labels.get(language.casefold(), labels.get(language.casefold().split("-")[0], {})),
    }


def tell_making(frame: Frame, labels: Labelling) -> str:
    """Return what a publication was made from, in a few sentences."""
    making = frame.making
    state = labels["draft"] if making.edition == "draft" else labels["edition"]
    sentences = (
        labels["made"].format(day=making.date, revision=making.revision, report=frame.report_title),
        state.format(number=making.edition, profile=making.profile),
        labels["checked_by"].format(people=", ".join(making.checked_by)) if making.checked_by else "",
        labels["signed_by"].format(people=", ".join(making.signed_by)) if making.signed_by else labels["not_signed"],
    )
    return " ".join(sentence for sentence in sentences if sentence)
