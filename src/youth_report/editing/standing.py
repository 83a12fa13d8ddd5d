"""What became of one block: its words, or the versions between which people must choose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import reduce
from itertools import groupby

from youth_report.editing.chronicle import Contribution, find_moment
from youth_report.editing.tokens import split_words
from youth_report.editing.version import (
    Version,
    carry_over,
    is_same_name,
    join_all,
    join_over_glossary,
    leave_aside,
    name_authors,
    unite,
)
from youth_report.model import GLOSSARY, Decision, Review, Suggestion


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a block stands after some suggestions and reviews."""

    official: str
    """The words of the official text as it is now; empty for a block that was added."""
    root: str
    """The words that everything began with: those of an earlier official text, where people wrote before this one."""
    agreed: Version
    """The words that stood before the day, or after the latest decision."""
    versions: tuple[Version, ...]
    """One, or those that are in conflict."""
    base: str = ""
    """The words from which the versions in conflict started."""
    taken: tuple[Suggestion, ...] = ()
    """All suggestions so far."""
    talks: tuple[Review, ...] = ()
    """The wishes to talk about the open conflict."""
    met: tuple[Version, ...] = ()
    """What people met on one day after the other."""

    @property
    def is_open(self) -> bool:
        """True where people must choose."""
        return len(self.versions) > 1

    @property
    def shown(self) -> Version:
        """The words that a reader meets: without what is open, but with all that every version has."""
        if not self.is_open:
            return self.versions[0]
        news = self._find_shared() - self.agreed.ids
        return join_all(self.agreed, (part for part in self.taken if part.id in news))

    @property
    def has_words(self) -> bool:
        """True where someone's words are left, agreed or not."""
        return any(version.parts and version.text for version in self.versions)

    def find_parties(self, version: Version) -> tuple[str, ...]:
        """Return those whose words stand in this version and not in all others."""
        shared = self._find_shared()
        return name_authors(part for part in version.parts if part.id not in shared)

    def has_party(self, name: str) -> bool:
        """Tell whether someone's words are among those that people must choose from."""
        return any(self.is_party(name, version) for version in self.versions)

    def is_party(self, name: str, version: Version) -> bool:
        """Tell whether someone's words stand in this version and not in all others."""
        return any(is_same_name(name, author) for author in self.find_parties(version))

    def _find_shared(self) -> frozenset[str]:
        return frozenset.intersection(*(version.ids for version in self.versions))


def begin(official: str) -> Standing:
    """Return where a block stands before anything is said about it."""
    start = Version(official)
    return Standing(official, official, start, (start,))


def settle(official: str, contributions: Iterable[Contribution]) -> Standing:
    """Return where a block stands, from the official words and what was said about it, in order."""
    return settle_on(begin(official), contributions)


def take_text(standing: Standing, text: str, reason: str) -> Standing:
    """Return where a block stands after a new official text; `reason` says why people must look again, if they must."""
    if text == standing.official and not reason:
        return standing
    no_people = all(part.by == GLOSSARY for version in standing.versions for part in version.parts)
    root = text if no_people else standing.root
    before = standing.official
    versions = tuple(carry_over(standing.root, version, text, reason, before) for version in standing.versions)
    agreed = carry_over(standing.root, standing.agreed, text, reason, before)
    return _close(replace(standing, official=text, root=root, agreed=agreed, versions=versions))


def settle_on(standing: Standing, contributions: Iterable[Contribution]) -> Standing:
    """Return where a block stands after more was said about it, in order."""
    for _, day in groupby(contributions, key=find_moment):
        # What was open in the evening waits; what was not is what people meet the next morning.
        shown = standing.shown
        met = standing.met if shown in standing.met[-1:] else (*standing.met, shown)
        standing = reduce(_take, day, replace(standing, agreed=shown, met=met))
    return standing


def reopen(standing: Standing, late: Collection[str], reason: str, before: str) -> Standing:
    """Return where a block stands when people must look at some suggestions that were made for an older text."""
    versions = tuple(
        version.reopen(reason, before) if version.ids & {*late} else version for version in standing.versions
    )
    return replace(standing, versions=versions)


def _take(standing: Standing, one: Contribution) -> Standing:
    if isinstance(one, Suggestion):
        return _take_suggestion(standing, one)
    match one.decision:
        case Decision.ACCEPT:
            return _accept(standing, one)
        case Decision.DECLINE:
            return _decline(standing, one.of)
        case Decision.TALK:
            return _talk(standing, one)


def _take_suggestion(standing: Standing, one: Suggestion) -> Standing:
    fits = [_fit(standing, version, one) for version in standing.versions]
    if any(fits):
        versions = tuple(fit or version for fit, version in zip(fits, standing.versions, strict=True))
    elif one.by == GLOSSARY:
        return standing  # The words that it would swap are gone: people's words go before the glossary's.
    else:
        versions = (*standing.versions, _set_against(standing, one))
    taken = (*standing.taken, one)
    if len(versions) == 1:
        return replace(standing, versions=versions, taken=taken)
    base = standing.base if standing.is_open else one.base
    return _close(replace(standing, versions=versions, base=base, taken=taken))


def _fit(standing: Standing, version: Version, one: Suggestion) -> Version | None:
    """Return a version with a suggestion in it, or None where it does not fit.

    Someone may have brought words back that stood in the beginning. Whoever did not see that, and takes these words
    away once more, seems to fit; so what nobody saw must give the same words when it comes after the suggestion.
    """
    joined = join_over_glossary(standing.root, version, one)
    if joined is None or one.by == GLOSSARY or one.base == version.text:
        return joined
    seen = frozenset(part.id for part in _find_seen(standing, one.base))
    unseen = [part for part in version.parts if part.id not in seen and part.by != GLOSSARY]
    if len(unseen) < 2:
        return joined
    other = join_all(Version(one.result), unseen)
    same = len(other.parts) == len(unseen) and Counter(split_words(other.text)) == Counter(split_words(joined.text))
    return joined if same else None


def _set_against(standing: Standing, one: Suggestion) -> Version:
    """Return a version that holds a suggestion which fits none, with whatever of the others fits it."""
    version = Version(one.result, (*_find_seen(standing, one.base), one))
    others = frozenset.union(*(other.ids for other in standing.versions)) - version.ids
    typed = Counter(split_words(one.result)) - Counter(split_words(one.base))
    version = join_all(version, (part for part in standing.taken if part.id in others), keep=typed)
    return replace(version, parts=tuple(part for part in (*standing.taken, one) if part.id in version.ids))


def _find_seen(standing: Standing, words: str) -> tuple[Suggestion, ...]:
    """Return the suggestions that had gone into some words of the block when someone met them."""
    parts: tuple[Suggestion, ...] = ()
    for place in range(len(standing.taken), -1, -1):
        if met := next((version for version in reversed(standing.met) if version.text == words), None):
            return tuple(dict.fromkeys((*met.parts, *reversed(parts))))
        if place and standing.taken[place - 1].result == words:
            parts, words = (*parts, standing.taken[place - 1]), standing.taken[place - 1].base
    return tuple(reversed(parts))


def _accept(standing: Standing, review: Review) -> Standing:
    of = review.of
    if standing.is_open and (mix := _find_mix(standing, review)):
        return _close(replace(standing, versions=(mix,)), decided=True)
    if standing.is_open and not standing.has_party(of):
        return standing
    chosen = [version for version in standing.versions if standing.is_party(of, version)][-1:] or standing.versions
    seen = tuple(version.close() for version in chosen)
    return _close(replace(standing, versions=seen), decided=True)


def _find_mix(standing: Standing, review: Review) -> Version | None:
    """Return the words that someone wrote to end a choice, and accepted themselves: these and no others are meant."""
    last = standing.taken[-1] if standing.taken else None
    if last is None or last.sitting != review.sitting or not is_same_name(last.by, review.of):
        return None
    holding = [version for version in standing.versions if last.id in version.ids]
    return replace(holding[-1], text=last.result).close() if holding else None


def _decline(standing: Standing, of: str) -> Standing:
    if standing.is_open and not of:
        return _close(replace(standing, versions=(standing.shown,)), decided=True)
    if standing.has_party(of):
        left = tuple(version for version in standing.versions if not standing.is_party(of, version))
        return _close(replace(standing, versions=left or (standing.shown,)), decided=True)
    versions = tuple(_leave_aside(standing, version, of) for version in standing.versions)
    agreed = _leave_aside(standing, standing.agreed, of)
    return _close(replace(standing, versions=versions, agreed=agreed), decided=True)


def _leave_aside(standing: Standing, version: Version, of: str) -> Version:
    left = leave_aside(standing.root, version, of)
    return left if left.parts or not version.parts else Version(standing.official)


def _talk(standing: Standing, review: Review) -> Standing:
    talks = (*standing.talks, review)
    if standing.is_open:
        return replace(standing, talks=talks)
    version = standing.versions[0]
    without = _leave_aside(standing, version, review.of)
    if without.text == version.text:
        return standing
    return replace(standing, versions=(without, version), base=without.text, talks=talks)


def _close(standing: Standing, *, decided: bool = False) -> Standing:
    """Join versions whose words became the same; where one is left, nothing is open any more."""
    versions = unite(standing.versions)
    if len(versions) > 1:
        return replace(standing, versions=versions)
    agreed = versions[0] if decided else standing.agreed
    return replace(standing, versions=versions, agreed=agreed, base="", talks=())
