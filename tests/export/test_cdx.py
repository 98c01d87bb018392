"""An index over records is in the order of its keys, however many lines are kept in memory."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from falsefront.export.cdx import Index, Indexed

AT = datetime(2026, 3, 3, 12, tzinfo=UTC)
PATHS = ("b", "a", "钟", "a/c", "b?z=1", "\x85", "A", "b")


def record(number: int) -> Indexed:
    return Indexed(
        url=f"http://market.example/{PATHS[number % len(PATHS)]}", at=AT + timedelta(seconds=number // 3),
        mime="text/html", status=200, digest="sha256:0", length=number, offset=number, warc="a.warc.gz",
    )  # fmt: skip


@pytest.mark.parametrize("at_once", [1, 3, 7, 20, 100])
def test_lines_on_the_disk_and_in_memory_come_in_one_order(tmp_path: Path, at_once: int) -> None:
    index = Index(tmp_path, at_once=at_once)
    for number in range(20):
        index.add(record(number))
    index.write(tmp_path / "index.cdx")
    lines = (tmp_path / "index.cdx").read_bytes().decode().removesuffix("\n").split("\n")
    assert len(lines) == 20
    assert lines == sorted(lines)
