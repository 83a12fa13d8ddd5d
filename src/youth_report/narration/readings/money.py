"""Sums of money."""

from __future__ import annotations

import re

from youth_report.narration.number_words import say_cardinal, say_number
from youth_report.narration.reading import Reading

_COINS = {"£": ("pound", "penny", "pence"), "$": ("dollar", "cent", "cents"), "€": ("euro", "cent", "cents")}
_SCALES = {"k": "thousand", "m": "million", "mn": "million", "mil": "million", "bn": "billion", "tn": "trillion"}
_PERIODS = {"pa": "per annum", "pcm": "a month", "pw": "per week"}
_SUM = r"\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?"
_SCALE = r"(?:k|mn|mil|m|bn|tn|thousand|million|billion|trillion)\b"


def _say_sum(match: re.Match[str]) -> list[str]:
    number, scale, coin = match["number"], match["scale"], _COINS[match["coin"]]
    minus = "minus " if match["minus"] else ""
    if scale:
        unit = coin[0] if match["one"] else f"{coin[0]}s"
        said, scaled = say_number(number), _SCALES.get(scale.lower(), scale.lower())
        return [f"{minus}{said}", f"{scaled} {unit}"]
    return [minus + _say_coins(number, coin, one=bool(match["one"]))]


def _say_coins(number: str, coin: tuple[str, str, str], *, one: bool) -> str:
    whole, _, part = number.replace(",", "").partition(".")
    pounds, pence = int(whole or 0), int(part.ljust(2, "0")) if len(part) in (1, 2) else 0
    if len(part) > 2:
        return f"{say_number(number)} {coin[0]}s"
    small = f"{say_cardinal(pence)} {coin[1] if pence == 1 else coin[2]}"
    if pence and not pounds:
        return small
    big = f"{say_number(whole)} {coin[0]}{'' if one or pounds == 1 else 's'}"
    if not pence:
        return big
    return f"{big} {say_cardinal(pence)}" if pence >= 10 else f"{big} and {small}"


def _say_range(match: re.Match[str]) -> list[str]:
    coin = f"{_COINS[match['coin']][0]}s"
    first, last = say_number(match["number"]), say_number(match["last"])
    low, high = (_SCALES.get(name.lower(), name.lower()) for name in (match["low"] or "", match["scale"] or ""))
    if low:
        return [f"{first} {low}" + (f" {coin}" if low != high else ""), "to", _join(last, high, coin)]
    return [first, "to", _join(last, high, coin)]


def _join(*words: str) -> str:
    return " ".join(word for word in words if word)


def _say_pence(match: re.Match[str]) -> list[str]:
    pence = int(match["number"])
    return [f"{say_cardinal(pence)} {'penny' if pence == 1 else 'pence'}"]


def _say_thousands(match: re.Match[str]) -> list[str]:
    return [f"thousands of {_COINS[match['coin']][0]}s"]


def _say_period(match: re.Match[str]) -> list[str]:
    return [_PERIODS[match["it"].replace(".", "")]]


READINGS = (
    Reading(
        "range of sums",
        re.compile(
            rf"(?<![\w.,])(?P<it>(?P<coin>[£$€])\s?(?P<number>{_SUM})(?P<low>{_SCALE})?(?:[-–—]|\s[-–—]\s)"
            rf"(?:(?P=coin))?(?P<last>{_SUM})(?P<scale>{_SCALE})?)(?![\w%-]|[.,]?\d)",
            re.IGNORECASE,
        ),
        _say_range,
        catches=(
            ("£5-£10", "five to ten pounds"),
            ("£20–30k", "twenty to thirty thousand pounds"),
            ("£500k-£1.5m", "five hundred thousand pounds to one point five million pounds"),
            ("£2 - £3", "two to three pounds"),
            ("£20k-£30k", "twenty thousand to thirty thousand pounds"),
        ),
        spares=("5-10", "£420k to £398k"),
        needs="$£€",
    ),
    Reading(
        "sum of money",
        re.compile(
            rf"(?:\b(?P<one>an?)\s)?(?<![\w.,])(?P<it>(?P<minus>[-−])?(?P<coin>[£$€])\s?(?P<number>{_SUM})"
            rf"(?:\s?(?P<scale>{_SCALE}))?)(?![.,]?\d)",
            re.IGNORECASE,
        ),
        _say_sum,
        catches=(
            ("£5", "five pounds"),
            ("£1", "one pound"),
            ("£1.5m", "one point five million pounds"),
            ("£2bn.", "two billion pounds."),
            ("£20k", "twenty thousand pounds"),
            ("£3 million", "three million pounds"),
            ("£1,234", "one thousand two hundred and thirty-four pounds"),
            ("£12.50", "twelve pounds fifty"),
            ("£5.05", "five pounds and five pence"),
            ("£0.50", "fifty pence"),
            ("a £1.5m plan", "a one point five million pound plan"),
            ("a £5 note", "a five pound note"),
            ("(-£200)", "(minus two hundred pounds)"),
            ("€9.99", "nine euros ninety-nine"),
        ),
        spares=("5 pounds", "£x"),
        needs="$£€",
    ),
    Reading(
        "thousands of money",
        re.compile(r"(?<!\w)(?P<coin>[£$€])\s?['’‘]?000s?\b"),
        _say_thousands,
        catches=(("£000s", "thousands of pounds"), ("(£'000)", "(thousands of pounds)")),
        spares=("£0005", "£1,000"),
        needs="$£€",
    ),
    Reading(
        "by the year, month or week",
        re.compile(r"(?<=[\dkmn]\s)(?P<it>pa|pcm|pw|p\.a\.|p\.w\.|p\.c\.m\.)(?!\w)"),
        _say_period,
        catches=(("30k pa", "30k per annum"), ("5 p.w. more", "5 per week more")),
        spares=("my pa", "a p.m. visit"),
    ),
    Reading(
        "pence",
        re.compile(r"(?<![\w.,£])(?P<number>\d{1,3})p\b(?!\.?\d)"),
        _say_pence,
        catches=(("50p", "fifty pence"), ("1p", "one penny")),
        spares=("p50", "2.50p", "10pm"),
        needs="0",
    ),
)
