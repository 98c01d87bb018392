"""The desk that tests of a pass sit at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.http_server import HttpServer
from tests.pipeline.watch import Watch

from falsefront.config import Config, Crawl, Desk, Site, StoreTable
from falsefront.store import open_store


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
        store = open_store(config.store_url, create=True)
        yield Watch(server=server, folder=tmp_path, site=site, config=config, store=store)
        store.close()
