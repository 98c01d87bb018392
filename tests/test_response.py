import gzip
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.effort import ONE_S, within

from falsefront.response import read_response

HEAD = b"HTTP/1.1 200 OK\r\n"


def _body(wire: bytes, max_bytes: int = 10_000) -> bytes | None:
    found = read_response(wire, max_bytes=max_bytes)
    assert found is not None
    return found.body


def test_without_a_length_the_body_goes_to_the_end() -> None:
    assert _body(HEAD + b"\r\nabc\r\n\r\n") == b"abc\r\n\r\n"


def test_a_length_ends_the_body_and_a_short_one_is_a_problem() -> None:
    assert _body(HEAD + b"Content-Length: 2\r\n\r\nabc") == b"ab"
    found = read_response(HEAD + b"Content-Length: 5\r\n\r\nabc", max_bytes=9)
    assert found is not None
    assert found.problem == "2 of 5 bytes did not come"


@settings(deadline=None)
@given(st.lists(st.binary(min_size=1, max_size=40), max_size=10), st.booleans())
def test_chunks_are_put_together_again(pieces: list[bytes], has_extension: bool) -> None:
    extension = b";name=value" if has_extension else b""
    chunks = b"".join(b"%x%s\r\n%s\r\n" % (len(piece), extension, piece) for piece in pieces)
    wire = HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\nTrailer: x\r\n\r\n"
    assert _body(wire) == b"".join(pieces)
    found = read_response(wire[: wire.rindex(b"0\r\nTrailer")], max_bytes=10_000)
    assert found is not None
    assert found.problem == "the last chunk is missing"


def test_interim_responses_are_passed_over() -> None:
    found = read_response(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + HEAD + b"X: 1\r\n\r\nhi", max_bytes=9)
    assert found is not None
    assert (found.status, found.headers, found.body) == (200, (("X", "1"),), b"hi")


@pytest.mark.parametrize(
    "wire", [b"", b"HTTP/1.1 200 OK\r\n", b"SSH-2.0\r\n\r\n", b"HTTP/1.1 999x\r\n\r\n", b"\r\n\r\n"]
)
def test_what_is_no_whole_header_is_nothing(wire: bytes) -> None:
    assert read_response(wire, max_bytes=9) is None


def test_304_has_no_body_and_an_empty_page_an_empty_one() -> None:
    assert _body(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n") is None
    assert _body(HEAD + b"Content-Length: 0\r\nContent-Encoding: gzip\r\n\r\n") == b""


def test_gzip_is_undone_also_in_several_members_and_with_padding_behind() -> None:
    packed = gzip.compress(b"one ") + gzip.compress(b"two") + b"\0\0\0"
    assert _body(HEAD + b"Content-Encoding: GZIP\r\n\r\n" + packed) == b"one two"


def _packed(body: bytes) -> bytes:
    """Pack without the time of packing: workers must see the same test cases."""
    return gzip.compress(body, mtime=0)


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("br", b"abc"), ("deflate", zlib.compress(b"abc")), ("gzip, gzip", _packed(_packed(b"abc"))),
        ("gzip", b"not gzip"), ("gzip", _packed(b"abc" * 100)[:-12]), ("gzip", _packed(b"") * 101),
    ],
)  # fmt: skip
def test_other_stacked_and_broken_codings_are_refused_with_a_reason(coding: str, packed: bytes) -> None:
    found = read_response(HEAD + f"Content-Encoding: {coding}\r\n\r\n".encode() + packed, max_bytes=10_000)
    assert found is not None
    assert found.body is None
    assert found.problem


def test_a_bomb_is_cut_without_being_unpacked() -> None:
    bomb = gzip.compress(bytes(200_000_000), 9)
    answer = HEAD + b"Content-Encoding: gzip\r\n\r\n" + bomb
    found = within(ONE_S / 5, lambda: read_response(answer, max_bytes=1_000))
    assert found is not None
    assert found.is_cut
    assert found.body == bytes(1_000)


@settings(deadline=None)
@given(st.binary(max_size=300), st.integers(0, 50))
def test_garbage_of_any_kind_neither_raises_nor_grows(garbage: bytes, max_bytes: int) -> None:
    for prefix in (b"", HEAD, HEAD + b"Transfer-Encoding: chunked\r\n\r\n", HEAD + b"Content-Encoding: gzip\r\n\r\n"):
        found = read_response(prefix + garbage, max_bytes=max_bytes)
        assert found is None or found.body is None or len(found.body) <= max_bytes


def test_folded_and_repeated_headers_are_read() -> None:
    found = read_response(HEAD + b"A: 1\r\n  more\r\nB: x\r\nb: y\r\n\r\n", max_bytes=9)
    assert found is not None
    assert found.headers == (("A", "1 more"), ("B", "x"), ("b", "y"))
    assert found.header("B") == "y"


def test_a_chunk_longer_than_any_body_is_one_that_did_not_come_whole() -> None:
    wire = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nabc"
    found = read_response(wire, max_bytes=100)
    assert found is not None
    assert (found.body, found.problem) == (b"abc", "the last chunk is missing")
