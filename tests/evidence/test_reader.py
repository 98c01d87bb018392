import gzip
import os
from dataclasses import replace
from pathlib import Path

import pytest
from tests.evidence.exchanges import answered, preserve_all, refused

from falsefront.errors import EvidenceError, VerificationError
from falsefront.evidence.reader import read_back

PACKED = gzip.compress("地址：河北省".encode())
RESPONSE = b'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nETag: "x"\r\n\r\n' + PACKED


def test_what_was_preserved_comes_back_decoded(tmp_path: Path) -> None:
    (capture,) = preserve_all(tmp_path, [answered(RESPONSE)])
    stored = read_back(tmp_path, capture.preserved)
    assert (stored.url, stored.status, stored.outcome) == ("http://shop.example/a", 200, "live")
    assert stored.body == "地址：河北省".encode()
    assert stored.header("etag") == '"x"'


def test_a_refusal_comes_back_without_a_body(tmp_path: Path) -> None:
    (capture,) = preserve_all(tmp_path, [refused()])
    stored = read_back(tmp_path, capture.preserved)
    assert (stored.status, stored.body, stored.outcome) == (None, None, "robots")
    assert stored.reason == "robots.txt disallows this URL"


def test_a_body_that_was_not_read_then_is_not_read_now(tmp_path: Path) -> None:
    (capture,) = preserve_all(tmp_path, [replace(answered(RESPONSE), body=None)])
    assert read_back(tmp_path, capture.preserved).body is None


def test_changed_missing_and_cut_bytes_are_verification_errors(tmp_path: Path) -> None:
    (capture,) = preserve_all(tmp_path, [answered(RESPONSE)])
    path = tmp_path / capture.preserved.warc
    data = path.read_bytes()
    path.write_bytes(data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])
    with pytest.raises(VerificationError, match=f"{path.name} at {capture.preserved.offset}"):
        read_back(tmp_path, capture.preserved)
    path.write_bytes(data[:-1])
    with pytest.raises(VerificationError, match="only"):
        read_back(tmp_path, capture.preserved)
    path.unlink()
    with pytest.raises(VerificationError, match="missing"):
        read_back(tmp_path, capture.preserved)


@pytest.mark.skipif(os.name == "nt", reason="there are no such pipes")
def test_a_pipe_or_a_folder_in_the_place_of_a_file_is_no_file(tmp_path: Path) -> None:
    (capture,) = preserve_all(tmp_path, [answered(RESPONSE)])
    path = tmp_path / capture.preserved.warc
    path.unlink()
    os.mkfifo(path)  # nobody waits for whoever would write into it
    with pytest.raises(VerificationError, match="missing"):
        read_back(tmp_path, capture.preserved)
    path.unlink()
    path.mkdir()
    with pytest.raises(VerificationError, match="missing"):
        read_back(tmp_path, capture.preserved)


def test_a_wrong_body_hash_is_a_verification_error(tmp_path: Path) -> None:
    (capture,) = preserve_all(tmp_path, [answered(RESPONSE)])
    with pytest.raises(VerificationError, match="body differs"):
        read_back(tmp_path, replace(capture.preserved, body_sha256="0" * 64))


def test_the_body_stays_bounded(tmp_path: Path) -> None:
    bomb = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(bytes(1_000_000))
    (capture,) = preserve_all(tmp_path, [answered(bomb)])
    with pytest.raises(EvidenceError, match="longer than 1000 bytes"):
        read_back(tmp_path, capture.preserved, max_bytes=1000)


@pytest.mark.parametrize("name", ["/etc/passwd", "../x.warc.gz", "a/../../x", "", "a\\b", "a\0b"])
def test_names_that_lead_elsewhere_are_refused(tmp_path: Path, name: str) -> None:
    (capture,) = preserve_all(tmp_path, [refused()])
    with pytest.raises(EvidenceError, match="not the name"):
        read_back(tmp_path, replace(capture.preserved, warc=name))
