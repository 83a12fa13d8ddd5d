"""What was found out about the sample, written by hand, and its pages."""

from __future__ import annotations

from publishing.pages import TEMPLATES
from publishing.samples import COMPARISONS, KNOWN, METRICS
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model.scored import Advice, Scored, Stage, Subject
from youth_report.model.scores import Easing
from youth_report.publishing import score_page

CARDS = tuple(pair.official for pair in COMPARISONS)
ADVICE = tuple(
    Advice(f"b{number}.s1", "It was carried out.", ("It has 34 words.",), (Easing("Split here.", 0, 9, gain=number),))
    for number in range(12)
)
SCORED = Scored("Our <town>", "en-GB", Subject.OFFICIAL, CARDS, advice=ADVICE)
PAIRED = Scored("Our town", "en-GB", Subject.BOTH, pairs=COMPARISONS)
STAGED = Scored(
    "Our town",
    "en-GB",
    Subject.DRAFTS,
    stages=(
        Stage("", (), CARDS[0], 0, 9),
        Stage("2026-05-12", ("Ash", "Moss"), COMPARISONS[0].edition or CARDS[0], 4, 9),
    ),
)


def render_score(scored: Scored) -> str:
    """Return the page about what was scored."""
    return JinjaTemplates([TEMPLATES]).render("publication/score.html", score_page.compose(scored, METRICS, KNOWN))
