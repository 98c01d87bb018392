"""Counted lanes of Korea and the houses in them."""

import pytest
from tests.address.same import is_same

HOUSE = "12, Madeul-ro 11ga-gil, Dobong-gu, Seoul (Damoa Building, #403)"


@pytest.mark.parametrize(
    "other",
    ["서울특별시 도봉구 마들로 13가길 12 다모아빌딩 403호", "서울특별시 도봉구 마들로 11가길 14 다모아빌딩 403호"],
)
def test_another_lane_or_another_house_of_it_is_another_place(other: str) -> None:
    assert not is_same(HOUSE, other)


def test_a_lane_and_house_in_two_scripts_are_one_place() -> None:
    assert is_same(HOUSE, "서울특별시 도봉구 마들로 11가길 12 다모아빌딩 403호")
