"""What the program itself says in a publication, in the language of what it stands beside."""

from __future__ import annotations

from collections.abc import Mapping

Labelling = Mapping[str, str]
"""Words by name, with braces for what is filled in: a file of templates/publication/words/."""


def pick_labels(labels: Mapping[str, Labelling], language: str) -> Labelling:
    """Return the words for a BCP 47 tag; those that a language lacks are English."""
    return {
        **labels.get("en", {}),
        **labels.get(language.casefold(), labels.get(language.casefold().split("-")[0], {})),
    }
