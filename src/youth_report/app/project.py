"""Where a project's folders are, and what the program ships for those that it lacks."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from youth_report.model import BadInput, WrongUsage

_PACKAGE = Path(__file__).resolve().parents[1]
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*", re.IGNORECASE)


def shipped(folder: str) -> Path:
    """Return a folder that comes with the program: inside the installed package, or beside `src` in a checkout."""
    installed = _PACKAGE / folder
    return installed if installed.is_dir() else _PACKAGE.parents[1] / folder


@dataclass(frozen=True, slots=True)
class Project:
    """A folder that holds content/, and perhaps glossary/ and templates/ of its own."""

    root: Path

    @classmethod
    def around(cls, start: Path) -> Project:
        """Return the project of the nearest folder that has a content/ in it, else of `start` itself."""
        near = (folder for folder in (start, *start.parents) if (folder / "content").is_dir())
        return cls(next(near, start))

    def report_folder(self, name: str) -> Path:
        """Return the folder of a report that is there already, given by its name or its path."""
        for folder in (self.root / "content" / name, Path(name)):
            if (folder / "report.toml").is_file():
                return folder
        known = ", ".join(path.parent.name for path in sorted((self.root / "content").glob("*/report.toml")))
        raise WrongUsage(
            f"there is no report called {name} here",
            mend=f"The reports are: {known}." if known else "Make one with: youth-report new NAME --from FILE",
            where=str(self.root / "content"),
        )

    def place_for(self, name: str) -> Path:
        """Return the folder in which a new report will stand."""
        if not _NAME.fullmatch(name):
            raise WrongUsage(
                f'"{name}" cannot be the name of a folder',
                mend="Use letters, digits, dots and dashes, such as our-town-2026.",
            )
        return self.root / "content" / name

    @property
    def template_folders(self) -> tuple[Path, ...]:
        """The folders in which a template is looked for, the project's own first."""
        return _distinct(self.root / "templates", shipped("templates"))

    def term_files(self, language: str) -> Mapping[str, str]:
        """Return the texts of a language's term base by file name; a project's own file replaces a shipped one."""
        short = language.split("-", maxsplit=1)[0]
        folders = _distinct(shipped("glossary") / short, self.root / "glossary" / short)
        paths = {path.name: path for folder in folders for path in sorted(folder.glob("*.toml"))}
        return {f"glossary/{short}/{name}": _read_text(path) for name, path in sorted(paths.items())}

    @property
    def word_pictures(self) -> Mapping[str, bytes]:
        """The drawings for words of the term base, by name; a project's own file replaces a shipped one."""
        files = {path.name: path for folder in self._picture_folders for path in sorted(folder.glob("[!.]*"))}
        return {name: path.read_bytes() for name, path in sorted(files.items()) if path.is_file()}

    @property
    def own_word_pictures(self) -> frozenset[str]:
        """The names of the drawings that are the project's own."""
        return frozenset(path.name for path in self._picture_folders[-1].glob("[!.]*"))

    @property
    def _picture_folders(self) -> tuple[Path, ...]:
        return _distinct(shipped("glossary") / "pictures", self.root / "glossary" / "pictures")

    @property
    def messages(self) -> Mapping[str, Mapping[str, str]]:
        """The wording of issues by audience; a project's own wording replaces a shipped one."""
        return self._read_wording("messages")

    @property
    def labels(self) -> Mapping[str, Mapping[str, str]]:
        """What the program says in a publication, by language; a project's own wording replaces a shipped one."""
        return self._read_wording("publication/words")

    def _read_wording(self, place: str) -> Mapping[str, Mapping[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for folder in reversed(self.template_folders):
            for path in sorted((folder / place).glob("*.toml")):
                found.setdefault(path.stem, {}).update(tomllib.loads(path.read_text(encoding="utf-8")))
        return found

    @property
    def neural_folder(self) -> Path:
        """The folder in which people put the files of voices."""
        return self.root / "voices"

    @property
    def clip_folder(self) -> Path:
        """The folder in which spoken sentences are kept."""
        return self.root / ".cache" / "clips"

    @property
    def voice_folder(self) -> Path:
        """The folder in which is kept what was made of recordings."""
        return self.root / ".cache" / "voices"


def _distinct(*folders: Path) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(folder.resolve() for folder in folders))


def _read_text(path: Path) -> str:
    """Return the text of a file with its own line ends, so that it can be written back as it was."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as slip:
        mend = "Open it in a text editor and save it again as UTF-8."
        raise BadInput("this file is not UTF-8 text", mend=mend, where=f"{path.parent.name}/{path.name}") from slip
