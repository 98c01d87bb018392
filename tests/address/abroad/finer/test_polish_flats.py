"""Flats of Poland behind a stroke, and houses that are built as one."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("ul. Bocianowa 57/3, 31-000 Kraków", "57", "3"),
        ("Bocianowa 57/3, Kraków, Poland", "57", "3"),
        ("ul. Bocianowa 57A/3, 31-000 Kraków", "57a", "3"),
        ("os. Żurawie 15/8, 61-001 Poznań", "15", "8"),
        ("ul. Bocianowa 57/59, 31-000 Kraków", "57-59", None),  # two houses built as one
        ("ul. Bocianowa 12/14, 31-000 Kraków", "12-14", None),
        ("ul. Bocianowa 12/14/5, 31-000 Kraków", "12-14-5", None),
        ("Nowa Wieś 57/3, 32-000 Wieliczka", "57-3", None),  # a lot of a village
        ("Bocianowo 57/3, 62-045 Pniewy", "57-3", None),  # a village, and no city
        ("ul. Bocianowa dz. nr 157/2, 62-045 Pniewy", "157-2", None),  # a plot
        ("ul. Bocianowa hala 57/3, Gliwice", "57-3", None),
        ("Storchgasse 57/3, 1010 Wien", "57-3", None),  # elsewhere
        ("Čapí 57/3, 110 00 Praha", "57-3", None),
    ],
)
def test_a_flat_is_less_than_its_house(text: str, number: str, unit: str | None) -> None:
    reading = address.read(text, load())
    assert (str(reading.number), reading.unit) == (number, unit)


@pytest.mark.parametrize(
    ("other", "level"),
    [
        ("ul. Bocianowa 57/9, 31-000 Kraków", "number"),
        ("ul. Bocianowa 57 lok. 3, 31-000 Kraków", "unit"),
        ("ul. Bocianowa 57, 31-000 Kraków", "number"),
        ("ul. Bocianowa 59/3, 31-000 Kraków", "road"),
        ("ul. Bocianowa 57A/3, 31-000 Kraków", "road"),
        ("ul. Bocianowa 57/3, 30-001 Tarnów", "different"),
    ],
)
def test_flats_of_one_house_are_one_premises(other: str, level: str) -> None:
    one, two = address.read("ul. Bocianowa 57/3, 31-000 Kraków", load()), address.read(other, load())
    assert address.compare(one, two).level == address.compare(two, one).level == level


def test_a_box_of_belgium_stands_behind_a_stroke() -> None:
    assert is_same("Uilenstraat 12 bus 4, 2000 Antwerpen", "Uilenstr. 12/4, 2000 Antwerp, Belgium")
    assert is_same("Rue du Hibou 12/4, 1050 Ixelles", "12 Rue du Hibou bte 4, 1050 Bruxelles")
    assert not is_same("Uilenstraat 12/4, 2000 Antwerpen", "Uilenstraat 4, 2000 Antwerp, Belgium")
    assert not is_same("Uilenstraat 112/14, 2000 Antwerpen", "Uilenstraat 114, 2000 Antwerp, Belgium")


@pytest.mark.parametrize("road", ["Al. JP II", "al JP II", "Aleja JP II"])
def test_a_pope_by_his_initials_behind_the_kind_of_a_road_is_his_name(road: str) -> None:
    assert is_same(f"{road} 27 m. 5, 00-867 Warszawa", "al. Jana Pawła II 27, Warszawa")
    assert not is_same(f"{road} 27, Warszawa", "al. Jana Pawła I 27, Warszawa")


def test_halls_of_poland_are_counted_in_either_numerals_and_have_stalls() -> None:
    found = [
        address.read(f"{text}, 05-500 Piaseczno", load())
        for text in ("ul. Bocianowa 16, hala 3 box 112", "Bocianowa 16 hala III, boks 118")
    ]
    assert [(each.building, each.unit) for each in found] == [("3", "112"), ("3", "118")]
    assert is_same(*(each.raw for each in found))
    assert not is_same("ul. Bocianowa 16, hala II, Piaseczno", "ul. Bocianowa 16B, hala III, Piaseczno")
