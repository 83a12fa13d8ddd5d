"""Nouns of English that do not follow the rules: one thing, more than one."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.glossing.word_lists import read_words

_PAIRS = """
child children
man men
woman women
person people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
die dice
penny pence
life lives
knife knives
leaf leaves
lens lenses
half halves
calf calves
self selves
elf elves
shelf shelves
thief thieves
wolf wolves
loaf loaves
sheaf sheaves
scarf scarves
hero heroes
potato potatoes
tomato tomatoes
echo echoes
veto vetoes
torpedo torpedoes
embargo embargoes
mosquito mosquitoes
criterion criteria
phenomenon phenomena
stimulus stimuli
nucleus nuclei
radius radii
alumnus alumni
axis axes
appendix appendices
index indices
matrix matrices
vertex vertices
curriculum curricula
memorandum memoranda
addendum addenda
bacterium bacteria
medium media
bureau bureaux
plateau plateaux
quiz quizzes
stomach stomachs
monarch monarchs
epoch epochs
staff staff
police police
data data
sheep sheep
deer deer
fish fish
aircraft aircraft
offspring offspring
people people
children children
passerby passersby
"""

PLURALS: Mapping[str, str] = dict(zip(_PAIRS.split()[::2], _PAIRS.split()[1::2], strict=True))

ENDINGS = (
    ("woman", "women"),
    ("person", "people"),
    ("child", "children"),
    ("wife", "wives"),
    ("foot", "feet"),
    ("tooth", "teeth"),
    ("sis", "ses"),
)
"""Last parts that keep their own plural in longer words: grandchild, analysis. Not `man`: human, German."""

MAN_WORDS = read_words(
    "chairman policeman fireman postman ombudsman spokesman councilman alderman clergyman businessman salesman "
    "workman layman craftsman foreman freshman gentleman seaman"
)

TWO_PLURALS = read_words("chairperson spokesperson salesperson layperson")
"""Both spokespeople and spokespersons are right."""

POSTMODIFIERS = read_words(
    "of in for with on at to from by under about between within without against who that which looked aged living "
    "leaving known after before during when where seeking called based over near not"
)
"""Words that start what follows the head of a phrase: member *of* staff, child *looked* after."""

AGREEING: Mapping[str, str] = {"has": "have", "is": "are", "was": "were", "does": "do", "goes": "go"}
"""Verbs after `who`, for one person and for more."""

PARTICLES = read_words("by in of on up")
"""Small words in compounds whose first part changes: passers-by, mothers-in-law."""
