"""The day, as the computer tells it."""

from __future__ import annotations

import os
from datetime import UTC, datetime


class SystemClock:
    """The computer's clock (port `Clock`).

    `SOURCE_DATE_EPOCH` (seconds since 1970) sets the day, so that a build can be made again byte for byte
    (reproducible-builds.org).
    """

    def today(self) -> str:
        """Return the ISO 8601 date, in UTC."""
        told = os.environ.get("SOURCE_DATE_EPOCH", "")
        moment = datetime.fromtimestamp(int(told), UTC) if told.isdigit() else datetime.now(UTC)
        return moment.date().isoformat()
