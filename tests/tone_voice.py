"""A tiny voice for Piper, of a few kilobytes: each sign of the IPA is a tone of its own, as long as any other.

So a test hears in the sound which sign is said at which sample. Blanks, stress and punctuation are silent.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

RATE = 22050
HOP = 64
SIGNS = "abcdefhijklmnopqrstuvwxyzæçðøħŋœɐɑɒɔəɚɛɜɡɪɫɬɹɾʃʊʌʒʔθᵻʲɣχʁɯɨ"
SILENT = "_^$ !',-.:;?ˈˌː"
_FRAMES = {" ": 12.0, ",": 24.0, ".": 24.0}
_SIGN_FRAMES, _SILENT_FRAMES = 24.0, 4.0
_LOWEST, _STEP = 300.0, 45.0


def pitch_of(sign: str) -> float:
    """Return the frequency of a sign in hertz."""
    return _LOWEST + _STEP * SIGNS.index(sign)


def write_voice(
    folder: Path,
    name: str,
    *,
    language: str = "en_GB",
    quality: str = "medium",
    tells: bool = True,
    speakers: tuple[str, ...] = (),
    rate: int = RATE,
    espeak: str = "en-gb-x-rp",
) -> Path:
    """Write both files of a voice; return the larger one. `tells` is whether it can be asked how long its signs are."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.onnx"
    onnx.save(_make_model(tells=tells, speakers=len(speakers), rate=rate), str(path))
    signs = SILENT + SIGNS
    told: dict[str, Any] = {
        "audio": {"sample_rate": rate, "quality": quality},
        "espeak": {"voice": espeak},
        "language": {"code": language},
        "hop_length": HOP,
        "num_symbols": len(signs),
        "num_speakers": max(len(speakers), 1),
        "speaker_id_map": {speaker: number for number, speaker in enumerate(speakers)},
        "inference": {"noise_scale": 0.667, "length_scale": 1, "noise_w": 0.8},
        "phoneme_id_map": {sign: [number] for number, sign in enumerate(signs)},
    }
    path.with_name(path.name + ".json").write_text(json.dumps(told), encoding="utf-8")
    return path


def hear(samples: npt.NDArray[np.float32], rate: int) -> float:
    """Return the loudest frequency of some samples."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), 1 << 15))
    return float(np.argmax(spectrum)) * rate / (1 << 15)


def _make_model(*, tells: bool, speakers: int, rate: int) -> onnx.ModelProto:
    signs = SILENT + SIGNS
    frames = [_FRAMES.get(sign, _SIGN_FRAMES if sign in SIGNS else _SILENT_FRAMES) for sign in signs]
    constants: dict[str, npt.NDArray[Any]] = {
        "frames": np.array(frames, np.float32),
        "pitches": np.array([pitch_of(sign) if sign in SIGNS else 0 for sign in signs], np.float32),
        "stretch_at": np.array([1], np.int64),
        "noise_at": np.array([0], np.int64),
        "zero": np.array(0, np.int64),
        "one": np.array(1, np.int64),
        "first": np.array([0], np.int64),
        "second": np.array([1], np.int64),
        "sound": np.array([1, 1, 1, -1], np.int64),
        "hop": np.array(HOP, np.int64),
        "within": np.arange(HOP, dtype=np.int64)[None, :],
        "turn": np.array(2 * np.pi / rate, np.float32),
        "loud": np.array(0.5, np.float32),
        "faint": np.array(0.002, np.float32),
        "higher": np.array(1 / 8, np.float32),
        "none": np.array(1, np.float32),
    }
    make = helper.make_node
    nodes = [
        make("Squeeze", ["input", "first"], ["ids"]),
        make("Gather", ["scales", "stretch_at"], ["stretch"]),
        make("Gather", ["scales", "noise_at"], ["noisiness"]),
        make("Gather", ["frames", "ids"], ["own"]),
        make("Mul", ["own", "stretch"], ["stretched"]),
        *_round_up(tells=tells),
        make("Cast", ["lengths"], ["whole"], to=TensorProto.INT64),
        make("CumSum", ["whole", "zero"], ["ends"]),
        make("ReduceSum", ["whole"], ["count"], keepdims=0),
        make("Range", ["zero", "count", "one"], ["steps"]),
        make("Unsqueeze", ["steps", "second"], ["column"]),
        make("Unsqueeze", ["ends", "first"], ["marks"]),
        make("GreaterOrEqual", ["column", "marks"], ["after"]),
        make("Cast", ["after"], ["after_whole"], to=TensorProto.INT64),
        make("ReduceSum", ["after_whole", "second"], ["places"], keepdims=0),
        make("Gather", ["ids", "places"], ["said"]),
        make("Gather", ["pitches", "said"], ["plain_pitch"]),
        *_raise_by_speaker(speakers),
        make("Unsqueeze", ["pitch", "second"], ["pitch_column"]),
        make("Mul", ["column", "hop"], ["begins"]),
        make("Add", ["begins", "within"], ["samples"]),
        make("Cast", ["samples"], ["moments"], to=TensorProto.FLOAT),
        make("Mul", ["moments", "turn"], ["turns"]),
        make("Mul", ["pitch_column", "turns"], ["angles"]),
        make("Sin", ["angles"], ["waves"]),
        make("Mul", ["waves", "loud"], ["tones"]),
        make("RandomNormalLike", ["tones"], ["noise"]),
        make("Mul", ["noise", "faint"], ["faint_noise"]),
        make("Mul", ["faint_noise", "noisiness"], ["breath"]),
        make("Add", ["tones", "breath"], ["speech"]),
        make("Reshape", ["speech", "sound"], ["output"]),
    ]
    inputs = [
        helper.make_tensor_value_info("input", TensorProto.INT64, [1, "signs"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    if speakers:
        inputs.append(helper.make_tensor_value_info("sid", TensorProto.INT64, [1]))
    output = helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, 1, "samples"])
    tables = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    graph = helper.make_graph(nodes, "tones", inputs, [output], tables)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def _round_up(*, tells: bool) -> list[onnx.NodeProto]:
    """Piper asks the one node that rounds up. A voice without such a node cannot be asked."""
    if tells:
        return [helper.make_node("Ceil", ["stretched"], ["lengths"])]
    return [
        helper.make_node("Neg", ["stretched"], ["negative"]),
        helper.make_node("Floor", ["negative"], ["floored"]),
        helper.make_node("Neg", ["floored"], ["lengths"]),
    ]


def _raise_by_speaker(speakers: int) -> list[onnx.NodeProto]:
    if not speakers:
        return [helper.make_node("Identity", ["plain_pitch"], ["pitch"])]
    return [
        helper.make_node("Cast", ["sid"], ["number"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["number", "higher"], ["rise"]),
        helper.make_node("Add", ["rise", "none"], ["factor"]),
        helper.make_node("Mul", ["plain_pitch", "factor"], ["pitch"]),
    ]
