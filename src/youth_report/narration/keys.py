"""The name under which a clip is kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from youth_report.model import Utterance


def clip_key(utterance: Utterance, speaker_identity: str, encoder_identity: str) -> str:
    """Return the SHA-256, in hexadecimal, of all that the utterance's clip depends on; where it stands is not part."""
    voice = utterance.voice
    spoken = [token.spoken for token in utterance.tokens]
    parts = [speaker_identity, encoder_identity, voice.language, voice.rate, voice.speaker, utterance.pause, spoken]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def take_key(utterances: Sequence[Utterance], *identities: str) -> str:
    """Return the same for what is found in a recording of these utterances, by engines of these identities."""
    said = [[utterance.text, [token.spoken for token in utterance.tokens]] for utterance in utterances]
    language = utterances[0].voice.language if utterances else ""
    return hashlib.sha256(json.dumps([said, language, *identities]).encode()).hexdigest()


def piece_key(take: str, place: int, pause: int, encoder_identity: str) -> str:
    """Return the same for the clip of one segment of a take."""
    return hashlib.sha256(json.dumps([take, place, pause, encoder_identity]).encode()).hexdigest()
