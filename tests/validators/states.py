"""The states in which a page can be looked at: what a reader can choose, as the page itself offers it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from playwright.sync_api import Page

State = tuple[str, ...]
"""Ids of the chosen radio buttons."""
_CROSSED = ("size", "colour", "spacing", "letters")
"""Choices that can get into each other's way."""
_SAME = "colour-device"
"""Has the colours of `colour-light`, or on a dark device those of `colour-dark`: it need not be crossed."""

_GROUPS = """() => {
  const groups = {};
  for (const { name, id } of document.querySelectorAll(".panel input[type=radio]")) (groups[name] ??= []).push(id);
  return groups;
}"""


def find_groups(page: Page) -> Mapping[str, list[str]]:
    """Return the ids of the radio buttons of each choice."""
    return dict(page.evaluate(_GROUPS))


def list_few(groups: Mapping[str, list[str]]) -> Iterator[State]:
    """Yield as few states as hold each choice once."""
    for number in range(max(map(len, groups.values()))):
        yield tuple(ids[number % len(ids)] for ids in groups.values())


def list_every(groups: Mapping[str, list[str]]) -> Iterator[State]:
    """Yield each state of the choices that can get into each other's way, then each of the others once."""
    crossed = ([one for one in ids if one != _SAME] for name, ids in groups.items() if name in _CROSSED)
    yield from product(*crossed)
    yield from list_few({name: ids for name, ids in groups.items() if name not in _CROSSED})


def choose(page: Page, state: State) -> None:
    """Choose as a reader would."""
    page.evaluate(
        "ids => ids.forEach(id => { const b = document.getElementById(id); b.checked = true;"
        " b.dispatchEvent(new Event('change', { bubbles: true })) })",
        list(state),
    )
