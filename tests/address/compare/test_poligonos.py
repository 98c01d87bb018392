"""Industrial estates of Spain by their names."""

import pytest
from tests.address.same import is_same

ONE = "Polígono Industrial Los Búhos, Calle C 14, 28864 Ajalvir"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (ONE, "P.I. Los Mochuelos, Calle C, 14, 28864 Ajalvir"),
        (ONE, "Pol. Ind. Los Mochuelos, Calle C nº 14, 28864 Ajalvir (Madrid)"),
        ("Polígono Industrial Can Mussol, Carrer Llevant 7, 08191 Rubí", "P.I. Can Duc, Carrer Llevant, 7, 08191 Rubí"),
    ],
)
def test_a_street_of_one_estate_is_none_of_another(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    "right",
    [
        "P.I. Los Búhos, Calle C, 14, 28864 Ajalvir",
        "Pol. Ind. Los Buhos, C/ C nº 14, Ajalvir (Madrid)",
        "Calle C 14, Polígono Industrial Los Búhos, 28864 Ajalvir, Spain",
    ],
)
def test_an_estate_is_one_however_its_label_is_written(right: str) -> None:
    assert is_same(ONE, right)
