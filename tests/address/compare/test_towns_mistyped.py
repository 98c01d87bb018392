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
