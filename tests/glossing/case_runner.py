"""Runs one line of a cases.jsonl: a text, the entries of a term base, what is done with them, what must come out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from glossing.html_adapter import change_html
from youth_report.glossing import abbreviations, candidates, changes, lint, matcher, suggest, treatments
from youth_report.glossing.compile import CompiledTerms, build
from youth_report.intake.rule_segmenter import RuleSegmenter
from youth_report.intake.segments import cut
from youth_report.model import Block, BlockId, Certainty, GlossPlan, Issue, Kind, Span, Suggestion, Term, TermMatch


@dataclass(frozen=True)
class Case:
    id: str
    mode: str
    text: str
    glossary: tuple[Mapping[str, Any], ...]
    expected: Any
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def terms(self) -> tuple[Term, ...]:
        return tuple(make_term(entry, number) for number, entry in enumerate(self.glossary))

    @property
    def compiled(self) -> CompiledTerms:
        return build(self.terms)


def read_cases(path: Path) -> list[Case]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        Case(row["id"], row["mode"], row["text"], tuple(row["glossary"]), row["expected"], row.get("options", {}))
        for row in rows
    ]


def make_term(entry: Mapping[str, Any], number: int) -> Term:
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    definition = values.pop("definition", "")
    forms = values.pop("forms", {})
    values["forms"] = {name: (form,) if isinstance(form, str) else tuple(form) for name, form in forms.items()}
    defaults = {"id": f"{entry['term']}-{number}", "plain": "", "status": "approved", "explain": definition}
    return Term(**{**defaults, **values})


def run_case(case: Case) -> Any:
    return MODES[case.mode](case)


def make_block(text: str, kind: Kind = Kind.PARAGRAPH, block_id: str = "b1") -> Block:
    return Block(BlockId(block_id), kind, text)


def list_suggestions(block: Block, compiled: CompiledTerms, keep: tuple[Span, ...] = ()) -> tuple[Suggestion, ...]:
    matches = matcher.find(block, compiled, keep=keep)
    ready = [match for match in matches if match.certainty is not Certainty.CHECK]
    return suggest.propose(block, ready, compiled)


def cut_blocks(text: str) -> list[Block]:
    """Cut a text into headings (lines that start with #) and what stands between them."""
    pieces = re.findall(r"^#.*\n?|(?:^(?!#).*(?:\n|\Z))+", text, flags=re.MULTILINE)
    kinds = [Kind.HEADING if piece.startswith("#") else Kind.PARAGRAPH for piece in pieces]
    blocks = [make_block(piece, kind, f"b{n}") for n, (piece, kind) in enumerate(zip(pieces, kinds, strict=True))]
    return list(cut(blocks, RuleSegmenter().split))


def _replace(case: Case) -> str:
    block = make_block(case.text)
    return suggest.apply(case.text, list_suggestions(block, case.compiled))


def _twice(case: Case) -> str:
    suggestions = list_suggestions(make_block(case.text), case.compiled)
    once = suggest.apply(case.text, suggestions)
    made = tuple(change.after for change in changes.trace(case.text, suggestions))
    return suggest.apply(once, list_suggestions(make_block(once), case.compiled, keep=made))


def _restore(case: Case) -> str:
    suggestions = list_suggestions(make_block(case.text), case.compiled)
    return changes.undo(suggest.apply(case.text, suggestions), changes.trace(case.text, suggestions))


def _map(case: Case) -> dict[str, Any]:
    suggestions = list_suggestions(make_block(case.text), case.compiled)
    spans = [span for change in changes.trace(case.text, suggestions) for span in _split_article(change)]
    return {"out": suggest.apply(case.text, suggestions), "spans": spans}


def _split_article(change: changes.Change) -> Iterator[list[Any]]:
    """The cases list a changed article apart from the term that changed it."""
    before, after = change.before, change.after
    lead = re.match(r"an?(?=\s)", change.words, flags=re.IGNORECASE)
    if lead:
        width = len("an") if lead.end() == 1 else len("a")
        yield [before.start, before.start + lead.end(), after.start, after.start + width, "@article"]
        before = Span(before.start + lead.end() + 1, before.end)
        after = Span(after.start + width + 1, after.end)
    yield [before.start, before.end, after.start, after.end, change.term]


def _mark(case: Case, write: Callable[[str, TermMatch], str], scope: str) -> str:
    blocks = cut_blocks(case.text)
    matches = {block.id: matcher.find(block, case.compiled) for block in blocks}
    terms = {term.id: replace(term, explain="?") for term in case.terms}
    plan = treatments.plan(blocks, matches, terms, "pop-up", treatments.Scope(scope))
    marked = {(block, gloss.span) for block, glosses in plan.glosses.items() for gloss in glosses}
    chosen = [match for found in matches.values() for match in found if (match.block, match.span) in marked]
    return "".join(_write_marks(block, [m for m in chosen if m.block == block.id], write) for block in blocks)


def _write_marks(block: Block, matches: list[TermMatch], write: Callable[[str, TermMatch], str]) -> str:
    text = block.text
    for match in reversed(matches):
        text = text[: match.span.start] + write(match.span.of(block.text), match) + text[match.span.end :]
    return text


def _link(case: Case) -> str:
    return _mark(case, lambda words, match: f"[[{words}|{match.term}]]", case.options.get("scope", "document"))


def _gloss(case: Case) -> str:
    return _mark(case, lambda words, match: f"{words} ({match.replacement})", "document")


def _explain_next(case: Case) -> str:
    blocks = cut_blocks(case.text)
    matches = {block.id: matcher.find(block, case.compiled, quotations=True) for block in blocks}
    plan = treatments.plan(blocks, matches, case.compiled.terms)
    return "".join(_write_sentences(block, plan) for block in blocks)


def _write_sentences(block: Block, plan: GlossPlan) -> str:
    text, ends = block.text, {segment.id: segment.span.end for segment in block.segments}
    for gloss in reversed(plan.list_sentences(block.id)):
        text = f"{text[: ends[gloss.after]]} {gloss.words}{text[ends[gloss.after] :]}"
    return text


def _list_definitions(case: Case) -> list[list[str]]:
    return [[found.short, found.long] for found in abbreviations.find_definitions(case.text)]


def _list_undefined(case: Case) -> list[str]:
    return [issue.values["short"] for issue in abbreviations.undefined([make_block(case.text)])]


def _lint(case: Case) -> list[str]:
    return [f"{issue.id.removeprefix('term.')}:{_name_fault(issue)}" for issue in lint.faults(case.terms)]


def _name_fault(issue: Issue) -> str:
    values = issue.values
    names = {
        "term.form-collision": values.get("form"),
        "term.plain-has-term": f"{values['term']}>{values.get('other')}",
        "term.self": values["id"],
        "term.cycle": values.get("path"),
    }
    return names.get(issue.id) or values["term"]


def _suggest(case: Case) -> dict[str, list[str]]:
    """Say which of the wanted and unwanted candidates came out, so that it equals what the case expects."""
    found = {candidate.words.lower() for candidate in candidates.rank([make_block(case.text)])}
    return {
        "include": [words for words in case.expected["include"] if words.lower() in found],
        "exclude": [words for words in case.expected["exclude"] if words.lower() not in found],
    }


def _replace_html(case: Case) -> str:
    def edit(block: Block, keep: tuple[Span, ...]) -> list[tuple[Span, str]]:
        made = list_suggestions(block, case.compiled, keep)
        return [(one.span, one.replacement) for one in made]

    return change_html(case.text, edit, links=False)


def _link_html(case: Case) -> str:
    scope = case.options.get("scope", "document")
    seen = set(re.findall(r'data-g="([^"]+)"', case.text))

    def edit(block: Block, keep: tuple[Span, ...]) -> list[tuple[Span, str]]:
        made = []
        for match in matcher.find(block, case.compiled, keep=keep) if block.kind is not Kind.HEADING else ():
            if scope == "every" or match.term not in seen:
                seen.add(match.term)
                made.append((match.span, f'<span data-g="{match.term}">{match.span.of(block.text)}</span>'))
        return made

    return change_html(case.text, edit, links=True)


def _link_html_twice(case: Case) -> str:
    once = _link_html(case)
    return _link_html(Case(case.id, case.mode, once, case.glossary, case.expected, case.options))


MODES: Mapping[str, Callable[[Case], Any]] = {
    "replace": _replace,
    "twice": _twice,
    "restore": _restore,
    "map": _map,
    "link": _link,
    "gloss": _gloss,
    "explain-next": _explain_next,
    "abbr": _list_definitions,
    "abbr-undefined": _list_undefined,
    "lint": _lint,
    "suggest": _suggest,
    "html-replace": _replace_html,
    "html-link": _link_html,
    "html-link-twice": _link_html_twice,
}
