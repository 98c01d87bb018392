"""Which flag comes first, and which ones were asked for."""

import random
from datetime import timedelta

from tests.review.views import T0, flag

from falsefront.records import FlagKind, FlagState, Term
from falsefront.review import queue


def worth(points: float) -> tuple[Term, ...]:
    return (Term(name="apart", points=points, because="so many"),)


def test_the_best_come_first_whatever_their_order() -> None:
    best = [
        flag(5, terms=worth(50)),
        flag(3, terms=worth(20), score=0.8, state=FlagState.DISMISSED, decided_at=T0, new_members=1),
        flag(1, terms=worth(10)),
        flag(2, terms=worth(10)),
        flag(4, terms=worth(20), state=FlagState.UNSURE, decided_at=T0),
        flag(7, terms=worth(90), state=FlagState.CONFIRMED, decided_at=T0),
        flag(6, terms=worth(99), withdrawn_at=T0),
    ]
    shuffled = random.Random(7).sample(best, len(best))
    assert [each.id for each in queue.ordered(shuffled)] == [5, 3, 1, 2, 4, 7, 6]


def test_a_new_flag_stands_above_an_old_one_of_the_same_worth() -> None:
    flags = [flag(1, raised_at=T0 - timedelta(days=60)), flag(2)]
    assert [each.id for each in queue.ordered(flags, now=T0)] == [2, 1]
    assert [each.id for each in queue.ordered(flags)] == [1, 2]


def test_a_search_is_of_no_script() -> None:
    flags = [
        flag(1, premises="漠阳路5号, 阳江市"),
        flag(2, premises="No. 5 Moyang Road, Yangjiang"),
        flag(3, premises="No. 5 Mill Road, Yang Jiang"),
        flag(4, premises="No. 5 Mill Road, Handan"),
    ]
    for search in ("陽江", "阳江", "Yangjiang", "Yang Jiang", "ＹＡＮＧＪＩＡＮＧ"):
        assert [each.id for each in queue.selected(flags, search=search)] == [1, 2, 3], search


def test_kind_finding_and_day_select() -> None:
    flags = [flag(1), flag(2, kind=FlagKind.ONE_OPERATOR, findings=("F1", "F9"), raised_at=T0 + timedelta(days=1))]
    assert [each.id for each in queue.selected(flags, kind=FlagKind.ONE_OPERATOR)] == [2]
    assert [each.id for each in queue.selected(flags, finding="f9")] == [2]
    assert [each.id for each in queue.selected(flags, since=T0 + timedelta(hours=1))] == [2]


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
