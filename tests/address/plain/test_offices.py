"""An office's name and a firm's form are no part of the house or street behind them."""

import pytest
from tests.address.same import is_same

from falsefront.address.plain import firm_forms, offices

SAME = [
    ("Owlmart Corporate Office 702 SW 8th St, Ames, IA 50010, US", "702 SW 8th Street, Ames, Iowa"),
    ("Main Office 702 Owl St, Ames, IA 50010", "702 Owl Street, Ames, Iowa"),
    ("Boston Office One Owl Square, Suite 3600 Boston MA, 02109 USA", "One Owl Square, Boston, MA"),
    ("New York Office 12 W 45th St, 8th Fl, New York", "12 West 45th Street, New York, NY 10036"),
    ("London Office: 12 Heron Street, London EC2A 4NE", "12 Heron Street, London"),
    ("Paris Office - 12 rue du Hibou, 75011 Paris", "12 rue du Hibou, Paris"),
    ("CZ.SOVA, z. s. p. o. Sovova 5, 130 00 Praha 3", "Sovova 1136/5, 130 00 Praha 3"),
    ("Sova, a. s. Sovova 5, 602 00 Brno", "Sovova 5, Brno"),
    ("Eule e. V. Eulenstr. 12, 10999 Berlin", "Eulenstraße 12, Berlin"),
]
APART = [
    ("Boston Office 12 Owl Street, Boston", "14 Owl St, Boston, MA"),
    ("Office 12 Owl Street, Leeds", "12 Owl Street, Leeds"),
    ("Owl House Office 12, 14 Heron Street, Leeds", "12 Heron Street, Leeds"),
    ("Sova, a. s. Sovova 5, 602 00 Brno", "Sovova 7, Brno"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_an_office_or_firm_is_called_is_no_part_of_its_house(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_an_office_by_its_number_is_no_house(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    "text", ["Post Office 12 Owl Street, Leeds", "Box Office 5 Owl Road", "ul. A. S. Sovy 5, Brno"]
)
def test_other_offices_and_initials_stay(text: str) -> None:
    assert firm_forms.parted(offices.parted(text)) == text
