"""Estates of one name that are told by the road they lie off."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("7-B, Lotus Estate, Off Heron Link Road, Mumbai 400 053", "Lotus Estate, Owl Vihar Road, Mumbai 400072"),
        ("Lotus Estate, Off Heron Link Road, Mumbai", "Lotus Estate, Off. Owl Vihar Road, Mumbai"),
        ("Lotus Industrial Estate (Off Heron Link Road), Pune", "Unit 7, Lotus Ind. Est., Owl Vihar Rd, Pune 411001"),
        ("Heron Business Centre, off Lotus Road, Nairobi", "Heron Business Centre, Kite Road, Nairobi"),
        ("Heron Plaza, off Jalan Melati, 50450 Kuala Lumpur", "Heron Plaza, Jalan Kenari, Kuala Lumpur"),
    ],
)
def test_estates_off_two_roads_are_two(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("7, Lotus Industrial Estate, Off Owl Vihar Rd, Mumbai", "Lotus Ind. Est., Owl Vihar Road, Mumbai 400072"),
        ("7, Lotus Estate Off Owl Vihar Rd, Mumbai", "Lotus Estate, off. Owl Vihaar Road, Mumbai 400072"),
        ("Lotus Estate, Off S.V. Road, Mumbai", "Lotus Estate, Swami Vivekanand Road, Mumbai 400072"),
        ("Lotus Estate, Off Heron Link Road, Mumbai 400053", "Lotus Estate, Kite Lane, Mumbai 400053"),
        ("Lotus Estate, Off Heron Link Road, Mumbai", "Lotus Estate, Near Owl Vihar Road, Mumbai"),
        ("Lotus Estate, Off Heron Link Road, Mumbai", "Lotus Estate, Heron Link, Mumbai"),
        ("Heron Plaza, off Jalan Melati, 50450 Kuala Lumpur", "Heron Plaza, Jalan Melati, Kuala Lumpur"),
    ],
)
def test_an_estate_off_a_road_is_one_on_it_or_one_that_names_none(left: str, right: str) -> None:
    assert is_same(left, right)
