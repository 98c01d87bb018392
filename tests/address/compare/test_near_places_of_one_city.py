"""Places that are called nearly alike, and one road and number in two towns: none is another."""

from itertools import combinations

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("form", "places"),
    [
        (
            "14 Moo 4, {}, Thailand",
            "Amata City Industrial Estate Rayong 21140,Eastern Seaboard Industrial Estate Rayong 21140",
        ),
        (
            "Av. San Martín 1470, {}, Argentina",
            "San José; Entre Ríos,Río Cuarto; Córdoba",
        ),
        (
            "Rua XV de Novembro, 470, {}",
            "São José dos Campos - SP,Santo Antônio da Patrulha - RS,Santa Rita do Sapucaí - MG,São Carlos - SP,"
            "São Carlos - SC,"
            "São Paulo - SP,São Pedro - SP,Campo Grande - MS",
        ),
    ],
)
def test_no_place_is_one_of_nearly_its_name(form: str, places: str) -> None:
    texts = [form.format(place.replace(";", ",")) for place in places.split(",")]
    assert [pair for pair in combinations(texts, 2) if is_same(*pair)] == []


def test_a_room_in_a_house_of_another_name_is_another() -> None:
    assert not is_same("香港鷺興大廈9樓5室", "Room 5, 9/F, Lo Hong Building, Hong Kong")
    assert is_same("香港鷺興大廈9樓5室", "Room 5, 9/F, Lo Hing Building, Hong Kong")


def test_an_estate_without_its_word_is_the_estate() -> None:
    assert is_same(
        "14 Moo 4, Amata City Industrial Estate, Rayong 21140", "14 Moo 4, Amata City, Rayong 21140, Thailand"
    )
