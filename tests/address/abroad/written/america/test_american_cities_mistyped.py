"""Large cities of America with a slip in their names, beside their state or alone behind house and road."""

import pytest
from tests.address.same import is_same

ONE = [
    ("525 Owlish St Floor 20 San Fransisco", "525 Owlish Street, San Francisco, CA 94105"),
    ("525 Owlish Street, Los Angles CA", "525 Owlish St., Los Angeles, CA 90015"),
    ("525 Owlish Ave, Las Vagas, NV", "525 Owlish Avenue, Las Vegas, Nevada 89101"),
    ("525 OWLISH AVE, BROOKYLN, NY, USA", "525 Owlish Avenue, Brooklyn, NY 11211"),
    ("525 Owlish Ave Ste 4 Chicgo, Illinois", "525 Owlish Avenue, Chicago, IL"),
    ("525 Owlish Ave, New Yrok, NY", "525 Owlish Avenue, New York, NY"),
]
TWO = [
    ("525 Owlish St Floor 20 San Fransisco", "525 Owlish Avenue, San Francisco, CA 94105"),
    ("525 Owlish St Floor 20 San Fransisco", "523 Owlish Street, San Francisco, CA 94105"),
    ("525 Owlish Ave, Chicgo, IL", "525 Owlish Avenue, Cicero, IL"),
    ("525 Owlish Ave, Huston, OH", "525 Owlish Avenue, Houston, TX"),  # a place of Ohio
    ("525 Owlish Ave, Pittsburg, KS", "525 Owlish Avenue, Pittsburgh, PA"),
    ("525 Owlish Road, Auburm, WA", "525 Owlish Road, Aurora, WA"),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_city_with_a_slip(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_cities_or_houses(left: str, right: str) -> None:
    assert not is_same(left, right)
