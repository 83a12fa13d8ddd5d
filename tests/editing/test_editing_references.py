from __future__ import annotations

import pytest

from youth_report.editing.merge import Merged, merge

NOTED = "We met six times.[^1] We were glad to be heard. It was fun.\n\n[^1]: On Mondays.\n[^2]: In the hall."


def test_notes_stay_on_lines_of_their_own() -> None:
    ours, theirs = NOTED.replace("six", "ten"), NOTED.replace("fun", "great fun")
    assert merge(NOTED, ours, theirs) == Merged(NOTED.replace("six", "ten").replace("fun", "great fun"))


LINK = "See [all of our pages](https://example.org) there. It is good."


@pytest.mark.parametrize(
    ("base", "ours", "theirs"),
    [
        (
            NOTED,
            NOTED.replace("fun.", "fun.[^3]") + "\n[^3]: Our note.",
            NOTED.replace("heard.", "heard.[^3]") + "\n[^3]: Their note.",
        ),
        (
            NOTED,
            NOTED.replace(".[^1]", ".").replace("[^1]: On Mondays.\n", ""),
            NOTED.replace("fun.", "fun.[^1]"),
        ),
        (
            LINK,
            "See all of [our pages](https://example.org) there. It is good.",
            "See all of our pages there. It is good.",
        ),
    ],
    ids=["two notes of one name", "note that the other took away", "half a link"],
)
def test_merge_that_would_leave_a_note_or_a_link_without_its_end_is_asked(base: str, ours: str, theirs: str) -> None:
    assert merge(base, ours, theirs) is None
    assert merge(base, theirs, ours) is None


def test_one_number_for_two_things_wants_a_look() -> None:
    base = "We want three things.\n\n1. To be safe.\n\nWe told them so last week. They said yes.\n\n1. In March."
    ours = base.replace("safe.", "safe.\n2. To be heard.")
    theirs = base.replace("March.", "March.\n2. In April.")
    merged = merge(base, ours, theirs)
    assert merged
    assert merged.look
    once = merge(base, ours, base.replace("said yes", "said no"))
    assert once
    assert not once.look
