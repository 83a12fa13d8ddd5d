"""A publication with more kinds of content than the sample, and a device with voices."""

from __future__ import annotations

from dataclasses import replace

from publishing.samples import EDITION, PASSAGES, make_block
from youth_report.model import Kind, Passage, State

VOICES = """
  window.said = [];
  window.waits = [];
  const voices = [['Far', 'en-GB'], ['Ada', 'en-GB'], ['Bea', 'en-US'], ['Zofia', 'pl-PL']];
  const speechSynthesis = {
    cancel() {},
    speak: (utterance) => { window.said.push(utterance); },
    getVoices: () => voices.map(([name, lang]) => (
      { name, lang, voiceURI: `voice:${name}`, localService: name !== 'Far' })),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis, configurable: true });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const later = window.setTimeout;
  window.setTimeout = (act, wait) => { window.waits.push(wait); return later(act, wait > 1e4 ? wait : 0); };
"""
"""A device with three voices, and one that lives elsewhere. They say nothing until a test has them go on.

Waits are taken down and not waited for.
"""


def _add(*found: tuple[str, str, Kind, int]) -> tuple[Passage, ...]:
    blocks = [make_block(name, text, kind, level) for name, text, kind, level in found]
    return tuple(Passage(block.id, State.ADDED, block.text, None, blocks=(block,)) for block in blocks)


AT = next(at for at, passage in enumerate(PASSAGES) if passage.blocks and passage.blocks[0].id == "y4")
RICH = replace(
    EDITION,
    passages=(
        *PASSAGES[:AT],
        *_add(
            ("y5", "Who waited?", Kind.HEADING, 3),
            ("y6", "We counted: 2 + 3 × 4 = 14.", Kind.PARAGRAPH, 0),
            ("y7", "Who came?", Kind.HEADING, 3),
            ("y8", "Nearly everybody came.", Kind.PARAGRAPH, 0),
        ),
        *PASSAGES[AT:],
    ),
)
"""The sample with headings of a third level and a sum."""
