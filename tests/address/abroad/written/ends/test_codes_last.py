"""A country's code behind city and region is no state's, and a Dutch house of four digits no postcode."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("12 Owl Road, Bangalore, Karnataka, IN", "IN"),
        ("12 Owl Road, Bengaluru, KA, IN", "IN"),
        ("Uilgracht 180, Amsterdam, Noord-Holland, NL", "NL"),
        ("De Uil 6501, 5504 DR, Veldhoven, NL", "NL"),
        ("Carrera 7 No. 41-66, Bogotá, Cundinamarca, CO", "CO"),
        ("Unter den Eulen 5, Berlin, BE, DE", "DE"),
        ("Triq il-Kokka 5, Sliema, Malta, MT", "MT"),
        ("100 Main St, Malta, MT", "US"),
        ("100 N Main Street, Berlin, Paoli, IN", "US"),
        ("15 Owl Yard, New Delhi Building, Gary, IN", "US"),
        ("500 Owl Avenue, Suite 5, Bogota Tower, Denver, CO", "US"),
        ("Av. Búho 5, Monterrey, Nuevo León, NL", "MX"),
    ],
)
def test_the_code_behind_a_city_and_its_region_is_the_country(text: str, country: str) -> None:
    assert address.read(text, load()).country == country


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("De Uilelaan 1105, 1081 HV Amsterdam", "De Uilelaan 1105, Amsterdam, The Netherlands", True),
        ("De Uilelaan 1105, 1081 HV Amsterdam", "De Uilelaan 1107, Amsterdam, The Netherlands", False),
        ("De Uil 6501, 5504 DR, Veldhoven, NL", "De Uil 6501, Veldhoven", True),
        ("De Uil 6501, 5504 DR, Veldhoven, NL", "De Uil 6503, Veldhoven", False),
        ("12 Owl Road, Bangalore, Karnataka, IN", "12 Owl Road, Bengaluru 560001", True),
        ("12 Owl Road, Berlin, Paoli, IN", "12 Owl Road, Berlin, Germany", False),
        ("12 Kestrel Street, Richmond, Contra Costa, CA", "12 Kestrel Street, Richmond, Canada", False),
        ("Avenida Búho 12, Vitória, Espírito Santo, ES", "Avenida Búho 12, Vitoria, Spain", False),
    ],
)
def test_addresses_of_forms_meet_those_of_letters(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


def test_four_digits_before_a_town_without_a_sign_are_its_postcode() -> None:
    reading = address.read("Eulenstrasse 8001 Zürich", load())
    assert (reading.number, reading.postcode) == (None, "8001")
