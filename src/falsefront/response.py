"""Reads the bytes of one HTTP/1.1 response as they came over the wire: status, headers, decoded body.

The crawl and the preserved record are read by this one function, so that what is parsed today and what is parsed again
from the evidence next year is the same body. Everything is bounded: a body is never longer than the caller allows,
whatever it was packed in.
"""

import re
import zlib
from dataclasses import dataclass

from falsefront.wording import counted

ANSWER = b"HTTP/"  # what a response begins with
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_LINE_END = re.compile(rb"\r?\n")
_STATUS_LINE = re.compile(rb"HTTP/\d\.\d (\d{3})(?:\s|$)")
_CHUNK_HEAD = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r\n")

GZIP_MAGIC = b"\x1f\x8b"
_GZIP_WINDOW = 31  # zlib: 15 bits of window, plus 16 for the gzip wrapping
_MOST_GZIP_MEMBERS = 100  # more than any server sends; without a limit, tiny members cost quadratic time

_WITHOUT_BODY = frozenset({204, 304})  # RFC 9110 6.4.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One response, taken apart."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes | None  # transfer and content coding undone; None where there is none or it cannot be undone
    is_cut: bool = False  # the body is longer than allowed; `body` is its beginning
    problem: str | None = None  # in words: why the body is missing or not whole

    def header(self, name: str) -> str | None:
        """Return the last value of a header, whatever its letter case; None where it is absent."""
        wanted = name.lower()
        return next((value for key, value in reversed(self.headers) if key.lower() == wanted), None)


def read_response(wire: bytes, *, max_bytes: int) -> Response | None:
    r"""Return the final response in `wire`, its body cut at `max_bytes`; None where there is no whole header.

    Interim responses (RFC 9110 15.2) in front of it are passed over.

    >>> read_response(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", max_bytes=9).body
    b'hi'
    """
    status, start = 100, 0
    headers: tuple[tuple[str, str], ...] = ()
    while 100 <= status < 200 and status != 101:
        end = _HEAD_END.search(wire, start)
        if end is None:
            return None
        lines = _LINE_END.split(wire[start : end.start()])
        matched = _STATUS_LINE.match(lines[0])
        if matched is None:
            return None
        status, headers, start = int(matched[1]), _read_headers(lines[1:]), end.end()
    if status in _WITHOUT_BODY:
        return Response(status=status, headers=headers, body=None)
    packed, problem = _undo_framing(wire[start:], headers)
    if packed is None:
        return Response(status=status, headers=headers, body=None, problem=problem)
    body, is_cut, undone = _undo_content_coding(packed, _tokens(headers, "content-encoding"), max_bytes)
    return Response(status=status, headers=headers, body=body, is_cut=is_cut, problem=undone or problem)


def ends_exactly(wire: bytes) -> bool:
    r"""Whether a response says where it ends, and not a byte came after that: the connection may be used again.

    >>> ends_exactly(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
    True
    """
    end = _HEAD_END.search(wire)
    if end is None or not wire.startswith(b"HTTP/1.1 "):
        return False
    lines = _LINE_END.split(wire[: end.start()])
    matched = _STATUS_LINE.match(lines[0])
    headers = _read_headers(lines[1:])
    if matched is None or matched[1].startswith(b"1") or "close" in _tokens(headers, "connection"):
        return False
    codings, lengths = _tokens(headers, "transfer-encoding"), _tokens(headers, "content-length")
    if int(matched[1]) in _WITHOUT_BODY:
        return end.end() == len(wire)
    if codings:
        return codings == ("chunked",) and not lengths and _behind_last_chunk(wire, end.end()) == b"\r\n"
    return len(lengths) == 1 and lengths[0] == str(len(wire) - end.end())


def bytes_behind(wire: bytes) -> bytes:
    r"""Return what came behind the place where a response said that it ends; nothing where it did not say so.

    >>> bytes_behind(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi" + b"HTTP/1.1 2")
    b'HTTP/1.1 2'
    """
    end = _HEAD_END.search(wire)
    status = _STATUS_LINE.match(wire)
    if end is None or status is None:
        return b""
    headers = _read_headers(_LINE_END.split(wire[: end.start()])[1:])
    codings, lengths = _tokens(headers, "transfer-encoding"), _tokens(headers, "content-length")
    if int(status[1]) in _WITHOUT_BODY:
        return wire[end.end() :]
    if codings:
        behind = _behind_last_chunk(wire, end.end()) if codings == ("chunked",) else None
        return (behind or b"").removeprefix(b"\r\n")
    return wire[end.end() + int(lengths[0][:18]) :] if len(lengths) == 1 and lengths[0].isdecimal() else b""


def _read_headers(lines: list[bytes]) -> tuple[tuple[str, str], ...]:
    headers: list[tuple[str, str]] = []
    for line in lines:
        if line[:1] in (b" ", b"\t") and headers:  # a folded line (RFC 9112 5.2)
            name, value = headers.pop()
            headers.append((name, f"{value} {line.decode('latin-1').strip()}"))
            continue
        name_bytes, _, value_bytes = line.partition(b":")
        headers.append((name_bytes.decode("latin-1").strip(), value_bytes.decode("latin-1").strip()))
    return tuple(headers)


def _tokens(headers: tuple[tuple[str, str], ...], name: str) -> tuple[str, ...]:
    """Return the comma-separated words of all headers of one name, in lower case."""
    values = [value for key, value in headers if key.lower() == name]
    return tuple(word for value in values for part in value.split(",") if (word := part.strip().lower()))


def _undo_framing(rest: bytes, headers: tuple[tuple[str, str], ...]) -> tuple[bytes | None, str | None]:
    """Return the content as it was packed, and what is wrong with it (RFC 9112 6.3)."""
    codings = _tokens(headers, "transfer-encoding")
    if codings == ("chunked",):
        content, is_whole = _dechunk(rest)
        return content, None if is_whole else "the last chunk is missing"
    if codings:
        return None, f"transfer coding {', '.join(codings)} was not asked for"
    lengths = set(_tokens(headers, "content-length"))
    if not lengths:
        return rest, None
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdigit() and len(length) < 19):
        return None, "Content-Length is not one number"
    promised = int(length)
    missing = promised - len(rest)
    return rest[:promised], f"{missing} of {counted(promised, 'byte')} did not come" if missing > 0 else None


def _behind_last_chunk(wire: bytes, at: int) -> bytes | None:
    """Return what came behind the last of the chunks from a position on: trailers and the end; None without one."""
    while at <= len(wire) and (matched := _CHUNK_HEAD.match(wire, at)):
        size = int(matched[1], 16)
        if size == 0:
            return wire[matched.end() :]
        at = matched.end() + size + 2
    return None


def _dechunk(rest: bytes) -> tuple[bytes, bool]:
    """Return the content of a chunked body, and whether its last chunk came (RFC 9112 7.1)."""
    content, at = bytearray(), 0
    while at <= len(rest) and (matched := _CHUNK_HEAD.match(rest, at)):  # a size may be beyond any position
        size = int(matched[1], 16)
        if size == 0:
            return bytes(content), True
        content += rest[matched.end() : matched.end() + size]
        at = matched.end() + size + 2
    return bytes(content), False


def _undo_content_coding(
    packed: bytes, codings: tuple[str, ...], max_bytes: int
) -> tuple[bytes | None, bool, str | None]:
    """Return the body, whether it was cut, and what is wrong with it."""
    codings = tuple(coding for coding in codings if coding != "identity")
    if not codings or not packed:
        return packed[:max_bytes], len(packed) > max_bytes, None
    if codings not in (("gzip",), ("x-gzip",)):
        return None, False, f"content coding {', '.join(codings)[:80]} was not asked for"
    body, is_cut, problem = gunzipped(packed, max_bytes=max_bytes)
    return (None, False, f"gzip cannot be undone: {problem}") if problem else (body, is_cut, None)


def gunzipped(packed: bytes, *, max_bytes: int) -> tuple[bytes, bool, str | None]:
    """Return gzip undone, member after member, whether it was cut at `max_bytes`, and in words why it broke off."""
    body, rest = bytearray(), packed
    for _ in range(_MOST_GZIP_MEMBERS):
        inflater = zlib.decompressobj(_GZIP_WINDOW)
        try:
            body += inflater.decompress(rest, max_bytes + 1 - len(body))
        except zlib.error as error:
            return bytes(body), False, str(error)
        if len(body) > max_bytes:
            return bytes(body[:max_bytes]), True, None
        if not inflater.eof:
            return bytes(body), False, "it ends too early"
        rest = inflater.unused_data
        if not rest.startswith(GZIP_MAGIC):  # what servers leave behind a member is ignored (as RFC 1952 readers do)
            return bytes(body), False, None
    return bytes(body), False, f"more than {_MOST_GZIP_MEMBERS} members"
