"""What goes straight to the driver is written and read as SQLAlchemy itself would."""

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import bindparam, insert, select, update
from tests.store.rows import T0, add_sites

from falsefront.errors import UnstorableError
from falsefront.store import Store, tables
from falsefront.store.direct import Direct

ELSEWHERE = timezone(timedelta(hours=8))
RUN = {
    "site": "market", "started_at": T0.astimezone(ELSEWHERE), "state": "done", "error": "a\x00b\ud800c",
    "details": {"名": ["a", None], "n": 1},
}  # fmt: skip

_INSERT = insert(tables.runs)
_SELECT = select(tables.runs).where(tables.runs.c.site == bindparam("here")).order_by(tables.runs.c.id).limit(5)
_UPDATE = (
    update(tables.runs)
    .where(tables.runs.c.id == bindparam("row"))
    .values(details=bindparam("told"), started_at=bindparam("at"), error=None)
)


def _all(store: Store) -> list[dict[str, Any]]:
    with store.reading() as tx:
        return [dict(row) for row in tx.execute(_SELECT, {"here": "market"}).mappings()]


def test_rows_are_those_of_the_library(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx)
        tx.execute(_INSERT, RUN)
        Direct(_INSERT).run(tx, [RUN, RUN])
        number = Direct(_INSERT.returning(tables.runs.c.id)).one(tx, RUN)
    library, *direct = _all(store)
    assert len(direct) == 3
    assert direct[-1]["id"] == number
    for row in direct:
        assert {**row, "id": 0} == {**library, "id": 0}
    with store.reading() as tx:
        assert Direct(_SELECT).all(tx, {"here": "market"}) == [library, *direct]
        assert Direct(_SELECT).all(tx, {"here": "nowhere"}) == []
        assert Direct(_SELECT).one(tx, {"here": "nowhere"}) is None


def test_an_update_says_how_many_rows_it_changed(store: Store) -> None:
    statement = Direct(_UPDATE)
    with store.writing() as tx:
        add_sites(tx)
        numbers = [Direct(_INSERT.returning(tables.runs.c.id)).one(tx, RUN) for _ in range(2)]
    later = T0 + timedelta(hours=1)
    with store.writing() as tx:
        statement.run(tx, [{"row": number, "told": {"n": 1}, "at": T0} for number in numbers])
        assert [statement.run(tx, [{"row": number, "told": {"n": 2}, "at": later}]) for number in numbers] == [1, 1]
        assert statement.run(tx, [{"row": 10**6, "told": {}, "at": later}]) == 0
    assert [(row["details"], row["started_at"], row["error"]) for row in _all(store)] == [({"n": 2}, later, None)] * 2


def test_what_the_database_refuses_concerns_this_row_alone(store: Store) -> None:
    with pytest.raises(UnstorableError), store.writing() as tx:
        Direct(_INSERT).run(tx, [{**RUN, "site": "nobody's"}])


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="without a zone"), store.writing() as tx:
        Direct(_INSERT).run(tx, [{**RUN, "started_at": datetime(2026, 1, 1)}])  # noqa: DTZ001 - that is the point
