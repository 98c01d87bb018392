"""One WARC 1.1 record (ISO 28500:2017): fields and block, packed as one gzip member and taken apart again."""

import hashlib
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import BinaryIO

from falsefront.errors import EvidenceError
from falsefront.wording import counted

CERTIFICATE_SHA256 = "Falsefront-Certificate-SHA256"  # of the server's own certificate (DER), in hexadecimal

_VERSION = b"WARC/1.1"
_PIECE_BYTES = 65_536
_GZIP_WINDOW = 31  # zlib: 15 bits of window, plus 16 for the gzip wrapping
# Half the time of the level that zlib takes by itself, for an eighth more on the disk (pages of shops, 55 kB each).
_LEVEL = 3
_HEAD_END = b"\r\n\r\n"
_RECORD_END = b"\r\n\r\n"
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record, unpacked."""

    fields: tuple[tuple[str, str], ...]
    block: bytes

    def field(self, name: str) -> str | None:
        """Return the value of a field, whatever its letter case; None where it is absent."""
        wanted, length = name.lower(), len(name)
        for key, value in self.fields:
            if len(key) == length and key.lower() == wanted:
                return value
        return None


def pack_record(fields: Iterable[tuple[str, str | None]], block: bytes) -> bytes:
    """Return a record as it lies in a file. Fields without a value are left out; length and digest are added."""
    digest = f"sha256:{hashlib.sha256(block).hexdigest()}"
    said = (*fields, ("WARC-Block-Digest", digest), ("Content-Length", str(len(block))))
    lines = [f"\r\n{name}: {one_line(value)}" for name, value in said if value is not None]
    packer = zlib.compressobj(_LEVEL, wbits=_GZIP_WINDOW)
    head = _VERSION + "".join(lines).encode() + _HEAD_END
    return packer.compress(head + block + _RECORD_END) + packer.flush()


def unpack_record(packed: bytes, *, most_bytes: int) -> Record:
    """Return the one record that the bytes of one gzip member hold; EvidenceError where they do not."""
    unpacker = zlib.decompressobj(_GZIP_WINDOW)
    try:
        plain = unpacker.decompress(packed, most_bytes + 1)
    except zlib.error as error:
        raise EvidenceError(f"the record cannot be unpacked: {error}") from error
    if len(plain) > most_bytes:
        raise EvidenceError(f"the record is longer than {counted(most_bytes, 'byte')}")
    if not unpacker.eof or unpacker.unused_data:
        raise EvidenceError("the bytes are not exactly one record")
    head, mark, rest = plain.partition(_HEAD_END)
    version, *lines = head.split(b"\r\n")
    if version != _VERSION or not mark:
        raise EvidenceError("the bytes are not a WARC 1.1 record")
    pairs = (line.decode("utf-8", "replace").partition(":") for line in lines)
    record = Record(fields=tuple((name, value.strip()) for name, _, value in pairs), block=rest[: -len(_RECORD_END)])
    if record.field("Content-Length") != str(len(record.block)) or not rest.endswith(_RECORD_END):
        raise EvidenceError("the record has another length than it says")
    return record


def one_line(text: str) -> str:
    """Return text that cannot end the line it stands on."""
    return text if text.isprintable() else _UNPRINTABLE.sub(" ", text)


def first_member(file: BinaryIO) -> bytes:
    """Return the first gzip member of a file as it lies there; EvidenceError where none is whole."""
    unpacker = zlib.decompressobj(_GZIP_WINDOW)
    packed = bytearray()
    while piece := file.read(_PIECE_BYTES):
        packed += piece
        try:
            unpacker.decompress(piece)
        except zlib.error as error:
            raise EvidenceError(f"the file does not begin with a whole record: {error}") from error
        if unpacker.eof:
            return bytes(packed[: len(packed) - len(unpacker.unused_data)])
    raise EvidenceError("the file does not begin with a whole record")
