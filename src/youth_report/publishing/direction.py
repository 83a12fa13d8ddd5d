"""Which way a language is written."""

from __future__ import annotations

_LEFTWARD = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
"""Languages written from right to left, unless their tag names another script (Unicode CLDR, layout of languages)."""
_LEFTWARD_SCRIPTS = frozenset({"adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa"})


def runs_rightward(language: str) -> bool:
    """Return True where the language of a BCP 47 tag is written from left to right."""
    short, *more = language.casefold().split("-")
    script = next((part for part in more if len(part) == 4 and part.isalpha()), "")
    return script not in _LEFTWARD_SCRIPTS if script else short not in _LEFTWARD
