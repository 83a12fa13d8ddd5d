"""Where the espeak-ng library is: in the espeakng-loader wheel, or else in the system."""

from __future__ import annotations

import ctypes.util
import importlib.metadata
import importlib.util
import sys
from dataclasses import dataclass
from pathlib import Path

_LIBRARY_NAMES = {"win32": "espeak-ng.dll", "darwin": "libespeak-ng.dylib"}


class EngineMissing(Exception):
    """No speech library that works was found."""


@dataclass(frozen=True, slots=True)
class LibraryPlace:
    """Where the library and its data are."""

    library: str
    data: str | None
    """None where the library knows by itself."""
    origin: str
    """The package that it comes from and its version, or `system`."""


def find_library() -> LibraryPlace:
    """Return the library of the wheel where there is one, or else the system's; raise `EngineMissing`."""
    place = _find_in_wheel() or _find_in_system()
    if place is None:
        raise EngineMissing("no espeak-ng library is installed")
    return place


def _find_in_wheel() -> LibraryPlace | None:
    package = importlib.util.find_spec("espeakng_loader")
    if package is None or package.origin is None:
        return None
    folder = Path(package.origin).parent
    library = folder / _LIBRARY_NAMES.get(sys.platform, "libespeak-ng.so")
    if not library.is_file():
        return None
    origin = f"espeakng-loader {importlib.metadata.version('espeakng-loader')}"
    return LibraryPlace(str(library), str(folder / "espeak-ng-data"), origin)


def _find_in_system() -> LibraryPlace | None:
    library = ctypes.util.find_library("espeak-ng")
    return LibraryPlace(library, None, "system") if library else None
