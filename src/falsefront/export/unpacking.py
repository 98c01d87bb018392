"""A case file that came as one zip, unpacked: what no case file has is refused before a byte of it is written.

Whoever made the zip may mean harm. A name may lead out of the folder, stand there twice, so that another program takes
another file for it, or be a link; a few bytes may unpack to more than a disk holds. Each is told in words.
"""

import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from falsefront.errors import VerificationError
from falsefront.wording import counted

WAY_OUT: Final = "unpack it where you trust it, and verify the folder"
MOST_LIST: Final = 1 << 26  # bytes of the list of its files: some 600,000 of them, as with 300,000 pages
MOST_UNPACKED: Final = 1 << 30  # bytes that any zip may unpack to
MOST_TIMES: Final = 100  # and what a larger one may, by its own size: a case file comes to some 2 to 20
ROOM_LEFT: Final = 1 << 27  # bytes that a disk keeps free
CHUNK: Final = 1 << 20  # bytes
TOLD: Final = 20  # problems that are told
PACKED_BY: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # with which a piece is never larger than was asked for

_ENDS: Final = ((b"PK\x05\x06", struct.Struct("<12xL")), (b"PK\x06\x06", struct.Struct("<40xQ")))  # size of the list
_TAIL: Final = 22 + 65_535 + 20 + 56  # bytes in which the ends of a zip can stand (APPNOTE.TXT 4.3.14 to 4.3.16)


def unpacked(path: Path, into: Path) -> Path:
    """Unpack a zip into an empty folder; return the one folder that it holds, or that folder itself.

    VerificationError where it holds what no case file does, is damaged, or is larger than the room for it.
    """
    try:
        _check_list(path)
        with zipfile.ZipFile(path) as file:
            entries = file.infolist()
            if problems := [*_problems(entries), *_too_large(entries, path, into)]:
                raise VerificationError("\n".join([f"{path}: {WAY_OUT}:", *(f"  {each}" for each in problems[:TOLD])]))
            for entry in entries:
                _write(file, entry, into)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, NotImplementedError) as exc:
        raise VerificationError(f"{path}: cannot be unpacked: {exc}") from exc
    inside = list(into.iterdir())
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else into


def _check_list(path: Path) -> None:
    """Refuse a zip whose list of files would not go into memory: all of it is read at once."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        tail = file.read()
    for sign, size in _ENDS:
        at = tail.find(sign)
        while at >= 0:
            if at + size.size <= len(tail) and MOST_LIST < size.unpack_from(tail, at)[0] != 0xFFFFFFFF:
                raise VerificationError(f"{path}: {WAY_OUT}: it lists more files than a case file has")
            at = tail.find(sign, at + 1)


def _problems(entries: Iterable[zipfile.ZipInfo]) -> Iterator[str]:
    """Give what no zip of a case file holds."""
    seen: set[str] = set()
    for entry in entries:
        name = entry.orig_filename
        shown = ascii(name[:200])
        parts = name.removesuffix("/").split("/")
        if not name.isprintable() or "\\" in name or ":" in name or {"", ".", ".."} & set(parts):
            yield f"{shown}: is no name of a file inside a folder"
        if name.casefold() in seen:
            yield f"{shown}: is there twice"
        seen.add(name.casefold())
        if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
            yield f"{shown}: is a link or a device, and no file"
        if entry.flag_bits & 1 or entry.compress_type not in PACKED_BY:
            yield f"{shown}: is encrypted, or packed as no case file is"


def _too_large(entries: Iterable[zipfile.ZipInfo], path: Path, into: Path) -> Iterator[str]:
    """Give why there is no room; what an entry says of its size, it cannot exceed when it is read."""
    size, room = sum(entry.file_size for entry in entries), shutil.disk_usage(into).free - ROOM_LEFT
    if size > max(MOST_UNPACKED, MOST_TIMES * path.stat().st_size):
        yield f"{counted(size, 'byte')} unpacked: more than a case file comes to"
    elif size > room:
        yield f"{counted(size, 'byte')} unpacked: more than there is room for in {into.parent} (TMPDIR names another)"


def _write(file: zipfile.ZipFile, entry: zipfile.ZipInfo, into: Path) -> None:
    target = into.joinpath(*entry.orig_filename.removesuffix("/").split("/"))
    if entry.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with file.open(entry) as source, target.open("xb") as out:
        shutil.copyfileobj(source, out, CHUNK)
