"""What formats cost: processor time of pages, cues, EPUB and PDF of a report, and of documents for paper alone.

Without speech: a voice that needs no engine says it. Told, too: whether the bytes stay the same the second time.

Run it with: make bench
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from content import test_sample_print as sample
from fakes.encoder import FakeEncoder
from publishing.pages import TEMPLATES
from weight.builds import build
from youth_report.engines.docx_printer import DocxPrinter
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.engines.typst_printer import TypstPrinter, draw_picture
from youth_report.model import Speech
from youth_report.publishing.publication import NoPage


def measure(make: Callable[[], bytes]) -> tuple[float, float, bool, int]:
    """Return the processor seconds of the first and second time, whether both gave the same bytes, and how many."""
    began = time.process_time()
    first = make()
    middle = time.process_time()
    second = make()
    return middle - began, time.process_time() - middle, first == second, len(first)


class NoLeveller:
    """Leaves speech as it is: to bring it to a loudness belongs to speech, which is measured elsewhere."""

    identity = "no leveller"

    def level(self, speech: Speech) -> Speech:
        return speech


def measure_report() -> None:
    """Print what pages, cues, EPUB and PDF of a report of about 900 words cost, from the start of Python and again."""
    formats = frozenset({"html", "audio", "epub", "pdf"})
    first = build(formats, FakeEncoder(), NoLeveller()).publication
    began = time.process_time()
    again = build(formats, FakeEncoder(), NoLeveller()).publication
    told = "same bytes" if first == again else "OTHER BYTES"
    print(f"pages, cues, EPUB and PDF, from the start of Python {began:5.2f} s of processor time")
    print(f"again in the same process                           {time.process_time() - began:5.2f} s   {told}")


def main() -> None:
    """Print the figures."""
    measure_report()
    booklet, pictures = sample.compose_booklet(), sample.PICTURES
    templates = JinjaTemplates([TEMPLATES])
    printers = {
        "PDF": TypstPrinter(lambda: templates.render("print/edition.typ", NoPage())),
        "Word": DocxPrinter(draw_picture),
    }
    for name, printer in printers.items():
        first, again, same, size = measure(lambda printer=printer: printer.print(booklet, pictures).data)  # type: ignore[misc]
        told = "same bytes" if same else "OTHER BYTES"
        print(f"{name:<6} {first:5.2f} s, again {again:5.2f} s of processor time   {size / 1e3:5.0f} kB   {told}")


if __name__ == "__main__":
    main()
