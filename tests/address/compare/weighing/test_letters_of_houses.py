"""A letter that is joined to the number of a plot in one address alone, of which nothing was read."""

import pytest
from tests.address.same import is_same

PLOT = "Plot No. 302, Opp. Bus Stand, HSIIDC, Phase IV, Kundli - 131028"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PLOT, "Plot No. 302A, Phase IV, HSIIDC, Kundli, Sonipat 131 028"),
        (PLOT, "Plot No. C-302, Phase IV, HSIIDC, At & Post Kundli, Tal. Kundli, Dist. Sonipat"),
        ("Plot No. 14, Sector 7, Manesar - 122050", "Plot No.14-B, Sector-7, IMT Manesar, Gurgaon, Haryana, India"),
    ],
)
def test_a_plot_with_a_letter_is_none_without(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_the_sign_of_an_ordinal_is_no_letter() -> None:
    assert is_same("Domicilio: CL LECHUZA 41 Piso 3 Pta B, Población: MADRID, CP: 28001", "Lechuza, 41, 3º B. Madrid")
