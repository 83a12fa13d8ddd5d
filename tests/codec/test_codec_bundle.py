"""Zips that come from anywhere."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youth_report.codec import bundle
from youth_report.codec.backup_text import read_backup, write_backup
from youth_report.codec.bundle import pack, unpack
from youth_report.model import BadInput

FILES = {"report.toml": b'title = "A"', "edits/2026-05-12-moss.md": "[b1]\nWörds ☂".encode(), "media/a.svg": b""}


def make_zip(*names: str, data: bytes = b"x", change: Callable[[zipfile.ZipInfo], None] = lambda _: None) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            member = zipfile.ZipInfo("name")
            member.compress_type = zipfile.ZIP_DEFLATED
            member.filename = name
            change(member)
            archive.writestr(member, data)
    return packed.getvalue()


def make_link(member: zipfile.ZipInfo) -> None:
    member.external_attr = (stat.S_IFLNK | 0o777) << 16


def test_files_come_back_and_the_same_files_make_the_same_bytes() -> None:
    assert unpack(pack(FILES), "a.zip") == FILES
    assert pack(dict(reversed(FILES.items()))) == pack(FILES)


@pytest.mark.parametrize(
    "name",
    [
        "../escape", "a/../../b", "/absolute", "C:/windows", "a\\b", "a//b", "./a", "a/.hidden", ".git/hooks/x",
        "a/\u202eb", "a\nb", "a/b.", "b ", "x" * 300, "nul:",
    ],
)  # fmt: skip
def test_path_that_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match=r"a\.zip: .*cannot be taken in"):
        unpack(make_zip(name), "a.zip")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "not a zip"),
        (b"PK\x03\x04 but no more", "not a zip"),
        (make_zip("a")[:-30], "not a zip"),
        (make_zip("a", change=make_link), "cannot be taken in"),
        (make_zip("a", "A"), "twice"),
        (make_zip("bomb", data=bytes(40_000_000)), "too much"),
    ],
)
def test_zip_that_is_damaged_or_hostile_is_refused(data: bytes, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        unpack(data, "a.zip")


def test_zip_with_too_many_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "MOST_MEMBERS", 2)
    with pytest.raises(BadInput, match="too many"):
        unpack(make_zip("a", "b", "c"), "a.zip")


def test_zip_that_lies_about_a_size_is_refused() -> None:
    packed = make_zip("a", data=b"y" * 5000)
    size, lie = (5000).to_bytes(4, "little"), (50).to_bytes(4, "little")
    with pytest.raises(BadInput):
        unpack(packed.replace(size, lie), "a.zip")


@given(st.binary(max_size=300), st.integers(min_value=0, max_value=10_000))
def test_any_damage_is_bad_input_or_nothing(noise: bytes, place: int) -> None:
    whole = write_backup("ours", FILES)
    at = place % len(whole)
    try:
        name, files = read_backup(whole[:at] + noise + whole[at + len(noise) :], "a.zip")
    except BadInput:
        return
    assert (name, files) == ("ours", FILES)


def test_file_put_in_taken_out_or_changed_is_noticed() -> None:
    files = unpack(write_backup("ours", FILES), "a.zip")
    for changed in (
        {**files, "extra": b""},
        {**files, "media/a.svg": b"<svg/>"},
        {"backup.json": files["backup.json"]},
    ):
        with pytest.raises(BadInput, match="not what was written"):
            read_backup(pack(changed), "a.zip")
    with pytest.raises(BadInput, match="not a backup"):
        read_backup(pack(FILES), "a.zip")


def test_file_name_that_could_not_be_put_back_is_said_at_once() -> None:
    with pytest.raises(BadInput, match="name cannot be kept"):
        write_backup("ours", {"media/a:b.svg": b""})
