from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from falsefront.evidence.chain import GENESIS, link
from falsefront.records import Preserved

PLACE = Preserved(warc="a.warc.gz", offset=10, length=20, sha256="ab" * 32, body_sha256=None)
FACTS: dict[str, Any] = {
    "seq": 1, "site": "s", "url": "http://shop.example/", "status": 200, "preserved": PLACE,
    "fetched_at": datetime(2026, 3, 3, 12, 0, tzinfo=UTC),
}  # fmt: skip


def test_the_form_of_a_link_never_changes() -> None:
    assert link(GENESIS, **FACTS) == "47b18fb0c01d032842fa4cbae0caf008113cf2fbc510cd90dda8c21f07e5dcc6"


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 2}, {"site": "t"}, {"url": "http://shop.example/x"}, {"status": None}, {"status": 404},
        {"fetched_at": datetime(2026, 3, 3, 12, 0, 0, 1, tzinfo=UTC)},
        {"preserved": replace(PLACE, warc="b.warc.gz")}, {"preserved": replace(PLACE, offset=11)},
        {"preserved": replace(PLACE, length=21)}, {"preserved": replace(PLACE, sha256="cd" * 32)},
        {"preserved": replace(PLACE, body_sha256="cd" * 32)},
    ],
)  # fmt: skip
def test_each_fact_is_part_of_the_link(change: dict[str, Any]) -> None:
    assert link(GENESIS, **{**FACTS, **change}) != link(GENESIS, **FACTS)
    assert link("1" * 64, **FACTS) != link(GENESIS, **FACTS)


def test_the_first_capture_links_to_the_genesis() -> None:
    assert link(None, **FACTS) == link(GENESIS, **FACTS)


def test_the_zone_a_time_is_written_in_does_not_matter_but_it_needs_one() -> None:
    elsewhere = FACTS["fetched_at"].astimezone(timezone(timedelta(hours=8)))
    assert link(GENESIS, **{**FACTS, "fetched_at": elsewhere}) == link(GENESIS, **FACTS)
    with pytest.raises(ValueError, match="no time zone"):
        link(GENESIS, **{**FACTS, "fetched_at": FACTS["fetched_at"].replace(tzinfo=None)})
