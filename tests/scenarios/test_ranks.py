"""The best of the queue are the flags that a person would take first; written down from the domain, not from a run."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.gazetteer import load
from tests.scenarios.test_scenarios import flags_of
from tests.store.fresh import fresh_store

from falsefront.address import Gazetteer
from falsefront.records import FlagDetail
from falsefront.review import queue

BEST = 20


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


NAMES = ("Ash", "Bay", "Clay", "Dell", "Elm", "Fen", "Glen", "Hill", "Isle", "Knoll", "Lea", "Moor")


def vendors(kind: str, at: int, addresses: list[str], **more: Any) -> Iterator[dict[str, Any]]:
    for name, where in zip(NAMES, addresses, strict=False):
        yield {"name": f"{kind} {at} {name}", "address": where, **more}


def market() -> dict[str, Any]:
    """Twenty places that a person would look at first (`Top`), and forty that can wait (`Low`)."""
    made: list[dict[str, Any]] = []
    places: list[dict[str, Any]] = []
    for at in range(5):  # seven who say that they make things, in seven flats of one estate
        flats = [f"河北省邢台市信都区泉北大街{101 + at}号榛砚花园{1 + room}号楼{room + 2}01室" for room in range(7)]
        made += vendors("Top Glassworks Factory", at, flats)
    for at in range(5):  # places that somebody has seen to be false, claimed by one or by two
        where = f"河北省唐山市路北区建设路{201 + at}号"
        places.append({"address": where, "status": "false"})
        made += vendors("Top Seen", at, [where] * (1 + at % 2))
    for at in range(3):  # five strangers in one room of a virtual office
        where = f"Room 1203, Jinhai Tower, {301 + at} Zhongshan Road, Shijiazhuang, Hebei"
        places.append({"address": where, "status": "virtual_office"})
        made += vendors("Top Desk", at, [where] * 5)
    for at in range(4):  # four strangers in one room
        made += vendors("Top Room", at, [f"Room 806, {401 + at} Yuhua Road, Baoding, Hebei"] * 4)
    for at in range(3):  # two strangers, of whom one lists what is watched for
        one, other = vendors("Top Listing", at, [f"河北省廊坊市广阳区新华路{501 + at}号"] * 2)
        made += [{**one, "title": "Amber flask", "cas": "7647-14-5"}, other]
    for at in range(18):  # two neighbours in two rooms of one house
        made += vendors("Low Pair", at, [f"河北省衡水市桃城区人民路{601 + at}号{room}室" for room in (302, 517)])
    for at in range(10):  # three shops with one phone
        one_house = [f"河北省沧州市运河区解放路{701 + at}号"] * 3
        made += vendors("Low Shop", at, one_house, phone=f"+86 317 5551 {at:03}")
    for at in range(2):  # twelve tenants, each in a building of its own of a park
        park = [
            f"Building {house}, Qinhuai Science Park, No. {66 + at} Guanghua Road, Nanjing" for house in range(1, 13)
        ]
        made += vendors("Low Park", at, park)
    for at in range(10):  # one vendor whose county is written into another city
        made += vendors("Low Slip", at, [f"No. {801 + at} Jianshe Road, Luancheng County, Xingtai, Hebei, China"])
    return {"vendor": made, "place": places, "watch": [{"kind": "cas", "value": "7647-14-5"}]}


def test_the_twenty_best_are_those_a_person_would_take_first(tmp_path: Path, gazetteer: Gazetteer) -> None:
    store = fresh_store(f"sqlite:///{tmp_path / 'test.db'}")
    try:
        found = flags_of(market(), store, gazetteer)
    finally:
        store.close()
    by_id: dict[int, FlagDetail] = {detail.flag.id: detail for detail in found}
    ordered = [flag.names[0] for flag in queue.ordered(detail.flag for detail in by_id.values())]
    assert len(ordered) == 60
    assert [name for name in ordered[:BEST] if not name.startswith("Top")] == []
    assert [name for name in ordered[BEST:] if name.startswith("Top")] == []
    assert all(name.startswith(("Low Pair", "Low Park")) for name in ordered[BEST : BEST + 20])
