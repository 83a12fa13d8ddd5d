"""What the operator of the program must be told: a small family, each with an exit code and a way out.

They are caught in the doors (`cli`, `web`) alone. What an author or an editor must look at is never an
exception but a value: an `Issue` or a `Conflict`.
"""

from __future__ import annotations


class YouthReportError(Exception):
    """Something the operator must mend before the work can be done."""

    exit_code = 4

    def __init__(self, problem: str, *, mend: str, where: str = "") -> None:
        super().__init__(f"{where}: {problem}" if where else problem)
        self.problem = problem
        """What is wrong, in one plain sentence."""
        self.mend = mend
        """How to put it right, in one plain sentence."""
        self.where = where
        """File, line and block, as far as they are known: `edits/moss.md, line 4`."""


class GateFailed(YouthReportError):
    """A gate or a check of the report's own was not passed."""

    exit_code = 1


class WrongUsage(YouthReportError):
    """The command was not given in a way that can be carried out."""

    exit_code = 2


class BadInput(YouthReportError):
    """A file holds something that cannot be used."""

    exit_code = 3


class OutsideFailure(YouthReportError):
    """Something outside the program failed: no speech engine, no disk, no database."""

    exit_code = 4
