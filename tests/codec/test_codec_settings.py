"""`report.toml`: what people write and what they are told of their slips."""

from __future__ import annotations

import pytest

from youth_report.codec.settings_text import read_settings, write_settings
from youth_report.model import BadInput, Contact, Settings, Translation

LEAST = 'title = "Report"\npublisher = "Board"\nyear = "2025-26"\n'


def test_settings_come_back_as_they_were_written() -> None:
    contact = Contact("Childline", 'Say "hello".', phone="0800 1111", web="https://example.org")
    settings = Settings('A "title" \\ with marks', "Board", "2025-26", contacts=(contact,))
    assert read_settings(write_settings(settings), "report.toml") == settings


@pytest.mark.parametrize(
    ("text", "where", "told"),
    [
        (LEAST + "colour = 3\n", "report.toml, line 4", 'no setting called "colour"'),
        (LEAST + 'edition-title = "x"\n', "report.toml, line 4", "edition-title"),
        ("title = Report\n", "report.toml, line 1", "cannot be read"),
        ("title = “Report”\n", "report.toml, line 1", "cannot be read"),
        ('title = "Report"\n', "report.toml", '"publisher" is missing'),
        (LEAST + 'rate = "fast"\n', "report.toml, line 4", "wrong kind of value"),
        (LEAST + "summary = 1\n", "report.toml, line 4", "wrong kind of value"),
        (LEAST + 'profile = "grown-ups"\n', "report.toml, line 4", "no profile"),
        (LEAST + 'contacts = "me"\n', "report.toml", "contacts"),
        (LEAST + '[[contacts]]\nname = "A"\n', "report.toml", '"about" is missing'),
        (LEAST + 'language = "en"\n[[translations]]\nlanguage = "../x"\n', "report.toml, line 6", "not the tag"),
        (LEAST + 'language = "pl"\n[[translations]]\nlanguage = "pl"\n', "report.toml, line 6", "there already"),
        (LEAST + '[[translations]]\nby = "A"\n', "report.toml", '"language" is missing'),
        (LEAST + "translations = 3\n", "report.toml", "translations"),
    ],
)
def test_slip_is_told_with_its_place_and_a_way_out(text: str, where: str, told: str) -> None:
    with pytest.raises(BadInput) as slip:
        read_settings(text, "report.toml")
    assert slip.value.where == where
    assert told in slip.value.problem
    assert slip.value.mend


def test_near_name_is_proposed() -> None:
    with pytest.raises(BadInput) as slip:
        read_settings(LEAST + 'publishr = "x"\n', "report.toml")
    assert slip.value.mend == "Did you mean publisher?"


def test_translations_are_read() -> None:
    text = LEAST + '[[translations]]\nlanguage = "ur"\nby = "A"\nchecked_by = ["B"]\n'
    assert read_settings(text, "report.toml").translations == (Translation("ur", "A", ("B",)),)
