"""Help as a reader meets it."""

from __future__ import annotations

import pytest

from youth_report.model import Contact
from youth_report.publishing.contacts import group_digits, pick_helper, show_contact
from youth_report.publishing.dates import say_date, say_length


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("0800 1111", "0800 1111"),
        ("08001111", "0800 1111"),
        ("999", "999"),
        ("116123", "116 123"),
        ("08085000222", "0808 500 0222"),
        ("01632960123", "01632 960 123"),
        ("07700900123", "07700 900 123"),
        ("02079460123", "020 7946 0123"),
        ("+441632960123", "+44 163 296 0123"),
        ("85258", "85258"),
        (" 0800 1111 ", "0800 1111"),
        ("ask at school", "ask at school"),
        ("", ""),
    ],
)
def test_numbers_stand_in_groups(written: str, shown: str) -> None:
    assert group_digits(written) == shown


def test_contact_has_links_that_call_write_and_open() -> None:
    shown = show_contact(
        Contact("Help", "Talk.", "0800 1111", "07700 900123", "https://www.help.example/", checked="2026-11-02")
    )
    assert (shown.phone_link, shown.text_link) == ("tel:08001111", "sms:07700900123")
    assert (shown.web, shown.web_link) == ("help.example", "https://www.help.example/")
    assert shown.checked == "2 November 2026"


@pytest.mark.parametrize("web", ["javascript:alert(1)", "data:text/html,x", "help.example", "https://a b"])
def test_address_that_is_no_web_address_is_no_link(web: str) -> None:
    shown = show_contact(Contact("Help", "Talk.", web=web))
    assert (shown.web, shown.web_link) == (web, "")


@pytest.mark.parametrize("phone", ["ask at school", "0800 CALL", "tel:1;javascript:2", ""])
def test_words_are_no_number(phone: str) -> None:
    assert show_contact(Contact("Help", "Talk.", phone=phone)).phone_link == ""


def test_helper_is_the_first_that_can_be_called() -> None:
    contacts = [show_contact(Contact("Post", "Write.")), show_contact(Contact("Line", "Call.", "0800 1111"))]
    helper = pick_helper(contacts)
    assert helper
    assert helper.name == "Line"
    assert pick_helper([]) is None


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2026-05-01", "1 May 2026"),
        ("2025-12-31", "31 December 2025"),
        ("in May", "in May"),
        ("2026-13-01", "2026-13-01"),
    ],
)
def test_dates_are_said(iso: str, said: str) -> None:
    assert say_date(iso) == said


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "0 seconds"), (61.2, "1 minute 1 second"), (120, "2 minutes"), (3599.7, "60 minutes")]
)
def test_lengths_are_said(seconds: float, said: str) -> None:
    assert say_length(seconds) == said
