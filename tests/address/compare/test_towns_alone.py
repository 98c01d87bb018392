"""A town alone is no place in common with a city that names none, nor a county's seat with its other towns."""

import pytest
from tests.gazetteer import load

from falsefront import address

TWO = (
    ("榛栗路715号，城西街道，义乌", "金华市金东区榛栗路715号"),
    ("彰化縣鹿港鎮中山路738號", "No. 738, Sec. 1, Zhongshan Rd., Changhua City 500"),
    ("屏東縣潮州鎮中山路738號", "No. 738, Zhongshan Rd., Pingtung City"),
)
ONE = (
    ("金华市城西街道榛栗路715号", "金华市榛栗路715号"),
    ("彰化縣彰化市中山路一段738號", "No. 738, Sec. 1, Zhongshan Rd., Changhua City 500"),
    ("彰化縣鹿港鎮中山路738號", "No. 738, Zhongshan Rd., Lukang Township, Changhua County"),
)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_a_town_of_one_side_says_nothing_of_the_other(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_town_beside_its_city_is_no_conflict(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises
