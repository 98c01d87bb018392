"""Two towns behind one postcode are two, whatever stands around them; a town beside its capital may be it."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Via Faggio 12, 35010 Limena (PD), Italia", "Via Faggio 12, 35010 Vigonza, Italy", False),
        ("Via Faggio 12, 35010 Limena PD", "Via Faggio 12, 35010 Vigonza (PD)", False),
        ("Via Faggio 12, 35010 Limena (Padova)", "Via Faggio 12, 35010 Vigonza", False),
        ("Via Faggio 12, 35010 Limena (PD)", "Via Faggio 12, 35010 Vigonza, Padova", False),
        ("Via Faggio 12, 35010 Limena (PD)", "Via Faggio 12, 35010 Limena, Padova", True),
        ("Via Faggio 12, 35010 Limena PD", "Via Faggio 12, 35010 Limena", True),
        ("Via Faggio 12, 35010 Limena PD", "Via Faggio 12, 35010 Limenna", True),
        ("Via Faggio 12, 20099 Sesto San Giovanni", "Via Faggio 12, 20099 Milano, Sesto San Giovanni", True),
        ("Lindenstraat 14, 5411 AB Zeeland (NB)", "Lindenstraat 14, 5401 GZ Uden", False),
    ],
)
def test_towns_behind_postcodes(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
