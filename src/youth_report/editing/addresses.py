"""The line that starts an entry: `[b7]`, `[b7 to b9] keep`, `[y1 after b9] heading 2`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from youth_report.editing.entries import Address, describe_slip
from youth_report.model import BadInput, BlockId

_LINK = re.compile(r"\s*\[[^\]]*\]\(")
_NAME = r"([a-z]{1,3}[0-9]{1,6})"
_ONE = re.compile(_NAME)
_RANGE = re.compile(rf"{_NAME} ?(?:to|-|\u2010|\u2011|\u2012|\u2013|\u2014) ?{_NAME}")
_PLACED = re.compile(rf"{_NAME} (?:after {_NAME}|(first))")
_PART = re.compile(rf"{_NAME}[a-z.][a-z0-9.]*")
_EXAMPLES = "Write [b7] for a block, [b7 to b9] for several, [y1 after b9] for a new one."


@dataclass(frozen=True, slots=True)
class Opening:
    """An address, and what stands on its line."""

    at: Address
    new: bool
    """True where it places a new block."""
    after: BlockId | None
    rest: str


def is_opening(line: str) -> bool:
    """Tell whether a line starts an entry: with a square bracket that is not a link's."""
    return line.lstrip().startswith("[") and not _LINK.match(line)


def read_opening(line: str, number: int, sitting: str) -> Opening:
    """Return what the first line of an entry says."""
    inside, bracket, rest = line.lstrip()[1:].partition("]")
    if not bracket:
        problem = f"the square bracket of `{line.strip()[:30]}` is not closed"
        raise describe_slip(sitting, number, problem, "Put ] after the name of the block.")
    name, rest = " ".join(inside.casefold().split()), rest.strip().removeprefix(":").strip()
    if found := _ONE.fullmatch(name):
        return Opening(Address(number, BlockId(found[1])), False, None, rest)
    if found := _RANGE.fullmatch(name):
        return Opening(Address(number, BlockId(found[1]), BlockId(found[2])), False, None, rest)
    if (found := _PLACED.fullmatch(name)) and found[1].startswith("y"):
        after = BlockId(found[2]) if found[2] else None
        return Opening(Address(number, BlockId(found[1])), True, after, rest)
    raise _refuse_address(inside.strip(), name, number, sitting)


def _refuse_address(inside: str, name: str, number: int, sitting: str) -> BadInput:
    if _PLACED.fullmatch(name):
        problem, mend = f"`[{inside}]` cannot be a new block", "The name of a new block is y and a number, such as y1."
    elif part := _PART.fullmatch(name):
        problem, mend = f"`{inside}` is only a part of block {part[1]}", f"Write [{part[1]}], and the whole block."
    else:
        problem = f"`[{inside[:30]}]` is not an address"
        mend = f"{_EXAMPLES} If it belongs to your words, put a backslash before the bracket."
    return describe_slip(sitting, number, problem, mend)
