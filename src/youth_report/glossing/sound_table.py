"""Beginnings of words whose first sound is not what their first letter says."""

from __future__ import annotations

from youth_report.glossing.word_lists import read_words

SILENT_H = ("heir", "honest", "honor", "honour", "hour")

LIKE_YOU = tuple(
    sorted(
        read_words(
            "eu ewe ubiq ufo uk unanim unary unicorn unicyc unif unil union uniq unison unisex unit univ ura urea "
            "ureth uri uro uru usab usag use usu uta ute uti uto"
        )
    )
)
"""They start with a vowel letter but sound like "you": a unit. Not "uninvited", "urgent", "usher"."""

LIKE_WON = ("once", "one", "oneness", "oneself", "one's", "one-")
"""Words (`one-`: beginnings of words) that sound like "won"."""

LETTERS_LIKE_AN = frozenset("aefhilmnorsx")
"""Letters whose names start with a vowel: an F, an MP."""
