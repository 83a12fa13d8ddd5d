"""Small pictures beside words: what their files are called, and what a page loads to show them in its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from youth_report.publishing.edition_page import ReadingPage, list_blocks
from youth_report.publishing.pinned import pin_name

TYPE = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class WordPictures:
    """The context of `publication/word-pictures.js`."""

    drawings: tuple[str, ...]
    """Their addresses."""
    places: tuple[str, ...]
    """Where each stands: segment, offset in its text, number of its drawing: `b7.s2:12:0`. In the order of reading."""


def name_files(files: Mapping[str, bytes]) -> Mapping[str, str]:
    """Return where each drawing stands in a publication, by the name of its file.

    One mark made from all of them is in each name: on a page full of addresses, one that comes again weighs nothing.
    """
    whole = b"".join(files[name] for name in sorted(files))
    return {name: pin_name(f"pictures/{name}", whole) for name in files}


def place(page: ReadingPage, addresses: Mapping[str, str] | None = None) -> WordPictures:
    """Return the pictures of the words in the text of a page.

    `addresses` says where a page that has everything inside holds them.
    """
    found = [picture for block in list_blocks((*page.short, *page.sections)) for picture in block.pictures]
    numbers = {picture: number for number, picture in enumerate(dict.fromkeys(one.picture for one in found))}
    places = tuple(f"{one.segment}:{one.at}:{numbers[one.picture]}" for one in found)
    return WordPictures(tuple((addresses or {}).get(picture, picture) for picture in numbers), places)


def pick(page: ReadingPage, files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Return what a page shows of some drawings, by address: in its text, its pop-ups, its list of words."""
    blocks = tuple(list_blocks((*page.short, *page.sections)))
    words = (picture.picture for block in blocks for picture in block.pictures)
    pop_ups = (pop_up.picture for block in blocks for pop_up in block.pop_ups)
    shown = {*words, *pop_ups, *(entry.picture for entry in page.words)}
    return {address: files[name] for name, address in name_files(files).items() if address in shown}
