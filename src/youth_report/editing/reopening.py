"""Why people must look again at what they wrote after a new official text, in plain words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from youth_report.model import BlockId, Extent, Lineage, LineageRow, Rewording, Risk

Compare = Callable[[str, str], Rewording]
"""Tells what is different between two wordings of a block."""

_MOST_TOLD = 4


def find_reasons(
    lineage: Lineage, old: Mapping[BlockId, str], new: Mapping[BlockId, str], compare: Compare
) -> dict[BlockId, str]:
    """Return why people must look again at each block that lives on; blocks where they need not are left out."""
    reasons: dict[BlockId, str] = {}
    for row in lineage.rows:
        for block in row.old:
            if block in new and (told := _explain_row(row, block, old, new, compare)):
                reasons[block] = told
    return reasons


def _explain_row(
    row: LineageRow, block: BlockId, old: Mapping[BlockId, str], new: Mapping[BlockId, str], compare: Compare
) -> str:
    told = [f"The official text was cut here: it goes on in {id_}." for id_ in row.ids if id_ and id_ not in row.old]
    told += [f"The official text of {id_} is told here now, too." for id_ in row.old if id_ not in new]
    before = " ".join(old[id_] for id_ in row.old)
    after = " ".join(new[id_] for id_ in row.ids if id_)
    if len(row.old) > 1 and len(row.ids) > 1:
        before, after = old[block], new[block]
    rewording = compare(before, after)
    if rewording.extent is Extent.MEANING:
        told.append(explain_rewording(rewording))
    return " ".join(told)


def explain_rewording(rewording: Rewording) -> str:
    """Return which words changed the meaning, as in: The official text changed here: 1,284 became 1,310."""
    changes = list(dict.fromkeys(_explain_risk(risk) for risk in rewording.risks))
    more = len(changes) - _MOST_TOLD
    if more > 0:
        changes = [*changes[:_MOST_TOLD], f"and {more} more"]
    return f"The official text changed here: {'; '.join(changes)}."


def _explain_risk(risk: Risk) -> str:
    gone, come = " ".join(risk.gone), " ".join(risk.come)
    if gone and come:
        return f"{gone} became {come}"
    return f"“{gone}” is gone" if gone else f"“{come}” is new"
