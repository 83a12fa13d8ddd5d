"""spaCy's pipelines: a blank one for sentences, a trained one where the user has one. spaCy is imported here alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from youth_report.model import OutsideFailure


def is_installed(name: str) -> bool:
    """Tell whether a trained pipeline of this name is installed."""
    import spacy

    return spacy.util.is_package(name)


def load_trained(name: str, without: Iterable[str], mend: str) -> Any:
    """Return a trained pipeline by its name or its folder; raise `OutsideFailure` with `mend` where that fails."""
    # It takes seconds, so nothing is imported before it is wanted.
    import spacy

    try:
        return spacy.load(name, exclude=list(without))
    except (OSError, ValueError, ImportError, AttributeError) as slip:
        raise OutsideFailure(f"the language pipeline {name} cannot be loaded ({slip})", mend=mend) from slip


def make_blank(language: str) -> Any:
    """Return a pipeline that knows no more than the words of a language."""
    import spacy

    return spacy.blank(language)


def add_first(nlp: Any, name: str, make: Callable[[Any, str], object]) -> Any:
    """Put a component of ours before all others of a pipeline, and return it."""
    from spacy.language import Language

    Language.factory(name, func=make)
    return nlp.add_pipe(name, first=True)
