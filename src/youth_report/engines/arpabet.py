"""Phonemes as espeak-ng writes them (IPA) in the letters that the acoustic model knows (ARPAbet, as in CMUdict)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise

_STRESS_AND_TIES = re.compile("[ˈˌ|_\\s\u0329\u0361]")
_TABLE = """
p P, b B, t T, d D, k K, ɡ G, g G, tʃ CH, dʒ JH, ɾ T, ʔ T, f F, v V, θ TH, ð DH, s S, z Z, ʃ SH, ʒ ZH, h HH, x K,
m M, n N, ŋ NG, l L, ɫ L, ɹ R, r R, j Y, w W, əl AH L,
iː IY, i IY, ɪ IH, ᵻ IH, ɛ EH, e EH, a AE, æ AE, ɒ AA, ɑː AA, ɔː AO, ɔ AO, oː AO, o OW, ʊ UH, uː UW, u UW,
ʌ AH, ə AH, ɐ AH, ɜː ER, ɜ ER, ɚ ER, eɪ EY, aɪ AY, ɔɪ OY, əʊ OW, oʊ OW, aʊ AW,
iə IH R, eə EH R, ʊə UH R, aɪə AY ER, aʊə AW ER
"""
_LETTERS = {ipa: letters.split() for ipa, letters in (pair.split(maxsplit=1) for pair in _TABLE.split(","))}
_PIECE = re.compile("|".join(sorted(map(re.escape, _LETTERS), key=len, reverse=True)))


def spell_sounds(phonemes: str) -> tuple[str, ...]:
    """Return phonemes in ARPAbet; what the model has no letters for is left out."""
    pieces = _PIECE.findall(_STRESS_AND_TIES.sub("", phonemes))
    return tuple(letters for piece in pieces for letters in _LETTERS[piece])


def share_sounds(sounds: Sequence[tuple[str, ...]], words: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the sounds of each word, where the first of several words that are said as one came with all of them."""
    shared: list[tuple[str, ...]] = []
    heads = [place for place, own in enumerate(sounds) if own or not place]
    for head, after in pairwise([*heads, len(sounds)]):
        letters = list(accumulate((len(word) + 1 for word in words[head:after]), initial=0))
        cuts = [round(len(sounds[head]) * before / letters[-1]) for before in letters]
        shared += [sounds[head][cut:end] for cut, end in pairwise(cuts)]
    return shared
