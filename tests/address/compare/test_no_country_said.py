"""Where neither address says a country, and no list has the town: house, road, town and one postcode tell the place."""

import pytest
from tests.address.same import is_same

HOUSE = "Owlberg 2, Elmstetten 88480"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HOUSE, "Owlberg 2, Elmstetten bawu D-88480"),
        (HOUSE, "Industriegebiet Owlberg 2, Elmstetten 88480"),
        ("OWLTOFTEN 33, FINCHE DK-2840", "Owltoften 33, Finche Sealand 2840"),
        ("Owl 100, Finchhoven NB 5633 AA", "Owl 100, Finchhoven Noord Brabant 5633AA"),
        ("Owlmetzuda 27, Fazor 58001", "27 Owlmetzuda st., Fazor 58001"),
    ],
)
def test_house_road_town_and_postcode_tell_a_place_of_an_unsaid_country(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    "other",
    [
        "Owlberg 4, Elmstetten bawu 88480",
        "Owlberg 2a, Elmstetten bawu 88480",
        "Kestrelberg 2, Elmstetten 88480",
        "Unter Owlberg 2, Elmstetten 88480",
        "Owlberg 2, Finchhofen 88480",
        "Owlberg 2, Elmstetten bawu 88481",
        "Owlberg 2, Elmstetten bawu",
        "Owlberg, Elmstetten bawu 88480",
    ],
)
def test_another_house_road_town_or_postcode_of_an_unsaid_country_is_another_place(other: str) -> None:
    assert not is_same(HOUSE, other)


def test_an_unsaid_country_is_none_for_what_lies_in_china() -> None:
    assert not is_same("Room 5, Xinjian, Baita 225000", "Room 5, Xinjian, Baita, 225000")
