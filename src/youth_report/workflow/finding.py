"""Find terms in a block, and let a tagger weigh them where there is one."""

from __future__ import annotations

from youth_report.glossing import matcher, tagging
from youth_report.glossing.compile import CompiledTerms
from youth_report.model import Block, TermMatch
from youth_report.ports import Tagger


def find_terms(
    block: Block, compiled: CompiledTerms, tagger: Tagger | None, *, quotations: bool = False
) -> tuple[TermMatch, ...]:
    """Return the terms of a block in order, those in doubt too; `quotations` looks for them in quotations as well."""
    found = matcher.survey(block, compiled, quotations=quotations)
    return tagging.weigh(block, found, compiled, tagger.tag) if tagger else found
