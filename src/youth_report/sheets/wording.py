"""The words that stand on every sheet, so that those who read one again know which words are not the writer's."""

from __future__ import annotations

import re

COLUMNS = ("Part", "Official words", "Words so far", "Your words")
GUIDE = (
    "Write under “Your words”, next to the words that you want to change. You can leave places empty.",
    "Is it good as it is? Write: keep",
    "Should it go? Write “leave out:” and then why.",
    "Do you want to add something? Make a new row, and write [new] where the other rows have a name such as [b7].",
    "Please do not change the names of the parts.",
)
NICKNAME, DATE, GROUP, SHEET = "Nickname", "Date", "Group", "This sheet"

NOTHING_YET = "Nothing is written yet."
LEFT_OUT = "It is left out"
NOT_OFFICIAL = "The official report does not have this part."
CHOOSE = "People had different ideas here. Someone has to choose."
LOOK = "Ideas of several people were put together here. Please look."

KINDS = {
    "heading": "Heading",
    "paragraph": "Paragraph",
    "item": "List item",
    "quote": "Quote",
    "table": "Table",
    "picture": "Picture",
}
LEVELS = {9: "easy: reading age 9 to 11", 12: "reading age 12 to 14", 15: "hard: for adults", 18: "very hard"}
LONG_SENTENCES, LONG_WORDS = "long sentences", "many long words"

_LEVEL = "|".join(map(re.escape, (*LEVELS.values(), LONG_SENTENCES, LONG_WORDS)))
_ABOUT = re.compile(
    rf"(?:{'|'.join(KINDS.values())}|(?:Official|So far): [0-9]+ words? in [0-9]+ sentences?(?:, (?:{_LEVEL}))?"
    rf"|{re.escape(CHOOSE)}|{re.escape(LOOK)})"
)


def is_about(line: str) -> bool:
    """Tell whether a line is one of those that tell how hard a part is and where it stands."""
    return _ABOUT.fullmatch(" ".join(line.split())) is not None
