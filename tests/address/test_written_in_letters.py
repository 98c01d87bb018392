"""What stands in letters in China and was taken for something else: floors, buildings, subdistricts, rooms, roads."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address
from falsefront.address.reading import Reading


def read(text: str) -> Reading:
    return address.read(text, GAZETTEER)


@pytest.mark.parametrize(
    ("text", "building", "floor"),
    [
        ("1-2F, Building B4, Yuntian Industrial Zone, Wuxi", "b4", "1-2"),
        ("F5 Building, Yuntian Plaza, 8 Lanhe Road, Wuxi", "f5", None),
        ("3/F, A5 Building Yuntian Community, 8 Lanhe Road, Wuxi", "a5", "3"),
        ("F5, Yuntian Building, 8 Lanhe Road, Wuxi", None, "5"),
        ("3F, Buld A, Yuntian Plaza, 8 Lanhe Road, Wuxi", "a", "3"),
        ("Blg. 208, 8 Lanhe Road, Wuxi", "208", None),
        ("Room 5, Buliding 3, 8 Lanhe Road, Wuxi", "3", None),
    ],
)
def test_floors_and_buildings_are_told_apart(text: str, building: str | None, floor: str | None) -> None:
    reading = read(text)
    assert (reading.building, reading.floor, reading.leftover) == (building, floor, ())


@pytest.mark.parametrize(
    ("text", "town", "road"),
    [
        ("Building 3, Yuntian Community, Longgang Street, Longgang District, Shenzhen", "longgang", None),
        ("No. 8 Lanhe Road, Yuntian Plaza, Minzhi Street, Longhua District, Shenzhen", "minzhi", "lanhe"),
        ("Yuntian Plaza, Xixiang Street, Bao'an District, Shenzhen", "xixiang", None),
        ("No. 8 Longgang Street, Longgang District, Shenzhen", None, "longgang"),
        ("No. 8, Longgang Street, Longgang District, Shenzhen", None, "longgang"),
        ("Yuntian Plaza, Lanhe Street, Longgang District, Shenzhen", None, "lanhe"),
        ("Yuntian Plaza, Xixiang Town, Bao'an District, Shenzhen", "xixiang", None),
        ("8 Lanhe Road, Xixiang, Shenzhen", "xixiang", "lanhe"),
    ],
)
def test_a_subdistrict_is_no_road_and_no_lane(text: str, town: str | None, road: str | None) -> None:
    reading = read(text)
    assert (reading.town and reading.town.key, reading.road and reading.road.name.key) == (town, road)
    assert reading.alternatives == ()


@pytest.mark.parametrize(
    ("text", "key", "ordinal", "number"),
    [
        ("No. 2, Science and Technology 9 Rd, Wuxi", "keji", 9, "2"),
        ("12 Technology 5 Road, Wuxi", "keji", 5, "12"),
    ],
)
def test_a_translated_road_has_its_number_in_the_middle(text: str, key: str, ordinal: int, number: str) -> None:
    reading = read(text)
    assert reading.road is not None
    assert (reading.road.name.key, reading.road.ordinal, str(reading.number)) == (key, ordinal, number)


def test_a_small_number_before_a_room_is_no_range() -> None:
    assert not is_same("Yuntian 7-301, Lanhe Road, Wuxi", "23 Lanhe Road, Wuxi")
    assert not is_same("无锡市兰河路7-301", "无锡市兰河路113号")
    assert is_same("无锡市兰河路71-75号", "无锡市兰河路73号")
    assert is_same("1-206, Lane 88, Lanhe Road, Pudong, Shanghai", "上海市浦东新区兰河路88弄1号206室")
    assert not is_same("1-206, Lane 88, Lanhe Road, Pudong, Shanghai", "上海市浦东新区兰河路88弄2号206室")


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (
            "15/F Building 1, Yuntian Plaza, Xinglan Development Zone, Zhongshan",
            "Building 1, No. 6 Lanhe Road, Xinglan Development Zone, Zhongshan",
            False,
        ),
        (
            "Building 1, Xinglan Development Zone, Zhongshan",
            "Building 1, No. 6 Lanhe Road, Xinglan Development Zone, Zhongshan",
            True,
        ),
        (
            "Building 1, No. 8 Yunhai Road, Xinglan Development Zone, Zhongshan",
            "Building 1, No. 6 Lanhe Road, Xinglan Development Zone, Zhongshan",
            False,
        ),
        ("Building 5, Lanhe Software Park II, Wuxi", "Building 5, Lanhe Software Park III, Wuxi", False),
        ("Building 5, Lanhe Software Park II, Wuxi", "Building 5, Lanhe Software Park Phase II, Wuxi", True),
        ("No. 2 Xincheng Road, Songshan Lake, Dongguan", "No. 2, Technology 9 Road, Songshan Lake, Dongguan", False),
    ],
)
def test_a_building_is_of_the_estate_or_road_it_stands_with(left: str, right: str, same: bool) -> None:
    assert is_same(left, right) is same


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("16 Seven-One East Road, Xining", "西宁市七一东路16号", True),
        ("16 Eight-One Road, Xining", "西宁市八一路16号", True),
        ("16 Seven-One East Road, Xining", "西宁市八一东路16号", False),
        ("8 Lanhe Road, Liwan, Canton", "广州市荔湾区兰河路8号", True),
        ("8 Lanhe Road, Yuexiu, Canton", "广州市荔湾区兰河路8号", False),
    ],
)
def test_a_day_in_words_and_an_old_name_of_a_city(left: str, right: str, same: bool) -> None:
    assert is_same(left, right) is same


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("2891 South Lanheshan Rd, Bldg 105, Shanghai", "上海市普陀区兰河山南路2891弄105号", True),
        ("2891 South Lanheshan Rd, Bldg 106, Shanghai", "上海市普陀区兰河山南路2891弄105号", False),
        ("2891 South Lanheshan Rd, Bldg 5, Shanghai", "上海市普陀区兰河山南路2891弄5号", False),
        ("291 South Lanheshan Rd, Bldg 105, Shanghai", "上海市普陀区兰河山南路291弄105号", False),
        ("2891 Zhongshan South Rd, Bldg 105, Shanghai", "上海市普陀区中山南路2891弄105号", False),
        ("2891 South Lanheshan Rd, Bldg 105, Suzhou", "苏州市兰河山南路2891弄105号", False),
    ],
)
def test_a_high_lane_and_house_are_told_without_a_district_in_shanghai(left: str, right: str, same: bool) -> None:
    assert is_same(left, right) is same


def test_a_spaced_stroke_before_a_floor_parts_nothing() -> None:
    reading = read("B3, 11 / F, Yuntian Building, No. 31, Lanhe Road, Nanshan District, Shenzhen")
    assert (reading.floor, reading.unit, reading.leftover) == ("11", "b3", ())
