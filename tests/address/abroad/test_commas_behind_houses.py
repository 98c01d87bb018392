"""In Vietnam a comma may part a house from its street, which goes without a word there."""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()

SAME = [
    ("64, Hoang Dieu, Phuong 5, Da Nang, Vietnam", "64 Hoang Dieu, Da Nang"),
    ("Tầng 3, 64/2, Hoàng Diệu, Đà Nẵng, Việt Nam", "64/2 đường Hoàng Diệu, Đà Nẵng"),
    ("Floor 3,64, Hoang Dieu,Phuong 5,Da Nang", "So 64 Hoang Dieu, Phuong 5, Da Nang"),
]
APART = [
    ("64, Hoang Dieu, Phuong 5, Da Nang, Vietnam", "64 Nguyen Du, Phuong 5, Da Nang"),
    ("64, Hoang Dieu, Phuong 5, Da Nang, Vietnam", "62 Hoang Dieu, Phuong 5, Da Nang"),
    ("64, Hoang Dieu, Da Nang, Vietnam", "64, Hoang Dieu, Hai Phong, Vietnam"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_comma_behind_the_house_changes_nothing(one: str, other: str) -> None:
    left, right = address.read(one, GAZETTEER), address.read(other, GAZETTEER)
    assert left.road is not None
    assert right.road is not None
    assert left.road.name.key == right.road.name.key == "hoangdieu"
    assert address.compare_fields(one, other, GAZETTEER)[2].same_premises


@pytest.mark.parametrize(("one", "other"), APART)
def test_another_street_house_or_city_is_another_place(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, GAZETTEER)[2].same_premises


@pytest.mark.parametrize("text", ["12, Da Nang, Vietnam", "12, Phuong 5, Da Nang", "12, Kestrel Tower, Da Nang"])
def test_a_city_a_ward_and_a_named_house_are_no_streets(text: str) -> None:
    assert address.read(text, GAZETTEER).road is None
