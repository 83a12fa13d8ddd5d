"""Finds where the blocks of an official text live on in its next revision.

In: the blocks of a revision, the raw blocks of the next one, and what people said about them. Out: a Lineage, the next
Report with ids that live on, and for two wordings of a block what is different and whether the meaning may be. It
knows nothing of edits, of who reads, or of where a text comes from, and it never says that two meanings are the same.
"""

from youth_report.intake.alignment.aligner import align
from youth_report.intake.alignment.pieces import set_beside
from youth_report.intake.alignment.revision import name_blocks, revise
from youth_report.intake.alignment.rewording import compare

__all__ = ["align", "compare", "name_blocks", "revise", "set_beside"]
