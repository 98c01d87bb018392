"""Who keeps a market is none of its vendors: `vendor list` leaves him out, and says so."""

import json
from pathlib import Path

import pytest
from tests import program
from tests.pipeline.test_flagging import publish
from tests.store.fresh import fresh_store
from tests.store.rows import add_sites

CONFIG = """
[desk]
name = "Example desk"
contact = "desk@example.org"

[[site]]
name = "market"
start = ["https://market.example/"]
allow = ["https://market.example/*"]

[[site]]
name = "other"
start = ["https://other.example/"]
allow = ["https://other.example/*"]
"""
SELLERS = ["Alder Glass", "Birch Glass", "Cedar Glass"]
KEEPER = "Fernquay Network"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk that watches a market with its own pages of contacts and of law, and a shop with such a page."""
    folder = tmp_path_factory.mktemp("kept")
    (folder / "config.toml").write_text(CONFIG)
    store = fresh_store(f"sqlite:///{folder / 'falsefront.db'}")
    with store.writing() as tx:
        add_sites(tx, "market", "other")
    for name in SELLERS:
        publish(store, name)
    for page in ("contact-us.html", "law-and-terms.html"):
        publish(store, KEEPER, page=page)
    publish(store, "Rowan Glass", site="other", page="contact-us.html")
    store.close()
    return folder


def listed(desk: Path, *words: str) -> tuple[list[str], str]:
    """Return the names that `vendor list` gives, and what it says beside."""
    done = program.run("--config", str(desk / "config.toml"), "vendor", "list", *words, "--json", cwd=desk)
    assert done.returncode == 0, done.stderr
    return [json.loads(line)["name"] for line in done.stdout.splitlines()], done.stderr


def test_who_keeps_a_market_is_left_out_of_its_vendors_by_all_his_pages(desk: Path) -> None:
    names, said = listed(desk)
    assert names == [*SELLERS, "Rowan Glass"]
    assert "2 vendors left out: they keep a site where others sell (--keepers)" in said


def test_he_is_shown_where_he_is_asked_for(desk: Path) -> None:
    names, said = listed(desk, "--keepers")
    assert names == [*SELLERS, KEEPER, KEEPER, "Rowan Glass"]
    assert "left out" not in said


def test_whoever_is_looked_for_is_found(desk: Path) -> None:
    names, said = listed(desk, "--search", "Fernquay")
    assert names == [KEEPER, KEEPER]
    assert "left out" not in said


def test_the_vendor_of_a_shop_is_not_left_out_for_its_page_of_contacts(desk: Path) -> None:
    names, said = listed(desk, "--site", "other")
    assert names == ["Rowan Glass"]
    assert "left out" not in said
