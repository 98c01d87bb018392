"""A number right before a house's name is no number of the road behind it."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 Owl Court, Kestrel Road, Leeds LS1 4AB", "5 Kestrel Road, Leeds LS1 4AB"),
        ("5 Owl Court Kestrel Road, Dunedin 9016, New Zealand", "5 Kestrel Road, Dunedin 9016, New Zealand"),
        ("5 Owl Court, Kestrel Road, Richmond VIC 3121", "5 Kestrel Road, Richmond VIC 3121"),
        ("5 Owl Trading Estate, Kestrel Road, Leeds", "5 Kestrel Road, Leeds"),
        ("501 Owl Chambers, Kestrel Road, Mumbai, India", "501 Kestrel Road, Mumbai, India"),
        ("5 Owl Plaza, Kestrel Road, Nairobi, Kenya", "5 Kestrel Road, Nairobi, Kenya"),
        ("5 Owl House, Quay Street, Portsmouth", "5 Quay Street, Portsmouth"),
        ("The Firm, 5 The Owl House, Kestrel Road, Leeds", "5 Kestrel Road, Leeds"),
    ],
)
def test_a_number_of_a_house_is_none_of_the_road(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 Owl Court, Kestrel Road, Leeds LS1 4AB", "Owl Court, 5 Kestrel Road, Leeds LS1 4AB"),
        ("5 Owl Court, Kestrel Road, Leeds", "Unit 5, Owl Court, Kestrel Road, Leeds"),
        ("Owl Court, 5 Kestrel Road, Leeds", "5 Kestrel Road, Leeds"),
        ("5, Owl Court, Kestrel Road, Leeds", "5 Kestrel Road, Leeds"),  # the comma may stand for an order
        ("12-14 Owl House, Kestrel Road, Leeds", "12-14 Kestrel Road, Leeds"),
        ("622 Owl Tower, Floor 15, Kestrel Road, Bangkok, Thailand", "622 Kestrel Road, Bangkok, Thailand"),
    ],
)
def test_what_may_be_the_number_of_the_road_is(one: str, other: str) -> None:
    assert is_same(one, other)
