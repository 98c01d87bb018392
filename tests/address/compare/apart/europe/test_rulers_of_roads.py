"""The numeral of a ruler in the name of a road, and roads called after a bridge."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("100 George Street, Edinburgh", "100 GEORGE IV BRIDGE EDINBURGH"),
        ("33 avenue George, Paris", "33 AVENUE GEORGE V PARIS"),
        ("5 Via Umberto, Torino", "5 VIA UMBERTO II TORINO"),
        ("Rua Dom Pedro 12, Lisboa", "RUA DOM PEDRO V 12 LISBOA"),
        ("Kaiser-Wilhelm-Straße 12, Hamburg", "Kaiser-Wilhelm-II-Straße 12, Hamburg"),
        ("40 North Bridge, Edinburgh", "40 NORTH BRIDGE STREET EDINBURGH"),
        ("12 Tower Bridge, London", "12 Tower Bridge Road, London"),
    ],
)
def test_another_numeral_or_none_is_another_road(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("100 George IV Bridge, Edinburgh", "100 GEORGE IV BRIDGE EDINBURGH"),
        ("33 avenue George V, 75008 Paris", "33 AV GEORGE V PARIS"),
        ("Rua Dom Pedro II 12, Lisboa", "Rua D. Pedro Segundo 12, Lisboa"),
        ("place Albert 1er 5, Bruxelles", "Place Albert I 5, Bruxelles"),
        ("Karl IV. Platz 5, Wien", "Karl IV Platz 5, Wien"),
        ("12 George Street, Edinburgh", "George House, 12 George St, Edinburgh"),
        ("12 Tower Bridge Road, London", "12 Tower Bridge Rd, London SE1 4TR"),
    ],
)
def test_a_ruler_is_one_however_his_numeral_is_written(one: str, other: str) -> None:
    assert is_same(one, other)


def test_a_house_behind_a_ruler_s_road_is_no_numeral_of_his() -> None:
    assert is_same("C.so Vittorio Emanuele II, 74 - 10121 Torino", "Corso Vittorio Emanuele 74, Turin")
    assert not is_same("C.so Vittorio Emanuele II, 74 - 10121 Torino", "Corso Vittorio Emanuele III 74, Turin")
    assert not is_same("C.so Vittorio Emanuele II, 74 - 10121 Torino", "Corso Vittorio Emanuele 2, Turin")
