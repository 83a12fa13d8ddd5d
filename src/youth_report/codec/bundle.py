"""Files in one zip and out of it again. A zip from anywhere is taken as hostile."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath
from zlib import error as ZlibError  # noqa: N812

from youth_report.model import BadInput

MOST_MEMBERS = 20_000
MOST_BYTES = 500_000_000
MOST_RATIO = 300
"""Bytes unpacked for each byte packed: far above what texts reach, far below what a zip bomb needs."""
_SMALL = 1_000_000
"""Below this many unpacked bytes the ratio does not matter."""
_START_OF_TIME = (1980, 1, 1, 0, 0, 0)
_MEND = "Take a backup that youth-report made and that nobody changed."


def pack(files: Mapping[str, bytes], first: Mapping[str, bytes] | None = None) -> bytes:
    """Return a zip of files by their paths; the same files make the same bytes.

    `first` stand before them and as they are, as an EPUB wants it of its `mimetype`.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in (first or {}).items():
            archive.writestr(_describe_member(path), data, zipfile.ZIP_STORED)
        for path, data in sorted(files.items()):
            archive.writestr(_describe_member(path), data, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _describe_member(path: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(path, _START_OF_TIME)
    member.create_system = 3
    member.external_attr = (stat.S_IFREG | 0o644) << 16
    return member


def unpack(data: bytes, where: str) -> dict[str, bytes]:
    """Return the files of a zip; raise `BadInput` for what is damaged, too large, or would stand outside its folder."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [member for member in archive.infolist() if not member.filename.endswith("/")]
            _check_members(members, len(data), where)
            return _read_members(archive, members, where)
    except (zipfile.BadZipFile, ZlibError, EOFError, LookupError, RuntimeError, ValueError) as slip:
        raise BadInput("this is not a zip file, or it is damaged", mend=_MEND, where=where) from slip


def _check_members(members: list[zipfile.ZipInfo], size: int, where: str) -> None:
    total = sum(member.file_size for member in members)
    if len(members) > MOST_MEMBERS:
        raise BadInput(f"there are {len(members)} files in it, which is too many", mend=_MEND, where=where)
    if total > MOST_BYTES or (total > _SMALL and total > size * MOST_RATIO):
        raise BadInput(f"it would unpack to {total / 1e6:.0f} MB, which is too much", mend=_MEND, where=where)
    names = {member.filename.casefold() for member in members}
    if len(names) < len(members):
        raise BadInput("a file is in it twice", mend=_MEND, where=where)
    for member in members:
        if not is_safe(member.filename) or stat.S_ISLNK(member.external_attr >> 16) or member.flag_bits & 1:
            problem = f"a file in it cannot be taken in: {ascii(member.filename)[:80]}"
            raise BadInput(problem, mend=_MEND, where=where)


def is_safe(path: str) -> bool:
    """Tell whether a path stays inside its folder, on every system, and names no hidden file."""
    parts = path.split("/")
    return (
        str(PurePosixPath(path)) == path
        and path.isprintable()
        and not set(path) & set('\\:*?"<>|')
        and not any(part.startswith(".") or part.endswith((".", " ")) for part in parts)
        and all(parts)
        and len(path) <= 200
    )


def _read_members(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], where: str) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    left = MOST_BYTES
    for member in members:
        with archive.open(member) as file:
            # The size that the zip tells may be a lie.
            data = file.read(left + 1)
        left -= len(data)
        if left < 0 or len(data) != member.file_size:
            raise BadInput("a file in it is larger than it says", mend=_MEND, where=where)
        files[member.filename] = data
    return files
