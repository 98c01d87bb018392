"""Large cities of Africa that stand before their quarter, joined by a hyphen or a stroke."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("joined", "apart", "other"),
    [
        (
            "12 Avenue du Hibou, Kinshasa-Gombe",
            "12 av. du Hibou, Gombe, Kinshasa, RDC",
            "12 av. du Hibou, Kinshasa-Limete",
        ),
        ("12 Rue Hibou, Dakar-Plateau, Sénégal", "12, rue Hibou, Plateau, Dakar", "12, rue Hibou, Pikine, Dakar"),
        ("45 Rue Hibou, Douala/Bonanjo", "45, rue Hibou, Bonanjo, Douala, Cameroun", "45, rue Hibou, Akwa, Douala"),
    ],
)
def test_the_quarter_is_one_of_the_city_before_it(joined: str, apart: str, other: str) -> None:
    assert is_same(joined, apart)
    assert not is_same(joined, other)
