"""Take the term base out to a spreadsheet or another program, and take a spreadsheet in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from youth_report.glossing import entry_text
from youth_report.glossing.exchange import csv_table, skos, tbx
from youth_report.glossing.exchange.csv_table import Row
from youth_report.model import Issue, Term
from youth_report.workflow.reading import read_terms
from youth_report.workflow.tools import Desk

_NEW_THEME = "imported"

FORMATS: Mapping[str, Callable[[Sequence[Term], str], str]] = {
    "csv": lambda terms, _: csv_table.write(terms),
    "tbx": tbx.write,
    "skos": skos.write,
}


@dataclass(frozen=True, slots=True)
class Imported:
    """What a table changes."""

    files: Mapping[str, str]
    """The files that change, with what they must hold from now on."""
    changed: tuple[str, ...]
    """Ids of the entries that change."""
    added: tuple[str, ...]
    left: int
    """How many entries the table does not name. They stay as they are."""
    issues: tuple[Issue, ...]


def export_terms(desk: Desk, form: str) -> str:
    """Return the term base in one of `FORMATS`."""
    base, _ = read_terms(desk.term_files)
    return FORMATS[form](base.terms, desk.folder.settings().language)


def import_table(desk: Desk, data: bytes, name: str) -> Imported:
    """Return what a table would change. It changes and adds entries, and never deletes one."""
    table = csv_table.read(data, name)
    base, _ = read_terms(desk.term_files)
    known = {term.id: term for term in base.terms}
    wanted = [(known[row.term.id], row.term) for row in table.rows if row.term.id in known]
    merged = [(old, replace(old, **{key: getattr(new, key) for key in table.columns})) for old, new in wanted]
    changes = [(old, new) for old, new in merged if old != new]
    new = [row for row in table.rows if row.term.id not in known]
    files = _append(_rewrite(desk.term_files, changes), new, desk.folder.settings().language)
    read_terms(files)
    return Imported(
        files={file: text for file, text in files.items() if text != desk.term_files.get(file)},
        changed=tuple(old.id for old, _ in changes),
        added=tuple(row.term.id for row in new),
        left=len(known.keys() - {row.term.id for row in table.rows}),
        issues=table.issues,
    )


def _rewrite(files: Mapping[str, str], changes: Iterable[tuple[Term, Term]]) -> dict[str, str]:
    """Return the files with other values in some entries."""
    changed = dict(files)
    # From the end of each file to its start, so that the lines of the other entries stay where they are.
    for old, new in sorted(changes, key=lambda change: entry_text.name_line(change[0]), reverse=True):
        file = entry_text.name_file(old)
        changed[file] = entry_text.rewrite(changed[file], old, new)
    return changed


def _append(files: Mapping[str, str], rows: Iterable[Row], language: str) -> dict[str, str]:
    """Return the files with more entries, each in the file of its theme."""
    changed = dict(files)
    for row in rows:
        file = f"glossary/{language.partition('-')[0]}/{row.theme or _NEW_THEME}.toml"
        changed[file] = entry_text.append(changed.get(file, ""), [row.term])
    return changed
