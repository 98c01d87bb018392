"""An address without a country is read as the other's country writes, where it says a place of the other."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.compare.read_there import read_there

ONE = (
    ("28 Owlmere Avenue, Suite 4, Chatswood", "28 Owlmere Ave, Chatswood NSW 2067"),
    ("Nancy Owl Bar, 30 Owlgate Street, Dublin D08 W6X3", "30-32 Owlgate St, Dublin 8"),
)
GUESSED = (
    (
        "Plot 54, Cu Meo Complex, Cu Meo Commune, Kim Bang, Ha Nam",
        "Plot No 54 Cu Meo Complex, Cu Meo, Kim Bang, Ha Nam, Vietnam",
    ),
    ("Lote 9, Calle Buho 12, Barrio Lechuza, Colon", "Lote 9, Calle Buho 12, Barrio Lechuza, Colon, Honduras"),
    (
        "Km 24 Carretera a Lechuza, Colon",
        "Zona Franca Buho, Km 24 Carretera a Lechuza, Colon, La Libertad, El Salvador",
    ),
)
GUESSED_APART = (
    (
        "Plot 54, Cu Meo Complex, Cu Meo Commune, Kim Bang, Ha Nam",
        "Plot No 45 Cu Meo Complex, Cu Meo, Kim Bang, Ha Nam, Vietnam",
    ),
    ("12 Owl Street, Elmhope, San Jose, CA", "12 Owl Street, Elmhope, San Jose, Costa Rica"),
    ("Km 24 Carretera a Lechuza, Colon", "Km 25 Carretera a Lechuza, Colon, La Libertad, El Salvador"),
    ("Km 24 Carretera a Lechuza, Colon", "Km 24 Carretera a Garza, Colon, La Libertad, El Salvador"),
)
TWO = (
    ("28 Owlmere Avenue, Suite 4, Chatswood", "38 Owlmere Ave, Chatswood NSW 2067"),
    ("28 Owlmere Avenue, Suite 4, Chatsworth", "28 Owlmere Ave, Chatswood NSW 2067"),
    ("28 Owlmere Avenue, Hornsby", "28 Owlmere Ave, Chatswood NSW 2067"),
    ("28 Chatswood Avenue", "28 Owlmere Ave, Chatswood NSW 2067"),
    ("28 Chatswood Avenue", "28 Chatswood Ave, Chatswood NSW 2067"),
    ("12 Park Avenue, Ballina", "12 Park Avenue, Ballina, NSW, Australia"),
    ("12 Mill Lane, Winfield", "12 Mill Lane, Winfield, IL, USA"),
    ("12 Manor Road, Clinton", "12 Manor Road, Clinton, Ontario, Canada"),
    ("Block 3, Jabriya", "Block 3, Jabriya, Kuwait"),
    ("Zone Industrielle 2 Owlville", "Zone Industrielle 2 Owlville FR 44000"),
    ("Lenina 12, Kirow, Russland", "Lenina 12, Kirowsk, Russland"),
    ("55 Owlong-daero, Jung-gu US 100-743", "55 Owlong-daero, Jung-gu, Daejeon, Korea"),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_bare_address_is_read_as_the_other_country_writes(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises
    assert address.compare_fields(b, a, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), GUESSED)
def test_a_country_that_a_town_alone_told_gives_way_to_one_that_is_said(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises
    assert address.compare_fields(b, a, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), GUESSED_APART)
def test_one_town_of_two_countries_is_two(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), TWO)
def test_what_is_said_otherwise_stays_apart(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises


def test_the_text_stays_as_it_was_and_china_is_never_lent_a_country() -> None:
    bare, there = (address.read(text, load()) for text in ONE[0])
    found = read_there(bare, there)
    assert found is not None
    assert [it.raw for it in found] == list(ONE[0])
    assert found[0].country == "AU"
    assert read_there(there, there) is None
    assert read_there(address.read("滨河路28号", load()), there) is None
