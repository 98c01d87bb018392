"""How much work a visit takes: no statement of it reads a table from end to end, however large the store is."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from sqlalchemy import event
from tests.http_server import reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.store import Connection, tables
from falsefront.store.direct import Direct

AS_MANY_AS_CONFIGURED = {"sites", "hosts", "row_forms"}  # a row for each site, host and form of a table
GROWING = sorted(set(tables.metadata.tables) - AS_MANY_AS_CONFIGURED)
LAST_OF_CHAIN = re.compile(r"FROM (captures|row_chain) ORDER BY \S+ DESC LIMIT")  # one row, from the end of the key

# Rows that point at a new capture or run are looked for only while a foreign key is violated (OP_FkIfZero of SQLite),
# which its plan does not say; a table with a trigger has that in its plan.
GUARDED = ("INSERT INTO captures", "INSERT INTO runs")


@pytest.fixture
def market(desk: Watch) -> Watch:
    names = [f"v{number}" for number in range(5)]
    desk.server.handlers["/"] = reply(index_page(*(f"/{name}" for name in names)))
    desk.server.handlers |= {f"/{name}": reply(vendor_page(name)) for name in names}
    return desk


def test_no_statement_of_a_pass_reads_a_growing_table_from_end_to_end(market: Watch) -> None:
    market.crawl()
    market.server.handlers["/v0"] = reply(vendor_page("v0", price="99.00"))
    del market.server.handlers["/v1"]
    seen: dict[str, str] = {}

    def listen(connection: Any, _record: Any) -> None:
        connection.set_trace_callback(lambda said: seen.setdefault(re.sub(r"'[^']*'|\d+", "?", said), said))

    engines = market.store._engines
    for engine in engines:
        engine.dispose()  # the connections that are made from here on tell each statement, whoever hands it in
        event.listen(engine, "connect", listen)
    market.crawl()
    for engine in engines:
        engine.dispose()
        event.remove(engine, "connect", listen)
    asked = [said for said in seen.values() if said.startswith(("SELECT", "UPDATE", "INSERT", "DELETE", "WITH"))]
    assert len(asked) > 60
    with market.store.writing() as tx:
        plans = [
            (" ".join(said.split()), step[3])
            for said in asked
            for step in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}")
        ]
    scans = [
        (step, said)
        for said, step in plans
        if re.match(rf"SCAN ({'|'.join(GROWING)})\b", step)
        and LAST_OF_CHAIN.search(said) is None
        and not said.startswith(GUARDED)
    ]
    assert scans == [], "\n".join(f"{step}: {statement[:160]}" for step, statement in scans)


def test_a_short_run_writes_nothing_about_what_it_does_not_visit(
    market: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    market.crawl()
    written: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        if statement.startswith(("UPDATE frontier", "INSERT INTO frontier")):
            written.extend([statement] * (len(values) if many else 1))

    def note_direct(direct: Direct, tx: Connection, rows: Sequence[Mapping[str, Any]]) -> int:
        note(None, None, direct._form(tx, rows[0]).words, rows, None, True)
        return run(direct, tx, rows)

    run = Direct.run
    monkeypatch.setattr(Direct, "run", note_direct)
    for engine in market.store._engines:
        event.listen(engine, "before_cursor_execute", note)
    market.config = market.config.model_copy(update={"crawl": market.config.crawl.model_copy(update={"max_pages": 1})})
    market.crawl()
    for engine in market.store._engines:
        event.remove(engine, "before_cursor_execute", note)
    assert 0 < len(written) <= 4
