"""What every store of clips must do."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.clip_store import FakeClipStore
from youth_report.model import Clip
from youth_report.ports import ClipStore
from youth_report.store.clip_store import DiskClipStore

CLIP = Clip(b"\xff\xf3audio\nwith a line", 22050, 5760, (1105, 2000))


@pytest.fixture(params=["fake", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ClipStore:
    return FakeClipStore() if request.param == "fake" else DiskClipStore(tmp_path)


def test_nothing_is_kept_at_first(store: ClipStore) -> None:
    assert store.get("ab" * 32) is None


def test_clip_comes_back_as_it_was(store: ClipStore) -> None:
    store.put("ab" * 32, CLIP)
    assert store.get("ab" * 32) == CLIP
    assert store.get("cd" * 32) is None


def test_damaged_clip_counts_as_none(tmp_path: Path) -> None:
    store = DiskClipStore(tmp_path)
    store.put("ab" * 32, CLIP)
    (path,) = tmp_path.rglob("*.clip")
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    assert store.get("ab" * 32) is None
    path.write_bytes(b"")
    assert store.get("ab" * 32) is None
