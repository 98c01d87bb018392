"""New districts, zones of a bay, and roads called by a square: what stands before and behind them."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.record import as_record
from falsefront.records import Level


def level(a: str, b: str) -> Level:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level == address.compare(right, left).level
    return address.compare(left, right).level


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("No. 9 Kechuang Road, Dapeng New District, Shenzhen", "dapeng"),
        ("No. 71 Haisheng Road, Tongzhou Bay New Area, Nantong, Jiangsu", "tongzhouwan"),
        ("南通市通州湾示范区海盛路71号", "tongzhouwan"),
        ("青岛市即墨湖开发区海盛路71号", "jimohu"),
    ],
)
def test_a_new_district_and_a_zone_of_a_bay_are_zones(text: str, area: str) -> None:
    assert [one.name.key for one in address.read(text, load()).areas] == [area]


def test_a_new_district_of_a_known_name_is_that_place() -> None:
    reading = address.read("No. 9 Kechuang Road, Changzhou New District, Jiangsu", load())
    assert reading.city is not None
    assert reading.city.codes == {"3204"}
    assert reading.areas == ()


def test_two_new_districts_of_a_city_are_two() -> None:
    one = "No. 9 Kechuang Road, Chengnan New District, Yancheng"
    assert level(one, "盐城市城南新区科创路9号") is Level.NUMBER
    assert not level(one, "盐城市城西新区科创路9号").is_same_premises


def test_a_street_before_a_new_district_is_a_subdistrict() -> None:
    reading = address.read("Building B7, Yuxi Park, Kuichong Street, Dapeng New District, Shenzhen", load())
    assert reading.town is not None
    assert (reading.town.key, reading.road) == ("kuichong", None)
    assert level("No. 9 Pengyi Road, Kuichong Street, Shenzhen", "深圳市葵涌街道鹏艺路9号") is Level.NUMBER


@pytest.mark.parametrize(
    ("text", "road"),
    [
        ("东莞市松山湖科技路9号", "科技路"),
        ("东莞市松山湖工业西路9号", "工业西路"),
        ("永康市东城街道下榆村广场东路12号", "广场东路"),
        ("合肥市蜀山区榆珠广场东路12号", "榆珠广场东路"),
        ("合肥市蜀山区榆珠广场12号", None),
    ],
)
def test_what_stands_before_a_road(text: str, road: str | None) -> None:
    assert as_record(address.read(text, load()))["road"] == road


def test_a_road_called_by_a_square_is_one_in_both_languages() -> None:
    han = "合肥市蜀山区榆珠广场东路12号"
    assert level("No. 12 Yuzhu Square East Road, Shushan District, Hefei", han) is Level.NUMBER
    assert not level("No. 12 Yuzhu Square West Road, Shushan District, Hefei", han).is_same_premises
    assert not level("No. 12 Yuzhu Square, Shushan District, Hefei", han).is_same_premises


def test_a_road_of_a_village_by_its_square_lies_in_the_village() -> None:
    english = "No.8, Building 12, Guangchang East Road, Xiayu Village, Dongcheng Street, Yongkang, Zhejiang"
    assert level("浙江省金华市永康市东城街道下榆村广场东路12幢8号", english).is_same_premises
    assert not level("浙江省金华市永康市东城街道下榆村广场西路12幢8号", english).is_same_premises
