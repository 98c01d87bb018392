"""Blocks (동) of arcades and estates of Korea, by number or syllable: room 105 of block 12 is none of block 21."""

import pytest
from tests.address.same import GAZETTEER

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.records import Level

OWLS = "부산광역시 사상구 연꽃로 37, 부엉이용품상가 12동 105호"


def read(text: str) -> Reading:
    return address.read(text, GAZETTEER)


def level(left: str, right: str) -> Level:
    return address.compare(read(left), read(right)).level


@pytest.mark.parametrize(
    ("text", "building", "unit"),
    [
        (OWLS, "12", "105"),
        ("부산시 사상구 연꽃로 37, 21동 105호", "21", "105"),
        ("부산시 사상구 연꽃로 37 부엉이상가 나동 105호", "na", "105"),
        ("부산시 사상구 연꽃로 37, 부엉이아파트12동 105호", "12", "105"),
        ("부산시 사상구 연꽃로 37 부엉이빌딩 12동 1층 105호", "12", "105"),
        ("경기 안산시 단원구 연꽃로 142번길 24, 나동", "na", None),
        ("경기 안산시 단원구 연꽃로 142번길 24 다동 2층", "da", None),
        ("서울 중구 다동 85", None, None),
        ("서울 중구 연꽃로 15 (다동)", None, None),
    ],
)
def test_a_block_behind_the_name_of_an_arcade_is_read(text: str, building: str | None, unit: str | None) -> None:
    found = read(text)
    assert (found.building, found.unit) == (building, unit)
    assert "12" not in found.leftover


def test_an_arcade_keeps_its_name_beside_its_block() -> None:
    (arcade,) = read(OWLS).developments
    assert (arcade.kind, arcade.name.key) == ("arcade", read(OWLS.replace("12동 ", "")).developments[0].name.key)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("부산시 사상구 연꽃로 37, 12동 105호", Level.UNIT),
        ("부산시 사상구 연꽃로 37, 21동 105호", Level.ROAD),
        ("부산시 사상구 연꽃로 37 부엉이용품상가 21동 105호", Level.ROAD),
        ("부산시 사상구 연꽃로 37 부엉이용품상가 12동 106호", Level.BUILDING),
        ("부산시 사상구 연꽃로 37 부엉이용품상가 가동 105호", Level.NUMBER),
    ],
)
def test_one_room_of_two_blocks_is_two(other: str, expected: Level) -> None:
    assert level(OWLS, other) is expected


@pytest.mark.parametrize(
    ("text", "road", "number"),
    [
        ("서울 중구 연꽃로328 (부엉동2가 312-7) 달빌딩 301호", "yeonkkot", 328),
        ("서울 중구 연꽃대로12-3", "yeonkkot", 12),
        ("서울 종로구 종로3가 12", None, None),
        ("서울 구로구 구로3동 12-5", None, None),
    ],
)
def test_a_number_glued_to_its_road_is_a_house(text: str, road: str | None, number: int | None) -> None:
    found = read(text)
    assert (found.road.name.key if found.road else None) == road
    assert road is None or (found.number is not None and found.number.first == number)


def test_buildings_by_syllable_are_behind_one_gate() -> None:
    lane = "경기 안산시 단원구 연꽃로 142번길 24"
    assert level(f"{lane}, 나동", f"{lane}, 다동 2층") is Level.NUMBER
    assert level(f"{lane}, 나동", f"{lane} 나동 2층") is Level.BUILDING
    assert level(f"{lane}, 나동", f"{lane.replace('24', '42')}, 나동") is Level.ROAD
    assert level(f"{lane}, A동", f"{lane}, B동") is Level.ROAD
