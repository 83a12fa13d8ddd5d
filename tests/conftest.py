"""What all tests share: fakes that can be imported, the switch for golden cases, one Chromium."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).parent))

# How long an example takes says more of the machine than of the code: speed lives in bench/.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")

WITH_WINDOWS = ("chromium", "chromium-browser", "google-chrome")
WITHOUT_WINDOWS = "chromium-headless-shell"
"""The same Chromium without tabs, tool bars and windows. A page opens in it with a quarter of the work."""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--browser-windows", action="store_true", help="drive Chromium as readers have it, windows and all"
    )
    parser.addoption("--save-golden", action="store_true", help="write what the golden cases make as what is wanted")


def find_chromium(*, windows: bool = True) -> str:
    """Return where Chromium is installed: as readers have it, or if there is one, its shell that has no windows."""
    names = WITH_WINDOWS if windows else (WITHOUT_WINDOWS, *WITH_WINDOWS)
    path = next((found for found in map(shutil.which, names) if found), None)
    assert path, "Chromium is not installed; tests/install-system.sh does it"
    return path


@pytest.fixture(scope="session")
def browser(pytestconfig: pytest.Config) -> Iterator[Browser]:
    path = find_chromium(windows=pytestconfig.getoption("--browser-windows"))
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield found
        found.close()
