"""What became of one block: its words, or the versions between which people must choose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import groupby

from youth_report.editing.chronicle import Contribution
from youth_report.editing.merge import merge
from youth_report.model import GLOSSARY, Decision, Review, Suggestion


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of a block."""

    text: str
    """Empty where the block is left out."""
    parts: tuple[Suggestion, ...] = ()
    """The suggestions that went into it, in order."""
    look: bool = False

    @property
    def authors(self) -> tuple[str, ...]:
        """Those whose suggestions went into it, in the order in which they came."""
        return tuple(dict.fromkeys(part.by for part in self.parts))


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a block stands after some suggestions and reviews."""

    official: str
    """The words that everything began with; empty for a block that was added."""
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

    @property
    def is_open(self) -> bool:
        """True where people must choose."""
        return len(self.versions) > 1

    @property
    def shown(self) -> Version:
        """The words that a reader meets: with the open ones left aside, but with all that everyone shares."""
        if not self.is_open:
            return self.versions[0]
        shared = self._shared
        news = (part for part in self.taken if part.id in shared and part not in self.agreed.parts)
        return reduce(lambda version, part: _join(version, part) or version, news, self.agreed)

    def find_parties(self, version: Version) -> tuple[str, ...]:
        """Return those whose words stand in this version and not in all others."""
        shared = self._shared
        return tuple(dict.fromkeys(part.by for part in version.parts if part.id not in shared))

    @property
    def _shared(self) -> frozenset[str]:
        return frozenset.intersection(*(frozenset(part.id for part in version.parts) for version in self.versions))


def settle(official: str, contributions: Iterable[Contribution]) -> Standing:
    """Return where a block stands, from the official words and what was said about it, in order."""
    start = Version(official)
    standing = Standing(official, start, (start,))
    for _, day in groupby(contributions, key=lambda one: one.on):
        # What was open in the evening waits; what was not is what people meet the next morning.
        standing = reduce(_take, day, replace(standing, agreed=standing.shown))
    return standing


def is_same_name(one: str, other: str) -> bool:
    """Tell whether two nicknames are one; capitals do not count."""
    return one.casefold() == other.casefold()


def _take(standing: Standing, one: Contribution) -> Standing:
    if isinstance(one, Suggestion):
        return _take_suggestion(standing, one)
    match one.decision:
        case Decision.ACCEPT:
            return _accept(standing, one.of)
        case Decision.DECLINE:
            return _decline(standing, one.of)
        case Decision.TALK:
            return _talk(standing, one)


def _take_suggestion(standing: Standing, one: Suggestion) -> Standing:
    fits = [
        _join(version, one) or _join_over_glossary(standing.official, version, one) for version in standing.versions
    ]
    if any(fits):
        versions = tuple(fit or version for fit, version in zip(fits, standing.versions, strict=True))
    elif one.by == GLOSSARY:
        return standing  # The words that it would swap are gone: people's words go before the glossary's.
    else:
        versions = (*standing.versions, _set_against(standing, one))
    base = standing.base if standing.is_open else one.base
    return _close(replace(standing, versions=versions, base=base, taken=(*standing.taken, one)))


def _join(version: Version, one: Suggestion) -> Version | None:
    merged = merge(one.base, version.text, one.result)
    if merged is None:
        return None
    # Whoever goes on from these very words has looked at them.
    look = merged.look or (version.look and one.base != version.text)
    return Version(merged.text, (*version.parts, one), look)


def _join_over_glossary(official: str, version: Version, one: Suggestion) -> Version | None:
    if one.by == GLOSSARY or GLOSSARY not in version.authors:
        return None
    return _join(_leave_aside(official, version, GLOSSARY), one)


def _set_against(standing: Standing, one: Suggestion) -> Version:
    """Return a version that holds a suggestion which fits none, with whatever of the others fits it."""
    seen = standing.agreed.parts if one.base == standing.agreed.text else ()
    included = {part.id for part in (*seen, one)}
    version = Version(one.result, (*seen, one))
    alive = {part.id for other in standing.versions for part in other.parts}
    for part in standing.taken:
        if part.id in alive - included:
            version = _join(version, part) or version
    joined = {part.id for part in version.parts}
    return replace(version, parts=tuple(part for part in (*standing.taken, one) if part.id in joined))


def _leave_aside(official: str, version: Version, of: str) -> Version:
    """Return a version as it would be without someone's words; without anyone's where `of` is empty."""
    parts = tuple(part for part in version.parts if of and not is_same_name(part.by, of))
    if len(parts) == len(version.parts):
        return version
    return reduce(
        lambda text, part: _join(text, part) or Version(part.result, (*text.parts, part)), parts, Version(official)
    )


def _accept(standing: Standing, of: str) -> Standing:
    chosen = [version for version in standing.versions if _is_party(standing, version, of)][-1:]
    if standing.is_open and not chosen:
        return standing
    kept = chosen or standing.versions
    return _close(replace(standing, versions=tuple(replace(version, look=False) for version in kept)), decided=True)


def _decline(standing: Standing, of: str) -> Standing:
    if standing.is_open and (not of or any(_is_party(standing, version, of) for version in standing.versions)):
        left = tuple(version for version in standing.versions if of and not _is_party(standing, version, of))
        return _close(replace(standing, versions=left or (standing.shown,)), decided=True)
    versions = tuple(_leave_aside(standing.official, version, of) for version in standing.versions)
    return _close(replace(standing, versions=versions), decided=True)


def _talk(standing: Standing, review: Review) -> Standing:
    talks = (*standing.talks, review)
    if standing.is_open:
        return replace(standing, talks=talks)
    version = standing.versions[0]
    without = _leave_aside(standing.official, version, review.of)
    if without.text == version.text:
        return standing
    return replace(standing, versions=(without, version), base=without.text, talks=talks)


def _is_party(standing: Standing, version: Version, of: str) -> bool:
    return any(is_same_name(author, of) for author in standing.find_parties(version))


def _close(standing: Standing, *, decided: bool = False) -> Standing:
    """Join versions whose words became the same; where one is left, nothing is open any more."""
    texts = dict.fromkeys(version.text for version in standing.versions)
    versions = tuple(_unite([version for version in standing.versions if version.text == text]) for text in texts)
    if len(versions) > 1:
        return replace(standing, versions=versions)
    agreed = versions[0] if decided else standing.agreed
    return replace(standing, versions=versions, agreed=agreed, base="", talks=())


def _unite(versions: Sequence[Version]) -> Version:
    first = versions[0]
    parts = {part.id: part for version in versions for part in version.parts}
    return replace(first, parts=tuple(parts.values()), look=any(version.look for version in versions))
