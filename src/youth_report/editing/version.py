"""One wording of a block, and how suggestions come into it and go out of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce

from youth_report.editing.merge import merge
from youth_report.editing.tokens import split_words
from youth_report.model import GLOSSARY, Suggestion


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of a block."""

    text: str
    """Empty where the block is left out."""
    parts: tuple[Suggestion, ...] = ()
    """The suggestions that went into it, in order."""
    look: bool = False
    """True where a person should read it, since the program put it together or the official text changed."""
    changed: str = ""
    """What changed in the official text since a person last looked, in plain words."""
    before: str = ""
    """The official words when a person last looked; empty where they did not change."""

    @property
    def authors(self) -> tuple[str, ...]:
        """Those whose suggestions went into it, in the order in which they came."""
        return name_authors(self.parts)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the suggestions that went into it."""
        return frozenset(part.id for part in self.parts)

    def reopen(self, reason: str, before: str) -> Version:
        """Return it marked for a look since the official words changed; as it is where there is no reason to."""
        if not reason:
            return self
        return replace(self, look=True, changed=reason, before=self.before or before)

    def close(self) -> Version:
        """Return it as it is after a person looked."""
        return replace(self, look=False, changed="", before="")


def name_authors(parts: Iterable[Suggestion]) -> tuple[str, ...]:
    """Return the authors of suggestions, each once."""
    return tuple(dict.fromkeys(part.by for part in parts))


def is_same_name(one: str, other: str) -> bool:
    """Tell whether two nicknames are one; capitals do not count."""
    return one.casefold() == other.casefold()


def join(version: Version, one: Suggestion) -> Version | None:
    """Return a version with a suggestion in it, or None where it does not fit."""
    merged = merge(one.base, version.text, one.result)
    if merged is None:
        return None
    # Whoever goes on from these very words has looked at them.
    seen = one.base == version.text
    changed, before = ("", "") if seen else (version.changed, version.before)
    return Version(merged.text, (*version.parts, one), merged.look or (version.look and not seen), changed, before)


def join_over_glossary(root: str, version: Version, one: Suggestion) -> Version | None:
    """Return a version with a person's suggestion in it, if need be in the place of the glossary's."""
    joined = join(version, one)
    if joined or one.by == GLOSSARY or GLOSSARY not in version.authors:
        return joined
    return join(leave_aside(root, version, GLOSSARY), one)


def join_all(version: Version, parts: Iterable[Suggestion], keep: Counter[str] | None = None) -> Version:
    """Return a version with those suggestions in it that fit, one after the other, and leave the words of `keep`."""
    for part in parts:
        joined = join(version, part)
        if joined and not (keep and keep - Counter(split_words(joined.text))):
            version = joined
    return version


def leave_aside(root: str, version: Version, of: str) -> Version:
    """Return a version as it would be without someone's words; without anyone's where `of` is empty.

    `root` is the words that all of them began with.
    """
    parts = tuple(part for part in version.parts if of and not is_same_name(part.by, of))
    if len(parts) == len(version.parts):
        return version
    left = reduce(_build_on, parts, Version(root))
    return left.reopen(version.changed, version.before) if parts else left


def carry_over(root: str, version: Version, text: str, reason: str, before: str) -> Version:
    """Return a version after its official words became `text`; `before` is what they were.

    Words of people stay as they are. Swaps of the glossary alone are made in the new words, where they still fit.
    """
    if all(part.by == GLOSSARY for part in version.parts):
        merged = merge(root, version.text, text) if version.parts else None
        if merged is None:
            return Version(text)
        version = replace(version, text=merged.text, look=version.look or merged.look)
    return version.reopen(reason, before)


def unite(versions: Iterable[Version]) -> tuple[Version, ...]:
    """Return versions with those joined into one whose words are the same."""
    by_text: dict[str, Version] = {}
    for version in versions:
        same = by_text.get(version.text)
        by_text[version.text] = _unite_two(same, version) if same else version
    return tuple(by_text.values())


def _unite_two(one: Version, other: Version) -> Version:
    ids = one.ids
    news = (part for part in other.parts if part.id not in ids)
    look, changed, before = one.look or other.look, one.changed or other.changed, one.before or other.before
    return Version(one.text, (*one.parts, *news), look, changed, before)


def _build_on(version: Version, part: Suggestion) -> Version:
    """Return a version with a suggestion in it, whose whole words stand where it was built on what is gone."""
    joined = join(version, part)
    if joined or part.by == GLOSSARY:
        return joined or version
    return Version(part.result, (*version.parts, part))
