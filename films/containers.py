"""Tells a film from other files by its first bytes, never by its name."""

import struct
from collections.abc import Iterator
from typing import IO, NamedTuple

MP4 = "video/mp4"
WEBM = "video/webm"
OGG = "video/ogg"

# What a file may be called, and what it must then be inside.
CONTENT_TYPES = {"mp4": MP4, "m4v": MP4, "webm": WEBM, "ogv": OGG}

EBML = b"\x1a\x45\xdf\xa3"
# Matroska's element that holds all of a film; WebM has it close after the header.
SEGMENT = b"\x18\x53\x80\x67"
HEAD = 4096
# `ftyp` brands of ISO 14496-12 that are a still picture or sound alone.
NOT_FILMS = (b"avif", b"avis", b"heic", b"heix", b"mif1", b"msf1", b"M4A ", b"M4B ")
# An atom's header is read, never its content: this many are enough to find `moov`.
MAX_ATOMS = 64


class Atom(NamedTuple):
    """A box of an ISO 14496-12 file: its four letters, and where its content is, in bytes."""

    name: bytes
    start: int
    end: int


def content_type(file: IO[bytes]) -> str | None:
    """The media type of a film in one of the containers browsers play; None for all else.

    Reads a few bytes from the beginning and leaves the file at its beginning.
    """
    file.seek(0)
    head = file.read(HEAD)
    file.seek(0)
    if head[4:8] == b"ftyp" and head[8:12] not in NOT_FILMS and head[8:12] != b"qt  ":
        return MP4
    if head.startswith(EBML) and b"webm" in head[:64]:
        return WEBM
    if head.startswith(b"OggS") and b"theora" in head[:128]:
        return OGG
    return None


def has_content(file: IO[bytes], kind: str) -> bool:
    """Whether there is more to the film than a beginning: what a player needs to know of it.

    `kind` is its media type. Leaves the file at its beginning.
    """
    if kind == MP4:
        return mp4_seconds(file) is not None
    if kind == WEBM:
        file.seek(0)
        head = file.read(HEAD)
        file.seek(0)
        return SEGMENT in head
    return True


def mp4_seconds(file: IO[bytes]) -> float | None:
    """How long an MP4 says it is, in seconds; None where it does not say.

    Leaves the file at its beginning.
    """
    try:
        return _movie_seconds(file)
    except (struct.error, ZeroDivisionError):
        return None
    finally:
        file.seek(0)


def _movie_seconds(file: IO[bytes]) -> float | None:
    file.seek(0, 2)
    for movie in _atoms(file, 0, file.tell()):
        if movie.name != b"moov":
            continue
        for header in _atoms(file, movie.start, movie.end):
            if header.name == b"mvhd":
                return _header_seconds(file, header)
    return None


def _header_seconds(file: IO[bytes], header: Atom) -> float:
    """ISO 14496-12, 8.2.2: version 1 has 64-bit times, version 0 has 32-bit ones."""
    file.seek(header.start)
    version = file.read(4)[:1]
    layout = ">QQIQ" if version == b"\x01" else ">IIII"
    _made, _changed, per_second, length = struct.unpack(layout, file.read(struct.calcsize(layout)))
    return length / per_second


def _atoms(file: IO[bytes], start: int, end: int) -> Iterator[Atom]:
    for _count in range(MAX_ATOMS):
        if start + 8 > end:
            return
        file.seek(start)
        size, name = struct.unpack(">I4s", file.read(8))
        header = 8
        if size == 1:  # the size did not fit and follows as 64 bits
            size, header = struct.unpack(">Q", file.read(8))[0], 16
        elif size == 0:  # the last box reaches to the end
            size = end - start
        if size < header:
            return
        yield Atom(name, start + header, min(start + size, end))
        start += size
