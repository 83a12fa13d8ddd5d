"""Where nothing was planted nothing is found."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from browser.conftest import OpenPage
from checks.pages import find_faults
from checks.words import say_edition
from publishing.samples import EDITION

pytestmark = pytest.mark.browser


def test_clean_page_has_no_fault(open_page: OpenPage, site: Path) -> None:
    html = (site / "index.html").read_text(encoding="utf-8")
    found = find_faults(html, say_edition(EDITION.blocks), partial(open_page, "index.html"))
    assert "\n".join(f"{fault.check}: {fault.told}" for fault in found) == ""
