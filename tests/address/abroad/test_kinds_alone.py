"""A square or quay that has no name but its kind is a road: Náměstí 12 is house 12 of the square."""

import pytest
from tests.address.same import is_same

SQUARE = "Náměstí 112, 674 01 Třebíč"
QUAY = "Nábřeží 695, Zlín"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SQUARE, "Namesti 112, Trebic, Czech Republic"),
        (QUAY, "Nabrezi 695, 760 01 Zlin"),
        (QUAY, "NABREZI 695, ZLIN CZ 76001"),
        ("Trg 5, 3000 Celje", "Trg 5, Celje, Slovenia"),
        ("Sovi nabrezi 695, Zlin", "Soví nábřeží 695, 760 01 Zlín"),
    ],
)
def test_a_kind_of_road_alone_has_houses(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SQUARE, "Namesti 113, Trebic, Czech Republic"),
        (SQUARE, "Sokolovo namesti 112, Trebic, Czech Republic"),
        (SQUARE, "Namesti Svobody 112, Trebic, Czech Republic"),
        (QUAY, "Sovi nabrezi 695, 760 01 Zlin"),
        (QUAY, "Namesti 695, 760 01 Zlin"),
        ("Trg 5, 3000 Celje", "Glavni trg 5, Celje, Slovenia"),
        ("Quai 12, 1201 Genève", "Quai Wilson 12, 1201 Genève"),
    ],
)
def test_it_is_no_road_with_a_name_before_or_behind_it(one: str, other: str) -> None:
    assert not is_same(one, other)
