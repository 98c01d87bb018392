"""Highways of Mexico by their two cities in short, and parks without a number."""

import pytest
from tests.address.same import is_same

HIGHWAY = "Carretera Panamericana México-Querétaro Km. 119, Lechuza, Atlacomulco, Edo. Méx."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HIGHWAY, "Km 119 CARRETERA PANAMERICANA MEX-QRO, LECHUZA, ATLACOMULCO ESTADO DE MEXICO 50450, MX"),
        ("Autopista Mex-Pue Km 119, Cuautlancingo Puebla, MX", "Autopista México-Puebla Km. 119, Cuautlancingo, Pue."),
        (
            "Carr. Mty-Laredo Km 29, Ciénega de Lechuzas, NL 65500, MX",
            "Carretera Monterrey-Laredo Km. 29, Ciénega de Lechuzas, Nuevo León",
        ),
    ],
)
def test_a_city_in_short_is_that_city(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Carr. Mex-Tol Km 39, Lerma, Mexico", "Carretera México-Querétaro Km 39, Lerma, Edo. de Méx."),
        ("Carr. Mex-Qro Km 36, Tepeji, Mexico", "Carretera México-Querétaro Km 39, Tepeji, Hidalgo, México"),
    ],
)
def test_another_city_or_kilometre_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
