"""Propose plain words. TermMatches in, Suggestions by "glossary" out: nothing is changed until a person says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256

from youth_report.glossing.articles import choose_article
from youth_report.glossing.compile import CompiledTerms
from youth_report.glossing.sentences import starts_sentence
from youth_report.glossing.word_classes import LABELS
from youth_report.model import GLOSSARY, Action, Block, Span, Suggestion, Term, TermMatch

_PROPOSING_MODES = ("", "swap", "both")
_ARTICLE = re.compile(r"(?<![\w'’-])(an?)([^\S\t]+[*_\"'“‘]*)$", re.IGNORECASE)
_LONGEST_ARTICLE = 12
_WORD_BEFORE = re.compile(r"([^\W_]+)\s+$")


def propose(block: Block, matches: Iterable[TermMatch], compiled: CompiledTerms) -> tuple[Suggestion, ...]:
    """Return a suggestion for each match in the block that has plain words, in order, none overlapping."""
    suggestions: list[Suggestion] = []
    base = sha256(f"{block.id}\0{block.text}".encode("utf-8", "surrogatepass")).hexdigest()
    done = 0
    for match in matches:
        term = compiled.terms[match.term]
        if not match.replacement or term.mode not in _PROPOSING_MODES or match.span.start < done:
            continue
        suggestions.append(_propose_one(block, base, match, term, done))
        done = suggestions[-1].span.end
    return tuple(suggestions)


def apply(text: str, suggestions: Iterable[Suggestion]) -> str:
    """Return the text with these suggestions followed; where two overlap, the first counts.

    The text must be the `base` of them all.
    """
    pieces: list[str] = []
    done = 0
    for suggestion in in_order(suggestions):
        pieces += [text[done : suggestion.span.start], suggestion.replacement]
        done = suggestion.span.end
    return "".join([*pieces, text[done:]])


def in_order(suggestions: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Yield suggestions from the start to the end of their text, without those that overlap an earlier one."""
    done = 0
    for suggestion in sorted(suggestions, key=lambda one: (one.span, one.id)):
        if suggestion.span.start >= done:
            yield suggestion
            done = suggestion.span.end


def _propose_one(block: Block, base: str, match: TermMatch, term: Term, done: int) -> Suggestion:
    reach = match.reach or match.span
    lead = _mend_article(block.text, match, term, done)
    span = Span(reach.start - len(lead[0]), reach.end)
    replacement = lead[1] + match.replacement
    return Suggestion(
        id=_make_id(base, span, replacement),
        block=block.id,
        action=Action.REWRITE,
        base=block.text,
        span=span,
        replacement=replacement,
        by=GLOSSARY,
        on="",
        reason=f"`{match.span.of(block.text)}` is a hard word: `{match.replacement}`",
        term=term.id,
    )


def _mend_article(text: str, match: TermMatch, term: Term, done: int) -> tuple[str, str]:
    """Return the `a` or `an` before the match, with what parts them, as it is and as it must be; empty if it fits."""
    start = match.span.start
    # Only the words since the last suggestion are free, and an article is near.
    found = _ARTICLE.search(text[max(done, start - _LONGEST_ARTICLE) : start])
    if not found:
        return "", ""
    article, gap = found.groups()
    position = start - len(found.group())
    # Words in a run of capitals are no short forms.
    shouted = match.replacement.isupper() and not term.plain.isupper()
    wanted = choose_article(match.replacement.lower() if shouted else match.replacement)
    if wanted == article.lower() or _is_label(text, position, article, match):
        return "", ""
    return found.group(), _match_case(wanted, article, match) + gap


def _is_label(text: str, position: int, article: str, match: TermMatch) -> bool:
    """Tell whether a capital A is a name, such as that of an appendix, or of a grade."""
    if article != "A" or (match.span.of(text).isupper() and match.replacement.isupper()):
        return False
    before = _WORD_BEFORE.search(text[max(0, position - 40) : position])
    return not starts_sentence(text, position) or bool(before and before.group(1).lower() in LABELS)


def _match_case(wanted: str, article: str, match: TermMatch) -> str:
    if article == "AN" or (article == "A" and match.replacement.isupper() and len(match.replacement) > 1):
        return wanted.upper()
    return wanted.capitalize() if article[0].isupper() else wanted


def _make_id(base: str, span: Span, replacement: str) -> str:
    said = f"{base}\0{span.start}\0{span.end}\0{replacement}"
    return f"g-{sha256(said.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
