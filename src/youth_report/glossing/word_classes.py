"""The small words of English that tell what the words beside them are. They are few, and no new ones are made."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARTICLES = _words("a an the")
SINGULAR_DETERMINERS = _words("a an each every another this that either neither one")
POSSESSIVES = _words("our their its my your his her whose")
DETERMINERS = SINGULAR_DETERMINERS | POSSESSIVES | _words("the these those any some no both all")

NUMBER_WORDS = _words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million"
)

PREPOSITIONS = _words(
    "of in on at for from with by about into over under after before between through during near without within as "
    "per via against across among upon towards toward"
)

FINITE_MODALS = _words("can could will would shall should may might must cannot")
DO = _words("do does did")
TO_VERB = FINITE_MODALS | DO | _words("to not don didn doesn won let's please ll t")
"""After these stands the base form of a verb."""

SUBJECTS = _words("i we you they he she it who")
OBJECTS = _words("me us you them him it")

BE = _words("is are was were be been being am s re get got gets getting")
"""With what an apostrophe cuts off: it's, they're."""
FINITE_BE = _words("is are was were am")
HAVE = _words("has have had having ve")

ADVERBS = _words(
    "not yet already also now still just been being never often always recently well both be newly since then fully "
    "jointly soon once again only usually sometimes"
)

COORDINATORS = _words("and or but nor")
RELATIVES = _words("who that which")
CLAUSE_STARTERS = _words(
    "if when while although though because as since unless whether where many most few several more and but or"
)

FROZEN_ING = _words(
    "regarding concerning following including excluding considering according depending owing pending during barring "
    "notwithstanding"
)
"""Words in -ing that are prepositions."""

PLURALS_WITHOUT_S = _words("people children men women staff police parents youth")
"""Nouns that take a plural verb although nothing at their end says so."""

DESCRIBING_ENDINGS = ("al", "ive", "ory", "ous", "able", "ible", "ful", "ic", "less", "ary", "ant", "ent")
"""Endings by which a describing word is known: annual, effective, statutory."""

LABELS = _words(
    "appendix annex grade section part schedule table class unit hepatitis vitamin plan option figure group level "
    "category column row block team paragraph clause form"
)
"""Words after which a capital A is a name and not an article: Appendix A."""

NEGATIVE_PREFIXES = _words("non un anti in dis mis pre post ex")
"""With a hyphen they turn a word into another one."""


def is_number(word: str) -> bool:
    """Tell whether a folded word is a number, in digits or in letters."""
    return word[:1].isdigit() or word in NUMBER_WORDS or word == "one"


def is_adverb(word: str) -> bool:
    """Tell whether a folded word is likely an adverb."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4)


def looks_plural(word: str) -> bool:
    """Tell whether a folded word is likely a plural noun."""
    return word in PLURALS_WITHOUT_S or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")))
