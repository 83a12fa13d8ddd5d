"""Tell whether a drawing (SVG) may stand beside a word. Bytes in, its first fault out; nothing is mended or taken out.

A page shows it as an image, which runs nothing and asks for nothing. It may also be opened by itself, and be taken into
books and documents, so it must be harmless alone: a drawing of shapes, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from xml.etree import ElementTree as ET

MOST_BYTES = 10_000
"""A page has dozens of them, and each is as large as a thumb."""

_SVG = "{http://www.w3.org/2000/svg}"
_SHAPES = frozenset(
    {"svg", "g", "defs", "title", "desc", "metadata", "style"}
    | {"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"}
    | {"linearGradient", "radialGradient", "stop", "clipPath"}
)
"""No `use`, `pattern` and the like: a few lines of them can draw a million things."""
_WORDS = frozenset({"text", "tspan", "textPath"})
_DECLARATION = re.compile(r"<!(?!--)|<\?(?!xml\s)")
"""What can bring in entities or a style sheet; comments and the first line of the file are none."""
_OUTER = re.compile(r"url\(\s*(?![\s'\"]*#)|[@\\]|animation|javascript:", re.IGNORECASE)
"""What in a style or an attribute leads out of the file, hides that it does, or moves."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a drawing cannot be used."""

    name: str
    """`not-svg`, `unsafe`, `text`, `frame` or `large`."""
    what: str = ""
    """The part of the file that is meant."""


@lru_cache(maxsize=500)
def find_fault(data: bytes) -> Fault | None:
    """Return the first fault of a drawing, or None where it can be used."""
    if len(data) > MOST_BYTES:
        return Fault("large", f"{len(data):,}")
    try:
        text = data.decode("utf-8-sig")
        declared = _DECLARATION.search(text)
        if declared:
            return Fault("unsafe", text[declared.start() : declared.start() + 12])
        root = ET.fromstring(text.encode())  # noqa: S314 - without a document type there is no entity to expand
    except (UnicodeDecodeError, ET.ParseError, ValueError, LookupError):
        return Fault("not-svg")
    if root.tag != f"{_SVG}svg":
        return Fault("not-svg")
    return next((fault for element in root.iter() for rule in _RULES for fault in rule(element)), _check_frame(root))


def _check_element(element: ET.Element) -> Iterator[Fault]:
    """A drawing program's own notes stand in a namespace of their own, and no browser reads them."""
    name = element.tag.removeprefix(_SVG)
    if name in _WORDS:
        yield Fault("text", f"<{name}>")
    elif element.tag.startswith(_SVG) and name not in _SHAPES:
        yield Fault("unsafe", f"<{name}>")
    elif "{" in name and "xhtml" in name:
        yield Fault("unsafe", f"<{name.rpartition('}')[2]}>")


def _check_attributes(element: ET.Element) -> Iterator[Fault]:
    for key, value in element.attrib.items():
        name = key.rpartition("}")[2]
        is_foreign = key.startswith("{") or not element.tag.startswith(_SVG)
        if is_foreign and name != "href":
            continue
        leads_out = name in ("href", "src") and not value.strip().startswith("#")
        if name.lower().startswith("on") or leads_out or _OUTER.search(value):
            yield Fault("unsafe", f'{name}="{value[:40]}"')


def _check_style(element: ET.Element) -> Iterator[Fault]:
    found = _OUTER.search(element.text or "") if element.tag == f"{_SVG}style" else None
    if found:
        yield Fault("unsafe", f"<style>: {found[0]}")


_RULES: tuple[Callable[[ET.Element], Iterator[Fault]], ...] = (_check_element, _check_attributes, _check_style)


def _check_frame(root: ET.Element) -> Fault | None:
    """Without a frame of its own a drawing is cut off, and not made smaller."""
    return None if root.get("viewBox") else Fault("frame")
