"""Buildings of one name in two districts of Hong Kong, which meet or do not."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Kestrel Court, Aberdeen, Hong Kong", "Kestrel Court, North Point, Hong Kong", False),
        ("Kestrel Industrial Centre, Kwai Chung", "Kestrel Industrial Centre, Sha Tin, Hong Kong", False),
        ("Kestrel Building, Tsim Sha Tsui, Hong Kong", "Kestrel Building, Cheung Sha Wan, Kowloon", False),
        ("Kestrel Building, Tuen Mun", "Kestrel Building, Fanling, Hong Kong", False),
        ("Kestrel Industrial Centre, Kwai Chung", "Kestrel Industrial Centre, Tsuen Wan, Hong Kong", True),
        ("Kestrel Building, Mong Kok", "Kestrel Building, Tai Kok Tsui, Kowloon", True),
        ("Kestrel Building, Mong Kok", "Kestrel Building, Sham Shui Po, Kowloon", True),
        ("Kestrel Centre, San Po Kong", "Kestrel Centre, Kowloon Bay, Hong Kong", True),
        ("12 Kestrel Street, Mong Kok", "12 Kestrel Street, Cheung Sha Wan, Kowloon", True),
    ],
)
def test_buildings_of_one_name_are_one_in_one_district_and_the_one_beside_it(a: str, b: str, *, same: bool) -> None:
    assert is_one(a, b) is same


def test_where_each_of_two_districts_has_such_a_building_by_the_dictionary_they_are_two() -> None:
    assert not is_one("Regal Court, Central, Hong Kong", "Regal Court, Wan Chai, Hong Kong")
    assert not is_one("Regal Court, Central, Hong Kong", "灣仔永豪阁")
    assert is_one("Regal Court, Central, Hong Kong", "中環丽豪阁")
    assert is_one("Ventris Place, Wan Chai, Hong Kong", "Ventris Place, North Point, Hong Kong")
