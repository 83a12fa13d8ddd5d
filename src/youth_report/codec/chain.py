"""A chain of hashes over the records of a log: what was changed, taken out or put in between breaks it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from hashlib import sha256


def add_link(before: str, body: str) -> str:
    """Return the hash (SHA-256) of a record and of all before it; `before` is that of the one before, or empty."""
    return sha256(f"{before}\n{body}".encode()).hexdigest()


def seal(bodies: Iterable[str]) -> str:
    """Return the hash that stands for all records in their order; empty where there are none."""
    return reduce(add_link, bodies, "")
