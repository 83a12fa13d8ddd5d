"""A report's folder in memory."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.codec.settings_text import read_settings
from youth_report.model import BadInput, Settings, WrongUsage


class FakeContentFolder:
    def __init__(self, name: str) -> None:
        self.name = name
        self.made: tuple[str, str, str, bytes] | None = None
        self.edits: dict[str, str] = {}
        self.pictures: dict[str, bytes] = {}

    def settings(self) -> Settings:
        if self.made is None:
            raise BadInput("this file is missing", mend="Make the report first.", where="report.toml")
        return read_settings(self.made[0], "report.toml")

    def official(self) -> Mapping[int, str]:
        if self.made is None:
            raise BadInput("this report has no official text yet", mend="Make the report first.", where="official")
        return {1: self.made[1]}

    def sittings(self) -> Mapping[str, str]:
        return dict(sorted(self.edits.items()))

    def media(self) -> Mapping[str, bytes]:
        return dict(sorted(self.pictures.items()))

    def create(self, settings_text: str, official: str, source_name: str, source: bytes) -> None:
        if self.made is not None:
            raise WrongUsage("there is a report of this name already", mend="Choose another name.")
        self.made = (settings_text, official, source_name, source)
