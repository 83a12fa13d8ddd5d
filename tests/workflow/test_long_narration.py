"""A long edition is read to its end: every word that is shown has a time, and the captions are the page's own words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import cycle, pairwise
from pathlib import Path

import pytest

from fakes.clip_store import FakeClipStore
from fakes.content_folder import FakeContentFolder
from fakes.edit_log import FakeEditLog
from fakes.encoder import FakeEncoder
from fakes.speaker import FakeSpeaker
from youth_report.app.readers import Readers
from youth_report.engines.numpy_leveller import NumpyLeveller
from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.intake.rule_segmenter import RuleSegmenter
from youth_report.model import Block, Track
from youth_report.ports import Speaker
from youth_report.publishing.captions import write_captions, write_timing
from youth_report.publishing.cuts import cut_sections
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.narrate import narrate_edition
from youth_report.workflow.new_report import make_report
from youth_report.workflow.tools import Desk, VoiceTools

ROOT = Path(__file__).resolve().parents[2]
OWN = ROOT / "tests/golden/plain-text/source.txt"
REAL = sorted((ROOT.parent / "shared/data/reports").glob("*.txt"))
PHRASES = (
    "In {n} of {y}-16 we met with 1,{n:03} children — and/or their carers — in 24 towns.",
    "The LSCB’s plan (see p. {n}) cost £1.{n}m; MPs said “it’s too much”.",
    "Call 0800 1111, or write to us at https://board.example/{n}?a=1 by 12/03/{y}. We will answer!",
    "Of the {n} visits that there were to be, 37 % could have been one of the first: 2.30pm to 4pm.",
    "🎉 {n} … … – It does not have to end there, e.g. as in No. 10 or s.47 of the Act",
    "شكرا {n} שלום, Niamh & Siobhan said; it was ½ as far (10-15 km) in the {n}th week of Part IV.",
)
BLOCKS, WORDS = 1000, 15_000


def write_long() -> str:
    """Return a text of `BLOCKS` blocks and more than `WORDS` words, no two blocks of which are the same."""
    phrases = (phrase.format(n=number, y=2000 + number % 26) for number, phrase in enumerate(cycle(PHRASES)))
    blocks = (f"## Part {number}" if number % 40 == 0 else next(phrases) for number in range(BLOCKS))
    return "# Our long year\n\n" + "\n\n".join(blocks) + "\n"


def take_in(text: bytes, name: str) -> Draft:
    folder = FakeContentFolder("ours")
    make_report(folder, text, name, Readers(), RuleSegmenter())
    return take_stock(Desk(folder, FakeEditLog(), RuleSegmenter(), {}))


def read_out(draft: Draft, speaker: Speaker) -> Track:
    tools = VoiceTools(speaker, NumpyLeveller(), FakeEncoder(), FakeClipStore())
    return narrate_edition(draft, tools, lambda _doing, _done, _total: None).track


def list_shown(blocks: Iterator[Block]) -> list[tuple[str, str]]:
    return [(segment.id, block.words(segment)) for block in blocks for segment in block.segments]


def assert_all_is_timed(track: Track, draft: Draft) -> int:
    """Check the words of a track against those of the edition, and return how many there are."""
    shown = list_shown(iter(draft.edition.blocks))
    assert [(cue.id, cue.text) for cue in track.cues] == shown
    words = [word for cue in track.cues for word in cue.words]
    assert [one for cue in track.cues for word in cue.words for one in word.span.of(cue.text).split()] == [
        one for _, text in shown for one in text.split()
    ]
    assert all(word.end > word.start for word in words)
    assert all(after.start >= before.end - 1e-9 for before, after in pairwise(words))
    return sum(len(text.split()) for _, text in shown)


def test_every_word_of_a_long_text_has_a_time() -> None:
    draft = take_in(write_long().encode(), "long.md")
    track = read_out(draft, FakeSpeaker())
    assert len({cue.id.rpartition(".")[0] for cue in track.cues}) > BLOCKS
    assert assert_all_is_timed(track, draft) > WORDS
    timing = json.loads(write_timing(track, "en-GB"))
    assert [cue["text"] for cue in timing["cues"]] == [cue.text for cue in track.cues]
    assert all(word["end"] > word["start"] for cue in timing["cues"] for word in cue["words"])
    captions = re.findall(r"^(\S+)\n[\d:.]+ --> ", write_captions(track), re.MULTILINE)
    assert captions == [cue.id for cue in track.cues]
    assert [cue.id for cut in cut_sections(track) for cue in cut.track.cues] == captions


@pytest.mark.parametrize("source", [OWN, *REAL], ids=lambda path: path.stem)
def test_every_word_of_a_real_text_has_a_time_in_the_real_voice(source: Path) -> None:
    draft = take_in(source.read_bytes(), source.name)
    with Pyttsx3Speaker() as speaker:
        assert assert_all_is_timed(read_out(draft, speaker), draft) > 40
