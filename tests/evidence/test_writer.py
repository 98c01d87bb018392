import gzip
import hashlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from tests.evidence.exchanges import DESK, NOON, REQUEST, answered, preserve_all, recorded, refused, writer
from warcio.archiveiterator import ArchiveIterator

from falsefront.errors import EvidenceError
from falsefront.evidence.verify import Problem, verify
from falsefront.evidence.writer import EvidenceWriter
from falsefront.records import Exchange, Outcome

PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4;x=y\r\nWiki\r\n3\r\nped\r\n0\r\n\r\n"
GZIPPED_BODY = gzip.compress(b"packed " * 100)
GZIPPED = (
    b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
    + f"{len(GZIPPED_BODY):x}\r\n".encode()
    + GZIPPED_BODY
    + b"\r\n0\r\n\r\n"
)


def _read_with_warcio(path: Path) -> list[tuple[str, dict[str, str], bytes]]:
    with path.open("rb") as file:
        reader: Any = ArchiveIterator(file, check_digests="raise")
        return [(r.rec_type, dict(r.rec_headers.headers), r.content_stream().read()) for r in reader]


def test_a_second_reader_reads_plain_chunked_and_packed_responses(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [answered(PLAIN), answered(CHUNKED), answered(GZIPPED), refused()])
    records = _read_with_warcio(tmp_path / captures[0].preserved.warc)
    assert [kind for kind, _, _ in records] == ["warcinfo"] + ["request", "response"] * 3 + ["metadata"]
    bodies = [body for kind, _, body in records if kind == "response"]
    assert bodies == [b"hello", b"Wikiped", b"packed " * 100]
    assert "robots.txt disallows this URL" in records[-1][2].decode()


def test_a_payload_behind_an_interim_response_has_no_digest_that_a_second_reader_would_doubt(tmp_path: Path) -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
    captures = preserve_all(tmp_path, [answered(interim + PLAIN)])
    (_, _, (_, headers, body)) = _read_with_warcio(tmp_path / captures[0].preserved.warc)
    assert "WARC-Payload-Digest" not in headers
    assert body == PLAIN
    assert captures[0].status == 200


def test_the_bytes_of_the_wire_lie_in_the_file_as_they_came(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [answered(CHUNKED), answered(GZIPPED)])
    plain = gzip.decompress((tmp_path / captures[0].preserved.warc).read_bytes())
    assert CHUNKED in plain
    assert GZIPPED in plain
    assert plain.count(REQUEST) == 2


def test_a_preserved_record_is_one_gzip_member_with_the_hash_it_says(tmp_path: Path) -> None:
    for capture in preserve_all(tmp_path, [answered(PLAIN), refused()]):
        place = capture.preserved
        packed = (tmp_path / place.warc).read_bytes()[place.offset : place.offset + place.length]
        assert hashlib.sha256(packed).hexdigest() == place.sha256
        assert gzip.decompress(packed).startswith(b"WARC/1.1\r\n")


def test_each_record_names_the_desk_and_the_records_it_belongs_to(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [answered(PLAIN)])
    (_, info, about), (_, request, _), (_, response, _) = _read_with_warcio(tmp_path / captures[0].preserved.warc)
    assert "operator: Example desk 北; desk@example.org" in about.decode()
    for headers in (info, request, response):
        assert headers["Falsefront-Desk"] == "Example desk 北; desk@example.org"
    assert request["WARC-Concurrent-To"] == response["WARC-Record-ID"]
    assert response["WARC-Concurrent-To"] == request["WARC-Record-ID"]
    assert request["WARC-Warcinfo-ID"] == response["WARC-Warcinfo-ID"] == info["WARC-Record-ID"]
    assert response["WARC-Date"] == "2026-03-03T12:00:00.123456Z"
    assert response["WARC-IP-Address"] == "192.0.2.7"


def test_bytes_that_are_no_response_are_kept_beside_the_facts(tmp_path: Path) -> None:
    exchange = Exchange(
        url="http://shop.example/", fetched_at=NOON, outcome=Outcome.NETWORK_ERROR, request=REQUEST,
        response=b"SSH-2.0-OpenSSH_9\r\n", reason="the answer is not HTTP",
    )  # fmt: skip
    captures = preserve_all(tmp_path, [exchange])
    records = _read_with_warcio(tmp_path / captures[0].preserved.warc)
    assert [kind for kind, _, _ in records] == ["warcinfo", "request", "resource", "metadata"]
    assert records[2][2] == b"SSH-2.0-OpenSSH_9\r\n"


def test_no_text_can_forge_a_header_or_a_file_name(tmp_path: Path) -> None:
    exchange = Exchange(
        url="http://x/\r\nWARC-Type: response\r\n\r\n\x85\u2028 日", fetched_at=NOON, outcome=Outcome.SCOPE,
        reason="no\r\nWARC-Type: response",
    )  # fmt: skip
    for prefix in ("../../etc/x", "北京", "a/b", "..", "", "x" * 500):
        with EvidenceWriter(tmp_path, desk=DESK, software="f", prefix=prefix, at=NOON) as other:
            place = other.write(exchange)
        assert (tmp_path / place.warc).parent == tmp_path
        (_, _, _), (kind, headers, block) = _read_with_warcio(tmp_path / place.warc)
        assert kind == "metadata"
        assert headers["WARC-Target-URI"].isascii()
        assert block.decode().count("\r\n") == 2


def test_two_writers_of_the_same_moment_have_files_of_their_own(tmp_path: Path) -> None:
    with writer(tmp_path) as first, writer(tmp_path) as second:
        assert first.write(refused()).warc != second.write(refused()).warc


def test_a_writer_that_wrote_nothing_leaves_no_file(tmp_path: Path) -> None:
    writer(tmp_path / "new").close()
    assert list(tmp_path.iterdir()) == []


def test_kill_9_in_the_middle_of_writing_costs_no_earlier_record(tmp_path: Path) -> None:
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from tests.evidence.exchanges import answered, writer
        big = b"HTTP/1.1 200 OK\\r\\n\\r\\n" + __import__("os").urandom(400_000)
        with writer(Path(sys.argv[1])) as open_writer:
            while True:
                place = open_writer.write(answered(big))
                print(place.warc, place.offset, place.length, place.sha256, flush=True)
        """
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert child.stdout is not None
    lines = [child.stdout.readline().decode().split() for _ in range(5)]
    time.sleep(0.01)
    os.kill(child.pid, signal.SIGKILL)
    lines += [line.split() for line in child.stdout.read().decode().splitlines(keepends=True) if line.endswith("\n")]
    child.wait()
    child.stdout.close()
    data = (tmp_path / lines[0][0]).read_bytes()
    for _, offset, length, sha256 in lines:
        packed = data[int(offset) : int(offset) + int(length)]
        assert hashlib.sha256(packed).hexdigest() == sha256


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="a small file system needs Linux and root")
def test_a_full_disk_is_said_and_what_lay_there_stays_whole(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)], capture_output=True)  # noqa: S607
    if mounted.returncode:
        pytest.skip("this machine does not let tests mount a file system")
    try:
        small, big = answered(PLAIN), answered(b"HTTP/1.1 200 OK\r\n\r\n" + os.urandom(400_000))
        with writer(disk / "evidence") as open_writer:
            pairs = [(small, open_writer.write(small))]
            with pytest.raises(EvidenceError, match="No space left on device"):
                open_writer.write(big)
            pairs.append((small, open_writer.write(small)))
        problems: list[Problem] = []
        assert verify(disk / "evidence", recorded(pairs), report=problems.append).records == 2
        assert problems == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)  # noqa: S607


def test_a_folder_that_cannot_be_made_is_an_evidence_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with writer(tmp_path / "file" / "evidence") as open_writer, pytest.raises(EvidenceError, match="evidence"):
        open_writer.write(refused())


def test_the_date_in_the_name_is_utc(tmp_path: Path) -> None:
    assert datetime(2026, 3, 3, 12, 0, 0, 123456, tzinfo=UTC) == NOON
    with writer(tmp_path) as open_writer:
        assert open_writer.write(refused()).warc.startswith("chem-bazaar-20260303T120000123456Z-")


def test_warcio_sees_a_torn_tail_only_at_the_end(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [answered(PLAIN), answered(CHUNKED)])
    data = (tmp_path / captures[0].preserved.warc).read_bytes()
    whole = captures[0].preserved.offset + captures[0].preserved.length
    reader: Any = ArchiveIterator(BytesIO(data[:whole]))
    assert [record.rec_type for record in reader] == ["warcinfo", "request", "response"]
