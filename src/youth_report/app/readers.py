"""The readers of documents, each loaded when the first document of its kind comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from youth_report.ports import Reader


def _read_markdown() -> Reader:
    from youth_report.engines.markdown_reader import MarkdownReader

    return MarkdownReader()


def _read_html() -> Reader:
    from youth_report.engines.html_reader import HtmlReader

    return HtmlReader()


_READERS: Mapping[str, Callable[[], Reader]] = {
    ".md": _read_markdown,
    ".markdown": _read_markdown,
    ".html": _read_html,
    ".htm": _read_html,
}


class Readers(Mapping[str, Reader]):
    """The reader for each ending of a file name."""

    def __getitem__(self, ending: str) -> Reader:
        return _READERS[ending]()

    def __contains__(self, ending: object) -> bool:
        return ending in _READERS

    def __iter__(self) -> Iterator[str]:
        return iter(_READERS)

    def __len__(self) -> int:
        return len(_READERS)
