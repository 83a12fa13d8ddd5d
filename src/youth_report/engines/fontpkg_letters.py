"""Letters that are easy to tell apart: Atkinson Hyperlegible by the Braille Institute, from a package of its own."""

from __future__ import annotations

from collections.abc import Mapping

_FILES = ("files/AtkinsonHyperlegible-Regular.ttf", "files/AtkinsonHyperlegible-Bold.ttf", "LICENSE")


def read_letters() -> Mapping[str, bytes]:
    """Return the files of a font by name, its licence (OFL-1.1) among them, which goes wherever the font goes."""
    import fontpkg_atkinson_hyperlegible as font

    files = {path: (font.ROOT / path).read_bytes() for path in _FILES}
    return {path.removeprefix("files/").replace("LICENSE", "OFL.txt"): data for path, data in files.items()}
