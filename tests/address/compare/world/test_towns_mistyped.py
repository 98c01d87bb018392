"""A town that is mistyped on one side, where a quarter or the postcode says that it is one; and near misses."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Plot 156, Uhlpur Industrial Area, Nidhige, Shimoga-577222, India",
            "PLOT NO 156 UHLPUR INDUSTRIAL AREA, SHIVAMOGGGA, 577222, India",
        ),
        (
            "Plot 12, Uhlpur Industrial Area, Owlabad 201015",
            "Plot No 12 Uhlpur Industrial Area, Owlabbad 201015, India",
        ),
    ],
)
def test_one_place(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("12 Uhl Road, Owlabad, Tamil Nadu", "12 Uhl Road, Uhlabad, Tamil Nadu, India"),
        ("Plot 12, Uhlpur Industrial Area, Rampur", "Plot 12, Uhlpur Industrial Area, Raipur"),
        ("12 Uhl Road, Kuruvai Nagar, Rampur", "12 Uhl Road, Kuruvai Nagar, Raipur"),
        ("Plot 12, Uhlpur Industrial Area, Owlabad 201015", "Plot 13 Uhlpur Industrial Area, Owlabbad 201015, India"),
        ("Unit 5, Westfield, Marston, UK", "Unit 5, Westfield, Manston, United Kingdom"),
        ("15 Calle Mayor, Centro, Houghton, UK", "15 Calle Mayor, Centro, Haughton, UK"),
        ("Plot 12, Industrial Area, Owlabad 201015", "Plot No 12 Industrial Area, Owlabbad 301016, India"),
    ],
)
def test_near_misses_are_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("No.77 Yongquan Road,Siqin Town,Taihu County", "No.77 Yongquan Lu, Siqian Town, Taihu, Anqing, Anhui"),
        ("安徽省太湖县寺前镇永泉路77号", "No.77 Yongquan Road,Siqin Town,Taihu County"),
    ],
)
def test_a_town_that_its_city_does_not_have_is_a_slip_of_one_that_it_has(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("No.79 Yongquan Road,Siqin Town,Taihu County", "No.77 Yongquan Lu, Siqian Town, Taihu, Anqing, Anhui"),
        ("No.77 Yongquan Road,Miyang Town,Taihu County", "No.77 Yongquan Lu, Siqian Town, Taihu, Anqing, Anhui"),
        ("No.7 Yuke Road, Shitan Town, Guangzhou", "No.7 Yuke Road, Shawan Town, Guangzhou"),
        ("No.7 Yuke Road, Huashan Town, Guangzhou", "No.7 Yuke Road, Huadong Town, Guangzhou"),
    ],
)
def test_another_town_or_number_is_another_place(a: str, b: str) -> None:
    assert not is_same(a, b)
