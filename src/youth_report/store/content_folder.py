"""The folder of one report: content/<report>/."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from youth_report.codec.settings_text import read_settings
from youth_report.model import BadInput, Settings, WrongUsage
from youth_report.store.disk import explain_failures, new_folder, write_file

_LINEAGE = ".lineage.json"
_LOG = "log"
_FOLDERS = ("source", "official", "edits", "media", "editions", _LOG)


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

    def translations(self) -> Mapping[str, bytes]:
        """Return pages in other languages, by file name."""
        with explain_failures("Reading the translations", self.path / "translations"):
            return {path.name: path.read_bytes() for path in self._files("translations", ".md")}

    def create(self, settings_text: str, official: str, source_name: str, source: bytes) -> None:
        """Make the folder with the first revision in it, whole or not at all."""
        with self.draft() as draft:
            draft.fill(
                {
                    "report.toml": settings_text.encode(),
                    f"source/{source_name}": source,
                    "official/1.json": official.encode(),
                }
            )

    def lineages(self) -> Mapping[int, str]:
        """Return the JSON text of each lineage, by the number of its revision."""
        found = [(path.name.removesuffix(_LINEAGE), path) for path in self._files("official", _LINEAGE)]
        return {int(number): self._text(path) for number, path in found if number.isdigit()}

    def add_revision(self, number: int, official: str, lineage: str, source: tuple[str, bytes]) -> None:
        """Put a further revision in, whole or not at all: it is there once its official text is there."""
        name, data = source
        place = self.path / "source" / name
        news = (
            (place.with_name(f"{number}-{name}") if place.exists() else place, data),
            (self.path / "official" / f"{number}{_LINEAGE}", lineage.encode()),
            (self.path / "official" / f"{number}.json", official.encode()),
        )
        with explain_failures("Taking the new text in", self.path):
            try:
                for path, content in news:
                    write_file(path, content)
            except BaseException:
                for path, _ in news:
                    path.unlink(missing_ok=True)
                raise

    def mend_revision(self, number: int, official: str, lineage: str) -> None:
        """Put a mended revision in the place of one; where the second file fails, the first is put back."""
        place = self.path / "official" / f"{number}{_LINEAGE}"
        with explain_failures("Keeping what was mended", self.path):
            before = place.read_bytes()
            write_file(place, lineage.encode())
            try:
                write_file(self.path / "official" / f"{number}.json", official.encode())
            except BaseException:
                write_file(place, before)
                raise

    def files(self) -> Mapping[str, bytes]:
        """Return all files but the log and those that are hidden, by their paths in the folder."""
        with explain_failures("Reading the report", self.path):
            paths = {path.relative_to(self.path).as_posix(): path for path in self.path.rglob("*")}
            return {name: path.read_bytes() for name, path in sorted(paths.items()) if _is_kept(name, path)}

    def fill(self, files: Mapping[str, bytes]) -> None:
        """Put files in a folder that is empty."""
        with explain_failures("Putting the report back", self.path):
            for name, data in files.items():
                write_file(self.path / name, data)

    @contextmanager
    def draft(self) -> Iterator[DiskContentFolder]:
        """Give a folder with nothing in it, which stands in this one's place once all is in it."""
        if self.path.exists():
            raise WrongUsage(
                f"there is a report called {self.name} already",
                mend=f"Choose another name, or move the folder {self.name} away first.",
                where=str(self.path.parent),
            )
        with explain_failures("Making the report", self.path), new_folder(self.path) as draft:
            for folder in _FOLDERS:
                (draft / folder).mkdir()
            yield DiskContentFolder(draft)

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


def _is_kept(name: str, path: Path) -> bool:
    parts = name.split("/")
    hidden = parts[0] == _LOG or any(part.startswith(".") for part in parts)
    return not hidden and path.is_file() and not path.is_symlink()
