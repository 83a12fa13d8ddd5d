"""Values as plain data and back: what is kept in JSON and in the log."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, TypeVar

from cattrs import BaseValidationError, Converter, transform_error
from cattrs.gen import make_dict_unstructure_fn
from cattrs.strategies import configure_tagged_union

from youth_report.model import BadInput, Descent, Record, Report, Review, Suggestion, Take, Withdrawal

T = TypeVar("T")


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook_factory(
        lambda kind: hasattr(kind, "__dataclass_fields__"),
        lambda kind: make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True),
    )
    configure_tagged_union(Record, converter, tag_name="type", tag_generator=lambda kind: _TAGS[kind])
    return converter


_TAGS: dict[type, str] = {Suggestion: "suggestion", Review: "review", Withdrawal: "withdrawal"}


def dump_json(value: object) -> str:
    """Return data as JSON text for people and machines: UTF-8, sorted keys, a newline at the end."""
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def write_report(report: Report) -> str:
    """Return a revision of the official text as JSON."""
    return dump_json(_converter().unstructure(report))


def read_report(text: str, where: str) -> Report:
    """Return the revision that `write_report` wrote; raise `BadInput` where it was changed by hand and broken."""
    return _read(text, Report, where)


def write_descent(descent: Descent) -> str:
    """Return how a revision came of the one before as JSON."""
    return dump_json(_converter().unstructure(descent))


def read_descent(text: str, where: str) -> Descent:
    """Return what `write_descent` wrote."""
    return _read(text, Descent, where)


def write_record(record: Record) -> str:
    """Return a record of the log as one line of JSON."""
    plain = _converter().unstructure(record, unstructure_as=Record)
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def read_record(text: str, where: str) -> Record:
    """Return the record that `write_record` wrote."""
    return _read(text, Record, where)  # type: ignore[arg-type]


def write_take(take: Take) -> str:
    """Return what was found in a recording as JSON."""
    return dump_json(_converter().unstructure(take))


def read_take(text: str, where: str) -> Take:
    """Return what `write_take` wrote."""
    return _read(text, Take, where)


def _read(text: str, kind: type[T], where: str) -> T:
    mend = "Put back the copy that was there before, from your backup or your version control."
    try:
        data: Any = json.loads(text)
        return _converter().structure(data, kind)
    except json.JSONDecodeError as slip:
        line = f", line {slip.lineno}" if "\n" in text.strip() else ""
        raise BadInput(f"this is not valid JSON ({slip.msg})", mend=mend, where=f"{where}{line}") from slip
    except BaseValidationError as slip:
        raise BadInput("; ".join(transform_error(slip)), mend=mend, where=where) from slip
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as slip:
        raise BadInput("this is not what the program writes", mend=mend, where=where) from slip
