"""How much work a visit takes: no statement of it reads a table from end to end, however large the store is."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from sqlalchemy import event
from tests.http_server import reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.store import Connection
from falsefront.store.direct import Direct

GROWING = ("captures", "frontier", "vendors", "listings", "listing_values", "claims", "claim_captures", "nodes", "runs")
LAST_OF_CHAIN = "FROM captures ORDER BY captures.seq DESC LIMIT"  # one row, from the end of the primary key

# Rows that point at a new capture are looked for only while a foreign key is violated (OP_FkIfZero of SQLite), which
# its plan does not say; a table with a trigger has that in its plan.
GUARDED = "INSERT INTO captures"


@pytest.fixture
def market(desk: Watch) -> Watch:
    names = [f"v{number}" for number in range(5)]
    desk.server.handlers["/"] = reply(index_page(*(f"/{name}" for name in names)))
    desk.server.handlers |= {f"/{name}": reply(vendor_page(name)) for name in names}
    return desk


def test_no_statement_of_a_pass_reads_a_growing_table_from_end_to_end(
    market: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    market.crawl()
    market.server.handlers["/v0"] = reply(vendor_page("v0", price="99.00"))
    del market.server.handlers["/v1"]
    seen: dict[str, Any] = {}

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        seen.setdefault(statement, values[0] if many else values)

    def note_direct(direct: Direct, tx: Connection, row: Mapping[str, Any]) -> Any:
        form = form_of(direct, tx, row)
        seen.setdefault(form.words, tuple(form.values(row)))
        return form

    form_of = Direct._form
    monkeypatch.setattr(Direct, "_form", note_direct)
    engine = market.store._engine
    event.listen(engine, "before_cursor_execute", note)
    market.crawl()
    event.remove(engine, "before_cursor_execute", note)
    asked = {
        statement: values
        for statement, values in seen.items()
        if statement.startswith(("SELECT", "UPDATE", "INSERT", "DELETE"))
    }
    assert len(asked) > 25
    with market.store.reading() as tx:
        plans = [
            (statement, step[3])
            for statement, values in asked.items()
            for step in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        ]
    scans = [
        (step, " ".join(statement.split()))
        for statement, step in plans
        if re.match(rf"SCAN ({'|'.join(GROWING)})\b", step)
        and LAST_OF_CHAIN not in " ".join(statement.split())
        and not statement.startswith(GUARDED)
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
    event.listen(market.store._engine, "before_cursor_execute", note)
    market.config = market.config.model_copy(update={"crawl": market.config.crawl.model_copy(update={"max_pages": 1})})
    market.crawl()
    event.remove(market.store._engine, "before_cursor_execute", note)
    assert 0 < len(written) <= 4
