"""The names under which clips and takes are kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from youth_report.model import Utterance


def clip_key(utterance: Utterance, *identities: str) -> str:
    """Return the SHA-256, in hexadecimal, of all that the utterance's clip depends on; where it stands is not part.

    `identities` are those of the engines that make it, in the order of their work.
    """
    voice = utterance.voice
    spoken = [token.spoken for token in utterance.tokens]
    parts = [*identities, voice.language, voice.rate, voice.speaker, voice.name, utterance.pause, spoken]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def take_key(utterances: Sequence[Utterance], *identities: str) -> str:
    """Return the same for what is found in a recording of these utterances."""
    said = [[utterance.text, [token.spoken for token in utterance.tokens]] for utterance in utterances]
    languages = [utterance.voice.language for utterance in utterances[:1]]
    return hashlib.sha256(json.dumps([said, languages, *identities]).encode()).hexdigest()


def piece_key(take: str, place: int, pause: int, *identities: str) -> str:
    """Return the same for the clip of one segment of a take."""
    return hashlib.sha256(json.dumps([take, place, pause, *identities]).encode()).hexdigest()
