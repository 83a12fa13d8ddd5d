"""Makes scripts smaller with rjsmin: comments and needless blanks go, nothing else."""

from __future__ import annotations


def shrink_script(text: str) -> str:
    """Return a script that does the same."""
    import rjsmin

    smaller: str = rjsmin.jsmin(text)
    return smaller
