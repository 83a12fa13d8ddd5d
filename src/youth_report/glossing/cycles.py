"""Find circles in what leads to what."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence


def find_cycles(arrows: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Yield, for each name that is the least of a circle, the shortest such circle, from that name on."""
    for start in sorted(arrows):
        cycle = _find_way_back(arrows, start)
        if cycle:
            yield cycle


def _find_way_back(arrows: Mapping[str, Sequence[str]], start: str) -> tuple[str, ...]:
    """Return the shortest circle through `start` and names that come after it; empty where there is none."""
    queue: deque[tuple[str, ...]] = deque([(start,)])
    seen = {start}
    while queue:
        path = queue.popleft()
        for name in arrows.get(path[-1], ()):
            if name == start and len(path) > 1:
                return path
            if name > start and name not in seen:
                seen.add(name)
                queue.append((*path, name))
    return ()
