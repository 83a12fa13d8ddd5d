"""Small English words that show where a sentence goes on and where one begins. All lower case."""

from __future__ import annotations


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


OPENING = _words(
    "a after again all also although among an another any anyone are as at because before both but by can could did "
    "do does during each either even every everyone few finally first following for from given had has have he her "
    "here his how however i i'm i've if in is it it's its last later many maybe meanwhile more most much my neither "
    "no nobody not nothing now of on once one only or other others our overall perhaps please several she should "
    "similarly since so some sometimes soon such that that's the their then there there's therefore these they "
    "they're this those though through thus to today together under unfortunately until was we we're we've were what "
    "when where whether which while who whose why with without would yes yet you you're your"
)
"""Words that often open a sentence and are not part of a name."""

RESTARTING = _words(
    "but he he's i i'm i've it it's my she she's so that's then there there's these they they're this those we we're "
    "we've what when why you you're"
)
"""Words that open a sentence even where its author left the capital out."""

LEADING = _words("a an and because every his its my or our than the their these this your")
"""Words that no line ends with, if it is a whole one."""

HESITATING = LEADING | _words("but if so well when")
"""Words after which dots are a pause and no end."""

REACHING = _words("about after at before by during for from in of on over since than to under until with")
"""Words after which a number at the beginning of a line is of the same sentence."""

SAYING = _words(
    "added adds agreed answered asked asks commented explained felt replied said say says told thought wrote"
)
"""Words that tell who spoke, right after or before the speaker's name."""
