"""Find terms in a block: one pass over its words, from the left, the longest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from youth_report.glossing import choosing
from youth_report.glossing.abbreviations import find_long_forms
from youth_report.glossing.certainty import judge
from youth_report.glossing.compile import CompiledTerms, Form, Node
from youth_report.glossing.doubts import DOUBTS
from youth_report.glossing.names import is_in_name, leads_to_body
from youth_report.glossing.refusals import REFUSALS
from youth_report.glossing.site import Site
from youth_report.glossing.tokens import HYPHENS, Tokens, read_joint, tokenise
from youth_report.glossing.wording import word_plainly
from youth_report.glossing.zones import Zones, find_zones, join_zones
from youth_report.model import Block, BlockId, Certainty, Kind, Span, TermMatch

_STRETCH = 20_000
"""Characters of a text that are cut into words at once: so few that they stay in the processor's cache."""
_PLACES = {Kind.HEADING: "headings", Kind.ITEM: "items", Kind.TABLE: "tables", Kind.PICTURE: "pictures"}


def find(
    block: Block, compiled: CompiledTerms, *, keep: Iterable[Span] = (), quotations: bool = False
) -> tuple[TermMatch, ...]:
    """Return the terms of a block in order, none overlapping.

    `keep` are places that are not to be touched; `quotations` looks for terms in quotations too, as is right for
    explaining them and wrong for changing them.
    """
    return tuple(match for match in survey(block, compiled, keep=keep, quotations=quotations) if not match.doubt)


def survey(
    block: Block, compiled: CompiledTerms, *, keep: Iterable[Span] = (), quotations: bool = False
) -> tuple[TermMatch, ...]:
    """Return what `find` does, and the places that a person must look at, each with its doubt."""
    if block.kind is Kind.QUOTE and not quotations:
        return ()
    # A bar parts the cells of a table as a tab does, and no term reaches across one.
    words = block.text.replace("\t", "|") if block.kind is Kind.TABLE else block.text
    texts = _cut_stretches(block.kind, words, compiled.root)
    matches = (_record(found, block.id) for text in texts for found in _walk(text, compiled.root))
    first = next(matches, None)
    if first is None:
        return ()
    zones = find_zones(block.text, quotations=not quotations, more=keep)
    defined = frozenset(find_long_forms(block.text))
    defining = join_zones(defined)
    free = (match for match in chain((first,), matches) if _is_free(match, zones))
    # What a short form stands for can be explained there, and not be changed.
    return tuple(match for match in free if _is_free(match, defining) or (quotations and match.span in defined))


@dataclass(frozen=True, slots=True)
class _Text:
    kind: Kind
    words: str
    tokens: Tokens


@dataclass(frozen=True, slots=True)
class _Find:
    site: Site
    doubt: str = ""


def _cut_stretches(kind: Kind, words: str, root: Node) -> Iterator[_Text]:
    """Yield a very long text part by part. A stop with a blank ends a part, and no rule looks across one."""
    start = 0
    while start < len(words):
        stop = words.find(". ", start + _STRETCH)
        end = stop + 1 if stop >= 0 else len(words)
        yield _Text(kind, words, _join_broken_words(tokenise(words, start, end), root))
        start = end


def _walk(text: _Text, root: Node) -> Iterator[_Find]:
    done, after = 0, root.after
    for first, key in enumerate(text.tokens.keys):
        if first < done or key not in after:
            continue
        found = _choose(text, first, after[key])
        if found:
            done = found.site.last
            if not found.site.form.entry.term.protect:
                yield found


def _choose(text: _Text, first: int, node: Node) -> _Find | None:
    """Return the longest find that nothing speaks against; else the longest one that is in doubt."""
    doubted = None
    keys = text.tokens.keys
    for last, forms in reversed(reach(text.tokens, first, node)):
        following = keys[last] if last < len(keys) else ""
        for form in choosing.rank_forms(forms, following):
            found = _judge(text, Site(text.words, text.tokens, first, last, form), forms)
            if found and not found.doubt:
                return found
            doubted = doubted or found
    return doubted


def reach(tokens: Tokens, first: int, node: Node) -> list[tuple[int, list[Form]]]:
    """Return where forms end that start at `first`, the shortest first."""
    ends = []
    keys, gaps = tokens.keys, tokens.gaps
    last = first + 1
    while True:
        if node.forms:
            ends.append((last, node.forms))
        joint = read_joint(gaps[last]) if last < len(keys) and node.after else ""
        if not joint:
            return ends
        step: Node | None = node if joint in (" ", "-") else node.after.get(joint)
        step = step.after.get(keys[last]) if step else None
        if step is None:
            return ends
        node, last = step, last + 1


def _judge(text: _Text, site: Site, forms: Sequence[Form]) -> _Find | None:
    """Return a find, with its doubt if there is one; None where the words are something else."""
    term = site.form.entry.term
    if _PLACES.get(text.kind) in term.not_in or any(rule(site) for rule in REFUSALS):
        return None
    if term.protect:
        return _Find(site)
    if is_in_name(site) and (text.kind is not Kind.HEADING or leads_to_body(site)):
        return None
    doubt = next((name for name, rule in DOUBTS.items() if rule(site)), "")
    return _Find(replace(site, form=choosing.settle_past(site, forms)), doubt)


def _is_free(match: TermMatch, zones: Zones) -> bool:
    reach = match.reach or match.span
    return not zones.touch(reach.start, reach.end)


def _record(found: _Find, block: BlockId) -> TermMatch:
    site, term = found.site, found.site.form.entry.term
    span = Span(site.start, site.end)
    if found.doubt:
        return TermMatch(term.id, block, span, "", Certainty.CHECK, doubt=found.doubt)
    wording = word_plainly(site)
    reach = Span(span.start, wording.end) if wording.words and wording.end != span.end else None
    return TermMatch(term.id, block, span, wording.words, judge(site), reach)


def _join_broken_words(tokens: Tokens, root: Node) -> Tokens:
    """Put words together again that a line break cut: safe-<new line>guard."""
    if not any("\n" in gap for gap in tokens.gaps):
        return tokens
    joined = Tokens([], [], [], [])
    for word, key, gap, end in zip(tokens.words, tokens.keys, tokens.gaps, tokens.ends, strict=True):
        if joined.keys and _is_cut(word, gap) and joined.keys[-1] + key in root.after:
            joined.words[-1] += gap + word
            joined.keys[-1] += key
            joined.ends[-1] = end
        else:
            joined.append(word, key, gap, end)
    return joined


def _is_cut(word: str, gap: str) -> bool:
    is_hyphen_at_line_end = gap[:1] in HYPHENS and gap[1:2] == "\n" and not gap[2:].strip(" \t")
    return is_hyphen_at_line_end and word[:1].islower()
