"""Reads edit files. The format is told in docs/reference/edit-files.md."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import pairwise

from youth_report.editing.addresses import Opening, is_opening, read_opening
from youth_report.editing.entries import (
    ALL,
    Addition,
    Entry,
    Judgement,
    Keep,
    LeaveOut,
    PlainWords,
    Rewrite,
    Sitting,
    describe_slip,
)
from youth_report.editing.front_matter import read_front_matter
from youth_report.model import BadInput, Decision, Kind

_QUOTES = "\"'\u2018\u2019\u201c\u201d "
# Invisible characters that a word processor or a bad copy leaves behind; tab and line feed stay.
_INVISIBLE = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160), 0xFEFF])
_LARGEST_HEADING, _SMALLEST_HEADING = 1, 6
_DECISIONS = {decision.value: decision for decision in Decision}
_ACTIONS = ("keep", "leave out", "use plain words", *_DECISIONS)
_ACTIONS_TOLD = "keep, leave out: why, use plain words: ..., accept: ..., decline: ... or talk: ..."
_KINDS_TOLD = "heading 2, picture: umbrella.svg, item or quote"


@dataclass(frozen=True, slots=True)
class _Draft:
    """An entry as it stands in the file."""

    opening: Opening
    action: str
    """What stands after the address, up to a colon, in small letters."""
    tail: str
    """What stands after the colon."""
    words: str
    sitting: str

    def refuse(self, problem: str, mend: str) -> BadInput:
        """Return what to raise for a slip in this entry."""
        return describe_slip(self.sitting, self.opening.at.line, problem, mend)


def parse(text: str, name: str) -> Sitting:
    """Return what an edit file says; `name` is the file's name without `.md`. Raise `BadInput` for a slip."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE).split("\n")
    _refuse_marks(lines, name)
    sitting, head = read_front_matter(lines, name)
    entries = tuple(_read_entry(draft) for draft in _find_drafts(lines, head, name))
    _refuse_repeats(entries, name)
    return replace(sitting, entries=entries)


def _refuse_marks(lines: Sequence[str], name: str) -> None:
    """Raise `BadInput` where a version control tool left two versions for a person to choose from."""
    for number, line in enumerate(lines, 1):
        if line.startswith(("<<<<<<< ", ">>>>>>> ")):
            mend = "Choose one of the two versions below it, or mix them, and take out the lines with the marks."
            raise describe_slip(name, number, "two versions of these words wait here for a choice", mend)


def _find_drafts(lines: Sequence[str], head: int, name: str) -> Iterator[_Draft]:
    starts = [at for at in range(head, len(lines)) if is_opening(lines[at])]
    end_of_top = starts[0] if starts else len(lines)
    for at in range(head, end_of_top):
        if lines[at].strip():
            mend = "Put the name of a block above these words, in square brackets, such as [b7]."
            raise describe_slip(name, at + 1, f"`{lines[at].strip()[:30]}` belongs to no block", mend)
    for start, end in pairwise([*starts, len(lines)]):
        opening = read_opening(lines[start], start + 1, name)
        action, _, tail = opening.rest.replace("\uff1a", ":").partition(":")
        words = _join_lines(lines[start + 1 : end])
        yield _Draft(opening, " ".join(action.casefold().split()), tail.strip(), words, name)


def _join_lines(lines: Sequence[str]) -> str:
    return "\n".join(re.sub(r"^\s*\\\[", "[", line.rstrip()) for line in lines).strip("\n")


def _read_entry(draft: _Draft) -> Entry:
    if draft.opening.new:
        return _read_addition(draft)
    at, action = draft.opening.at, draft.action
    if not action:
        return Rewrite(at, _need_words(draft))
    if action in ("keep", "keep as it is"):
        _need_nothing(draft)
        return Keep(at)
    if action in ("leave out", "leave it out"):
        return LeaveOut(at, _join_reason(draft))
    if action in ("use plain words", "plain words"):
        _need_nothing(draft)
        return PlainWords(at, _read_terms(draft))
    if action.removesuffix(" about") in _DECISIONS:
        return _read_judgement(draft, _DECISIONS[action.removesuffix(" about")])
    near = get_close_matches(action, _ACTIONS, 1)
    mend = f"Did you mean `{near[0]}`?" if near else f"After an address there may be {_ACTIONS_TOLD}."
    raise draft.refuse(f"`{draft.opening.rest[:40]}` is not known", f"{mend} New words start on the line below.")


def _read_addition(draft: _Draft) -> Addition:
    at, after, words = draft.opening.at, draft.opening.after, _need_words(draft)
    kind, _, level = draft.action.partition(" ")
    if kind == "heading" and not draft.tail:
        return Addition(at, after, words, Kind.HEADING, _read_level(draft, level))
    if draft.action == "picture":
        media = draft.tail.strip(_QUOTES)
        if not media or "/" in media or "\\" in media:
            mend = "Write the name of a file of the media folder after a colon: picture: umbrella.svg."
            raise draft.refuse("it is not said which picture it is", mend)
        return Addition(at, after, words, Kind.PICTURE, media=media)
    kinds = {"": Kind.PARAGRAPH, "paragraph": Kind.PARAGRAPH, "quote": Kind.QUOTE}
    if draft.action in kinds and not draft.tail:
        return Addition(at, after, words, kinds[draft.action])
    if draft.action in ("item", "list item") and not draft.tail:
        return Addition(at, after, words, Kind.ITEM, 1)
    mend = f"A new block may be {_KINDS_TOLD}, or nothing for a paragraph. Its words start on the line below."
    raise draft.refuse(f"`{draft.opening.rest[:40]}` is not known for a new block", mend)


def _read_level(draft: _Draft, level: str) -> int:
    if not level:
        return 2
    if level.isdecimal() and _LARGEST_HEADING <= int(level[:3]) <= _SMALLEST_HEADING:
        return int(level)
    raise draft.refuse(f"`heading {level[:20]}` is not known", "Write heading 1 for the largest, up to heading 6.")


def _read_terms(draft: _Draft) -> tuple[str, ...]:
    terms = tuple(filter(None, (term.strip(_QUOTES) for term in re.split("[,;]", draft.tail))))
    if not terms:
        raise draft.refuse("it is not said which words", "Write the words after a colon, or `all`.")
    return (ALL,) if ALL in map(str.casefold, terms) else terms


def _read_judgement(draft: _Draft, decision: Decision) -> Judgement:
    whose = draft.tail.strip(_QUOTES)
    if whose.casefold() == ALL:
        whose = ""
    if decision is Decision.ACCEPT and not whose:
        mend = f"Write a nickname after a colon, such as {draft.opening.at} accept: Moss."
        raise draft.refuse("it is not said whose words are to be used", mend)
    if draft.opening.at.last:
        raise draft.refuse("a decision is about one block", "Write one line for each block.")
    return Judgement(draft.opening.at, decision, whose, draft.words.strip())


def _need_words(draft: _Draft) -> str:
    if not draft.words.strip():
        mend = "Write them on the lines below it. To take a block away, write `leave out: why` after its address."
        raise draft.refuse(f"there are no words under {draft.opening.at}", mend)
    return draft.words


def _need_nothing(draft: _Draft) -> None:
    if draft.words.strip():
        problem = f"there are words under {draft.opening.at} {draft.action}, which takes none"
        raise draft.refuse(problem, f"Take the words away, or take `{draft.action}` away to use them.")


def _join_reason(draft: _Draft) -> str:
    return "\n".join(filter(None, (draft.tail, draft.words.strip())))


def _refuse_repeats(entries: Sequence[Entry], name: str) -> None:
    seen: dict[tuple[str, str | None], int] = {}
    for entry in entries:
        if isinstance(entry, PlainWords) and entry.at.last:
            continue  # It passes over the blocks that have an entry of their own.
        whose = entry.of.casefold() if isinstance(entry, Judgement) else None
        line = seen.setdefault((entry.at.first, whose), entry.at.line)
        if line != entry.at.line:
            mend = f"Put what you want to say about it in one place. The other is in line {line}."
            raise describe_slip(name, entry.at.line, f"[{entry.at.first}] is there twice", mend)
