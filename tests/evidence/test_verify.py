import os
from dataclasses import replace
from pathlib import Path

import pytest
from tests.evidence.exchanges import answered, preserve_all, recorded, refused, writer

from falsefront.evidence.chain import GENESIS
from falsefront.evidence.verify import Problem, Summary, verify
from falsefront.records import Capture

PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nWiki\r\n0\r\n\r\n"


def _verify(folder: Path, captures: list[Capture]) -> tuple[Summary, list[Problem]]:
    problems: list[Problem] = []
    return verify(folder, captures, report=problems.append), problems


def test_untouched_evidence_has_no_problem_and_every_byte_is_covered(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [answered(PLAIN), answered(CHUNKED), refused()])
    summary, problems = _verify(tmp_path, captures)
    assert problems == []
    size = (tmp_path / captures[0].preserved.warc).stat().st_size
    assert summary == Summary(records=3, bytes=size, files=1, failures=0, notices=0, head=captures[-1].chain)


def test_an_empty_store_verifies(tmp_path: Path) -> None:
    assert _verify(tmp_path / "nothing", []) == (
        Summary(records=0, bytes=0, files=0, failures=0, notices=0, head=GENESIS),
        [],
    )


@pytest.mark.parametrize("mask", [0x01, 0x80, 0xFF])
def test_each_single_flipped_byte_is_found_and_the_record_named(tmp_path: Path, mask: int) -> None:
    captures = preserve_all(tmp_path, [answered(PLAIN), refused()])
    path = tmp_path / captures[0].preserved.warc
    data = path.read_bytes()
    for at in range(len(data)):
        path.write_bytes(data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :])
        _, problems = _verify(tmp_path, captures)
        failures = [problem for problem in problems if problem.is_failure]
        owner = next(c for c in captures if at < c.preserved.offset + c.preserved.length)
        assert [(problem.seq, problem.warc) for problem in failures] == [(owner.seq, path.name)], at
        assert failures[0].offset is not None
        is_in_record = at >= owner.preserved.offset
        assert failures[0].offset == owner.preserved.offset if is_in_record else failures[0].offset <= at


def test_a_byte_taken_out_is_found(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [answered(PLAIN), refused()])
    path = tmp_path / captures[0].preserved.warc
    data = path.read_bytes()
    for at in range(0, len(data), 7):
        path.write_bytes(data[:at] + data[at + 1 :])
        assert _verify(tmp_path, captures)[0].failures > 0


def test_a_missing_file_is_said_once(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [answered(PLAIN), refused()])
    (tmp_path / captures[0].preserved.warc).unlink()
    summary, problems = _verify(tmp_path, captures)
    assert summary.failures == 1
    assert "is missing" in problems[0].text


@pytest.mark.skipif(os.name == "nt", reason="there are no such pipes")
def test_a_pipe_in_the_place_of_a_file_is_no_file_and_nobody_waits_for_it(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [answered(PLAIN)])
    path = tmp_path / captures[0].preserved.warc
    path.unlink()
    os.mkfifo(path)
    summary, problems = _verify(tmp_path, captures)
    assert summary.failures == 1
    assert "is missing" in problems[0].text


def test_a_changed_row_breaks_the_chain_at_that_row_only(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [refused(), refused(), refused()])
    captures[1] = replace(captures[1], site="another-site")
    _, problems = _verify(tmp_path, captures)
    assert [(problem.seq, "chain" in problem.text) for problem in problems] == [(2, True)]


def test_a_row_taken_out_is_found(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [refused(), refused(), refused()])
    del captures[1]
    _, problems = _verify(tmp_path, captures)
    assert [problem.seq for problem in problems if problem.is_failure] == [3, 3]
    assert "capture 3 follows capture 1" in problems[0].text


def test_a_row_rebuilt_with_its_chain_still_has_to_fit_its_record(tmp_path: Path) -> None:
    one, two = answered(PLAIN), answered(CHUNKED)
    with writer(tmp_path) as open_writer:
        first, second = open_writer.write(one), open_writer.write(two)
    forged = [(replace(one, url="http://shop.example/other"), first), (replace(two, status=404), second)]
    _, problems = _verify(tmp_path, recorded(forged))
    assert ["another URL" in problems[0].text, "another status" in problems[1].text] == [True, True]
    wrong_body = [(one, replace(first, body_sha256="0" * 64)), (two, second)]
    _, problems = _verify(tmp_path, recorded(wrong_body))
    assert ["body differs" in problem.text for problem in problems] == [True]


def test_whole_records_that_were_never_recorded_are_a_notice(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [answered(PLAIN), answered(CHUNKED)])
    summary, problems = _verify(tmp_path, captures[:1])
    assert (summary.failures, summary.notices) == (0, 1)
    assert "2 whole records that no capture accounts for" in problems[0].text


def test_records_never_recorded_in_the_middle_are_a_notice_too(tmp_path: Path) -> None:
    with writer(tmp_path) as open_writer:
        first, _, third = (open_writer.write(answered(PLAIN)) for _ in range(3))
    captures = recorded([(answered(PLAIN), first), (answered(PLAIN), third)])
    summary, problems = _verify(tmp_path, captures)
    assert (summary.failures, summary.notices) == (0, 1)
    assert problems[0].offset == first.offset + first.length


def test_captures_recorded_out_of_order_are_no_gap(tmp_path: Path) -> None:
    with writer(tmp_path) as open_writer:
        places = [open_writer.write(answered(PLAIN)) for _ in range(4)]
    captures = recorded((answered(PLAIN), places[index]) for index in (2, 0, 3, 1))
    assert _verify(tmp_path, captures)[1] == []


def test_a_torn_tail_is_a_notice_at_every_length(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [answered(PLAIN), answered(CHUNKED)])
    path = tmp_path / captures[0].preserved.warc
    data = path.read_bytes()
    end = captures[0].preserved.offset + captures[0].preserved.length
    for size in range(end + 1, len(data)):
        path.write_bytes(data[:size])
        summary, problems = _verify(tmp_path, captures[:1])
        assert summary.failures == 0
        assert 1 <= len(problems) <= 2


def test_files_that_no_capture_lies_in_are_noticed(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path, [refused()])
    preserve_all(tmp_path / "other", [refused()])
    (tmp_path / "notes.txt").write_text("not evidence")
    summary, problems = _verify(tmp_path, captures)
    assert summary.failures == 0
    assert len(problems) == 2
    assert problems[0].warc == "notes.txt"


def test_a_name_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    captures = preserve_all(tmp_path / "in", [refused()])
    place = replace(captures[0].preserved, warc=f"../in/{captures[0].preserved.warc}")
    _, problems = _verify(tmp_path / "in", recorded([(refused(), place)]))
    assert "is not the name of an evidence file" in problems[0].text
