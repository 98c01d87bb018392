"""Which flag comes first, and which ones were asked for."""

import random

from tests.review.views import T0, flag

from falsefront.records import FlagState
from falsefront.review import queue


def test_the_best_come_first_whatever_their_order() -> None:
    best = [
        flag(5, score=0.99),
        flag(4, score=0.9, findings=("F1", "F2")),
        flag(3, score=0.9, vendors=(1, 2, 3)),
        flag(1),
        flag(2),
        flag(6, score=1.0, withdrawn_at=T0),
    ]
    shuffled = random.Random(7).sample(best, len(best))
    assert [each.id for each in queue.ordered(shuffled)] == [5, 4, 3, 1, 2, 6]


def test_state_site_and_words_select_together() -> None:
    flags = [flag(1), flag(2, state=FlagState.CONFIRMED), flag(3, sites=("bazaar", "market"))]

    def ids(**wanted: object) -> list[int]:
        return [each.id for each in queue.selected(flags, **wanted)]  # type: ignore[arg-type]

    assert ids() == [1, 2, 3]
    assert ids(state=FlagState.CONFIRMED) == [2]
    assert ids(site="bazaar") == [3]
    assert ids(search="ACME ｍｉｌｌ") == [1, 2, 3]
    assert ids(search="acme quarry") == []
    assert ids(search="磨坊路", state=FlagState.OPEN, site="bazaar") == [3]
    assert ids(search="f2") == [1, 2, 3]
