"""Documentation is code under test: what can be used is found in docs/reference/."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import pytest

from youth_report import ports
from youth_report.cli.root import commands
from youth_report.model import Contact, NarrationSettings, Question, Recording, Settings, Term, Translation, YouSaid

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / "docs/reference"


def _page(name: str) -> str:
    return (REFERENCE / name).read_text(encoding="utf-8")


def _commands(group: click.Group = commands) -> Iterator[click.Command]:
    return (command for _, command in _named_commands(group, "youth-report"))


def _named_commands(group: click.Group, before: str) -> Iterator[tuple[str, click.Command]]:
    """Yield each command with how it is typed: `youth-report edit REPORT list`."""
    for name, command in group.commands.items():
        typed = f"{before} {name}"
        yield typed, command
        if isinstance(command, click.Group):
            arguments = "".join(f" {one.metavar}" for one in command.params if isinstance(one, click.Argument))
            yield from _named_commands(command, typed + arguments)


def test_every_command_and_option_is_documented() -> None:
    page = _page("commands.md")
    missing = [typed for typed, _ in _named_commands(commands, "youth-report") if typed not in page]
    options = {
        name
        for command in _commands()
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in parameter.opts
    }
    assert missing == []
    assert sorted(option for option in options if option not in page) == []


def test_every_command_shows_an_example() -> None:
    assert [c.name for c in _commands() if "Example" not in (c.help or "")] == []


IN_TOML = (Settings, Contact, NarrationSettings, YouSaid, Question, Translation, Recording)
FILLED_IN = [*((kind, "settings.md") for kind in IN_TOML), (Term, "term-base.md")]


@pytest.mark.parametrize(("kind", "page"), FILLED_IN)
def test_every_field_that_people_fill_in_is_documented(kind: type, page: str) -> None:
    text = _page(page)
    given_by_the_program = {"source"} if kind is Term else set()
    names = {field.name for field in fields(kind)} - given_by_the_program
    assert sorted(name for name in names if f"`{name}`" not in text) == []


def test_every_port_is_documented() -> None:
    text = _page("ports.md")
    protocols = {name for name, value in vars(ports).items() if getattr(value, "_is_protocol", False)}
    names = sorted(protocols - {"Protocol"})
    assert len(names) >= 10
    assert [name for name in names if f"`{name}`" not in text] == []


def test_links_between_pages_lead_somewhere() -> None:
    links = [
        (page, target)
        for page in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"))
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    ]
    assert len(links) > 20
    assert [f"{page.name}: {target}" for page, target in links if not (page.parent / target).exists()] == []
