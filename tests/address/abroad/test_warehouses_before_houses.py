"""A warehouse before a number and a road is one of several in that house; first letters are no quarter's name."""

import pytest
from tests.address.same import is_same

ONE = [
    (
        "Warehouse 5, 1038 Owl Road, Lark Ward, Dist. 12, HCMC",
        "1038 Owl Road, Lark Ward, District 12, Ho Chi Minh City",
    ),
    ("Warehouse 5, 38 Owl Street, Leeds LS1 4AB", "38 Owl Street, Leeds LS1 4AB"),
    ("Warehouse 5, 1038 National Highway 1A, Lark, Dist. 12, HCMC", "1038 QL1A, P. Lark, Quận 12, TP.HCM"),
]
TWO = [
    ("Warehouse 5, 1038 Owl Road, Lark Ward, Dist. 12, HCMC", "5 Owl Road, Lark Ward, District 12, Ho Chi Minh City"),
    ("Warehouse 5, 1038 Owl Road, Lark Ward, Dist. 12, HCMC", "1083 Owl Road, Lark Ward, District 12, HCMC"),
    ("Warehouse 5, Owl Road, Jebel Ali, Dubai", "Warehouse 6, Owl Road, Jebel Ali, Dubai"),
    ("Villa 5, 6 October Street, Giza", "6 October Street, Giza"),
    ("House 3, 2 Main Road, Bangalore", "House 2, 3 Main Road, Bangalore"),
    ("286 đường Owl, Quảng Tây, TQ", "286 Owl Street, Dubai"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_a_warehouse_of_a_house_is_no_house_of_the_road(one: str, other: str) -> None:
    assert is_same(one, other)
    assert is_same(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_houses_of_a_road_stay_two(one: str, other: str) -> None:
    assert not is_same(one, other)
    assert not is_same(other, one)
