"""Names of the forms that a word can have. They are also what `forms` in the term base may hold."""

from __future__ import annotations

BASE = "base"
THIRD = "s"
"""Third person: commissions."""
ING = "ing"
PAST = "past"
PARTICIPLE = "part"
"""As after have: chosen."""
PLURAL = "plural"
COMPARATIVE = "comparative"
SUPERLATIVE = "superlative"

OF_VERBS = (THIRD, ING, PAST, PARTICIPLE)
OF_TERMS = (*OF_VERBS, PLURAL)
OF_PLAIN_WORDS = (*OF_TERMS, COMPARATIVE, SUPERLATIVE)
