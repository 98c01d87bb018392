"""What runs together is told apart: numerals, names that begin like a label, postcodes, addressees."""

from functools import cache

import pytest

from falsefront import address
from falsefront.address.reading import Reading

load = cache(address.load)


def read(text: str) -> Reading:
    return address.read(text, load())


@pytest.mark.parametrize(
    ("text", "number", "development", "building"),
    [
        ("长沙市永丰南街81号楼春公寓B幢4单元", "81", "louchun", "b"),
        ("长沙市永丰南街81号楼4单元", "None", None, "81"),
        ("塔城地区翠光路六十六丽竹小区27号楼", "66", "lizhu", "27"),
        ("温州市人民大道二十一C幢601室", "21", None, "c"),
        ("阜阳市森鸿路二百三十八泰和科技园", "238", "taihe", "None"),
        ("长沙市五一大道五一广场", "None", "wuyi", "None"),
        ("北京市朝阳路十八里店小区", "None", "shibalidian", "None"),
    ],
)
def test_numbers_and_names_that_run_together(text: str, number: str, development: str | None, building: str) -> None:
    reading = read(text)
    names = [each.name.key for each in reading.developments]
    assert (str(reading.number), str(reading.building)) == (number, building)
    assert names == ([development] if development else [])


@pytest.mark.parametrize(
    "text",
    [
        "China, Gansu, Longnan, Jianshe South Street No.68, Longgui Business Building 531522",
        "Xianju County, Taizhou, Zhejiang, Yuanhu Alley 8, B Building 568664",
    ],
)
def test_a_postcode_behind_a_building_is_no_label(text: str) -> None:
    reading = read(text)
    assert reading.postcode == text[-6:]
    assert reading.building in (None, "b")


def test_an_addressee_is_no_development() -> None:
    reading = read("南京市贵锦东巷190-8号(张先生收)")
    assert (reading.developments, reading.care_of) == ((), "张先生收")


def test_a_room_that_repeats_its_building_is_the_room() -> None:
    assert read("上海市人民路5号A座A2806室").unit == read("上海市人民路5号A座2806室").unit == "2806"


@pytest.mark.parametrize(
    ("text", "city", "county"),
    [
        ("江苏镇江市京口区人民路12号", "3211", "321102"),
        ("河北唐山路北区人民路12号", "1302", "130203"),
        ("黑龙江哈尔滨道外区人民路12号", "2301", "230104"),
        ("陕西汉中西乡县人民路12号", "6107", "610724"),
        ("12 Renmin Rd Pingchanng Xian Bazhong Shi Sichuan Sheng", "5119", "511923"),
    ],
)
def test_a_place_whose_name_begins_like_a_generic_word(text: str, city: str, county: str) -> None:
    reading = read(text)
    assert reading.city is not None
    assert reading.county is not None
    assert [set(reading.city.codes), set(reading.county.codes)] == [{city}, {county}]


def test_five_digits_behind_a_road_are_its_number() -> None:
    assert str(read("Anhui, Maanshan, Hanshan County, Renmin Rd. 11548").number) == "11548"
    assert read("5 Zhongshan Rd., Taipei 10617, Taiwan").postcode == "10617"


def test_a_name_with_a_doubled_letter_may_be_a_name() -> None:
    reading = read("1461 Xiaan West Road, Bozhou, Anhui")
    assert reading.road is not None
    assert (reading.road.name.key, reading.road.direction) == ("xiaan", "w")
