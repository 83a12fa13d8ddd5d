"""Which words that went or came may change what a sentence means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from youth_report.intake.alignment import stakes
from youth_report.intake.alignment.tokens import Token
from youth_report.intake.function_words import OPENING
from youth_report.model import Risk, Stake


def find_risks(gone: Sequence[Token], come: Sequence[Token]) -> tuple[Risk, ...]:
    """Return what is at stake where some words took the place of others."""
    found = (Risk(stake, *_weigh_words(gone, come, belongs)) for stake, belongs in _CHECKS)
    turned = _find_opposites(_subtract(gone, come), _subtract(come, gone))
    return (*(risk for risk in found if risk.gone or risk.come), *turned)


def _weigh_words(
    gone: Sequence[Token], come: Sequence[Token], belongs: Callable[[Token], bool]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    before, after = _pick(gone, belongs), _pick(come, belongs)
    return _subtract(before, after), _subtract(after, before)


def _find_opposites(lost: Sequence[str], won: Sequence[str]) -> Iterator[Risk]:
    """Yield words that differ by what turns a word into its opposite: able and unable, harmful and harmless."""
    came = {word.lower(): word for word in won}
    for word in lost:
        for opposite in _turn_word(word.lower()):
            if opposite in came:
                yield Risk(Stake.NEGATION, (word,), (came[opposite],))


def _turn_word(word: str) -> Iterator[str]:
    yield from (prefix + word for prefix in stakes.PREFIXES)
    yield from (word.removeprefix(prefix) for prefix in stakes.PREFIXES if word.startswith(prefix))
    for ending, other in (("ful", "less"), ("less", "ful")):
        if word.endswith(ending):
            yield word.removesuffix(ending) + other


def _pick(tokens: Sequence[Token], belongs: Callable[[Token], bool]) -> list[Token]:
    return [token for token in tokens if belongs(token)]


def _subtract(tokens: Sequence[Token], others: Sequence[Token]) -> tuple[str, ...]:
    """Return the texts of the tokens that `others` lacks, each as often as it is lacking."""
    spare = Counter(token.fold for token in others)
    left = []
    for token in tokens:
        if spare[token.fold]:
            spare[token.fold] -= 1
        else:
            left.append(token.text)
    return tuple(left)


def _is_number(token: Token) -> bool:
    return any(letter.isdigit() for letter in token.fold) or token.fold.lower() in stakes.NUMBERS


def _is_date(token: Token) -> bool:
    small = token.fold.lower()
    if small in stakes.CALENDAR_OR_MODAL:
        return small in stakes.MONTHS and token.text[0].isupper() and not token.opens
    return small in stakes.DATES or stakes.YEAR.fullmatch(token.fold) is not None


def _is_name(token: Token) -> bool:
    if not token.text[0].isupper():
        return False
    if len(token.text) > 1 and token.text.isupper():
        return True
    small = token.text.lower()
    return small not in OPENING and not (token.opens and small.endswith("ly"))


def _is_negation(token: Token) -> bool:
    small = token.fold.lower()
    return small in stakes.NEGATIONS or small.endswith("n't")


def _is_modal(token: Token) -> bool:
    return token.fold.lower() in stakes.MODALS


def _is_direction(token: Token) -> bool:
    return token.fold.lower() in stakes.DIRECTIONS


def _is_quantity(token: Token) -> bool:
    return token.fold.lower() in stakes.QUANTITIES


_CHECKS = (
    (Stake.NUMBER, _is_number),
    (Stake.DATE, _is_date),
    (Stake.NAME, _is_name),
    (Stake.NEGATION, _is_negation),
    (Stake.MODAL, _is_modal),
    (Stake.DIRECTION, _is_direction),
    (Stake.QUANTITY, _is_quantity),
)
