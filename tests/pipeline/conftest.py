"""The desk that tests of a pass sit at."""

import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.http_server import HttpServer
from tests.pipeline.watch import Watch
from tests.store.fresh import fresh_store

from falsefront.config import Config, Crawl, Desk, Site, StoreTable
from falsefront.pipeline import bulk, reading_pool

multiprocessing.set_forkserver_preload(["tests.pipeline.loaded"])


@pytest.fixture(autouse=True)
def forked_of_a_loaded_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start the processes of a pool as forks of one that has loaded all, where no test says how they start.

    There are other threads under pytest, so that the program would begin each anew, which is five processor seconds.
    That both ways of the program give the same is test_several_processes_give_what_one_gives in test_linking.py.
    """
    for module in (bulk, reading_pool):
        monkeypatch.setattr(module, "start_method", _start_method)


def _start_method() -> str:
    return "forkserver"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Watch]:
    with HttpServer() as server:
        site = Site(
            name="market", start=(server.url("/"),), allow=(server.url("/*"),), deny=("*/private/*",), follow=("a.go",)
        )
        config = Config(
            desk=Desk(name="Test desk", contact="desk@example.org"),
            store=StoreTable(),
            crawl=Crawl(delay_s=0, timeout_s=5, allow_private_hosts=(server.host,)),
            site=(site,),
        ).model_copy(update={"folder": tmp_path})
        store = fresh_store(config.store_url)
        yield Watch(server=server, folder=tmp_path, site=site, config=config, store=store)
        store.close()
