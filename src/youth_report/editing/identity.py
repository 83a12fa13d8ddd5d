"""Names for records that are made from what they say, so that the same words taken in twice are one record."""

from __future__ import annotations

from dataclasses import fields, replace
from hashlib import sha256
from typing import TypeVar

from youth_report.model import Record

R = TypeVar("R", bound=Record)


def with_id(record: R) -> R:
    """Return the record with its lasting id: the first 16 hexadecimal figures of a SHA-256."""
    said = [type(record).__name__]
    for field in fields(record):
        value: object = getattr(record, field.name)
        # What has its default is not counted, so that a field which the model gains later changes no id.
        if field.name != "id" and value != field.default:
            said.append(f"{field.name}={value!r}")
    return replace(record, id=sha256("\0".join(said).encode("utf-8", "surrogatepass")).hexdigest()[:16])
