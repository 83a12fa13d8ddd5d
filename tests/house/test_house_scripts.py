"""Scripts are written so that they can be made smaller."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

SCRIPTS = sorted((Path(__file__).resolve().parents[2] / "templates").rglob("*.js"))
TEMPLATE_IN_TEMPLATE = re.compile(r"`[^`]*\$\{[^}`]*`")
"""rjsmin takes the inner one for code, and joins its words."""


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_no_text_template_stands_in_another(script: Path) -> None:
    assert TEMPLATE_IN_TEMPLATE.search("`${late ? `${late} min ` : 0}`")
    assert not TEMPLATE_IN_TEMPLATE.search(script.read_text(encoding="utf-8"))
