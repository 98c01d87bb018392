import random
import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from tests.store import by_hand
from tests.store.matched import four_vendors, rematch
from tests.store.rows import DAY, T0, add_sites, offer, record

from falsefront.errors import StoreError, VerificationError
from falsefront.records import UnreadCapture
from falsefront.store import Store, captures, chained, open_store, row_chain
from falsefront.store.row_check import RowCheck

CHANGES = 150


def fill(store: Store) -> None:
    """Store vendors, a flag on them, another day, and a removed row."""
    with store.writing() as tx:
        nodes = four_vendors(tx)
    with store.writing() as tx:
        rematch(tx, [set(nodes[:2]), set(nodes[2:])], day=1)
    with store.writing() as tx:
        record(tx, offer("Vendor 1", address="No. 1, Mill Road", price="USD 5", product="7"), at=T0 + 2 * DAY)
    with store.writing() as tx:
        rematch(tx, [set(nodes)], day=3)


def problems(store: Store) -> list[str]:
    with store.reading() as tx:
        return [problem.text for problem in RowCheck(tx).problems()]


def test_rows_that_the_program_wrote_are_as_the_chain_has_them(store: Store) -> None:
    fill(store)
    with store.reading() as tx:
        check = RowCheck(tx)
        assert list(check.problems()) == []
        assert check.summary.rows > 40
        last = row_chain.head(tx)
    assert last is not None
    assert check.summary.head == last.chain
    assert check.summary.links == last.id > len(chained.CHAINED)


def test_each_change_made_by_hand_is_found_and_named(store: Store, url: str) -> None:
    fill(store)
    noise = random.Random(14)
    engine = create_engine(url)
    with engine.connect() as tx:
        by_hand.open_for_hands(tx)
        for _ in range(CHANGES):
            with tx.begin_nested() as change:
                made = by_hand.change(tx, noise)
                assert by_hand.found(tx) == made.rows, made.what
                change.rollback()
    engine.dispose()


def test_of_captures_one_that_cannot_be_read_is_told_and_all_others_are_given(store: Store, url: str) -> None:
    fill(store)
    engine = create_engine(url)
    with engine.begin() as tx:
        by_hand.open_for_hands(tx)
        if tx.dialect.name == "sqlite":
            for name in tx.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all():
                tx.exec_driver_sql(f"DROP TRIGGER {name}")
        tx.execute(text("UPDATE captures SET fetched_at = 'infinity' WHERE seq = 2"))
    engine.dispose()
    with store.reading() as tx:
        found = list(captures.stream_past_unread(tx))
        assert [each.seq for each in found] == list(range(1, captures.count(tx) + 1))
    assert [each.seq for each in found if isinstance(each, UnreadCapture)] == [2]
    with pytest.raises(VerificationError, match="changed it by hand"), store.reading() as tx:
        list(captures.stream(tx))


def test_a_change_by_hand_stays_found_after_the_program_wrote_other_rows(store: Store, url: str) -> None:
    fill(store)
    engine = create_engine(url)
    with engine.begin() as tx:
        tx.execute(text("UPDATE claims SET raw = 'No. 9, Mill Road' WHERE id = 2"))
    engine.dispose()
    with store.writing() as tx:
        record(tx, offer("Vendor 9", address="No. 9, Mill Road"), url="http://market.example/q", at=T0 + 4 * DAY)
    assert problems(store) == ["claims: row 2 was changed by hand: it differs from its newest entry in the chain"]


def test_what_a_transaction_takes_back_is_not_chained(store: Store) -> None:
    fill(store)
    with suppress(StoreError), store.writing() as tx:
        tx.execute(text("UPDATE claims SET raw = 'x'"))
        raise StoreError("taken back")
    with store.writing() as tx:
        add_sites(tx, "another")
    assert problems(store) == []


@pytest.mark.parametrize("name", ["decisions_no_update", "captures_no_delete", "row_chain_no_update"])
def test_a_dropped_trigger_is_found(store: Store, url: str, name: str) -> None:
    table = name.partition("_no_")[0]
    engine = create_engine(url)
    with engine.begin() as tx:
        tx.execute(text(f"DROP TRIGGER {name}" + ("" if store.is_sqlite else f" ON {table}")))
    engine.dispose()
    (said,) = problems(store)
    assert said.startswith(f"{table}: the trigger {name} is missing")


def test_a_trigger_that_is_none_of_the_programs_is_found(sqlite_template: Path) -> None:
    store = open_store(f"sqlite:///{sqlite_template}")
    with store.writing() as tx:
        tx.execute(text("CREATE TRIGGER quiet AFTER INSERT ON claims BEGIN UPDATE claims SET raw = 'x'; END"))
        assert [problem.text for problem in RowCheck(tx).problems()] == [
            "claims: the trigger quiet is none of this program"
        ]
        tx.execute(text("DROP TRIGGER quiet"))
    store.close()


def test_a_trigger_of_a_table_that_is_not_chained_is_found_too(sqlite_template: Path) -> None:
    """What it changes the program itself would chain, as if it had written it."""
    store = open_store(f"sqlite:///{sqlite_template}")
    with store.writing() as tx:
        assert "matchings" not in chained.CHAINED
        tx.execute(text("CREATE TRIGGER quiet AFTER INSERT ON matchings BEGIN UPDATE vendors SET name = 'x'; END"))
        assert [problem.text for problem in RowCheck(tx).problems()] == [
            "matchings: the trigger quiet is none of this program"
        ]
        tx.execute(text("DROP TRIGGER quiet"))
    store.close()


def test_a_changed_link_is_found_and_one_taken_out(store: Store, url: str) -> None:
    fill(store)
    engine = create_engine(url)
    with engine.connect() as tx:
        by_hand.open_for_hands(tx)
        if store.is_sqlite:
            for verb in ("update", "delete"):
                tx.execute(text(f"DROP TRIGGER row_chain_no_{verb}"))
        count = tx.execute(text("SELECT count(*) FROM row_chain")).scalar_one()
        with tx.begin_nested() as change:
            tx.execute(text("UPDATE row_chain SET origin = 'written' WHERE id = 3"))
            assert ("row_chain", 3) in by_hand.found(tx)
            change.rollback()
        with tx.begin_nested() as change:
            tx.execute(text("DELETE FROM row_chain WHERE id = :id"), {"id": count - 2})
            assert ("row_chain", count - 1) in by_hand.found(tx)
            change.rollback()
    engine.dispose()


def test_text_that_is_none_is_a_changed_row_and_no_crash(tmp_path: Path, sqlite_template: Path) -> None:
    shutil.copyfile(sqlite_template, tmp_path / "store.db")
    store = open_store(f"sqlite:///{tmp_path / 'store.db'}")
    fill(store)
    with sqlite3.connect(tmp_path / "store.db") as db:
        db.execute("UPDATE claims SET raw = CAST(x'ff41' AS TEXT) WHERE id = 2")
    assert problems(store) == ["claims: row 2 was changed by hand: it differs from its newest entry in the chain"]
    store.close()


def test_a_row_removed_by_the_program_is_no_row_removed_by_hand(store: Store) -> None:
    fill(store)
    with store.writing() as tx:
        gone = tx.execute(text("DELETE FROM flag_queue")).rowcount
    assert gone > 0
    assert problems(store) == []


def test_an_older_store_is_chained_as_it_is_found(store: Store, url: str) -> None:
    fill(store)
    engine = create_engine(url)
    with engine.begin() as tx:
        for table in ("watch_decisions", "stamps", "row_chain", "row_forms"):
            tx.execute(text(f"DROP TABLE {table}"))
        tx.execute(text("UPDATE alembic_version SET version_num = '0009'"))
    engine.dispose()
    store.close()
    older = open_store(url, any_schema=True)
    older.upgrade()
    assert problems(older) == []
    with older.writing() as tx:
        record(tx, offer("Vendor 9"), url="http://market.example/q", at=T0 + 4 * DAY)
    assert problems(older) == []
    with older.reading() as tx:
        assert set(tx.execute(text("SELECT DISTINCT origin FROM row_chain")).scalars()) == {"found", "written"}
    older.close()


def test_a_table_that_an_upgrade_adds_is_chained_with_the_rest(store: Store, url: str) -> None:
    fill(store)
    with store.reading() as tx:
        before = row_chain.head(tx)
    engine = create_engine(url)
    with engine.begin() as tx:
        form = {"words": chained.CHAINED["watch_decisions"].words}
        by_hand.open_for_hands(tx)
        if store.is_sqlite:
            tx.execute(text("DROP TRIGGER row_forms_no_update"))
        tx.execute(text("UPDATE row_forms SET words = 'of another table' WHERE words = :words"), form)
        tx.execute(text("DROP TABLE watch_decisions"))
        tx.execute(text("UPDATE alembic_version SET version_num = '0012'"))
    engine.dispose()
    store.close()
    older = open_store(url, any_schema=True)
    older.upgrade()
    with older.reading() as tx:
        after = row_chain.head(tx)
    assert before is not None
    assert after is not None
    assert after.id == before.id + 1
    older.close()


def test_rows_are_compared_a_stretch_of_keys_at_a_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(store)
    monkeypatch.setattr("falsefront.store.row_check.STRETCH", 2)
    monkeypatch.setattr("falsefront.store.row_check.PORTION", 1)
    monkeypatch.setattr("falsefront.store.row_check._PAGE", 3)
    assert problems(store) == []


def test_a_link_holds_all_that_it_says() -> None:
    facts = {"number": 1, "words": '["claims","id",["id"]]', "origin": "written", "entries": b"x" * 40}
    before = row_chain.link(row_chain.GENESIS, **facts)  # type: ignore[arg-type]
    for name, other in (("number", 2), ("words", "[]"), ("origin", "found"), ("entries", b"y" * 40)):
        assert row_chain.link(row_chain.GENESIS, **{**facts, name: other}) != before  # type: ignore[arg-type]
    assert row_chain.link(before, **facts) != before  # type: ignore[arg-type]


def test_the_kind_of_a_value_is_part_of_its_row() -> None:
    rows = [(5,), ("5",), (5.0,), (None,), ("",), (b"5",), ("5\x00",)]
    assert len({row_chain.row_digest(row) for row in rows}) == len(rows)
