"""MP3, M4A, Ogg, Opus, FLAC and WebM files, read by the libraries of FFmpeg."""

from __future__ import annotations

import io
from itertools import chain

import numpy as np

from youth_report.engines.samples import Samples
from youth_report.model import OutsideFailure

_FORMATS = "mp3,mov,mp4,m4a,ogg,flac,matroska,webm,aac,wav,aiff,caf,amr"
_OPTIONS = {"format_whitelist": _FORMATS, "protocol_whitelist": "none"}
"""A playlist may name other files, or addresses: no such format is read, and nothing is opened beside the file."""


def read_media(data: bytes, longest: float) -> tuple[Samples, int]:
    """Return the first sound in a file, its channels mixed, and its rate.

    Stops after `longest` seconds. Raises `ValueError` where there is no sound, `OutsideFailure` where PyAV is missing.
    """
    try:
        import av
    except ImportError as missing:
        raise OutsideFailure(
            "this kind of recording cannot be read yet",
            mend="Install what reads it with: pip install 'youth-report[voices]'. Or save the recording as WAV.",
        ) from missing
    pieces: list[Samples] = []
    length = 0
    try:
        with av.open(io.BytesIO(data), "r", options=_OPTIONS) as file:
            if not file.streams.audio:
                raise ValueError("it has no sound in it")
            rate = file.streams.audio[0].rate
            mixer = av.AudioResampler(format="flt", layout="mono", rate=rate)
            for frame in file.decode(audio=0):
                for mixed in mixer.resample(frame):
                    pieces.append(mixed.to_ndarray()[0])
                    length += len(pieces[-1])
                if length > longest * rate:
                    break
    except av.FFmpegError as slip:
        if not pieces:
            raise ValueError("it is not a sound file, or it is damaged") from slip
    return np.concatenate(list(chain(pieces, [np.zeros(0, np.float32)]))).astype(np.float32), rate
