"""Sentences with spaCy: its tokens give the edges of words, rules from outside say where sentences begin."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any

from youth_report.engines import spacy_pipelines
from youth_report.model import Span

_USUAL_PIPELINE = "en_core_web_sm"
_UNUSED = ("ner", "lemmatizer", "tagger", "attribute_ruler", "morphologizer")
_ADVISERS = ("parser", "senter", "sentencizer")
"""Components of a trained pipeline that find sentences."""
_MEND = "Install it again, or do not name one: the program has rules of its own."
_COMPONENT = "youth_report_starts"
_SLOW_WORD = re.compile(r"\S{300}")
"""A word that no language has: the tokenizer takes the square of its length."""
_LONGEST = 10_000
"""Characters of a text that spaCy is given: marking starts takes the square of it, and no paragraph has so many."""

Places = Callable[[str], tuple[int, ...]]
"""Returns characters of a text, rising."""


def _find_none(_text: str) -> tuple[int, ...]:
    return ()


class SpacySegmenter:
    """The Segmenter that runs rules within a pipeline of spaCy."""

    def __init__(self, language: str, starts: Places, doubts: Places = _find_none, pipeline: str = "") -> None:
        """Take a BCP 47 tag, the rules for where sentences begin, and the places where they are not sure.

        `pipeline` is the name or the folder of a trained pipeline, whose word counts in those places. Where none is
        named, the usual one for English is taken if it is installed and there may be doubts. Nothing is loaded before
        there is a text.
        """
        self._language = language.partition("-")[0].lower()
        self._starts = starts
        self._doubts = doubts
        self._wanted = pipeline

    def split(self, texts: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
        """Return the spans of the sentences of each text; raise `OutsideFailure` for a pipeline that does not load."""
        known = [_is_usual(text) and not self._is_sure(text) for text in texts]
        usual = [text for text, is_usual in zip(texts, known, strict=True) if is_usual]
        found = self._find_starts(usual)
        return tuple(
            _cut(text, next(found) if is_usual else self._starts(text))
            for text, is_usual in zip(texts, known, strict=True)
        )

    def _is_sure(self, text: str) -> bool:
        """Return whether the rules alone decide, so that a changed sentence need not wait for spaCy to load."""
        return self._has_doubts and not self._wanted and not self._doubts(text)

    @property
    def _has_doubts(self) -> bool:
        return self._language == "en" and self._doubts is not _find_none

    def _find_starts(self, texts: Sequence[str]) -> Iterator[tuple[int, ...]]:
        docs = self._pipe(texts) if texts else iter(())
        return (tuple(sentence.start_char for sentence in doc.sents) for doc in docs)

    @cached_property
    def _pipe(self) -> Callable[[Sequence[str]], Iterator[Any]]:
        """The function that turns texts into spaCy's documents."""
        trained = self._wanted or (_USUAL_PIPELINE if self._has_doubts else "")
        if self._wanted or (trained and spacy_pipelines.is_installed(trained)):
            nlp = spacy_pipelines.load_trained(trained, _UNUSED, _MEND)
        else:
            nlp = spacy_pipelines.make_blank(self._language if self._language == "en" else "xx")
        rules = spacy_pipelines.add_first(nlp, _COMPONENT, _make_component)
        rules.starts = self._starts
        rules.doubts = self._doubts if any(map(nlp.has_pipe, _ADVISERS)) else _find_none
        pipe: Callable[[Sequence[str]], Iterator[Any]] = nlp.pipe
        return pipe


class _SentenceStarts:
    """The component of the pipeline that marks where sentences begin."""

    starts: Places
    doubts: Places

    def __call__(self, doc: Any) -> Any:
        """Mark each token as a start or not; leave those in doubt to the components after this one."""
        starts, doubts = set(self.starts(doc.text)), set(self.doubts(doc.text))
        for token in doc:
            if token.idx not in doubts:
                token.is_sent_start = token.idx in starts
        return doc


def _make_component(nlp: Any, name: str) -> _SentenceStarts:  # noqa: ARG001 - spaCy calls it by these names
    return _SentenceStarts()


def _is_usual(text: str) -> bool:
    """Return whether spaCy is to see a text."""
    return bool(text.strip()) and len(text) <= _LONGEST and not _SLOW_WORD.search(text)


def _cut(text: str, starts: Sequence[int]) -> tuple[Span, ...]:
    """Return the spans between starts, without blanks at their ends."""
    spans = (Span(start, end) for start, end in pairwise((*starts, len(text))))
    return tuple(trimmed for span in spans if (trimmed := _trim(text, span)).start < trimmed.end)


def _trim(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.start + len(words) - len(words.lstrip()), span.start + len(words.rstrip()))
