"""A place where a form of a term stands, and what is around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from youth_report.glossing import word_classes
from youth_report.glossing.compile import NUMBER, Form, Words
from youth_report.glossing.tokens import APOSTROPHES, Token, Tokens, read_joint, starts_with

CLAUSE_END = re.compile(r"[.;:!?,()|–—]")
_LINE_OR_CLAUSE_END = re.compile(r"[.;:!?,()|–—\n]")
_SHORTENED_IS = frozenset(("it", "that", "he", "she", "who", "what", "there", "here", "let", "one"))
"""Words after which 's is no mark of an owner."""


@dataclass(frozen=True, slots=True)
class Site:
    """The words `first` to `last` (not included) of a text, taken for a form of a term."""

    text: str
    tokens: Tokens
    first: int
    last: int
    form: Form

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.tokens.start_of(self.first)

    @property
    def end(self) -> int:
        """Offset after the last character, with the full stop of a short form that has one."""
        end = self.tokens.ends[self.last - 1]
        has_stop = self.form.words.endswith(".") and self.text[end : end + 1] == "."
        return end + 1 if has_stop and not self._stop_ends_sentence(end) else end

    @property
    def words(self) -> str:
        """The characters that are taken for the term."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The word right before, folded; empty where a clause starts."""
        return self.look_back(1)

    @property
    def after(self) -> str:
        """The word right after, folded; empty where a clause ends."""
        return self.look_ahead(1)

    @property
    def has_owner_before(self) -> bool:
        """Tell whether the word right before is an owner: the board's, the agencies'."""
        if any(sign in self.tokens.gaps[self.first] for sign in APOSTROPHES):
            return bool(self.before)
        is_mark = self.before == "s" and read_joint(self.tokens.gaps[self.first - 1]) == "'"
        return is_mark and self.look_back(2) not in _SHORTENED_IS

    def _stop_ends_sentence(self, stop: int) -> bool:
        """Tell whether a stop is both that of a short form and of its sentence; `e.g.` never ends one."""
        following = self.text[stop + 1 : stop + 4].strip()[:1]
        return "." not in self.form.words[:-1] and (not following or following.isupper())

    def look_back(self, steps: int) -> str:
        """Return the word so many steps before, folded; empty where a clause starts in between."""
        index = self.first - steps
        if index < 0 or any(map(_LINE_OR_CLAUSE_END.search, self.tokens.gaps[index + 1 : self.first + 1])):
            return ""
        return self.tokens.keys[index]

    def look_ahead(self, steps: int) -> str:
        """Return the word so many steps after, folded; empty where a clause ends in between."""
        index = self.last + steps - 1
        if index >= len(self.tokens) or any(map(CLAUSE_END.search, self.tokens.gaps[self.last : index + 1])):
            return ""
        return self.tokens.keys[index]

    def list_near(self, reach: int) -> list[Token]:
        """Return the words of the same clause that are at most so many words away."""
        before = [self.tokens[self.first - step] for step in range(1, reach + 1) if self.look_back(step)]
        after: list[Token] = []
        for token in self.tokens[self.last : self.last + reach]:
            if _LINE_OR_CLAUSE_END.search(token.gap):
                break
            after.append(token)
        return before + after

    def skip_adverbs(self) -> int:
        """Return how many steps before the nearest word stands that is no adverb (at most 4)."""
        steps = 1
        while steps < 4 and word_classes.is_adverb(self.look_back(steps)):
            steps += 1
        return steps

    def stands_before(self, words: Words) -> bool:
        """Tell whether these words come right after."""
        if words == (NUMBER,):
            return word_classes.is_number(self.after)
        return bool(self.after) and starts_with(self.tokens, self.last, words)

    def stands_after(self, words: Words) -> bool:
        """Tell whether these words come right before."""
        if words == (NUMBER,):
            return word_classes.is_number(self.before)
        if len(words) > self.first or not self.before:
            return False
        return starts_with(self.tokens, self.first - len(words), words)
