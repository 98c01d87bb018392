"""Parks that are called by their city or by nothing but their kind, and the zones that they lie in."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level


def level(a: str, b: str) -> Level:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level == address.compare(right, left).level
    return address.compare(left, right).level


def county(text: str) -> set[str]:
    reading = address.read(text, load())
    return set(reading.county.codes) if reading.county is not None else set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("福州市榆盘路89号软件园C区27号楼", "Building 27, C District, Fuzhou Software Park, Fuzhou, Fujian, China"),
        ("福州市软件园27号楼", "Building 27, Fuzhou Software Park, Fuzhou, Fujian, China"),
        ("福州市软件园C区3号楼", "Building 3, Area C, Fuzhou Software Park, Fuzhou, Fujian, China"),
    ],
)
def test_a_building_of_the_city_s_park_is_one(one: str, other: str) -> None:
    assert level(one, other) is Level.BUILDING


@pytest.mark.parametrize(
    "other",
    [
        "Building 27, B District, Fuzhou Software Park, Fuzhou, Fujian, China",
        "Building 27, C District, Phase 2, Fuzhou Software Park, Fuzhou, Fujian, China",
        "Building 28, C District, Fuzhou Software Park, Fuzhou, Fujian, China",
        "Building 27, C District, Fuzhou Science Park, Fuzhou, Fujian, China",
        "Building 27, C District, Yushan Software Park, Fuzhou, Fujian, China",
        "Building 27, C District, Xiamen Software Park, Xiamen, Fujian, China",
    ],
)
def test_another_part_building_kind_or_city_is_another(other: str) -> None:
    assert not level("福州市榆盘路89号软件园C区27号楼", other).is_same_premises


def test_a_low_building_of_a_park_without_parts_is_any() -> None:
    assert not level("福州市软件园3号楼", "Building 3, Fuzhou Software Park, Fuzhou, Fujian").is_same_premises


def test_a_park_without_a_name_is_a_zone_in_both_languages() -> None:
    one = "深圳市南山区科技园高新南九道B3-A栋2层"
    assert (
        level(one, "Building B3-A, Hi-Tech South 9th Road, Science Park, Nanshan District, Shenzhen") is Level.BUILDING
    )
    assert not level(one, "Building B3-B, Hi-Tech South 9th Road, Science Park, Nanshan, Shenzhen").is_same_premises


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("西安市高新区榆业二路3号", "6101z1"),  # districts elsewhere are called 西安, too
        ("西安市高新区软件园3号楼", "6101z1"),
        ("成都市高新区科技园3号楼", "5101z1"),
        ("武汉市东湖开发区榆业路3号", "4201z1"),
        ("沈阳市和平区高新区榆业二路3号", "210102"),
    ],
)
def test_a_zone_without_a_name_is_the_city_s_before_a_park_too(text: str, code: str) -> None:
    assert county(text) == {code}


def test_a_phase_of_a_park_is_not_all_of_it() -> None:
    assert not level("福州市软件园二期27号楼", "Building 27, Fuzhou Software Park, Fuzhou, Fujian").is_same_premises
    assert not level("东莞市长安镇榆盘科技园一期5栋", "东莞市长安镇榆盘科技园二期5栋").is_same_premises
    assert not level("榆盘科技园一期5栋", "榆盘科技园二期5栋").is_same_premises
