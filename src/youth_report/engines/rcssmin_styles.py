"""Makes style sheets smaller with rcssmin: comments and needless blanks go, nothing else."""

from __future__ import annotations


def shrink_style(text: str) -> str:
    """Return a style sheet that means the same."""
    import rcssmin

    smaller: str = rcssmin.cssmin(text)
    return smaller
