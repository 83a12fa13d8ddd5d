"""English words with which the meaning of a sentence turns, by what they put at stake. All lower case."""

from __future__ import annotations

import re


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

NUMBER_WORDS = {word: str(number) for number, word in enumerate(_ONES)} | {
    word: str(number) for number, word in zip(range(20, 100, 10), _TENS, strict=True)
}
"""Numbers that are often written out. They are the same in digits."""

NUMBERS = _words(
    "% hundred hundreds thousand thousands million millions billion billions dozen dozens half halves third thirds "
    "quarter quarters double doubled triple tripled trebled halved once twice first second single"
)
"""Words that are numbers, too."""

MONTHS = _words("january february march april may june july august september october november december")

DATES = MONTHS | _words(
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter today tomorrow yesterday "
    "daily weekly fortnightly monthly quarterly yearly annual annually day days week weeks fortnight month months "
    "year years decade decades"
)

YEAR = re.compile(r"(?:1[5-9]|20)\d\d")

NEGATIONS = _words(
    "no not none nobody nothing nor neither never nowhere without cannot unless except excluding exclude excludes "
    "excluded stop stops stopped fail fails failed failing failure refuse refuses refused deny denies denied "
    "reject rejects rejected prohibit prohibits prohibited forbid forbids forbidden ban bans banned prevent prevents "
    "prevented lack lacks lacked lacking hardly rarely seldom avoid avoids avoided instead"
)

PREFIXES = ("un", "in", "im", "ir", "il", "dis", "mis", "non")
"""What turns a word into its opposite."""

MODALS = _words(
    "may might must should shall will would can could ought need needs needed have has require requires required "
    "requirement optional mandatory compulsory voluntary recommend recommends recommended allow allows allowed permit "
    "permits permitted encouraged expect expects expected intend intends intended plan plans planned hope hopes hoped "
    "aim aims likely unlikely possibly perhaps certainly probably always usually often sometimes if"
)

DIRECTIONS = _words(
    "up down above below over under before after until since more less fewer higher lower larger smaller bigger better "
    "worse most least maximum minimum highest lowest rise rises rose risen rising fall falls fell fallen falling grow "
    "grows grew grown growing growth shrink shrank shrunk drop drops dropped gain gains gained loss losses lose lost "
    "increase increases increased increasing decrease decreases decreased decreasing reduce reduces reduced reducing "
    "reduction decline declines declined improve improves improved improving improvement worsen worsens worsened widen "
    "widened narrow narrowed raise raises raised lowered exceed exceeds exceeded earlier later longer shorter stronger "
    "weaker include includes included including against inside outside"
)

QUANTITIES = _words(
    "all every each any some many much few several both either majority minority nearly almost about around "
    "approximately roughly exactly entire whole part partly fully only everyone everybody anyone someone"
)

CALENDAR_OR_MODAL = _words("may march august will")
"""Words that their capital alone tells from another word."""
