"""What the glossary found, in words for people and in data for machines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from youth_report.model import Certainty

if TYPE_CHECKING:
    from youth_report.workflow.exchange_terms import Imported
    from youth_report.workflow.gloss import FormLine, Refused, Sighting, TermCard


def tell_sighting(seen: Sighting) -> dict[str, str | int]:
    """Return a place of a term as a row."""
    return {
        "number": seen.number,
        "at": seen.place,
        "term": seen.match.term,
        "in context": f"{seen.before}[{seen.words}]{seen.after}",
        "plain words": seen.match.replacement,
        "certainty": seen.match.certainty.value,
        "doubt": seen.match.doubt,
    }


def shorten_sighting(seen: Sighting) -> dict[str, str | int]:
    """Return a place of a term as a row for people."""
    return {
        "number": seen.number,
        "in context": f"{seen.before}[{seen.words}]{seen.after}",
        "plain words": seen.match.replacement,
        "how sure": _tell_certainty(seen),
    }


def tell_refused(done: Refused) -> dict[str, object]:
    """Return what came of a refusal as data."""
    guard = {"key": done.guard.key, "words": done.guard.words}
    return {"term": done.term.id, "file": done.file, **guard, "also": [one.place for one in done.also]}


def tell_card(card: TermCard) -> dict[str, object]:
    """Return what is known of a term as data."""
    return {
        "id": card.term.id,
        "term": card.term.term,
        "status": card.term.status,
        "plain": card.term.plain,
        "explain": card.term.explain,
        "at": card.term.source,
        "forms": [
            {"feature": form.feature, "words": form.words, "plain": form.plain, "frame": form.framed}
            for form in card.forms
        ],
        "counts": {certainty.value: card.counts.get(certainty, 0) for certainty in Certainty},
        "places": list(map(tell_sighting, card.sightings)),
    }


def describe_refused(done: Refused) -> Iterator[str]:
    """Yield lines that say what an entry learnt, and what else it leaves alone now."""
    yield f'"{done.sighting.words}" in {done.sighting.place} is left alone from now on.'
    yield f'  {done.file}: {done.guard.key} of "{done.term.term}" has one more: "{done.guard.words}"'
    if done.also:
        yield "These places are left alone too:"
        yield from map(_describe_sighting, done.also)


def describe_card(card: TermCard) -> Iterator[str]:
    """Yield lines that show an entry back to the person who wrote it."""
    term = card.term
    yield f"{term.term} ({term.pos}, {term.status}), in {term.source}"
    yield f"  {term.explain}"
    width = max(len(form.words) for form in card.forms)
    yield from dict.fromkeys(f"  {form.words:<{width}}  ->  {_tell_plain(form)}" for form in card.forms)
    counts = ", ".join(f"{certainty.value} {card.counts.get(certainty, 0)}" for certainty in Certainty)
    yield f"  In this report: {len(card.sightings)} ({counts})"
    yield from map(_describe_sighting, card.sightings)


def describe_import(done: Imported, messages: Mapping[str, str]) -> Iterator[str]:
    """Yield lines that say what a table changed, and what someone should look at."""
    from youth_report.publishing.issues import say

    yield f"Entries changed: {len(done.changed)}. Added: {len(done.added)}. Not in the table, and kept: {done.left}."
    yield from (f"  {file}" for file in sorted(done.files))
    yield from (f"Please look at this: {say(issue, messages)}" for issue in done.issues)


def _tell_plain(form: FormLine) -> str:
    ways = dict.fromkeys(filter(None, (form.plain, form.framed.replace("{obj}", "…"))))
    return " or ".join(ways) or "(only explained)"


def _describe_sighting(seen: Sighting) -> str:
    around = f"{seen.before}[{seen.words}]{seen.after}".replace("\n", " ")
    return f"  {seen.number:>4}  {_tell_certainty(seen):<10}  {around}"


def _tell_certainty(seen: Sighting) -> str:
    return f"{seen.match.certainty.value}: {seen.match.doubt}" if seen.match.doubt else seen.match.certainty.value
