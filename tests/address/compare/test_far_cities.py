"""Two large cities far from each other with one road, house and postcode."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Petuelring 130, 80788 Berlin", "Petuelring 130, 80788 München"),
        ("Werner-von-Siemens-Str. 1, D-80333 Hamburg, Germany", "Werner-von-Siemens-Straße 1, 80333 München"),
        ("Bd Moulay Ismail 10, Casablanca 20000", "Bd Moulay Ismail 10, 20000 Fez"),
    ],
)
def test_one_road_house_and_code_in_two_large_cities_are_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Petuelring 130, 80788 Munich", "Petuelring 130, 80788 München"),
        ("12 Kasturba Road, Bangalore 560001", "12 Kasturba Rd, Bengaluru 560001"),
        ("Petuelring 130, 80788 München", "Petuelring 130, 80788 München, Verwaltung Berlin"),
    ],
)
def test_a_city_by_its_other_name_or_beside_the_other_is_the_same(a: str, b: str) -> None:
    assert is_same(a, b)
