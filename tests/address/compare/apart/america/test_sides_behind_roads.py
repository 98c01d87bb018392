"""A side behind the type of a road makes another road of its name in Britain and the South; and what says otherwise."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("100 Owlmont Drive South, Bundoora VIC 3083", "100 Owlmont Dr. Sth, Bundoora, Victoria"),
        ("100 Owlmont Drive South, Sandton, South Africa", "100 Owlmont Dr S, Sandton 2196, South Africa"),
        ("100 Owlmont Drive, East Bundoora VIC", "100 Owlmont Drive, East Bundoora, Victoria 3083"),
    ],
)
def test_one_side_of_one_road(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("100 Owlmont Drive South, Reading, UK", "100 Owlmont Drive, Reading, UK"),
        ("100 Owlmont Drive South, Reading RG1 9ZZ", "100 Owlmont Drive, Reading RG2 9YY"),
        ("100 Owlmont Drive South, Bundoora VIC 3083", "100 Owlmont Drive, Bundoora, Victoria"),
        ("100 Owlmont Street West, Auckland 1010", "100 Owlmont Street, Auckland"),
        ("100 Owlmont Dr South, Sandton, 2196, South Africa", "100 Owlmont Drive, Sandton, South Africa"),
    ],
)
def test_a_side_on_one_road_alone(left: str, right: str) -> None:
    assert not is_same(left, right)
