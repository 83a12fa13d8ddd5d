"""A Reader for paragraphs with blank lines between them."""

from __future__ import annotations

import re

from youth_report.model import BadInput, Kind, RawBlock


class FakeReader:
    """Reads every run of lines as a paragraph."""

    def read(self, data: bytes, name: str) -> tuple[RawBlock, ...]:
        """Return the paragraphs of a text in UTF-8."""
        try:
            text = data.decode()
        except UnicodeDecodeError as slip:
            raise BadInput("this is not UTF-8", mend="Save it as UTF-8.", where=name) from slip
        found = re.finditer(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*", text)
        return tuple(
            RawBlock(Kind.PARAGRAPH, " ".join(each[0].split()), line=text.count("\n", 0, each.start()) + 1)
            for each in found
        )
