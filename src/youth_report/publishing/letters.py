"""Which letters are sent with a publication."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from youth_report.model import Resource

_ARABIC = "NotoSansArabic"
"""How the files are named that hold the letters of Urdu, Arabic and Persian."""


def bind_letters(letters: Mapping[str, bytes], directions: Collection[str]) -> Iterator[Resource]:
    """Yield the font files that are needed where pages in other languages are written in these directions.

    Those of Urdu are large, and most devices have some of their own: by their role browsers do not keep them.
    """
    for name, data in letters.items():
        kind = "font/ttf" if name.endswith(".ttf") else "text/plain"
        if not name.startswith(_ARABIC):
            yield Resource(f"fonts/{name}", kind, data, "font")
        elif "rtl" in directions:
            yield Resource(f"fonts/{name}", kind, data, "letters")
