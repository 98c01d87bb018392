"""Two houses of one road, each with its sign: "No 96 and No 102" says both, and none between."""

import pytest
from tests.address.same import is_same

LISTED = "No 96 and No 102 Jinwen Road, Pudong New Area, Shanghai"


@pytest.mark.parametrize("text", ["No 96 Jinwen Road, Pudong, Shanghai", "上海市浦东新区金文路96号、102号"])
def test_the_first_of_a_list_is_its_number(text: str) -> None:
    assert is_same(text, LISTED)


@pytest.mark.parametrize(
    "text",
    ["No 97 Jinwen Road, Pudong, Shanghai", "No 6 Jinwen Road, Pudong, Shanghai", "No 96 Jinwu Road, Pudong, Shanghai"],
)
def test_what_is_not_named_is_another_house(text: str) -> None:
    assert not is_same(text, LISTED)
