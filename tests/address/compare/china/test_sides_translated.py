"""Roads of China whose name is a side and a thing, told in English as a side of it."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level


def level(a: str, b: str) -> Level:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level == address.compare(right, left).level
    return address.compare(left, right).level


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No. 35, North Garden Road, Shishan Town, Nanhai District, Foshan", "佛山市南海区狮山镇北园路35号"),
        ("No. 135, South Pond Street, Haizhu District, Guangzhou", "广州市海珠区南塘街135号"),
        ("No. 35, North Garden Road, Shishan Town, Nanhai District, Foshan", "佛山市南海区狮山镇花园北路35号"),
    ],
)
def test_a_side_before_a_thing_may_be_of_the_name(one: str, other: str) -> None:
    assert level(one, other) is Level.NUMBER


@pytest.mark.parametrize(
    "other",
    [
        "佛山市南海区狮山镇南园路35号",
        "佛山市南海区狮山镇北园路37号",
        "佛山市南海区狮山镇北园一路35号",
        "佛山市南海区狮山镇北苑东路35号",
        "佛山市南海区丹灶镇北园路35号",
        "佛山市南海区北园路35号",  # of no town, and a number that many roads have
        "佛山市顺德区北园路35号",
        "佛山市南海区狮山镇北林路35号",
    ],
)
def test_another_side_number_town_or_thing_is_another_road(other: str) -> None:
    assert not level("No. 35, North Garden Road, Shishan Town, Nanhai District, Foshan", other).is_same_premises


def test_a_road_of_a_known_avenue_is_that_avenue() -> None:
    assert level("深圳市南山区留仙大道5168号", "No. 5168 Liuxian Road, Nanshan District, Shenzhen").is_same_premises
    assert not level("深圳市南山区留仙大道5168号", "No. 5168 Liuxian 1st Road, Nanshan, Shenzhen").is_same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No.15, South St., Songjiacun, Haidian District, Beijing", "北京市海淀区宋家村南大街15号"),
        ("15 North Road, Liuying, Beijing", "北京市丰台区柳营北路15号"),
        ("No. 17, 3rd Street, Songjiacun, Haidian District, Beijing", "北京市海淀区宋家村三街17号"),
        ("17 Third Street, Songjiacun Information Industry Base, Beijing", "北京市海淀区宋家村三街17号"),
    ],
)
def test_the_name_of_a_road_may_stand_behind_its_side_or_ordinal(one: str, other: str) -> None:
    assert level(one, other) is Level.NUMBER


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No.15, North St., Songjiacun, Haidian District, Beijing", "北京市海淀区宋家村南大街15号"),
        ("No.17, South St., Songjiacun, Haidian District, Beijing", "北京市海淀区宋家村南大街15号"),
        ("No.15, South St., Songjiacun, Chaoyang District, Beijing", "北京市海淀区宋家村南大街15号"),
        ("No.15, South Street, Haidian, Beijing", "北京市海淀区海淀南街15号"),
        ("No.15, South St., Songjiaying, Haidian District, Beijing", "北京市海淀区宋家村南大街15号"),
        ("No.15, South Street, Liuying West Road, Beijing", "北京市海淀区柳营南街15号"),
        ("No. 17, 3rd Street, Songjiacun, Haidian District, Beijing", "北京市海淀区宋家村四街17号"),
        ("No. 17, 3rd Street, Songjiacun, Haidian District, Beijing", "北京市海淀区宋家村东三街17号"),
        ("No. 17, 3rd Street, Songjiacun, Haidian District, Beijing", "北京市海淀区宋家村三路17号"),
    ],
)
def test_another_name_side_or_ordinal_is_another_road(one: str, other: str) -> None:
    assert not level(one, other).is_same_premises
