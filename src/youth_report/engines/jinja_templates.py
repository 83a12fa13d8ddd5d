"""Fills templates in with Jinja2: every text escaped, nothing that is missing passed over."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from markupsafe import Markup

from youth_report.model import BadInput

_MEND = "Put the template right, or delete it, so that the one that comes with the program is used."

SHIPPED = "shipped"
"""Before the name of a template: the one that comes with the program, so that one's own can extend it."""


class JinjaTemplates:
    """The templates of some folders (port `Templates`). What a text holds is never compiled."""

    def __init__(self, folders: Sequence[Path], shrink: Mapping[str, Callable[[str], str]] | None = None) -> None:
        """Take the folders in which a template is looked for, the most important one first.

        `shrink` makes style sheets (`.css`) and scripts (`.js`) smaller once they are filled in.
        """
        self._folders = tuple(folders)
        self._shrink = shrink or {}

    def render(self, name: str, page: object) -> str:
        """Return the template `name` filled in; raise `BadInput` for a template that is missing or wrong."""
        values = {field.name: getattr(page, field.name) for field in fields(page)}  # type: ignore[arg-type]
        try:
            return self._shrink_text(self.environment.get_template(name).render(values), Path(name).suffix)
        except TemplateError as slip:
            raise _explain(slip, name) from slip

    @cached_property
    def environment(self) -> Environment:
        """The Jinja2 environment, for those who want to look into templates."""
        loader = ChoiceLoader(
            [
                FileSystemLoader(self._folders, encoding="utf-8"),
                PrefixLoader({SHIPPED: FileSystemLoader(self._folders[-1], encoding="utf-8")}),
            ]
        )
        made = Environment(
            loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        made.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":"), "sort_keys": True}
        made.filters["csp_hash"] = _hash_for_policy
        made.filters["small_style"] = lambda css: Markup(self._shrink_text(css, ".css"))  # noqa: S704 - a template's own
        return made

    def _shrink_text(self, text: str, kind: str) -> str:
        return self._shrink[kind](text) if kind in self._shrink else text


def _hash_for_policy(text: str) -> str:
    """Return the hash by which a Content-Security-Policy allows an inline style."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _explain(slip: TemplateError, name: str) -> BadInput:
    match slip:
        case TemplateNotFound():
            mend = "Check how its name is written, or install the program again."
            return BadInput("this template is missing", mend=mend, where=f"templates/{slip.name}")
        case TemplateSyntaxError():
            return BadInput(str(slip.message), mend=_MEND, where=f"templates/{slip.name}, line {slip.lineno}")
        case _:
            return BadInput(str(slip.message), mend=_MEND, where=f"templates/{name}")
