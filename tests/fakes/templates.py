"""Templates in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from html import escape

from youth_report.model import BadInput


class FakeTemplates:
    """Takes patterns by name, such as `<p>{words}</p>`, with the names of a page's fields in braces."""

    def __init__(self, patterns: Mapping[str, str]) -> None:
        self.patterns = patterns

    def render(self, name: str, page: object) -> str:
        if name not in self.patterns:
            raise BadInput("this template is missing", mend="Install the program again.", where=f"templates/{name}")
        values = {field.name: escape(str(getattr(page, field.name))) for field in fields(page)}  # type: ignore[arg-type]
        return self.patterns[name].format_map(values)
