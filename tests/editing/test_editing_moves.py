from __future__ import annotations

from itertools import permutations

import pytest

from youth_report.editing.merge import merge
from youth_report.editing.moves import find_moved

BASE = [("One.",), ("Two.",), ("Three.",), ("Four.",)]


@pytest.mark.parametrize(
    ("order", "moved"),
    [
        ((0, 1, 2, 3), set()),
        ((1, 2, 3, 0), {0}),
        ((0, 2, 1, 3), {1, 2}),
        ((0, 3, 1, 2), {3}),
        ((3, 2, 1, 0), {0, 1, 2, 3}),
        ((1, 3), set()),
        ((2, 0, 9, 1), {2}),
    ],
)
def test_of_two_that_swapped_both_may_have_moved(order: tuple[int, ...], moved: set[int]) -> None:
    assert find_moved(BASE, [BASE[n] if n < 4 else ("New.",) for n in order]) == moved


def test_what_stays_without_a_moved_sentence_keeps_its_order() -> None:
    for order in permutations(range(4)):
        moved = find_moved(BASE, [BASE[n] for n in order])
        stayed = [n for n in order if n not in moved]
        assert stayed == sorted(stayed)


def test_sentences_that_stand_twice_are_not_told_apart() -> None:
    assert find_moved([("Yes.",), ("No.",), ("Yes.",)], [("Yes.",), ("Yes.",), ("No.",)]) == set()


def test_swapped_sentence_that_the_other_reworded_wants_a_look() -> None:
    base = "We ask for help early. We talk with all of our friends. The day was long."
    swapped = "We talk with all of our friends. We ask for help early. The day was long."
    for old, new in (("help early", "help soon"), ("all of our", "each of our")):
        merged = merge(base, swapped, base.replace(old, new))
        assert merged
        assert merged.look
        assert merged.text == swapped.replace(old, new)
    plain = merge(base, swapped, base.replace("was long", "was very long"))
    assert plain
    assert not plain.look
