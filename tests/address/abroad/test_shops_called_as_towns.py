"""A word for a shop before its number is no town of its name: loja 12 is not in Loja."""

import pytest
from tests.address.same import GAZETTEER

from falsefront import address


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Rua Coruja Marcolina nº 745, loja 12, Brás, São Paulo", "12"),
        ("Rua Coruja Marcolina 745, loja 12, Curitiba", "12"),
        ("Brás, Rua Coruja Marcolina 745 (Galeria Coruja), box 34, São Paulo", "34"),
    ],
)
def test_a_shop_is_read_by_its_number(text: str, unit: str) -> None:
    found = address.read(text, GAZETTEER)
    assert found.unit == unit
    assert "Loja" not in [area.name.text for area in found.areas]


@pytest.mark.parametrize("text", ["Calle Bolívar 12, Loja 110101, Ecuador", "Calle Bolívar 12, Loja"])
def test_the_town_of_that_name_is_read_where_no_number_of_a_shop_follows(text: str) -> None:
    found = address.read(text, GAZETTEER)
    assert found.city is not None
    assert found.city.key == "loja"
