"""One byte of the evidence is changed, and the check names the record."""

from pathlib import Path

import pytest
from tests.end_to_end.desk import Desk


def warc_of(desk: Desk) -> Path:
    (warc,) = (path for path in (desk.folder / "evidence").rglob("*") if ".warc" in path.name)
    return warc


def test_untouched_evidence_passes(crawled: Desk) -> None:
    crawled.run("evidence", "verify").ok()


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_one_flipped_byte_is_found_and_its_record_named(crawled: Desk, share: float) -> None:
    warc = warc_of(crawled)
    body = bytearray(warc.read_bytes())
    body[int(len(body) * share)] ^= 0x01
    warc.write_bytes(body)
    done = crawled.run("evidence", "verify").failed(5)
    assert warc.name in done.out + done.err
    assert crawled.run("flag", "list", "--json").ok().lines(), "the rows are still there to be read"


def test_a_missing_file_and_a_cut_file_are_found(crawled: Desk) -> None:
    warc = warc_of(crawled)
    whole = warc.read_bytes()
    warc.write_bytes(whole[: len(whole) // 2])
    crawled.run("evidence", "verify").failed(5)
    warc.unlink()
    done = crawled.run("evidence", "verify").failed(5)
    assert warc.name in done.out + done.err
