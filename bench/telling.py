"""How benchmarks tell what they found: a line for each figure, with what is to be reached."""

from __future__ import annotations


def tell(what: str, found: str, reach: str = "") -> None:
    print(f"{what:72} {found:34} {reach}", flush=True)


def tell_title(title: str) -> None:
    print(f"\n== {title}", flush=True)
