"""The small words of English that tell what the words beside them are. They are few, and no new ones are made."""

from __future__ import annotations

from youth_report.glossing.word_lists import read_words

ARTICLES = read_words("a an the")
SINGULAR_DETERMINERS = read_words("a an each every another this that either neither one")
POSSESSIVES = read_words("our their its my your his her whose")
DETERMINERS = SINGULAR_DETERMINERS | POSSESSIVES | read_words("the these those any some no both all")

NUMBER_WORDS = read_words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million"
)

PREPOSITIONS = read_words(
    "of in on at for from with by about into over under after before between through during near without within as "
    "per via against across among upon towards toward"
)

FINITE_MODALS = read_words("can could will would shall should may might must cannot")
DO = read_words("do does did")
TO_VERB = FINITE_MODALS | DO | read_words("to not don didn doesn won let's please ll t")
"""After these stands the base form of a verb."""

SUBJECTS = read_words("i we you they he she it who")
OBJECTS = read_words("me us you them him it")

BE = read_words("is are was were be been being am s re get got gets getting")
"""With what an apostrophe cuts off: it's, they're."""
FINITE_BE = read_words("is are was were am")
FINITE_VERBS = FINITE_BE | FINITE_MODALS | read_words("has does requires means involves includes matters helps becomes")
"""What a clause goes on with after its subject. Those in -s are hardly ever nouns."""
HAVE = read_words("has have had having ve")

ADVERBS = read_words(
    "not yet already also now still just been being never often always recently well both be newly since then fully "
    "jointly soon once again only usually sometimes"
)

_NO_ADVERBS = read_words("family supply assembly apply reply bully ally rely july italy friendly anomaly")

COORDINATORS = read_words("and or but nor")
RELATIVES = read_words("who that which")
CLAUSE_STARTERS = read_words(
    "if when while although though because as since unless whether where many most few several more and but or"
)

FROZEN_ING = read_words(
    "regarding concerning following including excluding considering according depending owing pending during barring "
    "notwithstanding"
)
"""Words in -ing that are prepositions."""

JOINING_PARTICIPLES = read_words("provided providing given granted assuming supposing")
"""Participles that join two clauses when "that" follows."""

PLURALS_WITHOUT_S = read_words("people children men women staff police parents youth")
"""Nouns that take a plural verb although nothing at their end says so."""

DESCRIBING_WORDS = read_words(
    "annual yearly monthly weekly quarterly statutory legal national local regional additional further serious regular "
    "external internal formal informal independent key significant joint recent previous several many few more various "
    "different new other main important relevant effective initial final such own first second third last next partner"
)
"""The describing words that reports put before nouns most often. What they describe is no verb."""

PUBLIC_HEADS = read_words(
    "board boards committee committees panel panels partner partners partnership partnerships officer officers lead "
    "leads arrangements procedure procedures process processes policy policies framework frameworks strategy "
    "strategies hub hubs duty duties team teams"
)
"""What public bodies put a form in -ing before, to name something: a safeguarding board."""

BODIES = read_words(
    "board committee council partnership authority trust commission commissioner constabulary service forum agency "
    "association inspectorate tribunal alliance office officer"
)
"""The last words of what public bodies are called."""

LABELS = read_words(
    "appendix annex grade section part schedule table class unit hepatitis vitamin plan option figure group level "
    "category column row block team paragraph clause form"
)
"""Words after which a capital A is a name and not an article: Appendix A."""

NEGATIVE_PREFIXES = read_words("non un anti in dis mis pre post ex")
"""With a hyphen they turn a word into another one."""


def is_number(word: str) -> bool:
    """Tell whether a folded word is a number, in digits or in letters."""
    return word[:1].isdigit() or word in NUMBER_WORDS or word == "one"


def is_adverb(word: str) -> bool:
    """Tell whether a folded word is likely an adverb."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS)


def looks_plural(word: str) -> bool:
    """Tell whether a folded word is likely a plural noun."""
    return word in PLURALS_WITHOUT_S or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")))
