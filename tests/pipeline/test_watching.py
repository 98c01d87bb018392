"""What met a watch list, from the bytes of pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.pipeline.test_flagging import publish
from tests.store.rows import T0, add_sites

from falsefront import address
from falsefront.pipeline import watching
from falsefront.pipeline.matching import match_new
from falsefront.records import WatchKind
from falsefront.store import Store, open_store, watched
from falsefront.watch.items import item


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'test.db'}", create=True)
    with opened.writing() as tx:
        add_sites(tx, "market", "bazaar")
    yield opened
    opened.close()


def test_names_phones_and_addresses_are_met_in_any_spelling_and_others_are_not(store: Store) -> None:
    publish(store, "Quanbei Glass Co., Ltd.", "<table><tr><th>Tel</th><td>+86 319 5550 101</td></tr></table>")
    publish(store, "Yin Tools", where="Room 5, Jinhai Tower, 398 Quanbei Street, Xindu District, Xingtai, Hebei")
    publish(store, "Far Paper", where="河北省唐山市路北区建设路11号")
    gazetteer = address.load()
    match_new(store, gazetteer, now=T0)
    wanted = [
        item("mine", WatchKind.NAME, "QUANBEI GLASS CO LTD"),
        item("mine", WatchKind.PHONE, "+863195550101"),
        item("mine", WatchKind.ADDRESS, "河北省邢台市信都区泉北大街398号"),
        item("other", WatchKind.NAME, "Far Paper"),
    ]
    with store.writing() as tx:
        assert watched.add(tx, wanted, by="ann", now=T0) == 4
        assert watched.add(tx, wanted, by="ann", now=T0) == 0
    with store.reading() as tx:
        found = [(hit.watched.item.kind.value, hit.name) for hit in watching.hits(tx, gazetteer, watch_list="mine")]
    assert sorted(found) == [
        ("address", "Quanbei Glass Co., Ltd."), ("address", "Yin Tools"), ("name", "Quanbei Glass Co., Ltd."),
        ("phone", "Quanbei Glass Co., Ltd."),
    ]  # fmt: skip
