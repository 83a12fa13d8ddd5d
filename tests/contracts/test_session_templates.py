"""The templates of sheets ask for what a sheet has, and pass no markup on."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest
from jinja2 import meta

from sheets.filled_sheets import make_sheet
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import Sheet

SHIPPED = JinjaTemplates([Path(__file__).resolve().parents[2] / "templates"])


@pytest.mark.parametrize("name", ["session/sheet.html", "session/sheet.md"])
def test_template_asks_for_what_a_sheet_has(name: str) -> None:
    loader = SHIPPED.environment.loader
    assert loader
    source = loader.get_source(SHIPPED.environment, name)[0]
    asked = meta.find_undeclared_variables(SHIPPED.environment.parse(source))
    optional = {"language"} if name.endswith(".md") else set()
    assert asked | optional == {field.name for field in fields(Sheet)}


def test_words_cannot_become_markup() -> None:
    sheet = make_sheet()
    hostile = replace(sheet, title="<img src=x>", rows=(replace(sheet.rows[0], official="<script>1</script>"),))
    page = SHIPPED.render("session/sheet.html", hostile)
    assert "<img" not in page
    assert "<script" not in page
    assert "\\<script>" in SHIPPED.render("session/sheet.md", hostile)
