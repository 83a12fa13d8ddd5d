"""Those who can help, as a reader meets them: numbers in groups, links that call."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from youth_report.model import Contact
from youth_report.publishing.dates import say_date

_NUMBER = re.compile(r"[+\s(]*\d[\d\s().-]*", re.ASCII)
_WEB = re.compile(r"https?://(?:www\.)?(?P<shown>[^\s]+)", re.IGNORECASE)
_AREA_SIZES = {"+": 3, "07": 5, "01": 5, "02": 3, "0": 4}
"""Characters of the first group of a British number, by its beginning."""


@dataclass(frozen=True, slots=True)
class ShownContact:
    """Someone who can help. A link that cannot be made is empty; its words are shown all the same."""

    name: str
    about: str
    phone: str
    phone_link: str
    text: str
    text_link: str
    web: str
    web_link: str
    checked: str
    """When someone last tried it, in words; empty if nobody did."""


def show_contact(contact: Contact) -> ShownContact:
    """Return a contact with its numbers in readable groups."""
    found = _WEB.fullmatch(contact.web)
    return ShownContact(
        contact.name,
        contact.about,
        phone=group_digits(contact.phone),
        phone_link=_link_number("tel", contact.phone),
        text=group_digits(contact.text),
        text_link=_link_number("sms", contact.text),
        web=found["shown"].rstrip("/") if found else contact.web,
        web_link=contact.web if found else "",
        checked=say_date(contact.checked),
    )


def pick_helper(contacts: Iterable[ShownContact]) -> ShownContact | None:
    """Return the first contact that can be called: the one to name beside a hard subject."""
    return next((contact for contact in contacts if contact.phone_link), None)


def group_digits(number: str) -> str:
    """Return a phone number in groups of a few digits; one that was written in groups stays as it is."""
    digits = number.strip()
    if not re.fullmatch(r"\+?\d{5,}", digits, re.ASCII):
        return digits
    head = next((size for beginning, size in _AREA_SIZES.items() if digits.startswith(beginning)), 0)
    return " ".join(group for group in (digits[:head], *_split_evenly(digits[head:])) if group)


def _split_evenly(digits: str) -> Iterator[str]:
    count = max(len(digits) // 3, 1)
    for number in range(count):
        size = len(digits) // (count - number)
        yield digits[:size]
        digits = digits[size:]


def _link_number(scheme: str, number: str) -> str:
    if not _NUMBER.fullmatch(number.strip()):
        return ""
    return f"{scheme}:" + re.sub(r"[^\d+]", "", number)
