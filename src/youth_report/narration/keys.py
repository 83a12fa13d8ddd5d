"""The name under which a clip is kept."""

from __future__ import annotations

import hashlib
import json

from youth_report.model import Utterance


def clip_key(utterance: Utterance, *identities: str) -> str:
    """Return the SHA-256, in hexadecimal, of all that the utterance's clip depends on; where it stands is not part.

    `identities` are those of the engines that make it, in the order of their work.
    """
    voice = utterance.voice
    spoken = [token.spoken for token in utterance.tokens]
    parts = [*identities, voice.language, voice.rate, voice.speaker, voice.name, utterance.pause, spoken]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
