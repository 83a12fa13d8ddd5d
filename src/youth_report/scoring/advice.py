"""The changes that would help a segment most, and how far the score of the text around it would move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from youth_report.model.scores import Easing
from youth_report.scoring.formulas import NAMES, reckon
from youth_report.scoring.hardness import LONGEST
from youth_report.scoring.heavy_grammar import find_hidden_verbs, find_passives
from youth_report.scoring.one_count import WORD, WordCounter
from youth_report.scoring.splits import find_split
from youth_report.scoring.tally import read_tally

MOST = 3
_WORDS_SHOWN = 4
_LONGEST_TERM = 5
"""Words of the longest term that is looked up."""
_KINCAID = NAMES.index("flesch_kincaid_grade")
_DALE_CHALL = NAMES.index("dale_chall_1995")
_CLOZE_POINTS_A_GRADE = 4.0
"""About how far the cloze score of Dale and Chall falls where a text is one grade harder (their table: 58 to 15)."""


def find_easings(
    text: str, counter: WordCounter, around: int = 0, plain: Mapping[str, str] | None = None, longest: int = LONGEST
) -> tuple[Easing, ...]:
    """Return up to three changes to the text of a segment, the most helpful first.

    `around` is the packed tally of the block or report that the segment is in; the gains are those of its score.
    `plain` has hard words and terms in small letters, each to plain words.
    """
    around = around or counter.count(text)
    reckoned = [*_propose_split(text, counter, around, longest), *_propose_words(text, counter, around, plain or {})]
    helpful = sorted((easing for easing in reckoned if _weigh(easing) > 0), key=lambda c: (-_weigh(c), c.start))
    return tuple([*helpful, *_propose_grammar(text), *_name_hard_word(text, counter, helpful)][:MOST])


def _weigh(easing: Easing) -> float:
    return easing.gain + easing.points / _CLOZE_POINTS_A_GRADE


def _propose_split(text: str, counter: WordCounter, around: int, longest: int) -> Iterator[Easing]:
    words = read_tally(counter.count(text)).words
    split = find_split(text) if words > longest else None
    if split:
        end, start = split
        first_words = text[start:].split(maxsplit=_WORDS_SHOWN)[:_WORDS_SHOWN]
        says = f"Split here: {words} words. Begin a new sentence with “{' '.join(first_words)}”."
        after = around - counter.count(text) + counter.count(text[:end]) + counter.count(text[start:])
        yield _reckon_easing(says, start, len(text), around, after)


def _propose_words(text: str, counter: WordCounter, around: int, plain: Mapping[str, str]) -> Iterator[Easing]:
    now = counter.count(text)
    for start, end in _find_terms(text, plain):
        term, instead = text[start:end], plain[fold_term(text[start:end])]
        after = around - now + counter.count(text[:start] + instead + text[end:])
        is_hard = any(map(counter.is_hard, term.lower().split()))
        says = f"“{term}” is hard: “{instead}”." if is_hard else f"“{term}” can be “{instead}”."
        yield _reckon_easing(says, start, end, around, after)


def _find_terms(text: str, plain: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Yield where terms stand: the longest that begins at a word, none within another, each term once."""
    words = [found.span() for found in WORD.finditer(text)] if plain else []
    seen: set[str] = set()
    past = 0
    for at, (start, _) in enumerate(words):
        ends = [end for _, end in words[at : at + _LONGEST_TERM]]
        end = next((end for end in reversed(ends) if fold_term(text[start:end]) in plain), 0)
        if start >= past and end:
            past = end
            if fold_term(text[start:end]) not in seen:
                yield start, end
            seen.add(fold_term(text[start:end]))


def fold_term(term: str) -> str:
    """Return a term as a key of `plain`."""
    return " ".join(term.lower().replace("’", "'").split())


def _reckon_easing(says: str, start: int, end: int, around: int, after: int) -> Easing:
    old, new = reckon(around), reckon(after)
    return Easing(says, start, end, old[_KINCAID] - new[_KINCAID], new[_DALE_CHALL] - old[_DALE_CHALL])


def _propose_grammar(text: str) -> Iterator[Easing]:
    """Yield what cannot be reckoned beforehand, since it depends on the new words."""
    for start, end, names_doer in find_passives(text):
        mend = "Begin with who did it." if names_doer else "Say who did it."
        yield Easing(f"“{text[start:end]}” is passive. {mend}", start, end)
    for start, end in find_hidden_verbs(text):
        yield Easing(f"“{text[start:end]}” hides a verb. Say what somebody does.", start, end)


def _name_hard_word(text: str, counter: WordCounter, told: list[Easing]) -> Iterator[Easing]:
    """Yield the longest hard word that has no plain word yet."""
    starts = {easing.start for easing in told}
    places = [found.span() for found in WORD.finditer(text)]
    words = [(start, end, text[start:end] if i else text[start:end].lower()) for i, (start, end) in enumerate(places)]
    hard = [
        (counter.count_syllables(word), -start, end)
        for start, end, word in words
        if start not in starts and counter.is_hard(word)
    ]
    if hard:
        syllables, start, end = max(hard)
        says = f"“{text[-start:end]}” is hard: few ten-year-olds know it. Its syllables: {syllables}."
        yield Easing(says, -start, end)
