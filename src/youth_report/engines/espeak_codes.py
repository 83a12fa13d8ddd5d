"""The IPA in the speech library's own letters, for its voices of English.

Source: espeak-ng's phoneme tables; `tests/engines/test_espeak_codes.py` asks the library what it makes of each.
"""

from __future__ import annotations

from youth_report.model.ipa import read_ipa

_TABLE = """
aɪ aI  aʊ aU  eɪ eI  eə e@  iə i@  oʊ oU  ɔɪ OI  əʊ oU  ɪə i@  ʊə U@  iː i:  uː u:  ɑː A:  ɔː O:  ɛː e@  ɜː 3:
tʃ tS  dʒ dZ  a a  i i  o oU  æ a  ɐ a#  ɒ 0  ɔ O  ə @  ɚ 3  ɛ E  ɪ I  ʊ U  ʌ V  n̩ n-  m̩ m-  l̩ l-
b b  d d  f f  h h  j j  k k  l l  m m  n n  p p  s s  t t  v v  w w  x x  z z
ç C  ð D  ŋ N  ɡ g  ɹ r  ʃ S  ʍ w#  ʒ Z  ʔ ?  θ T  ˈ '  ˌ ,
"""
CODES = dict(zip(_TABLE.split()[::2], _TABLE.split()[1::2], strict=True))
"""What the library writes for each sound."""


def write_codes(sounds: str) -> str:
    """Return sounds in the IPA as the library writes them."""
    return "|".join(CODES[sign] for sign in read_ipa(sounds) if sign in CODES)
