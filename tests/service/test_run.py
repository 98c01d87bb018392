"""The service beside other programs that work on the same store."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.end_to_end.desk import Desk, Shop, wait_for
from tests.store.fresh import fresh_store

from falsefront.config import Config, load
from falsefront.service.run import ELSEWHERE, Service
from falsefront.store import Store, runs
from falsefront.store.instance import only_instance


@pytest.fixture
def config(tmp_path: Path, shop: Shop) -> Config:
    return load(Desk(tmp_path).write(shop.site(more='every = "1h"'), hosts=[shop.server.host]))


@pytest.fixture
def shop() -> Iterator[Shop]:
    running = Shop([])
    yield running
    running.server.close()


@pytest.fixture
def opened(config: Config) -> Iterator[Store]:
    store = fresh_store(config.store_url)
    yield store
    store.close()


@contextmanager
def service_of(config: Config, opened: Store) -> Iterator[None]:
    service = Service(config, opened, now=lambda: datetime.now(UTC))
    thread = threading.Thread(target=service.run)
    thread.start()
    try:
        yield
    finally:
        service.stop()
        thread.join()


def rows(opened: Store) -> list[runs.Run]:
    with opened.reading() as tx:
        return runs.recent(tx, "shop", limit=10)


def test_a_pass_that_another_process_was_making_is_a_missed_one(config: Config, opened: Store, shop: Shop) -> None:
    with only_instance(opened, "crawl-shop"), service_of(config, opened):
        wait_for("a row", lambda: bool(rows(opened)))
    assert [(run.state, run.error) for run in rows(opened)] == [("missed", ELSEWHERE)]
    assert shop.server.asked == []


def test_a_pass_under_way_elsewhere_is_not_taken_for_one_that_was_killed(config: Config, opened: Store) -> None:
    now = datetime.now(UTC)
    with service_of(config, opened):
        wait_for("a first pass", lambda: any(run.state in ("done", "failed") for run in rows(opened)))
    with opened.writing() as tx:
        theirs = runs.start(tx, "shop", now=now, due_at=None)
    with only_instance(opened, "crawl-shop"), service_of(config, opened):
        pass
    assert next(run for run in rows(opened) if run.id == theirs).state == "running"
    with service_of(config, opened):
        pass
    assert next(run for run in rows(opened) if run.id == theirs).state == "interrupted"
