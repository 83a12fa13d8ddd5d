"""The files of one EPUB."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from youth_report.model import Cue, Track
from youth_report.publishing.edition_page import ReadingPage, list_blocks
from youth_report.publishing.epub import leaves as leafing
from youth_report.publishing.epub.cutting import cut_row, cut_segment
from youth_report.publishing.epub.leaves import HelpLeaf, Leaf, Lines, Navigation, OfficialLeaf, Place, WordsLeaf
from youth_report.publishing.epub.overlay import lay_over
from youth_report.publishing.epub.package import describe
from youth_report.publishing.pictures import find_type
from youth_report.publishing.publication import NoPage, Pages

MIMETYPE = b"application/epub+zip"
SOUND = "sound.mp3"
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML file may hold."""
_COVER_WIDTH = 14

Render = Callable[[str, object], str]


@dataclass(frozen=True, slots=True)
class Cover:
    """The context of `epub/cover.svg`."""

    lines: tuple[str, ...]
    """The title, a few words a line."""
    publisher: str
    year: str


def compose(
    pages: Pages,
    name: str,
    *,
    today: str,
    track: Track | None,
    pictures: Mapping[str, bytes],
    drawings: Mapping[str, bytes] | None = None,
    render: Render,
    by_word: bool,
) -> Mapping[str, bytes]:
    """Return the files of an EPUB by their paths, all but `mimetype`.

    With a track, it is read aloud: word by word, or line by line, which is easier to step through. `drawings` are the
    pictures of words, by their addresses: those that are explained have one beside the explanation.
    """
    page = pages.reading
    lines = _cut_lines(page, track, by_word=by_word)
    divided = leafing.divide(page, lines)
    overlays = tuple(found for leaf in divided if (found := lay_over(leaf, SOUND)))
    shown = {f"media/{file}": data for file, data in pictures.items() if find_type(file) != "image/avif"}
    beside = _pick_drawings(page, divided, drawings or {})
    ends = tuple(_list_ends(pages, divided))
    package = describe(
        page,
        name,
        today=today,
        leaves=[*(leaf.file for leaf in divided), *(file for file, _, _ in ends)],
        pictures=[(quote(path), find_type(path)) for path in shown],
        drawings=tuple(beside),
        overlays=overlays,
        sound=SOUND,
        steps="word" if by_word else "line",
    )
    places = (*leafing.list_places(divided), *(Place(title, file) for file, title, _ in ends))
    contexts: dict[str, tuple[str, object]] = {
        "package.opf": ("package.opf", package),
        "nav.xhtml": ("nav.xhtml", _navigate(page, divided, places)),
        **{leaf.file: ("title.xhtml" if leaf is divided[0] else "part.xhtml", leaf) for leaf in divided},
        **{file: (file, context) for file, _, context in ends},
        **{overlay.file: ("overlay.smil", overlay) for overlay in overlays},
        "book.css": ("book.css", NoPage()),
        "cover.svg": ("cover.svg", _design_cover(page)),
    }
    texts = {f"EPUB/{file}": render(f"epub/{template}", context) for file, (template, context) in contexts.items()}
    texts["META-INF/container.xml"] = render("epub/container.xml", NoPage())
    files = {path: _UNFIT.sub("", text).encode() for path, text in texts.items()}
    files |= {f"EPUB/{path}": data for path, data in (*shown.items(), *beside.items())}
    return files | ({f"EPUB/{SOUND}": track.audio} if track and overlays else {})


def _cut_lines(page: ReadingPage, track: Track | None, *, by_word: bool) -> Lines:
    cues: Mapping[str, Cue] = {cue.id: cue for cue in track.cues} if track else {}
    sections = (*page.short, *page.sections)
    alone = {picture.cue for picture in leafing.list_pictures(sections)}
    blocks = (page.title, *list_blocks(sections))
    segments = leafing.list_segments(blocks)
    cut = {s.id: cut_segment(s, cues.get(s.id), by_word=by_word and s.id not in alone) for s in segments}
    rows = (row for row in leafing.list_rows(sections) if row.id)
    return cut | {row.id: cut_row(row, cues.get(row.id), by_word=by_word) for row in rows}


def _pick_drawings(page: ReadingPage, divided: tuple[Leaf, ...], drawings: Mapping[str, bytes]) -> Mapping[str, bytes]:
    explained = {entry.picture for entry in page.words} | {note.picture for leaf in divided for note in leaf.notes}
    return {path: drawings[path] for path in sorted(explained) if path in drawings}


def _list_ends(pages: Pages, divided: tuple[Leaf, ...]) -> Iterator[tuple[str, str, object]]:
    """Yield the leaves behind the edition: file, name, context."""
    frame = pages.reading.frame
    if pages.reading.words:
        yield "words.xhtml", "Words we used", WordsLeaf(frame.language, pages.reading.words)
    yield "help.xhtml", "Who can help", HelpLeaf(frame, frame.contacts)
    yield "official.xhtml", "The official words", OfficialLeaf(pages.official, leafing.find_files(divided))


def _navigate(page: ReadingPage, divided: tuple[Leaf, ...], places: tuple[Place, ...]) -> Navigation:
    first = divided[min(len(divided) - 1, 1)].file
    return Navigation(page.frame.language, places, first, bool(page.words))


def _design_cover(page: ReadingPage) -> Cover:
    return Cover(tuple(_break_title(page.frame.title)), page.frame.publisher, page.frame.year)


def _break_title(title: str) -> Iterator[str]:
    line = ""
    for word in title.split():
        if line and len(line) + len(word) >= _COVER_WIDTH:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    yield line
