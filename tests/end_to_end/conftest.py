"""A desk and a shop for each test, and one crawled desk that many tests start from a copy of."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.end_to_end.desk import PAIR, Desk, Shop


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def shop() -> Iterator[Shop]:
    running = Shop(PAIR)
    yield running
    running.server.close()


@pytest.fixture(scope="module")
def crawled_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    running = Shop(PAIR)
    first = Desk(tmp_path_factory.mktemp("crawled"))
    first.crawl_shop(running)
    yield first
    running.server.close()


@pytest.fixture
def crawled(crawled_once: Desk, tmp_path: Path) -> Desk:
    """Return a copy of a desk that has crawled and matched one shop, which still runs."""
    shutil.copytree(crawled_once.folder, tmp_path / "desk")
    return Desk(tmp_path / "desk")
