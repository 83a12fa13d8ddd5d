"""Letters for Urdu, Arabic and Persian: Noto Sans Arabic, from a package that comes with the printer of PDF."""

from __future__ import annotations

from collections.abc import Mapping

_FILE = "files/NotoSansArabic[wdth,wght].ttf"


def read_arabic_letters() -> Mapping[str, bytes]:
    """Return the font and its licence (OFL-1.1) by name; nothing where the package is not installed."""
    try:
        import fontpkg_noto_sans_arabic as font
    except ImportError:
        return {}
    return {
        "NotoSansArabic.ttf": (font.ROOT / _FILE).read_bytes(),
        "NotoSansArabic-OFL.txt": (font.ROOT / "LICENSE").read_bytes(),
    }
