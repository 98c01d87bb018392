"""The encoding of a text file: declared by a byte order mark, or certain from its bytes; never guessed."""

import codecs
import itertools
from pathlib import Path

from falsefront.errors import SheetError

CHUNK_BYTES = 1 << 20
SNIFF_BYTES = 4096

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, None),  # begins like UTF-16 and must be looked at before it
    (codecs.BOM_UTF32_BE, None),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)

WORKBOOK_START = b"PK\x03\x04"  # a ZIP archive (APPNOTE.TXT 4.3.7), which .xlsx and .ods are
OLD_WORKBOOK_START = (
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # a compound file ([MS-CFB] 2.2): .xls, or .xlsx with a password
)

# What a sheet is often in that cannot be told from its bytes: the user is shown what each would make of them.
OFTEN = ("windows-1252", "big5hkscs", "gb18030", "shift_jis", "euc_kr", "windows-1251")
MOST_SHOWN = 4  # of them
SHOWN_CHARACTERS = 24

# Of the two-byte characters of a Chinese text in GB18030, at least this share lies in the GB 2312 block of everyday
# characters and punctuation. Western European text that happens to decode as GB18030 has nearly none there.
EVERYDAY_SHARE = 0.9
LEAST_ZEROS = 0.05  # of the characters of a sheet in UTF-16: separators, digits, line ends
MORE_ZEROS = 2  # times as many zeros on their side as on the other


def encoding_of(path: Path) -> str:
    """Return the codec of a file, after reading all of it once.

    Without a byte order mark a file is UTF-8 if all its bytes are; UTF-16 if enough of its first characters have a
    zero byte, nearly all on the same side; GB18030 if all of it decodes and nearly all characters are everyday Chinese.
    Anything else is a SheetError that names the first line that is not UTF-8, or says that the file is no text.
    """
    try:
        with path.open("rb") as stream:
            start = stream.read(SNIFF_BYTES)
    except OSError as exc:
        raise SheetError(f"{path}: cannot be read ({exc.strerror or exc})") from exc
    if start.startswith(WORKBOOK_START):
        raise SheetError(f"{path}: is no text file but a workbook or another archive; save it as CSV and try again")
    for mark, codec in BYTE_ORDER_MARKS:
        if start.startswith(mark):
            if codec is None:
                raise SheetError(f"{path}: is in UTF-32; save it as UTF-8 and try again")
            return codec
    if start.startswith(OLD_WORKBOOK_START):
        raise SheetError(
            f"{path}: is no text file but an old .xls workbook, or one with a password; save it as .xlsx or CSV"
        )
    wide = _wide(start)
    if wide is not None:
        return wide
    if b"\0" in start:
        raise SheetError(f"{path}: is no text file (it has zero bytes); save it as CSV in UTF-8 and try again")
    bad_line = _first_undecodable_line(path, "utf-8")
    if bad_line is None:
        return "utf-8"
    if _is_everyday_chinese(path):
        return "gb18030"
    raise SheetError(
        f"{path}:{bad_line}: is neither UTF-8 nor certainly GB18030 or UTF-16; save the sheet as UTF-8"
        f"{_what_it_may_be(path, bad_line)}"
    )


def is_workbook(path: Path) -> bool:
    """Whether a file begins as .xlsx does; SheetError where it cannot be read."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(WORKBOOK_START)) == WORKBOOK_START
    except OSError as exc:
        raise SheetError(f"{path}: cannot be read ({exc.strerror or exc})") from exc


def checked_encoding(path: Path, name: str) -> str:
    """Return the codec of a name that the user gave; SheetError where there is none, or the file is not in it."""
    try:
        codec = codecs.lookup(name).name
        "".encode(codec)
    except LookupError as exc:
        raise SheetError(f"there is no encoding {name!r}; often it is one of {', '.join(OFTEN)}, utf-8") from exc
    if (bad_line := _first_undecodable_line(path, codec)) is not None:
        raise SheetError(f"{path}:{bad_line}: is not {name}{_what_it_may_be(path, bad_line)}")
    return codec


def _what_it_may_be(path: Path, line: int) -> str:
    """Return what some encodings would make of a line, for a person to choose one."""
    with path.open("rb") as stream:
        raw = next(itertools.islice(stream, line - 1, None), b"").rstrip(b"\r\n")
    first = next((at for at, byte in enumerate(raw) if byte > 0x7F), 0)
    shown = []
    for codec in OFTEN:
        if _first_undecodable_line(path, codec) is None:
            before = raw[:first].decode("ascii", "ignore")[-SHOWN_CHARACTERS // 2 :]
            words = f"{before}{raw[first:].decode(codec)}"[:SHOWN_CHARACTERS]
            if words.isprintable():  # text has no soft hyphens and controls: such an encoding it is not
                shown.append(f"--encoding {codec} (“{words}”)")
    return f", or name its encoding: {', '.join(shown[:MOST_SHOWN])}" if shown else " and try again"


def _wide(start: bytes) -> str | None:
    """Return the UTF-16 codec of bytes whose letters, digits and separators have a zero on one side.

    Characters like 一 have theirs on the other side; they are few beside separators and line ends.
    """
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if max(even, odd) < LEAST_ZEROS * len(start) / 2 or max(even, odd) < MORE_ZEROS * min(even, odd):
        return None
    codec = "utf-16-le" if odd > even else "utf-16-be"
    return None if "\0" in start[: len(start) // 2 * 2].decode(codec, "ignore") else codec


def _first_undecodable_line(path: Path, codec: str) -> int | None:
    decoder = codecs.getincrementaldecoder(codec)("strict")
    lines = 0
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK_BYTES):
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError as exc:
                return lines + exc.object[: exc.start].count(b"\n") + 1
            lines += chunk.count(b"\n")
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return lines + 1
    return None


def _is_everyday_chinese(path: Path) -> bool:
    if _first_undecodable_line(path, "gb18030") is not None:
        return False
    everyday = wide = 0
    with path.open("r", encoding="gb18030", newline="") as stream:
        while text := stream.read(CHUNK_BYTES):
            characters = [char for char in text if char > "\x7f"]
            wide += len(characters)
            everyday += len("".join(characters).encode("gb2312", "ignore")) // 2
    return wide > 0 and everyday >= EVERYDAY_SHARE * wide
