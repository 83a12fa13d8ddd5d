"""The folder of one report: content/<report>/."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from youth_report.codec.settings_text import read_settings
from youth_report.model import BadInput, Settings, WrongUsage
from youth_report.store.disk import explain_failures, new_folder


class DiskContentFolder:
    """A report's folder on a disk (port `ContentFolder`)."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def name(self) -> str:
        """The report's name."""
        return self.path.name

    def settings(self) -> Settings:
        """Return what report.toml says."""
        return read_settings(self._text(self.path / "report.toml"), f"{self.name}/report.toml")

    def official(self) -> Mapping[int, str]:
        """Return the JSON text of each revision, by its number."""
        found = {int(path.stem): self._text(path) for path in self._files("official", ".json") if path.stem.isdigit()}
        if not found:
            raise BadInput(
                "this report has no official text yet",
                mend="Make the report with: youth-report new NAME --from FILE",
                where=f"{self.name}/official",
            )
        return dict(sorted(found.items()))

    def sittings(self) -> Mapping[str, str]:
        """Return the text of each edit file, by its name."""
        return {path.stem: self._text(path) for path in self._files("edits", ".md")}

    def media(self) -> Mapping[str, bytes]:
        """Return pictures and recordings, by file name."""
        with explain_failures("Reading the pictures", self.path / "media"):
            return {path.name: path.read_bytes() for path in self._files("media", "")}

    def create(self, settings_text: str, official: str, source_name: str, source: bytes) -> None:
        """Make the folder with the first revision in it, whole or not at all."""
        if self.path.exists():
            raise WrongUsage(
                f"there is a report called {self.name} already",
                mend=f"Choose another name, or move the folder {self.name} away first.",
                where=str(self.path.parent),
            )
        with explain_failures("Making the report", self.path), new_folder(self.path) as draft:
            for folder in ("source", "official", "edits", "media", "editions", "log"):
                (draft / folder).mkdir()
            (draft / "report.toml").write_text(settings_text, encoding="utf-8")
            (draft / "source" / source_name).write_bytes(source)
            (draft / "official" / "1.json").write_text(official, encoding="utf-8")

    def _files(self, folder: str, ending: str) -> list[Path]:
        place = self.path / folder
        if not place.is_dir():
            return []
        found = (path for path in place.iterdir() if path.is_file() and not path.name.startswith("."))
        return sorted(path for path in found if not path.is_symlink() and path.name.endswith(ending))

    def _text(self, path: Path) -> str:
        where = f"{self.name}/{path.relative_to(self.path).as_posix()}"
        with explain_failures("Reading a file", path):
            try:
                return path.read_bytes().decode("utf-8-sig")
            except FileNotFoundError as gone:
                raise BadInput("this file is missing", mend="Put it back from your backup.", where=where) from gone
            except UnicodeDecodeError as slip:
                mend = "Open it in a text editor and save it again as UTF-8."
                raise BadInput("this file is not UTF-8 text", mend=mend, where=where) from slip
