"""Blocks and lots of Latin America: one house however they are written, and other lots or quarters beside them."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    "other",
    [
        "Manzana B, Lote 5, Urb. Los Girasoles, San Martín de Porres, Lima, Perú",
        "Mzna. B Lote N° 5, Urb. Los Girasoles, San Martín de Porres, Lima",
        "Mz-B Lt-5, Urb. Los Girasoles, San Martín de Porres, Lima",
        "Mz B-5, Urb. Los Girasoles, San Martín de Porres, Lima",
        "Mz B L 5, Urb. Los Girasoles, San Martín de Porres, Lima",
        "Lote 5, Manzana B, Urb. Los Girasoles, San Martín de Porres, Lima",
        "Block B Lot 5, Los Girasoles, San Martin de Porres, Lima, Peru",
        "Lot 5, Block B, Los Girasoles, San Martin de Porres, Lima, Peru",
        "MZA. B LOTE. 5 URB. LOS GIRASOLES LIMA - LIMA - SAN MARTIN DE PORRES",
    ],
)
def test_a_lot_is_one_in_all_spellings(other: str) -> None:
    assert is_same("Mz. B Lt. 5, Urb. Los Girasoles, San Martín de Porres, Lima", other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "M3 L14, Parque Industrial Lechuza, Ramos Arizpe, Coahuila",
            "Mz. 3 Lt. 14, Parque Industrial Lechuza, Ramos Arizpe, Coah.",
        ),
        (
            "Lote 4 de la Manzana 12, Parque Industrial Lechuza, Tijuana, B.C.",
            "Lot 4, Block 12, Industrial Park Lechuza, Tijuana, Baja California, Mexico",
        ),
        ("Rua 84, Quadra F-15, Lote 40, Setor Sul, Goiânia - GO", "RUA 84 S/N QD F-15 LT 40 SETOR SUL GOIANIA GO"),
        (
            "Rua 5, Q. 12, L. 7, Polo Empresarial Coruja, Aparecida de Goiânia - GO",
            "Rua 5, Block 12, Lot 7, Polo Empresarial Coruja, Aparecida de Goiania, Goias, Brazil",
        ),
        (
            "Via Primária 2 Qd-6 Lt-15, Distrito Agroindustrial, Anápolis - GO",
            "Via Primária 2, Quadra: 6; Lote: 15; Distrito Agroindustrial, Anápolis - GO",
        ),
        (
            "Mz. J Lt. 12, Parque Industrial Río Seco, Cerro Colorado, Arequipa",
            "MZA. J LOTE. 12 PARQUE INDUSTRIAL RIO SECO AREQUIPA - AREQUIPA - CERRO COLORADO",
        ),
        (
            "Mz. B Lt. 5, Parque Industrial de Villa El Salvador, Villa El Salvador, Lima",
            "Manzana B, Lote 5, Parque Industrial de Villa El Salvador, Villa El Salvador",
        ),
    ],
)
def test_lots_of_other_lands_are_one_in_their_spellings(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Mz. K Lt. 9, Asoc. Los Búhos, Cerro Colorado, Arequipa",
            "Mz. D Lt. 9, Asoc. Los Búhos, Cerro Colorado, Arequipa",
        ),
        (
            "Mz. K Lt. 9, Asoc. Los Búhos, Cerro Colorado, Arequipa",
            "Mz. K Lt. 9, Urb. Las Garzas, Cerro Colorado, Arequipa",
        ),
        (
            "Mz. 6 Lt. 16, Ciudad Industrial Lechuza, Veracruz, Ver.",
            "Mz. 16 Lt. 6, Cd. Industrial Lechuza, Veracruz, Ver.",
        ),
        (
            "Mz. 6 Lt. 16, Ciudad Industrial Lechuza, Veracruz, Ver.",
            "Lote 16 Manzana 6, Parque Industrial Garza, Veracruz, Ver.",
        ),
        (
            "Lote 9 de la Manzana 7, Parque Industrial Lechuza, Querétaro",
            "Lote No. 10, Manzana No. 7, Parque Industrial Lechuza, Querétaro",
        ),
        (
            "Rua 5, Quadra 12, Lote 7, Setor Coruja, Goiânia - GO",
            "Rua 5, Quadra 14, Lote 7, Setor Coruja, Goiânia - GO",
        ),
    ],
)
def test_other_lots_and_other_quarters_are_two(left: str, right: str) -> None:
    assert not is_same(left, right)


def test_a_block_and_lot_of_the_philippines_is_read_as_before() -> None:
    assert is_same(
        "Block 5 Lot 12, Owl St., Santiago, Cavite, Philippines", "Blk 5 Lot 12 Owl Street, Santiago, Cavite"
    )
