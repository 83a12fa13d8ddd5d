"""`report.toml`: what people write and what they are told of their slips."""

from __future__ import annotations

import pytest

from youth_report.codec.settings_text import read_settings, write_settings
from youth_report.model import BadInput, Contact, NarrationSettings, Question, Settings, Translation, YouSaid

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
        (LEAST + '[narration]\nrate = "fast"\n', "report.toml, line 5", "wrong kind of value"),
        (LEAST + "[narration]\nrate = 900\n", "report.toml, line 5", "at this rate"),
        (LEAST + "[narration]\nspeed = 1\n", "report.toml, line 5", 'no setting called "speed"'),
        (LEAST + "narration = 7\n", "report.toml, line 4", "cannot be read"),
        (LEAST + "summary = 1\n", "report.toml, line 4", "wrong kind of value"),
        (LEAST + 'profile = "grown-ups"\n', "report.toml, line 4", "no profile"),
        (LEAST + 'contacts = "me"\n', "report.toml", "contacts"),
        (LEAST + '[[contacts]]\nname = "A"\n', "report.toml", '"about" is missing'),
        (LEAST + 'language = "en"\n[[translations]]\nlanguage = "../x"\n', "report.toml, line 6", "not the tag"),
        (LEAST + 'language = "pl"\n[[translations]]\nlanguage = "pl"\n', "report.toml, line 4", "there already"),
        (LEAST + '[[translations]]\nby = "A"\n', "report.toml", '"language" is missing'),
        (LEAST + "translations = 3\n", "report.toml", "translations"),
        (LEAST + 'names = "everybody"\n', "report.toml, line 4", 'no names "everybody"'),
        (LEAST + "names = 1\n", "report.toml, line 4", 'no names "1"'),
        (LEAST + 'you_said = "more"\n', "report.toml", "the you_said cannot be read"),
        (LEAST + '[[you_said]]\nsaid = "A"\ndid = "B"\noutcome = "lost"\n', "report.toml, line 7", 'outcome "lost"'),
        (
            LEAST + '[[you_said]]\nsaid = "A"\ndid = "B"\noutcome = "not used"\n',
            "report.toml, line 5",
            "nobody says why",
        ),
        (LEAST + '[[questions]]\nsection = "b3"\nask = "Why?"\n', "report.toml", '"answer" is missing'),
    ],
)
def test_slip_is_told_with_its_place_and_a_way_out(text: str, where: str, told: str) -> None:
    with pytest.raises(BadInput) as slip:
        read_settings(text, "report.toml")
    assert slip.value.where == where
    assert told in slip.value.problem
    assert slip.value.mend


def test_narration_is_a_table_of_its_own() -> None:
    text = (
        LEAST
        + '[narration]\nrate = 120\nvoice = "f2"\nquote_voices = ["m3", "f4"]\n[[contacts]]\nname = "A"\nabout = "B"\n'
    )
    found = read_settings(text, "report.toml")
    assert found.narration == NarrationSettings(120, "f2", ("m3", "f4"))
    assert [contact.name for contact in found.contacts] == ["A"]


def test_near_name_is_proposed() -> None:
    with pytest.raises(BadInput) as slip:
        read_settings(LEAST + 'publishr = "x"\n', "report.toml")
    assert slip.value.mend == "Did you mean publisher?"


def test_translations_are_read() -> None:
    text = LEAST + '[[translations]]\nlanguage = "ur"\nby = "A"\nchecked_by = ["B"]\n'
    assert read_settings(text, "report.toml").translations == (Translation("ur", "A", ("B",)),)


def test_what_was_said_and_questions_are_read() -> None:
    text = """
[[you_said]]
said = "The wait is too long."
did = "The health service hired 4 more people."
outcome = "changed"
reason = "There was no money for more."
when = "by March 2027"

[[questions]]
section = "b3"
ask = "How long was the wait?"
answer = "9 weeks."
"""
    settings = read_settings(LEAST + text, "report.toml")
    assert settings.you_said == (
        YouSaid(
            "The wait is too long.",
            "The health service hired 4 more people.",
            "changed",
            "There was no money for more.",
            "by March 2027",
        ),
    )
    assert settings.questions == (Question("b3", "How long was the wait?", "9 weeks."),)
