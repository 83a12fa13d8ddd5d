"""Words that come in late. Whoever wrote before they came did not know them, whatever the days say.

A sitting without `starts-from` knew all earlier days. But a file may come in when others have gone on already. So the
log is asked what there was: words that stand in it keep the base that they were made from, and what comes in late
stands behind what it could not be known to. Both are kept in the records themselves, so their order does not count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeGuard

from youth_report.editing.chronicle import (
    Contribution,
    find_contributions,
    find_days,
    find_moment,
    find_valid,
    is_file,
    rank_by,
)
from youth_report.editing.entries import Sitting
from youth_report.editing.grouping import group_by_block
from youth_report.editing.identity import with_id
from youth_report.model import GLOSSARY, Action, BlockId, Record, Review, Suggestion, Withdrawal


@dataclass(frozen=True, slots=True)
class Memory:
    """What a log knows when edit files are taken in."""

    said: Mapping[str, Mapping[BlockId, Sequence[Contribution]]]
    """What people said in each file about each block, as far as the files still say it."""
    about: Mapping[BlockId, Sequence[Contribution]]
    """All that counts about each block, in order."""
    former: Mapping[str, str]
    """The former names of files that were renamed."""
    starts: Mapping[str, str]
    """What each file that is taken in starts from, as it says."""

    def recall_words(self, sitting: Sitting) -> Mapping[BlockId, Collection[str]]:
        """Return the words that the author of a sitting had before them, by the log: mostly one text for a block."""
        now = (sitting.date, sitting.starts_from)
        return {
            block: {one.base for one in said if _has_base(one) and (one.on, one.starts_from) == now}
            for block, said in self.said.get(self._find_name(sitting.name), {}).items()
        }

    def place(self, one: Contribution, news: Iterable[Contribution]) -> Contribution:
        """Return what a file says, behind all that it comes too late for; `news` are the other new records so far."""
        if GLOSSARY in (one.by, one.of if isinstance(one, Review) else ""):
            return one  # Words of people go before the glossary's anyway.
        name = self._find_name(one.sitting)
        same = [two for two in self.said.get(name, {}).get(one.block, ()) if type(two) is type(one)]
        there = [two for two in self.about.get(one.block, ()) if two.sitting != name]
        went_on = [two for two in there if _went_on(two, one)]
        ignorant = [two for two in went_on if not self._starts_from(two.sitting, one.sitting)]
        if same:
            stood = max(find_moment(two) if two.behind else ("", 0) for two in same)
            all_knew = went_on and not ignorant and isinstance(one, Suggestion)
            return one if all_knew else _stand_at(one, stood)
        if isinstance(one, Review):
            known = [*there, *(two for two in news if two.block == one.block and two.sitting != one.sitting)]
            return _stand_behind(one, [two for two in known if two.on <= one.on])
        return _stand_behind(one, there) if ignorant else one

    def _starts_from(self, later: str, earlier: str) -> bool:
        """Tell whether a sitting says that it started from another one."""
        passed: set[str] = set()
        while later not in passed:
            passed.add(later)
            later = self.starts.get(later, "")
            if later == earlier:
                return True
        return False

    def _find_name(self, sitting: str) -> str:
        return self.former.get(sitting, sitting)


def remember(records: Sequence[Record], sittings: Sequence[Sitting]) -> Memory:
    """Return what a log knows of edit files that are taken in; what a person took back counts as said."""
    valid = find_valid(record for record in records if is_file(record.sitting)).values()
    said: defaultdict[str, list[Contribution]] = defaultdict(list)
    authors: dict[str, tuple[str, str]] = {}
    for record in valid:
        if not isinstance(record, Withdrawal) and record.by != GLOSSARY:
            said[record.sitting].append(record)
            authors[record.sitting] = (record.by, record.on)
    names = {sitting.name: (sitting.by, sitting.date) for sitting in sittings}
    gone = {author: name for name, author in sorted(authors.items()) if name not in names}
    former = {name: gone[author] for name, author in names.items() if name not in authors and author in gone}
    starts = {sitting.name: sitting.starts_from for sitting in sittings}
    by_block = {name: group_by_block(records) for name, records in said.items()}
    return Memory(by_block, group_by_block(find_contributions(records)), former, starts)


def stand_last(news: Sequence[Contribution], records: Sequence[Record]) -> tuple[Contribution, ...]:
    """Return what a person says about a block at the program, behind all that is there: they had it before them."""
    there = [one for one in find_contributions(records) if news and one.block == news[0].block]
    if not all(_stand_behind(one, there) is one for one in news):
        moment = max(map(find_moment, there))
        return tuple(_stand_at(one, (moment[0], moment[1] + 1)) for one in news)
    return tuple(news)


def _has_base(one: Contribution) -> TypeGuard[Suggestion]:
    return isinstance(one, Suggestion) and one.action is not Action.ADD


def _went_on(there: Contribution, late: Contribution) -> bool:
    """Tell whether what is there was said after the day of a late suggestion, or decided on it."""
    day, _ = find_moment(there)
    return day > late.on or (day == late.on and isinstance(there, Review) and there.of != GLOSSARY)


def _stand_behind(one: Contribution, there: Sequence[Contribution]) -> Contribution:
    rank = rank_by(find_days([*there, one]))
    last = max(there, key=rank, default=one)
    if rank(last) <= rank(one):
        return one
    day, turn = find_moment(last)
    return _stand_at(one, (day, turn + 1))


def _stand_at(one: Contribution, moment: tuple[str, int]) -> Contribution:
    day, turn = moment
    return with_id(replace(one, behind=day, turn=turn))
