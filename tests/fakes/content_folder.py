"""A report's folder in memory."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.codec.settings_text import read_settings
from youth_report.model import BadInput, Settings, WrongUsage


class FakeContentFolder:
    def __init__(self, name: str) -> None:
        self.name = name
        self.settings_text = ""
        self.texts: dict[int, str] = {}
        self.descent: dict[int, str] = {}
        self.sources: dict[str, bytes] = {}
        self.edits: dict[str, str] = {}
        self.pictures: dict[str, bytes] = {}
        self.pages: dict[str, bytes] = {}

    def settings(self) -> Settings:
        if not self.settings_text:
            raise BadInput("this file is missing", mend="Make the report first.", where="report.toml")
        return read_settings(self.settings_text, "report.toml")

    def official(self) -> Mapping[int, str]:
        if not self.texts:
            raise BadInput("this report has no official text yet", mend="Make the report first.", where="official")
        return dict(sorted(self.texts.items()))

    def sittings(self) -> Mapping[str, str]:
        return dict(sorted(self.edits.items()))

    def media(self) -> Mapping[str, bytes]:
        return dict(sorted(self.pictures.items()))

    def translations(self) -> Mapping[str, bytes]:
        return dict(sorted(self.pages.items()))

    def create(self, settings_text: str, official: str, source_name: str, source: bytes) -> None:
        if self.texts:
            raise WrongUsage("there is a report of this name already", mend="Choose another name.")
        self.settings_text = settings_text
        self.texts[1] = official
        self.sources[source_name] = source

    def lineages(self) -> Mapping[int, str]:
        return dict(sorted(self.descent.items()))

    def add_revision(self, number: int, official: str, lineage: str, source: tuple[str, bytes]) -> None:
        name, data = source
        self.sources[f"{number}-{name}" if name in self.sources else name] = data
        self.descent[number] = lineage
        self.texts[number] = official

    def mend_revision(self, number: int, official: str, lineage: str) -> None:
        self.descent[number] = lineage
        self.texts[number] = official

    def files(self) -> Mapping[str, bytes]:
        found = {"report.toml": self.settings_text.encode()}
        found |= {f"official/{number}.json": text.encode() for number, text in self.texts.items()}
        found |= {f"official/{number}.lineage.json": text.encode() for number, text in self.descent.items()}
        found |= {f"source/{name}": data for name, data in self.sources.items()}
        found |= {f"edits/{name}.md": text.encode() for name, text in self.edits.items()}
        found |= {f"media/{name}": data for name, data in self.pictures.items()}
        found |= {f"translations/{name}": data for name, data in self.pages.items()}
        return dict(sorted(found.items()))

    def fill(self, files: Mapping[str, bytes]) -> None:
        for path, data in files.items():
            self._put(*path.rpartition("/")[::2], data)

    def _put(self, folder: str, name: str, data: bytes) -> None:
        match folder:
            case "":
                self.settings_text = data.decode()
            case "official" if name.endswith(".lineage.json"):
                self.descent[int(name.removesuffix(".lineage.json"))] = data.decode()
            case "official":
                self.texts[int(name.removesuffix(".json"))] = data.decode()
            case "edits":
                self.edits[name.removesuffix(".md")] = data.decode()
            case "translations":
                self.pages[name] = data
            case "source":
                self.sources[name] = data
            case _:
                self.pictures[name] = data
