"""What no validator of EPUBs looks at: whether each word is read aloud, once, and at the right time."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from posixpath import dirname, join, normpath
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from checks.pictures import is_poor_alternative
from youth_report.engines.mpeg_frames import read_frames

_OPF = "{http://www.idpf.org/2007/opf}"
_SMIL = "{http://www.w3.org/ns/SMIL}"
_HTML = "{http://www.w3.org/1999/xhtml}"
_OPS = "{http://www.idpf.org/2007/ops}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_CLOCK = re.compile(r"(?:(\d+):)?(?:(\d+):)?(\d+(?:\.\d+)?)s?")
_NEEDED = ("accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard", "accessibilitySummary")
_NEAR = 0.1
_FURNITURE = frozenset({"source", "vh", "note", "of", "lead", "facts", "help"})


@dataclass(frozen=True, slots=True)
class Clip:
    """A word or a line, and when it is heard."""

    text: str
    start: float
    end: float


class Book:
    """An EPUB, opened."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.members = archive.infolist()
            self.files = {member.filename: archive.read(member) for member in self.members}
        self.package = fromstring(self.files["EPUB/package.opf"])
        self.items = {item.get("id", ""): item for item in self.package.iter(f"{_OPF}item")}

    def leaves(self) -> Iterator[tuple[str, Element, str]]:
        """Yield the path of each leaf in the order of reading, its root, and the path of its overlay."""
        for ref in self.package.iter(f"{_OPF}itemref"):
            item = self.items[ref.get("idref", "")]
            path, overlay = self._path(item), item.get("media-overlay", "")
            yield path, fromstring(self.files[path]), self._path(self.items[overlay]) if overlay in self.items else ""

    def metas(self, name: str) -> Iterator[Element]:
        """Yield what the package says of a property."""
        return (meta for meta in self.package.iter(f"{_OPF}meta") if meta.get("property") == name)

    def clips(self, overlay: str) -> Iterator[Clip]:
        """Yield what an overlay plays."""
        for par in fromstring(self.files[overlay]).iter(f"{_SMIL}par"):
            text, sound = par.find(f"{_SMIL}text"), par.find(f"{_SMIL}audio")
            assert text is not None
            assert sound is not None
            src = normpath(join(dirname(overlay), text.get("src", "")))
            yield Clip(src, read_clock(sound.get("clipBegin", "0")), read_clock(sound.get("clipEnd", "0")))

    def _path(self, item: Element) -> str:
        return f"EPUB/{item.get('href', '')}"


def read_clock(text: str) -> float:
    """Return a clock value of SMIL in seconds."""
    found = _CLOCK.fullmatch(text)
    assert found, f"no clock value: {text}"
    seconds = 0.0
    for part in found.groups():
        seconds = seconds * 60 + float(part or 0)
    return seconds


def find_faults(data: bytes) -> list[str]:
    """Return what is wrong with an EPUB, in words; nothing where all is well."""
    try:
        book = Book(data)
    except Exception as slip:
        return [f"it cannot be read: {slip}"]
    has_sound = any(overlay for _, _, overlay in book.leaves())
    return [
        *_check_container(book),
        *_check_package(book),
        *_check_leaves(book),
        *(_check_sound(book) if has_sound else ()),
    ]


def tell_share(data: bytes) -> float:
    """Return the share of the edition's words that are read aloud."""
    book = Book(data)
    told = [_count_told(root, path, book, overlay) for path, root, overlay in book.leaves() if overlay]
    return sum(spoken for spoken, _ in told) / max(sum(all_words for _, all_words in told), 1)


def _check_container(book: Book) -> Iterator[str]:
    first = book.members[0]
    if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED:
        yield "mimetype is not first, or not stored as it is"


def _check_package(book: Book) -> Iterator[str]:
    if not book.package.get(f"{_XML}lang"):
        yield "the package does not tell its language"
    for name in _NEEDED:
        if not any((meta.text or "").strip() for meta in book.metas(f"schema:{name}")):
            yield f"the package does not tell its {name}"
    features = {meta.text for meta in book.metas("schema:accessibilityFeature")}
    if any(item.get("media-overlay") for item in book.items.values()) and "synchronizedAudioText" not in features:
        yield "the package does not say that words and sound go together"


def _check_leaves(book: Book) -> Iterator[str]:
    ids = {path: {e.get("id") for e in root.iter() if e.get("id")} for path, root, _ in book.leaves()}
    ids["EPUB/nav.xhtml"] = set()
    for path, root, _ in book.leaves():
        if not root.get("lang") or not root.get(f"{_XML}lang"):
            yield f"{path} does not tell its language"
        names = [e.get("id") for e in root.iter() if e.get("id")]
        yield from (f"{path}: {name} is there twice" for name in {n for n in names if names.count(n) > 1})
        for image in root.iter(f"{_HTML}img"):
            is_told = image.get("aria-hidden") != "true"
            if is_told and is_poor_alternative(image.get("alt"), image.get("src", "")):
                yield f"{path}: a picture has no words of its own: {image.get('alt')!r}"
        yield from _check_links(path, root, ids, book.files)


def _check_links(
    path: str, root: Element, ids: Mapping[str, set[str | None]], files: Mapping[str, bytes]
) -> Iterator[str]:
    for link in root.iter(f"{_HTML}a"):
        href = link.get("href", "")
        if ":" in href:
            continue
        file, _, name = href.partition("#")
        target = normpath(join(dirname(path), file)) if file else path
        if target not in files or (name and name not in ids.get(target, ())):
            yield f"{path}: a link leads nowhere: {href}"
    refs = [e for e in root.iter(f"{_HTML}a") if e.get(f"{_OPS}type") == "noteref"]
    notes = {e.get("id"): e for e in root.iter() if e.get(f"{_OPS}type") == "footnote"}
    yield from (f"{path}: {r.get('href')} opens no note" for r in refs if r.get("href", "")[1:] not in notes)


def _check_sound(book: Book) -> Iterator[str]:
    clips: list[Clip] = []
    for path, root, overlay in book.leaves():
        if not overlay:
            continue
        found = list(book.clips(overlay))
        clips += found
        order = [f"{path}#{element.get('id')}" for element in root.iter() if element.get("id")]
        places = {name: place for place, name in enumerate(order)}
        yield from (f"{overlay}: {clip.text} is nowhere" for clip in found if clip.text not in places)
        known = [places[clip.text] for clip in found if clip.text in places]
        if known != sorted(set(known)):
            yield f"{overlay}: the words are not read in their order, or one is read twice"
        spoken, all_words = _count_told(root, path, book, overlay)
        if spoken != all_words:
            yield f"{path}: {all_words - spoken} of {all_words} words are not read aloud"
        yield from _check_duration(book, overlay, found)
    yield from _check_clips(clips, _measure_sound(book))


def _check_duration(book: Book, overlay: str, clips: list[Clip]) -> Iterator[str]:
    item = next(name for name, item in book.items.items() if f"EPUB/{item.get('href')}" == overlay)
    told = next((m.text or "" for m in book.metas("media:duration") if m.get("refines") == f"#{item}"), "")
    if not told or abs(read_clock(told) - sum(clip.end - clip.start for clip in clips)) > _NEAR:
        yield f"{overlay}: it does not take {told or 'the time that nobody tells'}"


def _check_clips(clips: list[Clip], length: float) -> Iterator[str]:
    if abs(clips[0].start) > _NEAR or abs(clips[-1].end - length) > _NEAR:
        yield f"the clips do not fill the {length:.1f} seconds of the sound"
    yield from (f"{clip.text} is heard for no time" for clip in clips if clip.end <= clip.start)
    yield from (f"{clip.text} is heard after the end" for clip in clips if clip.end > length + _NEAR)
    for one, two in pairwise(clips):
        if two.start < one.end - 0.0005:
            yield f"{two.text} begins before {one.text} ends"
        if two.start > one.end + _NEAR:
            yield f"nothing is shown between {one.text} and {two.text}"


def _measure_sound(book: Book) -> float:
    whole = next((m.text or "" for m in book.metas("media:duration") if not m.get("refines")), "0")
    sounds = [f"EPUB/{i.get('href')}" for i in book.items.values() if i.get("media-type") == "audio/mpeg"]
    length = sum(frame.samples / frame.rate for path in sounds for frame in read_frames(book.files[path]))
    # A whole that is told wrongly is found as clips that do not fill it.
    return length if abs(read_clock(whole) - length) <= _NEAR else read_clock(whole) + 1000


def _count_told(root: Element, path: str, book: Book, overlay: str) -> tuple[int, int]:
    """Return how many of the characters of the edition's words in a leaf are read aloud, and how many there are."""
    named = {clip.text.removeprefix(f"{path}#") for clip in book.clips(overlay)}
    return _count(root.find(f"{_HTML}body"), named, is_told=False, in_block=False)


def _count(element: Element | None, named: set[str], *, is_told: bool, in_block: bool) -> tuple[int, int]:
    if element is None or _is_beside(element):
        return 0, 0
    name = element.get("id", "")
    told, inside = is_told or name in named, in_block or bool(re.fullmatch(r"[a-z]+\d+[a-z]?(?:\.\w+)*", name))
    texts = [element.text or "", *(child.tail or "" for child in element)]
    if element.tag == f"{_HTML}img":
        texts.append(element.get("alt", ""))
    own = sum(len("".join(text.split())) for text in texts) if inside else 0
    counted = [_count(child, named, is_told=told, in_block=inside) for child in element]
    return (own if told else 0) + sum(t for t, _ in counted), own + sum(a for _, a in counted)


def _is_beside(element: Element) -> bool:
    return bool(set(element.get("class", "").split()) & _FURNITURE) or element.tag == f"{_HTML}aside"
