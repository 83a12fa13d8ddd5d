"""What every clock must do."""

from __future__ import annotations

from datetime import date

import pytest

from fakes.clock import FakeClock
from youth_report.ports import Clock
from youth_report.store.calendar import SystemClock


@pytest.mark.parametrize("clock", [FakeClock(), SystemClock()], ids=["fake", "system"])
def test_day_is_an_iso_date(clock: Clock) -> None:
    assert date.fromisoformat(clock.today()).isoformat() == clock.today()


def test_day_can_be_set_so_that_a_build_can_be_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")
    assert SystemClock().today() == "2026-05-28"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "tomorrow")
    assert date.fromisoformat(SystemClock().today()) > date(2026, 5, 28)
