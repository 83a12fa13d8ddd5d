"""What every store of takes must do."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.take_store import FakeTakeStore
from youth_report.model import Clip, Span, Take, TakenSegment
from youth_report.ports import TakeStore
from youth_report.store.take_store import DiskTakeStore

ONE, OTHER = "ab" * 32, "cd" * 32
TAKE = Take(
    (TakenSegment("We met.", Span(100, 900), (40, 300), (1,), clear=False), TakenSegment("Then?", Span(9, 9), (0,)))
)
CLIP = Clip(b"\xff\xf3audio", 22050, 5760, (1105, 2000))


@pytest.fixture(params=["fake", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> TakeStore:
    return FakeTakeStore() if request.param == "fake" else DiskTakeStore(tmp_path)


def test_take_comes_back_as_it_was(store: TakeStore) -> None:
    assert store.get(ONE, "key") is None
    store.put(ONE, "key", TAKE)
    assert store.get(ONE, "key") == TAKE
    assert store.get(ONE, "other key") is None
    assert store.get(OTHER, "key") is None


def test_clips_of_a_recording_are_its_own(store: TakeStore) -> None:
    store.clips(ONE).put("key", CLIP)
    assert store.clips(ONE).get("key") == CLIP
    assert store.clips(OTHER).get("key") is None


def test_what_is_forgotten_is_gone_and_the_rest_stays(store: TakeStore) -> None:
    for digest in (ONE, OTHER):
        store.put(digest, "key", TAKE)
        store.clips(digest).put("key", CLIP)
    store.forget(ONE)
    store.forget(ONE)
    assert (store.get(ONE, "key"), store.clips(ONE).get("key")) == (None, None)
    assert (store.get(OTHER, "key"), store.clips(OTHER).get("key")) == (TAKE, CLIP)


def test_nothing_of_a_forgotten_recording_is_left_on_the_disk(tmp_path: Path) -> None:
    store = DiskTakeStore(tmp_path)
    store.put(ONE, "key", TAKE)
    store.clips(ONE).put("key", CLIP)
    store.forget(ONE)
    assert list(tmp_path.iterdir()) == []


def test_damaged_take_counts_as_none(tmp_path: Path) -> None:
    store = DiskTakeStore(tmp_path)
    store.put(ONE, "key", TAKE)
    (path,) = tmp_path.rglob("*.json")
    for damage in (path.read_bytes()[:-9], b"", b"\xff\xfe", b"[]"):
        path.write_bytes(damage)
        assert store.get(ONE, "key") is None
