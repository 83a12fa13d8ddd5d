"""The validators look at the publication that the browser tests look at."""

from __future__ import annotations

import pytest

from browser.conftest import address, open_page, site, track  # noqa: F401 - fixtures are found by their names


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--every-state", action="store_true", help="look at every state of the reading page, not at a few")
