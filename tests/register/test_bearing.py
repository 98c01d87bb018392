"""An entry bears on the very door it names, or on the whole of the house, estate or area it names."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level
from falsefront.register.bearing import bears_on

GAZETTEER = load()
ESTATE = "河北省邢台市信都区青橡北路218号榛砚花园"
LANE = "上海市浦东新区榛砚路398弄"


def level(entry: str, claimed: str) -> Level | None:
    return bears_on(address.read(entry, GAZETTEER), address.read(claimed, GAZETTEER))


@pytest.mark.parametrize(
    ("entry", "claimed"),
    [
        (ESTATE, "Room 2009, Zhenyan Garden, 218 Qingxiang North Road, Xingtai"),
        (ESTATE + "2009室", "Room 2009, Zhenyan Garden, 218 Qingxiang North Road, Xingtai"),
        (ESTATE + "5号楼", ESTATE + "5号楼101室"),
        ("邢台市青橡北路216-220号", "邢台市青橡北路218号"),
        ("邢台市青橡北路216-220号", "216-220 Qingxiang North Road, Xingtai"),
        (LANE, "上海市浦东新区榛砚路398弄5号2楼"),
        (LANE, "No. 5, Lane 398, Zhenyan Road, Pudong, Shanghai"),
        (LANE, "上海市榛砚路398弄"),
    ],
)
def test_it_bears_on_its_place_in_any_spelling(entry: str, claimed: str) -> None:
    assert level(entry, claimed) is not None


@pytest.mark.parametrize(
    ("entry", "claimed"),
    [
        (ESTATE + "2009室", ESTATE + "806室"),
        (ESTATE + "2009室", ESTATE),  # who names no room does not claim this one
        (ESTATE + "5号楼", ESTATE + "3号楼"),
        (ESTATE, "河北省邢台市信都区青橡北路220号"),
        ("邢台市青橡北路218号", "邢台市青橡北路216-220号"),  # who claims a range may be at another house of it
        ("邢台市青橡北路216-218号", "邢台市青橡北路216-220号"),
        (ESTATE, "邢台市"),
        (LANE, "上海市浦东新区榛砚路398号"),
        (LANE, "上海市浦东新区榛砚路400弄5号"),
        (LANE, "上海市浦东新区青橡路398弄5号"),
        (LANE, "上海市浦东新区榛砚路"),
        (LANE, "杭州市榛砚路398弄5号"),
        ("台北市信義區松仁路12巷", "台北市信義區松仁路12巷5號"),
        ("广州市解放路12巷", "广州市解放路12巷5号"),
        ("北京市和平街12巷", "北京市和平街12巷5号"),
    ],
)
def test_it_bears_on_no_other_door(entry: str, claimed: str) -> None:
    assert level(entry, claimed) is None
