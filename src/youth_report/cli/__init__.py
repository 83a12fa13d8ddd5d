"""The command line: a person's words in, words out. A command has about fifteen lines."""

from __future__ import annotations

from youth_report.cli.root import main

__all__ = ["main"]
