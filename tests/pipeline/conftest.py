"""The desk that tests of a pass sit at."""

import multiprocessing
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import make_url
from tests.database import database
from tests.http_server import HttpServer
from tests.pipeline.test_casefile import fill
from tests.pipeline.watch import Watch
from tests.store.fresh import fresh_store

from falsefront.config import Config, Crawl, Desk, Site, StoreTable
from falsefront.pipeline import bulk, reading_pool
from falsefront.store import Store, open_store

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


@pytest.fixture(scope="module")
def filled_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a store that is filled once for a module, in `store.db`, and its evidence; each test has a copy."""
    folder = tmp_path_factory.mktemp("filled")
    store = fresh_store(f"sqlite:///{folder / 'store.db'}")
    fill(store, folder / "evidence")
    store.close()
    return folder


@pytest.fixture(scope="module")
def filled_postgres(
    postgres: str, postgres_template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path]]:
    """Name of a database that is filled once, and the folder with its evidence."""
    folder = tmp_path_factory.mktemp("filled")
    with database(postgres, template=postgres_template) as url:
        store = open_store(url)
        fill(store, folder / "evidence")
        store.close()
        yield str(make_url(url).database), folder


@pytest.fixture(params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Give a filled store of either kind, with its evidence in the folder `evidence` of the test."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            folder = request.getfixturevalue("filled_sqlite")
            url = f"sqlite:///{shutil.copy(folder / 'store.db', tmp_path)}"
        else:
            template, folder = request.getfixturevalue("filled_postgres")
            url = stack.enter_context(database(request.getfixturevalue("postgres"), template=template))
        shutil.copytree(folder / "evidence", tmp_path / "evidence")
        opened = open_store(url)
        stack.callback(opened.close)
        yield opened


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def one_store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Give one store of either kind for a module, which a fixture fills and no test changes."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            opened = fresh_store(f"sqlite:///{tmp_path_factory.mktemp('one') / 'store.db'}")
        else:
            template = request.getfixturevalue("postgres_template")
            opened = open_store(stack.enter_context(database(request.getfixturevalue("postgres"), template=template)))
        stack.callback(opened.close)
        yield opened
