"""The look of a publication: every reader must be able to read it, whatever colours a publisher likes."""

from __future__ import annotations

import re

from youth_report.model import BadInput
from youth_report.publishing import themes
from youth_report.publishing.publication import NoPage
from youth_report.workflow.tools import PageTools

_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")


def check_look(theme: str, tools: PageTools) -> None:
    """Raise `BadInput` for a theme that is not there, or whose colours have too little contrast."""
    if not _NAME.fullmatch(theme):
        raise BadInput(
            f'"{theme}" cannot be the name of a theme',
            mend="Use small letters, digits and hyphens: warm, plain, or the name of your own.",
            where="report.toml",
        )
    name = f"publication/themes/{theme}.css"
    faults = themes.find_faults(tools.templates.render(name, NoPage()))
    if faults:
        raise BadInput(_tell(faults[0]), mend=_mend(faults), where=f"templates/{name}")


def _tell(fault: themes.Fault) -> str:
    pair = f"--{fault.ink} on --{fault.ground}, in the {fault.scheme} colours,"
    if not fault.contrast:
        return f"{pair} cannot be checked"
    return f"{pair} has a contrast of {fault.contrast:.1f} to 1, and needs {fault.enough:.0f}"


def _mend(faults: tuple[themes.Fault, ...]) -> str:
    first, others = faults[0], len(faults) - 1
    more = f" {others} more like this are behind it." if others else ""
    if not first.nearest:
        return f"Write both as #rrggbb, or as light-dark(#rrggbb, #rrggbb).{more}"
    return f"The nearest colour that passes is {first.nearest}: write --{first.ink}: {first.nearest}.{more}"
