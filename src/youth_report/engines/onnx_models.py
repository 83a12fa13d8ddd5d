"""The models of neural voices, opened so that the same words give the same sound."""

from __future__ import annotations

from typing import Any

_SEED = 1


def read_model(data: bytes) -> bytes:
    """Return a voice's model that also tells how long each sign of its text is, where it can be made to tell.

    Voices of Piper are VITS models (Kim, Kong and Son 2021): they round these lengths up, in one place.
    """
    import onnx

    model = onnx.load_model_from_string(data)
    lengths = [name for node in model.graph.node if node.op_type == "Ceil" for name in node.output]
    if len(lengths) != 1 or lengths[0] in {output.name for output in model.graph.output}:
        return data
    model.graph.output.append(onnx.ValueInfoProto(name=lengths[0]))
    asked: bytes = model.SerializeToString()
    return asked


def open_session(model: bytes) -> Any:
    """Open a fresh copy of a model.

    A model takes the noise in its voice from a row of numbers that goes on from one text to the next. Only a fresh
    copy says the same text with the same bytes whatever was said before. A voice of 60 MB takes half a second.
    """
    import onnxruntime

    onnxruntime.set_seed(_SEED)
    return onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
