"""Hsinchu and Chiayi of Taiwan: a city and the county around it, told one for the other."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level


def level(a: str, b: str) -> Level:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level == address.compare(right, left).level
    return address.compare(left, right).level


@pytest.mark.parametrize(
    ("text", "county", "code"),
    [
        ("新竹市竹北市縣政九路52號", "711001", "7110"),
        ("嘉義市民雄鄉建國路二段97號", "711514", "7115"),
        ("新竹縣香山區中華路五段66號", "710803", "7108"),
        ("嘉義縣西區民生南路85號", "710902", "7109"),
        ("新竹縣東區光復路一段74號", "710801", "7108"),
        ("新竹縣竹東鎮中興路四段74號", "711008", "7110"),
    ],
)
def test_the_district_says_whether_the_city_or_its_county_is_meant(text: str, county: str, code: str) -> None:
    reading = address.read(text, load())
    assert reading.city is not None
    assert reading.county is not None
    assert reading.city.codes == {code}
    assert reading.county.codes == {county}
    assert reading.contradictions == ()


def test_a_house_is_one_whichever_of_both_is_told() -> None:
    assert level("新竹市竹北市縣政九路52號", "No. 52, Xianzheng 9th Rd., Zhubei City, Hsinchu County") is Level.NUMBER
    assert not level("新竹市竹北市縣政九路52號", "新竹市縣政九路52號").is_same_premises
    assert not level("新竹縣縣政九路52號", "新竹市縣政九路52號").is_same_premises
    assert not level("嘉義縣民生南路85號", "嘉義縣西區民生南路85號").is_same_premises


def test_a_name_spelled_as_before_is_no_slip_for_another() -> None:
    assert level("No. 9, Chungkang Rd., Shalu Dist., Taichung City", "臺中市沙鹿區中港路9號").is_same_premises
    assert not level("No. 9, Chungkang Rd., Shalu Dist., Taichung City", "臺中市沙鹿區重慶路9號").is_same_premises


def test_a_side_behind_a_zone_is_the_zone_s() -> None:
    for zone in ("榆盤工業區", "科學園區"):
        assert not level(f"新竹縣{zone}東區榆盤路5號", "新竹市東區榆盤路5號").is_same_premises
    assert not level("嘉義縣民生南路85號西區", "嘉義市西區民生南路85號").is_same_premises
