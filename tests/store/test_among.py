"""Many values as one parameter, and rows whose numbers are given ahead, on both databases."""

from sqlalchemy import Connection, func, select
from tests.store.rows import T0

from falsefront.store import Store, tables
from falsefront.store.among import among, among_given
from falsefront.store.batches import insert_many, insert_numbered

TEXTS = ("泉北大街398号", 'No. 5, "Jin" {Road}', "back\\slash, comma", "")


def texts_of(tx: Connection, ids: list[int]) -> list[str]:
    query = select(tables.nodes.c.text).where(among(tables.nodes.c.id, ids)).order_by(tables.nodes.c.id)
    return list(tx.execute(query).scalars())


def fill(store: Store) -> None:
    rows = [(f"text {number}", TEXTS[number] if number < len(TEXTS) else f"key {number}") for number in range(2_000)]
    with store.writing() as tx:
        insert_many(tx, tables.nodes, ("text", "text_key"), rows)


def test_numbers_and_words_are_found_however_many_and_whatever_they_hold(store: Store) -> None:
    fill(store)
    with store.reading() as tx:
        assert texts_of(tx, []) == []
        assert texts_of(tx, [7, 3, 7, 9_999]) == ["text 2", "text 6"]
        assert len(texts_of(tx, list(range(1, 40_000)))) == 2_000
        keys = select(tables.nodes.c.text).where(among_given(tables.nodes.c.text_key, "keys"))
        assert sorted(tx.execute(keys, {"keys": list(TEXTS)}).scalars()) == [f"text {number}" for number in range(4)]


def test_an_index_is_used(store: Store) -> None:
    fill(store)
    with store.reading() as tx:
        if not store.is_sqlite:
            tx.exec_driver_sql("SET LOCAL enable_seqscan = off")
        query = select(tables.nodes.c.text).where(among(tables.nodes.c.id, [3, 7]))
        words = str(query.compile(dialect=tx.dialect))
        explained = "EXPLAIN QUERY PLAN " if store.is_sqlite else "EXPLAIN "
        if not store.is_sqlite:
            words = words.replace("%(param_1)s", "%s")
        rows = tx.exec_driver_sql(explained + words, (("[3, 7]",) if store.is_sqlite else ([3, 7],)))
        plan = " ".join(str(cell) for row in rows for cell in row)
    assert "SEARCH nodes" in plan or "Index" in plan, plan


def test_numbers_given_ahead_are_those_that_follow(store: Store) -> None:
    place = ("label", "level", "created_at")
    with store.writing() as tx:
        assert insert_numbered(tx, tables.premises, place, []) == []
        first = insert_numbered(tx, tables.premises, place, [("one", "number", T0), ("two", "number", T0)])
        insert_many(tx, tables.premises, place, [("three", "number", T0)])
        last = insert_numbered(tx, tables.premises, place, [("four", "number", T0)])
        said = dict(tx.execute(select(tables.premises.c.id, tables.premises.c.label)).all())
    assert (first, last) == ([1, 2], [4])
    assert said == {1: "one", 2: "two", 3: "three", 4: "four"}


def test_whatever_is_numbered_ahead_is_chained_too(store: Store) -> None:
    with store.writing() as tx:
        insert_numbered(tx, tables.premises, ("label", "level", "created_at"), [("one", "number", T0)])
    with store.reading() as tx:
        chained = (
            select(func.count())
            .select_from(tables.row_chain.join(tables.row_forms))
            .where(tables.row_forms.c.words.startswith('["premises"'), tables.row_chain.c.origin == "written")
        )
        assert tx.execute(chained).scalar() == 1
