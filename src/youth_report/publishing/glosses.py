"""What a page shows of the plan for hard words: pop-ups, the list of words, and where help stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from youth_report.model import Block, Gloss, GlossPlan, Section, Term, TermBase, Way
from youth_report.publishing.contacts import ShownContact
from youth_report.publishing.shown import Mark, PopUp, WordPicture


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A line of the list of words."""

    id: str
    term: str
    long: str
    explain: str
    say: str
    picture: str = ""
    """Address of its picture; empty if there is none."""


class Glosses:
    """Explains the words of one edition."""

    def __init__(
        self, terms: TermBase, plan: GlossPlan, helper: ShownContact | None, pictures: Mapping[str, str] | None = None
    ) -> None:
        """Take the plan for an edition, and where the pictures of words stand, by the names of their files."""
        self._terms = {term.id: term for term in terms.terms}
        self._plan = plan
        self._helper = helper
        self._pictures = pictures or {}

    def mark(self, block: Block) -> tuple[Mark, ...]:
        """Return the words of a block that open an explanation."""
        found = self._plan.glosses.get(block.id, ())
        return tuple(Mark(gloss.span, self._open(gloss)) for gloss in found if gloss.way is Way.POP_UP)

    def draw(self, block: Block) -> Iterator[WordPicture]:
        """Yield the pictures of the words of a block; words that reach over the end of a segment have none."""
        for word in self._plan.pictured.get(block.id, ()):
            for segment in block.segments:
                start = segment.span.start
                if start <= word.span.start and word.span.end <= segment.span.end:
                    yield WordPicture(segment.id, word.span.start - start, self._pictures[word.picture])

    def list_sentences(self, block: Block) -> tuple[Gloss, ...]:
        """Return the sentences that stand in a block and explain a term."""
        return self._plan.list_sentences(block.id)

    def find_help(self, section: Section) -> tuple[str, ShownContact | None]:
        """Return the id of the block under which help stands in a section, and who it is; empty where none is hard.

        It is the first block that speaks of something hard; for a heading that does, the block after it.
        """
        hard = next((at for at, block in enumerate(section.blocks) if block.id in self._plan.sensitive), None)
        if hard is None or self._helper is None:
            return "", None
        below = section.blocks[1:] if hard == 0 and section.heading else section.blocks[hard:]
        return (below[0].id, self._helper) if below else ("", None)

    def list_entries(self) -> tuple[GlossaryEntry, ...]:
        """Return an entry for each term of the plan, in the order of the alphabet."""
        used = (self._terms[term] for term in self._plan.listed)
        entries = (
            GlossaryEntry(
                f"word-{term.id}", term.term, term.long, term.explain, _tell_sound(term), self._find_picture(term)
            )
            for term in used
        )
        return tuple(sorted(entries, key=lambda entry: (entry.term.casefold(), entry.id)))

    def _open(self, gloss: Gloss) -> PopUp:
        term = self._terms[gloss.term]
        helper = self._helper if term.sensitive else None
        return PopUp(gloss.id, term.long or term.term, gloss.words, _tell_sound(term), helper, self._find_picture(term))

    def _find_picture(self, term: Term) -> str:
        return self._pictures.get(term.picture, "")


def _tell_sound(term: Term) -> str:
    match term.say:
        case "" | "word":
            return ""
        case "letters":
            return "Say each letter."
        case respelling:
            return f"Say it like this: {respelling}."
