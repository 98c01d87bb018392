"""Towns of several words between the Oder and the Black Sea, each word of which may be cut short."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("told", "whole"),
    [
        ("Gorzów Wlkp.", "Gorzów Wielkopolski"),
        ("Gorzow Wlkp", "66-400 Gorzów Wielkopolski"),
        ("Tomaszów Maz.", "Tomaszów Mazowiecki"),
        ("Skarżysko-Kam.", "Skarżysko-Kamienna"),
        ("Ústí n.L.", "Ústí nad Labem"),
        ("Hradec Kr.", "Hradec Králové"),
        ("Ban. Bystrica", "Banská Bystrica"),
        ("Dr. Tr. Severin", "Drobeta-Turnu Severin"),
        ("Rm. Vâlcea", "Râmnicu Vâlcea"),
        ("N. Sad", "Novi Sad"),
    ],
)
def test_a_town_that_is_cut_short_is_the_town(told: str, whole: str) -> None:
    one, other = (address.read(f"Sowia 18, {town}", load()) for town in (told, whole))
    assert one.cities
    assert one.cities == other.cities
    assert is_same(one.raw, other.raw)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tomaszów Maz.", "Tomaszów Lubelski"),
        ("Ostrów Wlkp.", "Ostrów Mazowiecka"),
        ("Z. Góra", "Jelenia Góra"),
        ("Jablonec n. N.", "Jablonné nad Orlicí"),
    ],
)
def test_two_towns_of_one_word_in_common_stay_two(one: str, other: str) -> None:
    assert not is_same(f"ul. Sowia 18, {one}", f"ul. Sowia 18, {other}")


@pytest.mark.parametrize(
    "text",
    [
        "ul. Nowa W. 5, Radom",
        "ul. Mała, Góra 5",
        "12 St. Mary, Owlby",
        "Owl Rd. 5, St. B.",
        "Budapest V. kerület, Bagoly u. 5",
    ],
)
def test_what_is_no_town_cut_short_stays_as_it_stands(text: str) -> None:
    assert address.read(text, load()).meant == ""
