"""The International Phonetic Alphabet, as far as English needs it, and spoken forms that hold it.

Source: Handbook of the International Phonetic Association (1999); the signs for English are those of espeak-ng.
"""

from __future__ import annotations

import re
import unicodedata

_STRESS = "ˈˌ"
SOUNDS = (
    *("aɪ", "aʊ", "eɪ", "eə", "iə", "oʊ", "ɔɪ", "əʊ", "ɪə", "ʊə", "iː", "uː", "ɑː", "ɔː", "ɛː", "ɜː", "tʃ", "dʒ"),
    *("a", "i", "o", "æ", "ɐ", "ɒ", "ɔ", "ə", "ɚ", "ɛ", "ɪ", "ʊ", "ʌ", "n̩", "m̩", "l̩"),
    *("b", "d", "f", "h", "j", "k", "l", "m", "n", "p", "s", "t", "v", "w", "x", "z"),
    *("ç", "ð", "ŋ", "ɡ", "ɹ", "ʃ", "ʍ", "ʒ", "ʔ", "θ"),
    *_STRESS,
)
"""Each sound that can be said, and the two signs of stress."""
_TABLE = """
g ɡ  r ɹ  ɾ t  ɫ l  ʧ tʃ  ʤ dʒ  e ɛ  ɛə eə  eː eə  oː ɔː  aː ɑː  ɒː ɔː  u uː  ɑ ɑː  ɜ ɜː  ɝ ɜː  ɝː ɜː
ᵻ ɪ  ɨ ɪ  ' ˈ  ’ ˈ
"""
_ALIASES = dict(zip(_TABLE.split()[::2], _TABLE.split()[1::2], strict=True))
"""Other signs for the same sounds, or for those that are nearest to them in English."""
_SILENT = re.compile(r"[/\[\]().‿|ʰ\u0361\u035c-]")
"""Brackets around it, the ends of syllables, and the ties of signs that belong together."""
_ONE = re.compile("|".join(sorted(map(re.escape, (*SOUNDS, *_ALIASES)), key=len, reverse=True)) + "|.")
_MARKED = re.compile("⟦([^⟦⟧]*)⟧")
_HISSING, _VOICELESS = ("s", "z", "ʃ", "ʒ"), ("p", "t", "k", "f", "θ")


def read_ipa(word: str) -> tuple[str, ...]:
    """Return the signs of a word in the IPA: each one of `SOUNDS`, or else a sign that English does not have."""
    plain = _SILENT.sub("", unicodedata.normalize("NFC", word).replace(":", "ː"))
    return tuple(_ALIASES.get(sign, sign) for sign in _ONE.findall(plain))


def list_unknown(ipa: str) -> tuple[str, ...]:
    """Return the signs in words of the IPA that nobody would know how to say in English."""
    signs = (sign for word in ipa.split() for sign in read_ipa(word))
    return tuple(dict.fromkeys(sign for sign in signs if sign not in SOUNDS))


def mark_sounds(ipa: str) -> str:
    """Return words of the IPA as a spoken form: `⟦ˈniːv⟧`. A word without stress has it at its start."""
    words = ("".join(read_ipa(word)) for word in ipa.split())
    return " ".join(f"⟦{word if set(word) & set(_STRESS) else _STRESS[0] + word}⟧" for word in words)


def add_ending(sounds: str) -> str:
    """Return a spoken form that ends with sounds, in the plural or the possessive."""
    last = sounds.removesuffix("⟧")
    return f"{last}{'ɪz' if last.endswith(_HISSING) else 's' if last.endswith(_VOICELESS) else 'z'}⟧"


def part_sounds(spoken: str) -> list[str]:
    """Return a spoken form in parts: in turn words, which may be empty, and a word of the IPA without its brackets."""
    return _MARKED.split(spoken)


def drop_marks(text: str) -> str:
    """Return a text without the brackets that stand around the IPA in a spoken form."""
    return text.replace("⟦", " ").replace("⟧", " ")
