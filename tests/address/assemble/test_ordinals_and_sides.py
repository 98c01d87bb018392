"""The number and side of a road behind its kind, as business parks write them: Keji Rd. 4 N. is 科技北四路."""

import pytest
from tests.address.same import is_same

ROAD = "Kestrel Bldg., Keji Rd. 4 N., Nanshan District, Shenzhen"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ROAD, "Kestrel Bldg., Keji North 4th Road, Nanshan District, Shenzhen"),
        (
            "Kestrel Bldg., Keji Ave.4.N.,Nanshan District,Shenzhen,China",
            "Kestrel Building, Keji North 4th Avenue, Shenzhen",
        ),
        ("No. 8 Keji Rd. 4 North, Nanshan District, Shenzhen", "深圳市南山区科技北四路8号"),
        ("8 Creation RD 3., Hsinchu 30077", "No. 8 Creation Rd III, Science-based Industrial Park, Hsinchu"),
    ],
)
def test_a_number_and_a_side_behind_a_road_are_its_own(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ROAD, "Kestrel Bldg., Keji South 4th Road, Nanshan District, Shenzhen"),
        (ROAD, "Kestrel Bldg., Keji North 5th Road, Nanshan District, Shenzhen"),
        (ROAD, "Kestrel Bldg., Keji 4th Road, Nanshan District, Shenzhen"),
        ("No. 8 Keji Rd. 4 North, Nanshan District, Shenzhen", "No. 4 Keji North Road, Nanshan District, Shenzhen"),
        ("8 Creation RD 3., Hsinchu 30077", "No. 8 Creation Rd IV, Science-based Industrial Park, Hsinchu"),
    ],
)
def test_another_number_or_side_is_another_road(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_lone_number_is_a_house_though_a_side_stands_behind_it() -> None:
    assert is_same("Renmin Road 8 South, Xingtai", "No. 8 Renmin Road, Xingtai")
