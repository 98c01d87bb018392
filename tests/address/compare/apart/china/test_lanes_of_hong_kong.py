"""Houses in numbered lanes of villages of Hong Kong are told by lane and house, in either language."""

import pytest
from tests.address.same import is_same

ONE = "No. 13, Lane 5, Wu Kai Sha Village, Ma On Shan, N.T."


@pytest.mark.parametrize(
    "other",
    [
        "No. 15, Lane 5, Wu Kai Sha Village, Ma On Shan, N.T.",
        "2/F No. 137, Lane 5, Wu Kai Sha Village, Ma On Shan, Shatin, NT, Hong Kong",
        "新界馬鞍山烏溪沙村5巷15號",
    ],
)
def test_another_house_of_a_lane_is_another_place(other: str) -> None:
    assert not is_same(ONE, other)


@pytest.mark.parametrize(
    "other",
    ["2/F No. 13, Lane 5, Wu Kai Sha Village, Ma On Shan, Shatin, NT, Hong Kong", "新界馬鞍山烏溪沙村5巷13號"],
)
def test_one_house_of_a_lane_is_one_place(other: str) -> None:
    assert is_same(ONE, other)
