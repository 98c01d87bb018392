"""How much work reading takes: a fixed number of questions for any number of flags, each answered by an index."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from tests.store.matched import link, rematch
from tests.store.rows import PAGE, T0, add_sites, offer, record

from falsefront.records import Verdict
from falsefront.store import Connection, Store, claim_links, decisions, flag_views, links, matching

FLAGS = 20
# Tables that grow with what is watched: nothing may read one of them from end to end to show a few flags.
LARGE = ("vendors", "claims", "claim_captures", "captures", "nodes", "links", "flags", "flag_members", "findings")


@contextmanager
def asked(tx: Connection) -> Iterator[list[tuple[str, Any]]]:
    """Collect every statement and its values."""
    seen: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        seen.append((statement, values))

    event.listen(tx.engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(tx.engine, "before_cursor_execute", note)


def many_flags(tx: Connection) -> list[int]:
    """Store pairs of vendors, each pair at an address of its own, all flagged and decided on."""
    add_sites(tx)
    for number in range(2 * FLAGS):
        record(tx, offer(f"Vendor {number}", address=f"No. {number}, Mill Road"), url=f"{PAGE}{number}")
    nodes = [claim.node_id for claim in matching.address_claims(tx) if claim.node_id is not None]
    pairs = [(nodes[at], nodes[at + 1]) for at in range(0, len(nodes), 2)]
    links.replace(tx, [link(*pair) for pair in pairs], nodes=None, matcher="1", now=T0, because="")
    made = rematch(tx, [set(pair) for pair in pairs], 0)
    for flag in made:
        decisions.append(tx, flag=flag, verdict=Verdict.UNSURE, reason="r", by="ann", at=T0, seen={})
    for a, b in pairs:
        decisions.append_link(tx, a=a, b=b, verdict="same", reason="r", by="ann", at=T0, seen={})
    return made


def test_showing_many_flags_asks_as_often_as_showing_two(store: Store) -> None:
    with store.writing() as tx:
        flags = many_flags(tx)
    with store.reading() as tx:
        with asked(tx) as few:
            two = list(flag_views.details(tx, flags[:2]))
        with asked(tx) as many:
            shown = list(flag_views.details(tx, flags))
        assert len(many) == len(few)
        assert shown[:2] == two
        assert [detail.flag.id for detail in shown] == flags
        assert shown == [flag_views.detail(tx, flag) for flag in flags]
        assert {len(detail.links) for detail in shown} == {len(detail.link_decisions) for detail in shown} == {1}
        assert [member for _, member in flag_views.members(tx, flags)] == [
            member for detail in shown for member in detail.members
        ]


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_no_table_is_read_from_end_to_end_to_show_a_flag(store: Store) -> None:
    with store.writing() as tx:
        (flag, *_) = many_flags(tx)
    with store.reading() as tx:
        with asked(tx) as statements:
            detail = flag_views.detail(tx, flag)
            claim_links.among(tx, {member.claim: None for member in detail.members})
        plans = [
            step[3]
            for statement, values in statements
            for step in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        ]
    assert len(plans) > 10
    assert [step for step in plans if re.match(rf"SCAN ({'|'.join(LARGE)})\b(?! USING)", step)] == []
