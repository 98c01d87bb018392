"""Roads of Hong Kong whose side one address leaves out."""

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
        ("尖沙咀漆咸道61-79號樂英商業中心5樓", "Room 9, 61-79 Chatham Road South, Tsim Sha Tsui, Kowloon"),
        ("Kam Pak Mansion, 318 Queen's Road, Wan Chai", "318 Queen's Road East, Kam Pak Mansion, Wan Chai"),
    ],
)  # fmt: skip
def test_a_wide_range_or_a_building_in_one_locality_tells_the_road(one: str, other: str) -> None:
    assert level(one, other).is_same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("318 Queen's Road, Wan Chai, Hong Kong", "318 Queen's Road East, Wan Chai, Hong Kong"),
        ("318-320 Queen's Road, Sheung Wan, Hong Kong", "318-320 Queen's Road West, Sheung Wan, Hong Kong"),
        ("上環德輔道301-315號", "301-315 Des Voeux Road West, Sheung Wan, Hong Kong"),  # Central lies there, too
        ("Kam Pak Mansion, 318 Queen's Road, Sheung Wan", "318 Queen's Road West, Kam Pak Mansion, Sheung Wan"),
        ("上環德輔道301-315號", "301-315 Des Voeux Road West, Sai Ying Pun, Hong Kong"),  # another locality
        ("德輔道301-315號, 香港", "301-315 Des Voeux Road West, Hong Kong"),  # in none
        ("301-315 Des Voeux Road Central, Sheung Wan", "301-315 Des Voeux Road West, Sheung Wan"),
        ("上環德輔道301-315號", "301-317 Des Voeux Road West, Sheung Wan, Hong Kong"),
        ("上環德輔道301-315號", "301-315 Connaught Road Central, Sheung Wan, Hong Kong"),
        (
            "Kam Pak Mansion, 318 Queen's Road, Wan Chai, Hong Kong",
            "Kam Fai Mansion, 318 Queen's Road East, Wan Chai, Hong Kong",
        ),
    ],
)
def test_a_number_alone_tells_no_side(one: str, other: str) -> None:
    assert not level(one, other).is_same_premises
