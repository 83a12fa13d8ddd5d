"""Parts of speech, as a trained pipeline of spaCy tells them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from youth_report.engines import spacy_pipelines
from youth_report.model import OutsideFailure

_UNUSED = ("ner", "lemmatizer", "parser", "senter", "textcat", "entity_linker")
_TELLING = ("tagger", "morphologizer")
"""Components that tell parts of speech."""
_LONGEST = 100_000
"""Characters of a text that spaCy is given: it takes about a kilobyte of memory for each."""


class SpacyTagger:
    """The Tagger that asks a trained pipeline of spaCy."""

    def __init__(self, pipeline: str) -> None:
        """Take the name or the folder of a trained pipeline. Nothing is loaded before there is a text."""
        self._pipeline = pipeline

    def tag(self, text: str) -> Mapping[int, str]:
        """Return the part of speech of each word of a text; raise `OutsideFailure` for a pipeline that tells none."""
        if not text.strip():
            return {}
        return {token.idx: token.pos_ for token in self._nlp(text[:_LONGEST]) if token.pos_ and not token.is_space}

    @cached_property
    def _nlp(self) -> Any:
        name = self._pipeline
        mend = f"Install it with: python -m spacy download {name}. Or take the line tagger = … out of report.toml."
        nlp = spacy_pipelines.load_trained(name, _UNUSED, mend)
        if not any(map(nlp.has_pipe, _TELLING)):
            raise OutsideFailure(
                f"the language pipeline {name} tells no parts of speech",
                mend="Name another one, such as en_core_web_sm, or take the line tagger = … out of report.toml.",
            )
        return nlp
