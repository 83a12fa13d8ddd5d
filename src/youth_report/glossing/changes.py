"""Know what became of each character: the way from a text to its plain words, and exactly back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from youth_report.glossing.suggest import in_order
from youth_report.model import Span, Suggestion


@dataclass(frozen=True, slots=True)
class Change:
    """One place that a suggestion changed."""

    before: Span
    """Characters of the text as it was."""
    after: Span
    """Characters of the text as it became."""
    words: str
    """The words that stood there."""
    term: str


def trace(text: str, suggestions: Iterable[Suggestion]) -> tuple[Change, ...]:
    """Return what `suggest.apply` changes, in order; where two suggestions overlap, the first counts."""
    changes = []
    shift = 0
    for suggestion in in_order(suggestions):
        span = suggestion.span
        start = span.start + shift
        after = Span(start, start + len(suggestion.replacement))
        changes.append(Change(span, after, span.of(text), suggestion.term))
        shift = after.end - span.end
    return tuple(changes)


def undo(text: str, changes: Sequence[Change]) -> str:
    """Return the text as it was before these changes; `text` is what they made of it."""
    pieces: list[str] = []
    done = 0
    for change in changes:
        pieces += [text[done : change.after.start], change.words]
        done = change.after.end
    return "".join([*pieces, text[done:]])
