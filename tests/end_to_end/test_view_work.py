"""How much work a look at the queue takes: as much in a large store as in a small one."""

import contextlib
import io
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from benchmarks.filled import SITES, T0, fill
from sqlalchemy import event, insert
from sqlalchemy.engine import Engine
from tests.store.fresh import fresh_store

from falsefront.address.for_good import load_for_good
from falsefront.cli.app import app
from falsefront.pipeline.matching import match_new
from falsefront.store import flag_views, open_store, queue_order, tables

SMALL, LARGE = 300, 1_500  # vendors
RUNS = 20  # of each site: how many there are is a matter of time, not of what is watched
OFTEN = 10  # instructions of the database between two ticks

# Tables that grow with what is watched. What analysts say, the configured sites, and the values that half a site
# shares are few.
GROWING = (
    "captures", "frontier", "runs", "vendors", "listings", "listing_values", "claims", "claim_captures", "nodes",
    "address_keys", "links", "premises", "premises_nodes", "flags", "flag_members", "flag_queue", "findings",
    "finding_signs", "flag_places", "known_places", "place_keys", "vendor_search", "watch_hits",
)  # fmt: skip
# Read in order and left after the first rows: from the end of a key, down an index, or one row whichever it is.
BEGUN = (
    ("SCAN captures", "ORDER BY captures.seq DESC LIMIT"),
    ("SCAN flag_queue USING COVERING INDEX ix_flag_queue_priority", "ORDER BY flag_queue.priority DESC LIMIT"),
    ("SCAN watch_hits USING COVERING INDEX", "SELECT watch_hits.id FROM watch_hits LIMIT"),
)


class Desk:
    """A folder with a store of so many vendors, matched, and its configuration."""

    def __init__(self, folder: Path, vendors: int) -> None:
        self.database = folder / f"{vendors}.db"
        self.config = folder / f"{vendors}.toml"
        sites = "".join(
            f'[[site]]\nname = "{name}"\nstart = ["https://{name}.example/"]\nallow = ["https://{name}.example/*"]\n'
            for name in SITES
        )
        desk = '[desk]\nname = "Desk"\ncontact = "desk@example.org"\n'
        self.config.write_text(f'{desk}[store]\nurl = "sqlite:///{self.database}"\n{sites}')
        store = fresh_store(f"sqlite:///{self.database}")
        fill(store, vendors)
        match_new(store, load_for_good(), now=T0)
        with store.writing() as tx:
            for name in SITES:
                run = {"site": name, "started_at": T0, "finished_at": T0, "state": "done", "counts": {"live": 1}}
                tx.execute(insert(tables.runs), [run] * RUNS)
        with store.reading() as tx:
            views = flag_views.queue(tx, queue_order.ids(tx))
            self.pair = next(view.id for view in views if len(view.vendors) == 2)
        store.close()

    def asked(self, *words: str) -> tuple[dict[str, Any], int]:
        """Run a command; return its statements with their values, and how many ticks the database took for them."""
        seen: dict[str, Any] = {}
        ticks = 0

        def tick() -> None:
            nonlocal ticks
            ticks += 1

        def note(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
            seen.setdefault(statement, values[0] if many else values)

        def connected(connection: Any, _record: Any) -> None:
            connection.set_progress_handler(tick, OFTEN)

        event.listen(Engine, "before_cursor_execute", note)
        event.listen(Engine, "connect", connected)
        try:
            run(self.config, *words)
        finally:
            event.remove(Engine, "before_cursor_execute", note)
            event.remove(Engine, "connect", connected)
        return {statement: values for statement, values in seen.items() if statement.startswith("SELECT")}, ticks

    def scans(self, asked: dict[str, Any]) -> list[str]:
        """Return the steps that read a growing table from end to end, each with its statement."""
        store = open_store(f"sqlite:///{self.database}")
        with store.reading() as tx:
            plans = [
                (" ".join(statement.split()), step[3])
                for statement, values in asked.items()
                for step in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            ]
        store.close()
        return [
            f"{step}: {statement[:160]}"
            for statement, step in plans
            if re.match(rf"SCAN ({'|'.join(GROWING)})\b", step)
            and not any(step.startswith(begun) and limited in statement for begun, limited in BEGUN)
        ]


def run(config: Path, *words: str) -> str:
    """Run a command in this process."""
    out = io.StringIO()
    talk = contextlib.redirect_stderr(io.StringIO())
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(out), talk:
        patch.setattr(sys, "argv", ["falsefront", "--config", str(config), *words])
        with pytest.raises(SystemExit) as ended:
            app()
    assert not ended.value.code, out.getvalue()
    return out.getvalue()


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, Desk]:
    folder = tmp_path_factory.mktemp("desks")
    return Desk(folder, SMALL), Desk(folder, LARGE)


COMMANDS = {
    "flag list --limit": ("flag", "list", "--limit", "5", "--json"),
    "flag list --limit, as a table": ("flag", "list", "--limit", "5"),
    "flag next": ("flag", "next", "--json"),
    "flag show": ("flag", "show", "PAIR", "--json"),
    "flag show, for people": ("flag", "show", "PAIR"),
    "flag explain": ("flag", "explain", "PAIR"),
    "status": ("status", "--json"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_look_at_the_queue_reads_no_growing_table_from_end_to_end(name: str, desks: tuple[Desk, Desk]) -> None:
    took = []
    for desk in desks:
        words = [str(desk.pair) if word == "PAIR" else word for word in COMMANDS[name]]
        asked, ticks = desk.asked(*words)
        assert len(asked) > 3
        assert desk.scans(asked) == []
        took.append(ticks)
    small, large = took
    assert large < 2 * small + 100, took
