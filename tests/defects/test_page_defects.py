"""Each planted defect of a page is seen by the check that must see it, and the clean page by none."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from browser.conftest import OpenPage
from checks.pages import find_faults
from checks.words import say_edition
from defects.page_defects import DEFECTS
from publishing.samples import EDITION

pytestmark = pytest.mark.browser

WANTED = say_edition(EDITION.blocks)


def test_clean_page_has_no_fault(open_page: OpenPage, site: Path) -> None:
    html = (site / "index.html").read_text(encoding="utf-8")
    found = find_faults(html, WANTED, partial(open_page, "index.html"))
    assert "\n".join(f"{fault.check}: {fault.told}" for fault in found) == ""


@pytest.mark.parametrize("name", DEFECTS)
def test_planted_defect_is_seen(name: str, open_page: OpenPage, site: Path) -> None:
    defect = DEFECTS[name]
    html = defect.plant((site / "index.html").read_text(encoding="utf-8"))
    for file, text in {"planted.html": html, **defect.files}.items():
        (site / file).write_text(text, encoding="utf-8")
    opened = partial(open_page, "planted.html")
    seen = (fault.check for fault in find_faults(html, WANTED, opened, defect.check))
    assert defect.check in seen


def test_kinds_of_defects_are_many() -> None:
    assert len(DEFECTS) >= 40
