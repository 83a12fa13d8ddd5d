"""Blocks of a made-up report, shared by the tests of alignment."""

from __future__ import annotations

from youth_report.model import Block, BlockId, Kind, RawBlock, Report, group_sections

FOREWORD = "This is what our board did for children in Fellmarsh this year."
ASKED = "We asked young people what they would change first about their town."
VISITS = "Nurses made 40 visits to schools in the north of the county."
TRAINING = "All new staff had two days of training on how to listen to children."
TEAMS = "There are three teams. Each of them has a leader who knows every family by name."
MONEY = "The board spent most of its money on people who work with families."
CLOSED = "Some meetings are not open to the public because children are named there."
THANKS = "We thank everybody who told us what they think."

OLD = (FOREWORD, ASKED, VISITS, TRAINING, TEAMS, MONEY, CLOSED, THANKS)


def make_blocks(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(BlockId(f"b{number}"), Kind.PARAGRAPH, text) for number, text in enumerate(texts, 1))


def make_raws(*texts: str) -> tuple[RawBlock, ...]:
    return tuple(RawBlock(Kind.PARAGRAPH, text) for text in texts)


def make_report(*texts: str) -> Report:
    return Report("Our year", "en-GB", group_sections(make_blocks(*texts)), revision=3)
