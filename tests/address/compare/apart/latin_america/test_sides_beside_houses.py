"""A side beside a house's number makes another road in Mexico, before or behind the number, in full or in short."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Francisco I. Madero Oriente #215, Col. Centro, 64000 Monterrey, N. L.",
         "Calle Fco. I. Madero 215 Pte., Centro, Monterrey"),
        ("Calle Madero Oriente 215, Centro, 64000 Monterrey", "Calle Madero Poniente 215, Centro, Monterrey"),
    ],
)  # fmt: skip
def test_two_sides_of_one_road_are_two_roads(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Francisco I. Madero Poniente #215, Col. Centro, 64000 Monterrey, N. L.",
         "Calle Fco. I. Madero 215 Pte., Centro, Monterrey"),
        ("Av. Encinos Sur 2212, Zona Norte, Zapopan, Jal.", "Av. Encinos Sur 2212, Zapopan, Jal."),
    ],
)  # fmt: skip
def test_one_side_and_a_quarter_are_no_two_roads(one: str, other: str) -> None:
    assert is_same(one, other)
