"""Questions stand at the end of their part, and one that has no part is told."""

from __future__ import annotations

from publishing.samples import make_block
from youth_report.model import Kind, Question, group_sections
from youth_report.publishing.asking import Asked, find_lost, place_questions

SECTIONS = group_sections(
    (
        make_block("b1", "Before all"),
        make_block("b2", "First", Kind.HEADING, 2),
        make_block("b3", "Inside the first", Kind.HEADING, 3),
        make_block("b4", "Words."),
        make_block("b5", "Second", Kind.HEADING, 2),
    )
)


def test_questions_come_after_all_that_stands_under_the_heading() -> None:
    questions = (Question("b2", "What?", "That."), Question("b5", "When?", "Then."), Question("b2", "Who?", "We."))
    placed = {section: asked for section, asked in place_questions(SECTIONS, questions).items() if asked}
    assert placed == {
        "b3": (Asked("ask-b2-1", "What?", "That."), Asked("ask-b2-2", "Who?", "We.")),
        "b5": (Asked("ask-b5-1", "When?", "Then."),),
    }


def test_question_without_a_part_is_lost() -> None:
    questions = [Question(name, name, "-") for name in ("b2", "b3", "b4", "b9")]
    assert [question.section for question in find_lost(SECTIONS, questions)] == ["b3", "b4", "b9"]
