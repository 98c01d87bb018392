"""The order of the queue and what is asked for, by the database, as the pure functions of `review` have it."""

import random
from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from sqlalchemy import insert
from tests.store.matched import four_vendors, rematch
from tests.store.rows import T0

from falsefront.records import FlagKind, FlagState, Verdict
from falsefront.review import queue, searching
from falsefront.store import Store, decisions, flag_views, matching, queue_order, tables


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


def many_flags(store: Store, count: int) -> None:
    """Put flags into a store of which many have the same points, some are new, decided, withdrawn or of no rank yet."""
    dice = random.Random(5)
    values: list[dict[str, Any]] = []
    ranks: list[dict[str, Any]] = []
    for number in range(1, count + 1):
        points = float(dice.randrange(12))
        withdrawn = T0 if dice.random() < 0.1 else None
        values.append(
            {
                "id": number, "premises_id": number, "level": "unit", "score": dice.choice((0.5, 0.9)), "reasons": [],
                "matcher": "1", "raised_at": T0 + dice.randrange(20) * timedelta(days=1), "withdrawn_at": withdrawn,
                "withdrawn_because": withdrawn and "gone",
            }
        )  # fmt: skip
        ranks.append(
            {
                "flag_id": number, "kind": "strangers", "priority": points, "terms": [["apart", points, "so"]],
                "searchable": "",
            }
        )  # fmt: skip
    place = {"label": "Mill Road", "level": "unit", "created_at": T0}
    with store.writing() as tx:
        tx.execute(insert(tables.premises), [{**place, "id": row["id"]} for row in values])
        tx.execute(insert(tables.flags), values)
        tx.execute(insert(tables.flag_queue), ranks[:-3])  # the last are of a version that had no queue yet
        for row in dice.sample(values, count // 4):
            verdict = dice.choice(list(Verdict))
            decisions.append(tx, flag=row["id"], verdict=verdict, reason="seen", by="ann", at=T0, seen={})


@pytest.mark.parametrize("count", [12, 60])
def test_the_best_few_are_the_first_of_all(count: int, store: Store) -> None:
    many_flags(store, count)
    with store.reading() as tx:
        for new_since, new_points, state in product(
            (None, T0 + timedelta(days=10)), (0.0, 5.0), (None, FlagState.OPEN, FlagState.CONFIRMED)
        ):
            every = queue_order.ids(tx, state=state, new_since=new_since, new_points=new_points)
            for limit in range(1, count + 2):
                few = queue_order.ids(tx, state=state, new_since=new_since, new_points=new_points, limit=limit)
                assert few == every[:limit]
