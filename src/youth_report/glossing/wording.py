"""Find the words that fit a place: the plain words with its capitals, and how far they reach."""

from __future__ import annotations

from dataclasses import dataclass, replace

from youth_report.glossing import features, word_classes
from youth_report.glossing.sentences import starts_sentence
from youth_report.glossing.site import Site
from youth_report.glossing.tokens import APOSTROPHES, SPACES, Tokens, read_joint, starts_with

_LONGEST_SHORT_FORM = 4
"""A longer word in capitals, among words in small letters, is more likely stressed than a short form."""
_OWN_ARTICLES = ("the ", "a ", "an ")


@dataclass(frozen=True, slots=True)
class Wording:
    """The plain words for a place."""

    words: str
    end: int
    """Offset up to which they take the place of the text."""
    framed: bool = False
    """True where they go around what the term is about."""


def word_plainly(site: Site) -> Wording:
    """Return the plain words for a place; none where nothing would change."""
    wording = _frame(site) or Wording(site.form.plain, site.end)
    for fit in (_skip_echo, _drop_own_article, _fit_capitals, _fit_possessive):
        wording = fit(site, wording)
    return wording if wording.words != site.text[site.start : wording.end] else Wording("", site.end)


def _frame(site: Site) -> Wording | None:
    """Put the frame around the object, or close it up where there is none: were kept safe."""
    framed = site.form.framed
    if not framed:
        return None
    if site.form.feature == features.PARTICIPLE and _is_passive(site):
        return Wording(" ".join(framed.replace("{obj}", "").split()), site.end, framed=True)
    last = _find_objects_end(site)
    if last == site.last:
        return None
    start, end = site.tokens[site.last].start, site.tokens[last - 1].end
    return Wording(framed.replace("{obj}", site.text[start:end]), end, framed=True)


def _is_passive(site: Site) -> bool:
    """Tell whether a form of be stands before a participle."""
    return site.before in word_classes.BE or site.look_back(site.skip_adverbs()) in word_classes.BE


def _find_objects_end(site: Site) -> int:
    """Return the index after the listed objects that follow (`children and young people`), if they are all there is."""
    tokens, end = site.tokens, site.last
    if end == len(tokens) or read_joint(tokens.gaps[end]) != " ":
        return end
    end = _take_object(site, end)
    while end > site.last and (item := _find_next_item(tokens, end)):
        further = _take_object(site, item)
        if further == item:
            # One more object that is not listed would be cut off by the frame.
            following = tokens.keys[item]
            cut_off = following in word_classes.DETERMINERS or word_classes.looks_plural(following)
            return site.last if cut_off else end
        end = further
    has_owner_mark = end < len(tokens) and read_joint(tokens.gaps[end]) in ("'", "-")
    return site.last if has_owner_mark else end


def _take_object(site: Site, first: int) -> int:
    listed = site.form.entry.objects
    return next((first + len(words) for words in listed if starts_with(site.tokens, first, words)), first)


def _find_next_item(tokens: Tokens, end: int) -> int:
    """Return the index of the next item of a list that goes on at `end`; 0 where none does."""
    if end + 1 >= len(tokens) or tokens.gaps[end].strip() not in ("", ","):
        return 0
    if tokens.keys[end] in ("and", "or"):
        return end + 1
    return end if "," in tokens.gaps[end] else 0


def _skip_echo(site: Site, wording: Wording) -> Wording:
    """Take in a bracket that already says the plain words: LSCB (safety board)."""
    text, start = site.text, wording.end
    while start < len(text) and text[start] in SPACES:
        start += 1
    echo = f"({wording.words})"
    if text[start : start + len(echo)].lower() == echo.lower() and wording.words:
        return replace(wording, end=start + len(echo))
    return wording


def _drop_own_article(site: Site, wording: Wording) -> Wording:
    """Leave out the plain words' own article where the place has a determiner or a describing word: our the board."""
    article = next((article for article in _OWN_ARTICLES if wording.words.startswith(article)), "")
    taken = site.before in word_classes.DETERMINERS | word_classes.DESCRIBING_WORDS or site.has_owner_before
    if not article or not (taken or _has_determiner_before_adjective(site)):
        return wording
    return replace(wording, words=wording.words.removeprefix(article))


def _has_determiner_before_adjective(site: Site) -> bool:
    word = site.before
    is_other = word in word_classes.PREPOSITIONS | word_classes.TO_VERB | word_classes.COORDINATORS
    return site.look_back(2) in word_classes.DETERMINERS and not is_other and not word.endswith(("ed", "s"))


def _fit_capitals(site: Site, wording: Wording) -> Wording:
    """Keep capitals that the place asks for: a run of capitals, or the start of a sentence."""
    words = wording.words
    if _is_shouted(site):
        return replace(wording, words=words.upper())
    if site.words[:1].isupper() and starts_sentence(site.text, site.start):
        return replace(wording, words=words[:1].upper() + words[1:])
    return wording


def _is_shouted(site: Site) -> bool:
    """Tell whether the term stands in a run of capitals. A short form alone is no shouting."""
    term = site.form.entry.term
    if term.pos == "abbr" or not site.words.isupper() or sum(map(str.isalpha, site.words)) < 2:
        return False
    if term.term.islower() and len(site.words) > _LONGEST_SHORT_FORM:
        return True
    return all(token.word.isupper() or not token.word.isalpha() for token in site.list_near(2))


def _fit_possessive(site: Site, wording: Wording) -> Wording:
    """Mend the ending of an owner: agencies' becomes people in charge's."""
    if wording.framed or not wording.words:
        return wording
    text, end = site.text, wording.end
    sign, following = text[end : end + 1], text[end + 1 : end + 2]
    if not sign or sign not in APOSTROPHES:
        return wording
    plain_in_s = wording.words.lower().endswith("s")
    has_s = following.lower() == "s" and not text[end + 2 : end + 3].isalnum()
    if not has_s and not following.isalnum() and not plain_in_s and text[end - 1].lower() == "s":
        return replace(wording, words=f"{wording.words}{sign}s", end=end + 1)
    if has_s and plain_in_s and word_classes.looks_plural(wording.words.split()[-1].lower()):
        return replace(wording, words=wording.words + sign, end=end + 2)
    return wording
