"""How hard a text is, as a person reads it in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from youth_report.model import Layer, Metric, Scorecard
from youth_report.model.scored import Advice, Scored, Stage
from youth_report.publishing.advice_words import say_easing
from youth_report.publishing.measured import say_band, say_certainty
from youth_report.publishing.plots import average_sentence, say_number

_SHOWN = ("flesch_kincaid_grade", "dale_chall_1995", "flesch_reading_ease", "smog_index", "gunning_fog")
_HEADS = ("F-K", "Dale-Chall cloze", "ease", "SMOG", "fog")
_WIDEST = 46
_ADVICE_SHOWN = 10

Rows = list[tuple[str, ...]]
"""Lines of a table, its heads first."""


def tell_scored(scored: Scored, metrics: Sequence[Metric], by: Layer) -> Iterator[str]:
    """Yield the lines that tell how hard a text is."""
    yield scored.title
    if scored.pairs:
        yield from _tell_pairs(scored, metrics)
    elif scored.stages:
        yield from _tell_stages(scored.stages)
    else:
        yield from _tell_text(scored, metrics, by)


def _tell_text(scored: Scored, metrics: Sequence[Metric], by: Layer) -> Iterator[str]:
    whole = scored.cards[0]
    yield from _tell_whole(whole)
    if whole.modelled is not None:
        yield f"Your model: {whole.modelled:.2f} ({scored.model_says})."
    parts = [card for card in scored.cards if card.layer is by and by is not Layer.REPORT]
    if parts:
        yield f"\nBy {by.value}"
        yield from _align(_drop_empty([("", "words", *_HEADS, "model", "band"), *map(_show_part, parts)]))
    if scored.advice:
        yield from _tell_advice(scored.advice, all_of_them=by is Layer.SEGMENT)
    yield from _tell_formulas([whole], metrics)


def _tell_whole(card: Scorecard) -> Iterator[str]:
    yield f"{say_band(card).capitalize()}. {say_certainty(card)}"
    yield f"Words: {card.words:,}. Sentences, headings and list items: {card.units}."
    if card.prose_units:
        average = say_number(average_sentence(card))
        yield f"In paragraphs: {card.prose_words:,}, with {average} words in a sentence. The scores are theirs."
    for kind, words in card.left_out.items():
        yield f"Not counted: {words} words ({kind})."
    if card.set_aside:
        yield f"Left out, as you asked: {'; '.join(card.set_aside)}."


def _tell_pairs(scored: Scored, metrics: Sequence[Metric]) -> Iterator[str]:
    whole = scored.pairs[0]
    for name, card in (("Official", whole.official), ("Ours", whole.edition)):
        if card:
            yield f"{name}: {say_band(card)}. {say_certainty(card)}"
    yield "\nPart by part: official > ours"
    heads = ("", "words", "in a sentence", *_HEADS[:2], "band")
    shown = [(pair.official.title or "The whole", pair.official, pair.edition) for pair in scored.pairs]
    yield from _align([heads, *(_show_pair(*one) for one in shown)])
    yield from _tell_formulas([card for card in (whole.official, whole.edition) if card], metrics)


def _show_pair(title: str, official: Scorecard, edition: Scorecard | None) -> tuple[str, ...]:
    both = (_show_pair_cells(official), _show_pair_cells(edition) if edition else ("not in it",) * 5)
    return (title, *(f"{one} > {other}" for one, other in zip(*both, strict=True)))


def _show_pair_cells(card: Scorecard) -> tuple[str, ...]:
    scores = (_show_score(card, name) or "–" for name in _SHOWN[:2])
    return (f"{card.words:,}", say_number(average_sentence(card)), *scores, say_band(card))


def _tell_stages(stages: Sequence[Stage]) -> Iterator[str]:
    rows: Rows = [("evening of", "rewritten", "words", *_HEADS, "model", "band", "by")]
    for stage in stages:
        written = f"{stage.written} of {stage.passages}"
        shown = _show_part(stage.card)[1:]
        rows.append((stage.on or "official", written, *shown, ", ".join(stage.by)))
    yield from _align(_drop_empty(rows))


def _show_part(card: Scorecard) -> tuple[str, ...]:
    model = "" if card.modelled is None else f"{card.modelled:.2f}"
    return (card.title, f"{card.words:,}", *(_show_score(card, name) for name in _SHOWN), model, say_band(card))


def _show_score(card: Scorecard, name: str) -> str:
    if name not in card.scores:
        return ""
    spread = f" ±{card.spreads[name]:.1f}" if name in card.spreads else ""
    return f"{card.scores[name]:.1f}{spread}"


def _tell_advice(advice: Sequence[Advice], *, all_of_them: bool) -> Iterator[str]:
    shown = advice if all_of_them else sorted(advice, key=lambda one: -one.gain)[:_ADVICE_SHOWN]
    yield "\nWhat would help most. A program cannot tell whether the new words are as true: you decide."
    for one in shown:
        yield f"{one.segment}  {one.text}"
        yield from (f"    - {words}" for words in (*one.hardness, *map(say_easing, one.easings)))
    if len(shown) < len(advice):
        yield f"… and {len(advice) - len(shown)} more sentences: add --by segment."


def _tell_formulas(cards: Sequence[Scorecard], metrics: Sequence[Metric]) -> Iterator[str]:
    """Yield each formula with its scores, then what each of them counts and where it comes from."""
    told = [metric for metric in metrics if any(metric.name in card.scores for card in cards)]
    if not told:
        return
    levels = next((tuple(places) for card in cards for places in card.places.values()), ())
    yield "\nBy formula (± is give or take)"
    yield from _align([_list_heads(cards, levels), *(_show_metric(metric, cards) for metric in told)])
    if levels:
        yield f"* of 100 news articles at the levels {', '.join(levels)}, so many are easier to read."
    yield "\nWhat they count"
    for metric in told:
        yield f"{metric.title}: {metric.formula}. It counts {metric.unit}. From: {metric.source}."
        if metric.differs and any(card.reference for card in cards):
            yield f"    {metric.differs}"
    missing = [f"{metric.title} ({metric.least_units} sentences)" for metric in metrics if metric not in told]
    if missing:
        yield f"Too short for: {', '.join(missing)}."


def _list_heads(cards: Sequence[Scorecard], levels: Sequence[str]) -> tuple[str, ...]:
    texts = ("",) if len(cards) == 1 else ("official", "ours")
    heads = [
        head
        for text, card in zip(texts, cards, strict=True)
        for head in (text or "score", "with lists", *(["textstat"] if card.reference else []))
    ]
    return ("", *heads, "easy to hard", *(["easier*"] if levels else []))


def _show_metric(metric: Metric, cards: Sequence[Scorecard]) -> tuple[str, ...]:
    cells = [
        cell
        for card in cards
        for cell in (
            _show_score(card, metric.name),
            say_number(card.all_scores.get(metric.name)),
            *([say_number(card.reference.get(metric.name))] if card.reference else []),
        )
    ]
    places = [" > ".join(_show_places(metric, card) for card in cards)] if any(card.places for card in cards) else []
    return (metric.title, *cells, f"{metric.easy:g} to {metric.hard:g}", *places)


def _show_places(metric: Metric, card: Scorecard) -> str:
    return " ".join(map(str, card.places.get(metric.name, {}).values())) or "–"


def _drop_empty(rows: Rows) -> Rows:
    """Return a table without the columns that have nothing but a head."""
    kept = [any(column[1:]) for column in zip(*rows, strict=True)]
    return [tuple(cell for cell, is_kept in zip(row, kept, strict=True) if is_kept) for row in rows]


def _align(rows: Rows) -> Iterator[str]:
    """Yield the rows of a table with their columns under each other."""
    cut = [[_cut(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    for row in cut:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"
