"""The plainest kind of answer on a kept connection, which needs no HTTP library to be read.

A status that has a body, headers of printable ASCII each on one line, one length, and so many bytes: nearly every page
of a site answers so, and the library takes half a millisecond for it. Whatever is not exactly so is the library's to
judge, from its first byte on.
"""

import re
from collections.abc import Iterable
from typing import Final

MOST_HEAD_BYTES: Final = 16_384  # a longer head is not plain

_TOKEN: Final = rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # RFC 9110 5.6.2
_WORDS: Final = rb"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?"
_HEAD: Final = re.compile(
    rb"HTTP/1\.1 (?!204|304)[2-5]\d\d(?: [\x20-\x7e]*)?\r\n(?:" + _TOKEN + rb":[ \t]*(?:" + _WORDS + rb")?\r\n)*\r\n"
)
# How such a head begins. The library takes other ends of lines, too, so nobody waits for ours behind those.
_BEGUN: Final = re.compile(rb"(?:[\x20-\x7e\t]*\r\n)*[\x20-\x7e\t]*\r?")
_VERSION: Final = b"HTTP/1.1 "
_FRAMING: Final = re.compile(rb"\n(content-length|transfer-encoding|upgrade):[ \t]*([^\r]*)", re.IGNORECASE)
_LENGTH: Final = re.compile(rb"\d{1,15}")
# What no library writes otherwise: RFC 3986 2.2 and 2.3 without brackets and quotes, and whole percent-encodings.
_TARGET: Final = re.compile(r"/(?:[A-Za-z0-9/_~=&?+,:;@!$*()-]|(?<!/)\.|%[0-9A-Fa-f]{2})*")


def plain_request(target: str, headers: Iterable[tuple[str, str]]) -> bytes | None:
    r"""Return a GET as it is sent; None where its target or a header might be written in more than one way.

    >>> plain_request("/p/1?a=b", [("Host", "shop.example")])
    b'GET /p/1?a=b HTTP/1.1\r\nHost: shop.example\r\n\r\n'
    >>> plain_request("/a/../b", []) is None
    True
    """
    said = [f"{name}: {value}\r\n" for name, value in headers if value == value.strip() and value.isprintable()]
    text = f"GET {target} HTTP/1.1\r\n{''.join(said)}\r\n"
    whole = _TARGET.fullmatch(target) is not None and len(said) == len(tuple(headers)) and text.isascii()
    return text.encode("ascii") if whole else None


def plain_length(received: bytes | bytearray) -> int | None:
    r"""Return how long a plain answer is, head and body; 0 where its head is not whole yet, None where it is not plain.

    >>> plain_length(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
    40
    >>> plain_length(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") is None
    True
    """
    end = received.find(b"\r\n\r\n", 0, MOST_HEAD_BYTES)
    if end < 0:
        begun = received.startswith(_VERSION[: len(received)]) and _BEGUN.fullmatch(received)
        return 0 if begun and len(received) < MOST_HEAD_BYTES else None
    head = bytes(received[: end + 4])
    framing = _FRAMING.findall(head)
    if _HEAD.fullmatch(head) is None or len(framing) != 1 or framing[0][0].lower() != b"content-length":
        return None
    return len(head) + int(framing[0][1]) if _LENGTH.fullmatch(framing[0][1]) else None
