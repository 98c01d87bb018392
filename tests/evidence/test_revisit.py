"""A payload that was preserved before is not kept again, and the record that holds it vouches for both."""

import gzip
from pathlib import Path
from typing import Any

import pytest
from tests.evidence.exchanges import answered, recorded, writer
from warcio.archiveiterator import ArchiveIterator

from falsefront.errors import VerificationError
from falsefront.evidence.reader import MOST_RECORD_BYTES, read_back, read_packed
from falsefront.evidence.revisit import HeldPayload, held_payload, parted
from falsefront.evidence.verify import Problem, Summary, verify
from falsefront.records import Capture, Preserved

BODY = b"<p>Beaker</p>" * 300
FIRST = b"HTTP/1.1 200 OK\r\nDate: one\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
AGAIN = FIRST.replace(b"Date: one", b"Date: two")
PACKED = gzip.compress(BODY)
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (
    len(PACKED),
    PACKED,
)


def held(folder: Path, preserved: Preserved, response: bytes) -> HeldPayload | None:
    return held_payload(read_packed(folder, preserved), preserved, response, most_bytes=MOST_RECORD_BYTES)


def twice(folder: Path, first: bytes, again: bytes) -> list[Capture]:
    with writer(folder) as open_writer:
        before = open_writer.write(answered(first))
        found = held(folder, before, again)
        assert found is not None
        after = open_writer.write(answered(again), found)
    return recorded([(answered(first), before), (answered(again), after)])


def verified(folder: Path, captures: list[Capture]) -> tuple[Summary, list[Problem]]:
    problems: list[Problem] = []
    return verify(folder, captures, report=problems.append), problems


@pytest.mark.parametrize(("first", "again"), [(FIRST, AGAIN), (CHUNKED, CHUNKED)], ids=["plain", "chunked and packed"])
def test_a_revisit_is_read_back_with_its_own_head_and_the_body_it_stands_for(
    tmp_path: Path, first: bytes, again: bytes
) -> None:
    captures = twice(tmp_path, first, again)
    assert captures[1].preserved.length < captures[0].preserved.length + 400
    stored = [read_back(tmp_path, capture.preserved) for capture in captures]
    assert [each.body for each in stored] == [BODY, BODY]
    assert [dict(each.headers).get("Date") for each in stored] == ([None] * 2 if first == CHUNKED else ["one", "two"])
    summary, problems = verified(tmp_path, captures)
    assert (summary.records, problems) == (2, [])


def test_a_second_reader_counts_the_same_records_and_finds_the_payload(tmp_path: Path) -> None:
    captures = twice(tmp_path, FIRST, AGAIN)
    with (tmp_path / captures[0].preserved.warc).open("rb") as file:
        reader: Any = ArchiveIterator(file, check_digests="raise")
        records = [(each.rec_type, dict(each.rec_headers.headers), each.content_stream().read()) for each in reader]
    assert [kind for kind, _, _ in records] == ["warcinfo", "request", "response", "request", "revisit"]
    response, revisit = records[2], records[4]
    assert response[2] == BODY
    assert revisit[1]["WARC-Refers-To"] == response[1]["WARC-Record-ID"]
    assert revisit[1]["WARC-Refers-To-Target-URI"] == response[1]["WARC-Target-URI"]
    assert revisit[1]["WARC-Refers-To-Date"] == response[1]["WARC-Date"]
    assert revisit[1]["WARC-Payload-Digest"] == response[1]["WARC-Payload-Digest"]
    assert revisit[1]["WARC-Profile"].endswith("/revisit/identical-payload-digest")


def test_another_payload_is_kept_whole(tmp_path: Path) -> None:
    with writer(tmp_path) as open_writer:
        before = open_writer.write(answered(FIRST))
    assert held(tmp_path, before, FIRST.replace(b"Beaker", b"Funnel")) is None
    assert held(tmp_path, before, CHUNKED) is None  # the same body, packed: other bytes on the wire


def test_a_record_that_is_not_as_it_was_recorded_is_not_leaned_on(tmp_path: Path) -> None:
    with writer(tmp_path) as open_writer:
        before = open_writer.write(answered(FIRST))
    packed = bytearray(read_packed(tmp_path, before))
    packed[-1] ^= 1
    assert held_payload(bytes(packed), before, FIRST, most_bytes=MOST_RECORD_BYTES) is None


def test_a_flipped_byte_of_the_payload_fails_both_captures(tmp_path: Path) -> None:
    captures = twice(tmp_path, FIRST, AGAIN)
    file = tmp_path / captures[0].preserved.warc
    data = bytearray(file.read_bytes())
    data[captures[0].preserved.offset + captures[0].preserved.length - 12] ^= 1
    file.write_bytes(data)
    summary, problems = verified(tmp_path, captures)
    assert summary.failures >= 2
    assert {problem.seq for problem in problems if problem.is_failure} == {1, 2}
    with pytest.raises(VerificationError):
        read_back(tmp_path, captures[1].preserved)


def test_interim_responses_belong_to_the_head() -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    assert parted(early + FIRST) == (early + FIRST[: -len(BODY)], BODY)
    assert parted(b"HTTP/1.1 200 OK\r\nX") == (b"HTTP/1.1 200 OK\r\nX", b"")
