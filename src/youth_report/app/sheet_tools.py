"""The program put together for sheets: which engine stands behind each format."""

from __future__ import annotations

from youth_report.app.wiring import Workshop
from youth_report.ports import SheetFormat
from youth_report.store.sitting_folder import DiskSittingFolder
from youth_report.workflow.sheets import SheetTools


def put_together(shop: Workshop, name: str) -> SheetTools:
    """Return what is needed for sheets of a report."""
    from youth_report.engines.docx_sheet import DocxSheet
    from youth_report.engines.odt_sheet import OdtSheet

    tools = shop.page_tools()
    folder = DiskSittingFolder(shop.project.report_folder(name) / "edits")
    formats: dict[str, SheetFormat] = {".docx": DocxSheet(), ".odt": OdtSheet()}
    return SheetTools(formats, tools.templates, tools.meter, folder, tools.clock)
