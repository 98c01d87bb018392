"""Addresses in sentences of languages that decline, from Poland to Russia and from Vilnius to Ljubljana."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("przy ulicy Sowiej 14 w Poznaniu", "ul. Sowia 14, 60-101 Poznań"),
        ("we Wrocławiu przy ul. Kruczej 8", "Wrocław, ul. Krucza 8"),
        ("ul. Długa 5 w Zielonej Górze", "ul. Długa 5, Zielona Góra"),
        ("przy ul. Marii Konopnickiej 15 w Gdyni", "ul. Konopnickiej 15, Gdynia"),
        ("przy Rynku 14 w Świdnicy", "Rynek 14, Świdnica"),
        ("v Praze v ulici Dlouhé 9", "Dlouhá 9, Praha"),
        ("na Dlhej ulici 8 v Žiline", "Dlhá 8, Žilina"),
        ("у Львові на вулиці Соколиній, 9", "м. Львів, вул. Соколина, 9"),
        ("в Москве на улице Совиной, 9", "Москва, ул. Совиная, 9"),
        ("на Совиной улице, 9 в Екатеринбурге", "Екатеринбург, Совиная ул., 9"),
        ("u Zagrebu, Ulica sova 12", "Ulica sova 12, Zagreb"),
        ("v Ljubljani na Sovini ulici 14", "Sovina ulica 14, Ljubljana"),
        ("Vilniuje, Pelėdų g. 12", "Pelėdų g. 12, Vilnius"),
        ("Budapesten, a Gólya köz 5. szám alatt", "1052 Budapest, Gólya köz 5."),
    ],
)
def test_a_town_and_a_road_in_the_locative_are_those_in_the_nominative(said: str, written: str) -> None:
    assert is_same(said, written)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("przy ulicy Sowiej 14 w Poznaniu", "ul. Sowia 14, Kraków"),
        ("we Wrocławiu przy ul. Kruczej 8", "Wrocław, ul. Kruka 8"),
        ("we Wrocławiu przy ul. Kruczej 8", "Wrocław, ul. Krucza 8A"),
        ("v Praze v ulici Dlouhé 9", "Dlouhé náměstí 9, Praha"),
        ("у Львові на вулиці Соколиній, 9", "м. Львів, вул. Соколова, 9"),
        ("в Москве на улице Совиной, 9", "Москва, ул. Совина, 9"),
        ("Vilniuje, Pelėdų g. 12", "Pelėdų g. 12, Kaunas"),
    ],
)
def test_another_town_or_road_in_the_locative_is_another(said: str, written: str) -> None:
    assert not is_same(said, written)


@pytest.mark.parametrize(
    "text",
    ["ul. Sowia 14 w podwórzu, Radom", "12 Owl Road, W Leeds", "Owl Cd. Owl Sk. No:2 NA TR 34750", "Calle U 5, Murcia"],
)
def test_what_is_no_town_in_a_case_stays_as_it_stands(text: str) -> None:
    assert address.read(text, load()).meant == ""
