"""A hyphen or "in" within the name of a building of Hong Kong is part of it; before a building, "in" says nothing."""

import pytest
from tests.address.same import is_same

HOUSE = "3/F., Owl In Kestrel Centre, Kwai Chung, N.T., HONG KONG"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HOUSE, "5/F Owl-In Kestrel Ctr., Kwai Chung"),
        ("Wing-On Kowloon Centre, Nathan Road, Kowloon", "Wing On Kowloon Centre, 345 Nathan Road, Jordan"),
        ("Shop 5 in Kestrel Centre, Kwai Chung", "Shop 5, Kestrel Centre, Kwai Chung, N.T., HONG KONG"),
        ("Room 5 in Kestrel Building in Wan Chai, Hong Kong", "Room 5, Kestrel Building, Wan Chai"),
    ],
)
def test_a_name_is_one_with_its_hyphen_or_without(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    "other",
    [
        "3/F., Lark In Kestrel Centre, Kwai Chung, N.T., HONG KONG",
        "3/F., Owl In Lark Centre, Kwai Chung, N.T., HONG KONG",
        "3/F., Kestrel Centre, Kwai Chung, N.T., HONG KONG",
    ],
)
def test_another_word_before_or_behind_in_is_another_building(other: str) -> None:
    assert not is_same(HOUSE, other)
