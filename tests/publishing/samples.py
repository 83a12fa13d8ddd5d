"""A small report with an edition, a narration and scores, written by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from youth_report.glossing import picturing, treatments
from youth_report.model import (
    Alternative,
    Band,
    Block,
    BlockId,
    Certainty,
    Chapter,
    Comparison,
    Conflict,
    Contact,
    Cue,
    Edition,
    GlossPlan,
    Kind,
    Layer,
    Metric,
    Passage,
    Question,
    Report,
    Scorecard,
    Segment,
    SegmentId,
    Settings,
    Span,
    State,
    Suggestion,
    Term,
    TermBase,
    TermMatch,
    Track,
    Voice,
    WordTime,
    YouSaid,
    group_sections,
)
from youth_report.model.edits import GLOSSARY, Action
from youth_report.narration.script import write
from youth_report.publishing.frame import Imprint
from youth_report.publishing.word_pictures import name_files

UMBRELLA = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">
<rect width="320" height="180" fill="#bfe3ea"/>
<path d="M60 110a100 90 0 0 1 200 0z" fill="#f2b544"/>
<path d="M160 110v40q0 14-14 14" fill="none" stroke="#0a4c59" stroke-width="7"/>
</svg>"""

_SHAPES = {"safe.svg": '<path d="M24 4L42 10 24 44 6 10z"/>', "group.svg": '<circle cx="24" cy="24" r="20"/>'}
DRAWINGS = {
    name: f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">{shape}</svg>'.encode()
    for name, shape in _SHAPES.items()
}
"""The pictures of words, by the names of their files."""
DRAWN = {address: DRAWINGS[name] for name, address in name_files(DRAWINGS).items()}
"""The same by their addresses."""

_PIECES = {Kind.TABLE: re.compile(r"[^\n]+"), Kind.PARAGRAPH: re.compile(r"\S.*?(?:[.!?]+(?=\s)|$)")}


def make_block(name: str, text: str, kind: Kind = Kind.PARAGRAPH, level: int = 0, media: str = "") -> Block:
    """Return a block cut into sentences, or rows."""
    pattern = _PIECES[Kind.TABLE if kind is Kind.TABLE else Kind.PARAGRAPH]
    found = (Span(piece.start(), piece.end()) for piece in pattern.finditer(text))
    segments = tuple(Segment(SegmentId(f"{name}.s{number}"), span) for number, span in enumerate(found, 1))
    return Block(BlockId(name), kind, text, level, segments, media)


OFFICIAL = (
    make_block("b1", "Annual Report of the Fernbridge Safeguarding Children Board", Kind.HEADING, 1),
    make_block(
        "b2",
        "The Board has a statutory duty to coordinate arrangements to safeguard children. "
        "This report sets out its effectiveness during the reporting period.",
    ),
    make_block("b3", "Strategic priorities", Kind.HEADING, 2),
    make_block("b4", "The Board identified the following strategic priorities:"),
    make_block("b5", "commissioning of early help for families;", Kind.ITEM, 1),
    make_block("b6", "reduction of waiting times for mental health provision;", Kind.ITEM, 1),
    make_block("b7", "identification and prevention of child sexual exploitation.", Kind.ITEM, 1),
    make_block("b8", "Performance", Kind.HEADING, 2),
    make_block(
        "b9", "Year\tWaiting for help\tReferrals\n2024-25\t14 weeks\t1,204\n2025-26\t9 weeks\t1,377", Kind.TABLE
    ),
    make_block("b10", "Staff turnover within partner agencies had a detrimental impact upon data quality."),
    make_block("b11", "Governance", Kind.HEADING, 2),
    make_block("b12", "Constituent agencies nominate senior representatives to the Board, which convenes quarterly."),
)

REPORT = Report(OFFICIAL[0].text, "en-GB", group_sections(OFFICIAL))


def _passage(state: State, *blocks: Block, official: Block | None = None, **more: object) -> Passage:
    text = "\n\n".join(block.text for block in blocks)
    name = official.id if official else blocks[0].id
    return replace(Passage(name, state, text, official, blocks=blocks), **more)  # type: ignore[arg-type]


PASSAGES = (
    _passage(State.WRITTEN, make_block("b1", "Keeping you safe in Fernbridge", Kind.HEADING, 1), official=OFFICIAL[0]),
    _passage(
        State.WRITTEN,
        make_block("b2", "The Board works to safeguard every child. The law says it must. This is how well we did."),
        official=OFFICIAL[1],
    ),
    _passage(State.ADDED, make_block("y3", "A big yellow umbrella in the rain.", Kind.PICTURE, media="umbrella.svg")),
    _passage(State.WRITTEN, make_block("b3", "What did we want to do?", Kind.HEADING, 2), official=OFFICIAL[2]),
    _passage(State.WRITTEN, make_block("b4", "We wanted three things:"), official=OFFICIAL[3], look=True),
    _passage(State.WRITTEN, make_block("b5", "to help families early;", Kind.ITEM, 1), official=OFFICIAL[4]),
    _passage(
        State.WRITTEN,
        make_block("b6", "to make the wait for help with your feelings shorter:", Kind.ITEM, 1),
        make_block("b6a", "in school, and", Kind.ITEM, 2),
        make_block("b6b", "in the evening;", Kind.ITEM, 2),
        official=OFFICIAL[5],
    ),
    _passage(State.WRITTEN, make_block("b7", "to stop exploitation.", Kind.ITEM, 1), official=OFFICIAL[6]),
    _passage(State.WRITTEN, make_block("b8", "How did it go?", Kind.HEADING, 2), official=OFFICIAL[7]),
    _passage(State.OFFICIAL, OFFICIAL[8], official=OFFICIAL[8]),
    _passage(State.LEFT_OUT, official=OFFICIAL[9], reason="It is about computers in the office."),
    _passage(State.ADDED, make_block("y4", "“It took ages. Then somebody listened.”", Kind.QUOTE)),
    _passage(State.OFFICIAL, OFFICIAL[10], official=OFFICIAL[10]),
    _passage(State.OFFICIAL, OFFICIAL[11], official=OFFICIAL[11]),
)

EDITION = Edition(
    REPORT,
    "Keeping you safe in Fernbridge",
    PASSAGES,
    (
        Conflict(
            BlockId("b4"),
            "We wanted three things:",
            (
                Alternative("These are our three jobs:", ("Moss",)),
                Alternative("We had three big wishes:", ("Ash", "Fern")),
            ),
            "Both change the same words.",
        ),
    ),
)

SETTINGS = Settings(
    title="Annual Report of the Fernbridge Safeguarding Children Board",
    publisher="Fernbridge Safeguarding Children Board",
    year="2025-26",
    edition_title=EDITION.title,
    made_by="the Tuesday group",
    made_for="children and young people aged 9 and over",
    checked_by=("the Tuesday group",),
    contacts=(
        Contact(
            "Childline",
            "Talk to someone about anything, at any time. It is free and private.",
            phone="0800 1111",
            web="https://www.childline.org.uk",
            checked="2026-11-12",
        ),
        Contact("Emergency", "If you or someone else is in danger right now.", phone="999", checked="2026-11-12"),
        Contact("Fernbridge Listens", "People near you who listen.", phone="01632960123", text="07700900123"),
    ),
    you_said=(
        YouSaid("The wait for help is too long.", "The clinic now opens on Saturdays.", "used", when="2026-05-02"),
        YouSaid("Put a counsellor in every school.", "6 schools share 2.", "changed", "There was money for 2."),
    ),
    questions=(
        Question("b3", "How many things did we want?", "Three."),
        Question("b3", "What did we want to stop?", "Exploitation."),
        Question("b8", "How long was the wait in 2025-26?", "9 weeks."),
    ),
)

_TERMS = (
    Term(
        "safeguard",
        "safeguard",
        "verb",
        "keep safe",
        "To safeguard someone means to keep them safe from harm.",
        say="safe gard",
        mode="pop-up",
        picture="safe.svg",
    ),
    Term(
        "board",
        "Board",
        "noun",
        "group",
        "The Board is the group of people who work together to keep children safe.",
        mode="pop-up",
        picture="group.svg",
    ),
    Term(
        "exploitation",
        "exploitation",
        "noun",
        "",
        "Exploitation means that someone uses a child for their own good. It is never the child's fault.",
        sensitive=True,
        mode="pop-up",
    ),
    Term("quarterly", "quarterly", "adj", "four times a year", "Quarterly means four times a year."),
    Term("unused", "thresholds", "noun", "", "Nobody says this word here."),
)
TERMS = TermBase(tuple(replace(term, status="checked") for term in _TERMS))


def make_plan(edition: Edition, terms: TermBase = TERMS) -> GlossPlan:
    """Return how the terms of an edition are explained, each found as it is written in the term base."""
    found: dict[BlockId, tuple[TermMatch, ...]] = {}
    for block in edition.blocks:
        places = (
            (term, place) for term in terms.terms for place in re.finditer(rf"\b{re.escape(term.term)}\b", block.text)
        )
        found[block.id] = tuple(
            TermMatch(term.id, block.id, Span(*place.span()), term.plain, Certainty.SURE) for term, place in places
        )
    known = {term.id: term for term in terms.terms}
    plan = treatments.plan(edition.blocks, found, known)
    return replace(plan, pictured=picturing.find(edition.blocks, found, known, DRAWINGS))


def make_track(edition: Edition, second_a_word: float = 0.5, audio: bytes = b"sound") -> Track:
    """Return a narration in which each word takes the same time."""
    cues, start = [], 0.0
    script = write(edition.blocks, voice=Voice(), pronunciations={}, explain=make_plan(edition).list_sentences)
    for utterance in script:
        words = []
        for number, word in enumerate(re.finditer(r"\S+", utterance.text)):
            began = start + number * second_a_word
            words.append(WordTime(Span(*word.span()), began, began + second_a_word))
        end = start + len(words) * second_a_word
        cues.append(Cue(utterance.segment, start, end, utterance.text, tuple(words)))
        start = end
    heads = [section.blocks[0].segments[0].id for section in edition.sections]
    starts = {cue.id: cue.start for cue in cues}
    ends = [*(starts[head] for head in heads[1:]), start]
    titles = [section.title for section in edition.sections]
    chapters = tuple(Chapter(t, h, starts[h], e) for t, h, e in zip(titles, heads, ends, strict=True))
    return Track(tuple(cues), chapters, audio, start)


PROPOSALS = {
    BlockId("b2"): (
        Suggestion("g1", BlockId("b2"), Action.REWRITE, OFFICIAL[1].text, Span(16, 25), "by law", GLOSSARY, ""),
        Suggestion("g2", BlockId("b2"), Action.REWRITE, OFFICIAL[1].text, Span(61, 70), "keep safe", GLOSSARY, ""),
    )
}

METRICS = (
    Metric(
        "flesch_kincaid_grade",
        "Flesch-Kincaid grade",
        "years of school",
        0,
        18,
        "Kincaid (1975)",
        "Long words make it go up.",
        formula="0.39 x words in a sentence + 11.8 x syllables in a word - 15.59",
        differs="textstat takes each number for one syllable.",
    ),
    Metric("flesch_reading_ease", "Flesch reading ease", "points", 100, 0, "Flesch (1948)", "The higher, the easier."),
)

KNOWN: Mapping[str, Mapping[str, tuple[float, ...]]] = {
    "flesch_kincaid_grade": {"elementary": (7.6, 9.4, 11.9), "advanced": (9.7, 12.3, 15.3)},
    "flesch_reading_ease": {"elementary": (45.0, 57.6, 68.2), "advanced": (31.0, 46.4, 59.2)},
}


def _card(subject: str, title: str, words: int, grade: float | None, age: int) -> Scorecard:
    scores = {} if grade is None else {"flesch_kincaid_grade": grade, "flesch_reading_ease": 100 - 5 * grade}
    layer = Layer.REPORT if subject == "report" else Layer.SECTION
    band = Band(f"reading age {age} and over", age, sure=True) if scores else None
    return Scorecard(
        layer,
        subject,
        title,
        words,
        words // 9,
        scores,
        band,
        words,
        max(words // (age + 2), 1),
        all_scores=scores,
        spreads=dict.fromkeys(scores, 0.6),
        places={name: {"elementary": 90, "advanced": 10 * age // 2 % 100} for name in scores},
        reach=("reading age 9 to 11", f"reading age {age} and over"),
        reference={name: score + 0.3 for name, score in scores.items()},
    )


COMPARISONS = (
    Comparison(_card("report", REPORT.title, 1200, 14.2, 18), _card("report", EDITION.title, 640, 5.1, 9)),
    Comparison(
        _card("b1", OFFICIAL[0].text, 400, 15.5, 18), _card("b1", "Keeping you safe in Fernbridge", 220, 5.5, 9)
    ),
    Comparison(_card("b3", OFFICIAL[2].text, 300, 12.25, 15), _card("b3", "What did we want to do?", 90, None, 9)),
    Comparison(_card("b8", OFFICIAL[7].text, 500, 13.0, 18), None),
)

IMPRINT = Imprint("2026-11-25")
