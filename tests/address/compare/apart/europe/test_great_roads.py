"""Roads of a kind in several words are told by the names behind it."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gran Vía Marqués del Búho 10, Valencia", "Gran Via de Ramón i Gavina, 10, València"),
        ("Gran Vía Marqués del Turia 10, Valencia", "Gran Via de Ramón i Cajal, 10, València"),
        ("Gran Vía Fernando el Católico 10, Valencia", "Gran Via Marqués del Túria, 10, València"),
        ("Gran Vía 10, Valencia", "Gran Via de Ramón i Cajal, 10, València"),
    ],
)
def test_another_name_behind_one_kind_is_another_road(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gran Vía Marqués del Turia 10, Valencia", "Gran Via del Marqués del Túria, 10, València"),
        ("Gran Vía de les Corts Catalanes 200, Barcelona", "Gran Via Corts Catalanes, 200, Barcelona"),
        ("Gran Vía 28, Madrid", "Gran Vía, 28, 28013 Madrid"),
    ],
)
def test_one_name_behind_it_is_one_road(one: str, other: str) -> None:
    assert is_same(one, other)
