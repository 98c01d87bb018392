"""The order of the queue and what is asked for, by the database, as the pure functions of `review` have it."""

from datetime import timedelta

from tests.store.matched import four_vendors, rematch
from tests.store.rows import T0

from falsefront.records import FlagKind, FlagState, Verdict
from falsefront.review import queue, searching
from falsefront.store import Store, decisions, flag_views, matching, queue_order


def test_the_database_orders_and_selects_as_the_queue_does(store: Store) -> None:
    with store.writing() as tx:
        four_vendors(tx)
        nodes = sorted({claim.node_id for claim in matching.address_claims(tx) if claim.node_id is not None})
        made = rematch(tx, [{node} for node in nodes], 1)
        decisions.append(tx, flag=made[0], verdict=Verdict.CONFIRMED, reason="seen", by="ann", at=T0, seen={})
        if len(made) > 1:
            decisions.append(tx, flag=made[1], verdict=Verdict.UNSURE, reason="seen", by="ann", at=T0, seen={})
    with store.reading() as tx:
        flags = flag_views.queue(tx)
        assert queue_order.ids(tx) == [flag.id for flag in queue.ordered(flags)]
        assert queue_order.ids(tx, limit=1) == [queue.ordered(flags)[0].id]
        for state in FlagState:
            wanted = [flag.id for flag in queue.ordered(queue.selected(flags, state=state))]
            assert queue_order.ids(tx, state=state) == wanted
        assert queue_order.ids(tx, site="nowhere") == []
        assert queue_order.ids(tx, kind=FlagKind.WATCH_HIT) == []
        assert queue_order.ids(tx, since=T0 + timedelta(days=900)) == []
        assert queue_order.ids(tx, finding="F10") == []
        assert queue_order.ids(tx, search=[(words, ()) for words in searching.terms("no such words")]) == []
