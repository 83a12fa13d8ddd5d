"""What a backup says about itself: whose it is, and the hash of each file in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256

from youth_report.codec.bundle import is_safe, pack, unpack
from youth_report.codec.json_text import dump_json
from youth_report.model import BadInput

_ABOUT = "backup.json"
_FORM = 1
_MEND = "Take a backup that youth-report made and that nobody changed."


def write_backup(name: str, files: Mapping[str, bytes]) -> bytes:
    """Return a backup of a report's files as a zip."""
    unfit = [path for path in files if not is_safe(path)]
    if unfit:
        mend = "Give the file a plain name: letters, digits, dots and dashes."
        raise BadInput("this file's name cannot be kept in a backup", mend=mend, where=ascii(unfit[0]))
    about = {"form": _FORM, "report": name, "files": {path: _hash(data) for path, data in files.items()}}
    return pack({**files, _ABOUT: dump_json(about).encode()})


def read_backup(data: bytes, where: str) -> tuple[str, dict[str, bytes]]:
    """Return the name and the files of a report; raise `BadInput` where the zip is not what was written."""
    files = unpack(data, where)
    try:
        about = json.loads(files.pop(_ABOUT))
        form, name, told = about["form"], str(about["report"]), dict(about["files"])
    except (KeyError, TypeError, ValueError, RecursionError) as slip:
        raise BadInput("this zip is not a backup of a report", mend=_MEND, where=where) from slip
    if form != _FORM:
        mend = "Install the newest version of youth-report."
        raise BadInput("this backup was made by another version of the program", mend=mend, where=where)
    found = {path: _hash(content) for path, content in files.items()}
    changed = sorted(path for path in told.keys() | found.keys() if told.get(path) != found.get(path))
    if changed:
        raise BadInput(f"a file in it is not what was written: {changed[0]!a}", mend=_MEND, where=where)
    return name, files


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()
