"""What documents for paper and Word cost: processor time of each for the sample, and whether their bytes stay.

Run it with: make bench
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from content import test_sample_print as sample
from publishing.pages import TEMPLATES
from youth_report.engines.docx_printer import DocxPrinter
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.engines.typst_printer import TypstPrinter, draw_picture
from youth_report.publishing.publication import NoPage


def measure(make: Callable[[], bytes]) -> tuple[float, float, bool, int]:
    """Return the processor seconds of the first and second time, whether both gave the same bytes, and how many."""
    began = time.process_time()
    first = make()
    middle = time.process_time()
    second = make()
    return middle - began, time.process_time() - middle, first == second, len(first)


def main() -> None:
    """Print the figures."""
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
