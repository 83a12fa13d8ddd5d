"""What a build made, in words for people and in data for machines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from youth_report.model import Issue, Utterance
    from youth_report.workflow.build import Built
    from youth_report.workflow.narrate import Narrated

_FILES = {
    "index.html": "the page for young people: open this one",
    "official.html": "the official words, block by block",
    "readability.html": "the board's page: how hard it was, how hard it is, what is still open",
    "audio/narration.mp3": "the reading aloud",
}
_SHOWN_OF_A_KIND = 3


def describe_build(built: Built, messages: Mapping[str, str], seconds: float) -> Iterator[str]:
    """Yield lines that say what was made, in how long, and what someone should look at."""
    from youth_report.publishing.issues import say

    paths = {resource.path for resource in built.publication.resources}
    yield f'Made "{built.draft.edition.title}" in {seconds:.1f} seconds.'
    yield f"Open {built.place}/index.html"
    yield from (f"  {path:<22} {what}" for path, what in _FILES.items() if path in paths)
    if built.track:
        minutes, rest = divmod(round(built.track.duration), 60)
        yield f"The narration lasts {minutes} minutes and {rest} seconds, in {len(built.track.cues)} cues."
    if built.issues:
        yield "Please look at this:"
    for alike in _group(built.issues):
        yield from (f"  {say(issue, messages)}" for issue in alike[:_SHOWN_OF_A_KIND])
        if len(alike) > _SHOWN_OF_A_KIND:
            yield f"  … and {len(alike) - _SHOWN_OF_A_KIND} more like this. They are all on the board's page."


def describe_narration(done: Narrated, messages: Mapping[str, str]) -> Iterator[str]:
    """Yield lines that say what was read aloud, and what could not be made."""
    from youth_report.publishing.issues import say

    length = f"{done.track.duration:.0f} seconds, {len(done.track.cues)} cues"
    yield f"Made {done.place}/audio/narration.mp3: {length}."
    yield from (say(issue, messages) for issue in done.issues)


def mark_spoken(utterance: Utterance) -> str:
    """Return what is said, with marks around what is said otherwise than it is shown."""
    return " ".join(
        token.spoken if token.spoken == token.shown.of(utterance.text) else f"‹{token.spoken}›"
        for token in utterance.tokens
    )


def tell_utterance(utterance: Utterance) -> dict[str, object]:
    """Return an utterance as data: what is shown, what is said, and the map between the two, word by word."""
    words = [{"from": t.shown.start, "to": t.shown.end, "spoken": t.spoken} for t in utterance.tokens]
    spoken = " ".join(token.spoken for token in utterance.tokens)
    return {
        "segment": utterance.segment,
        "shown": utterance.text,
        "spoken": spoken,
        "speaker": utterance.voice.speaker,
        "pause": utterance.pause,
        "words": words,
    }


def _group(issues: Iterable[Issue]) -> list[list[Issue]]:
    kinds: dict[str, list[Issue]] = {}
    for issue in issues:
        kinds.setdefault(issue.id, []).append(issue)
    return list(kinds.values())


def tell_build(built: Built) -> dict[str, object]:
    """Return the same as data."""
    return {
        "place": built.place,
        "title": built.draft.edition.title,
        "files": [resource.path for resource in built.publication.resources],
        "passages": dict(Counter(passage.state.value for passage in built.draft.edition.passages)),
        "conflicts": [conflict.block for conflict in built.draft.edition.conflicts],
        "cues": len(built.track.cues) if built.track else 0,
        "seconds_of_audio": round(built.track.duration, 3) if built.track else 0,
        "issues": [{"id": issue.id, "at": issue.at, "values": dict(issue.values)} for issue in built.issues],
    }
