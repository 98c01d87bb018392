"""Houses of a zone that are counted as factories, and digital cities that are parks."""

import pytest
from tests.address.same import is_same

FACTORY = "深圳市龙华区新桐工业园7号厂房"


@pytest.mark.parametrize(
    "house",
    ["Factory Building 7", "Factory Building No. 7", "Workshop No. 7", "7# Workshop", "7th Workshop", "No. 7 Factory"],
)
def test_a_factory_is_a_building_of_the_zone(house: str) -> None:
    assert is_same(FACTORY, f"{house}, Xintong Industrial Park, Longhua, Shenzhen")


@pytest.mark.parametrize(
    "other",
    [
        "Factory Building 5, Xintong Industrial Park, Longhua, Shenzhen",
        "Workshop 5, Xintong Industrial Park, Longhua, Shenzhen",
        "Room 7, Xintong Industrial Park, Longhua, Shenzhen",
        "Factory Building 7, Xinhe Industrial Park, Longhua, Shenzhen",
        "Factory Building 7, Xintong Industrial Park, Longgang, Shenzhen",
    ],
)
def test_another_factory_room_or_zone_is_not(other: str) -> None:
    assert not is_same(FACTORY, other)


def test_a_number_of_the_zone_alone_is_no_building() -> None:
    assert not is_same("深圳市龙华区新桐工业园7号", "Building 7, Xintong Industrial Park, Longhua, Shenzhen")


@pytest.mark.parametrize("park", ["Jinhan Cyber Park", "Jinhan Cyber City", "Jinhan Digital City"])
def test_a_digital_city_is_a_park(park: str) -> None:
    assert is_same("深圳市福田区锦涵数码城A座3楼", f"3F, Tower A, {park}, Futian District, Shenzhen")
    assert not is_same("深圳市福田区锦涵大厦A座3楼", f"3F, Tower A, {park}, Futian District, Shenzhen")
    assert not is_same("深圳市福田区锦柳数码城A座3楼", f"3F, Tower A, {park}, Futian District, Shenzhen")
