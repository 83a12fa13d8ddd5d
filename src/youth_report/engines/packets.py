"""Sound as an encoder's packets, many in one string of bytes: so they are kept, and so a container takes them over."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_COUNT = 4


@dataclass(frozen=True, slots=True)
class Packets:
    """Packets one after the other."""

    sizes: tuple[int, ...]
    """Bytes of each."""
    data: bytes


@dataclass(frozen=True, slots=True)
class Stream:
    """The packets of a whole file, and what a player must know of them."""

    packets: Packets
    setup: bytes
    """What the encoder tells the decoder."""
    rate: int
    """Samples a second."""
    frame: int
    """Samples in each packet."""
    delay: int
    """Samples at the beginning that are not to be heard."""
    length: int
    """Samples that are to be heard after them."""


def pack(packets: Packets) -> bytes:
    """Return packets as bytes that tell where each ends."""
    count = len(packets.sizes)
    return count.to_bytes(_COUNT, "big") + struct.pack(f">{count}H", *packets.sizes) + packets.data


def unpack(kept: bytes) -> Packets:
    """Return the packets that `pack` wrote."""
    count = int.from_bytes(kept[:_COUNT], "big")
    return Packets(struct.unpack_from(f">{count}H", kept, _COUNT), kept[_COUNT + 2 * count :])
