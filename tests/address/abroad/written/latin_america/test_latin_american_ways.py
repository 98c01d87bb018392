"""Highways of Latin America: one in all the ways that lists write them, and others beside them."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kilómetro 7.5 de la Carretera Lechuza-Silao, León, Guanajuato", "Carr. Lechuza-Silao kms. 7.5, León, Gto."),
        ("Lechuza-Silao Highway Km. 7.5, Leon, Guanajuato 37680, Mexico", "Carr. Lechuza-Silao kms. 7.5, León, Gto."),
        (
            "Ruta Nacional 8 Km. 60, Pilar, Pcia. de Buenos Aires",
            "Ruta 8 Km 60, Parque Industrial Pilar, Pilar, Buenos Aires, Argentina",
        ),
        ("RN8 Km 60, Pilar, Buenos Aires, Argentina", "Km 60 Ruta 8, Pilar, Buenos Aires, Argentina"),
        ("Highway 8 Km 60, Pilar, Buenos Aires, Argentina", "Ruta Nac. N° 8 Km. 60 - Pilar - Buenos Aires"),
        ("Rod. BR/116, Km 98, Curitiba, PR", "Rodovia BR-116, Quilômetro 98, Curitiba, Paraná"),
        ("SP330 km 104, Sumaré - SP, Brasil", "Highway SP-330, Km 104, Sumare, Sao Paulo, Brazil"),
        ("Via Coruja, km 104, Sumaré - SP", "Rodovia Coruja, Km 104, Sumaré - SP, Brasil"),
        ("Ruta 5 Norte Km 18, Lampa, Santiago, Chile", "Panamericana Norte Km. 18, Lampa"),
        (
            "KM 30.5 CARRETERA AL LAGO PARQUE INDUSTRIAL BUHO AMATITLAN GUATEMALA",
            "Km. 30.5 Carretera al Lago, Amatitlán, Guatemala",
        ),
        ("KM 14 VIA CALI-YUMBO PARQUE BUHO YUMBO", "Vía Cali-Yumbo Km 14, Yumbo, Valle del Cauca"),
        ("Km 14 via Cali-Yumbo Road, Yumbo, Colombia", "Vía Cali-Yumbo Km 14, Yumbo, Valle del Cauca"),
        ("Camino a Melipilla Kilómetro 21 s/n, Peñaflor", "Km. 21, Camino Melipilla, Peñaflor, Santiago"),
    ],
)
def test_a_highway_is_one_in_all_spellings(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Kilómetro 7.5 de la Carretera León-Silao, León, Guanajuato",
            "Kilómetro 7.5 de la Carretera León-Zacatecas, León, Guanajuato",
        ),
        ("Ruta Nacional 8 Km. 60, Pilar, Buenos Aires, Argentina", "RN10 Km 60, Pilar, Buenos Aires, Argentina"),
        (
            "Ruta Nacional 8 Km. 60, Pilar, Buenos Aires, Argentina",
            "Ruta Provincial 8 Km. 60, Pilar, Buenos Aires, Argentina",
        ),
        ("Km. 18, Ruta 5 Norte, Lampa, Santiago", "Km. 18, Camino a Lonquén, Lampa, Santiago"),
        (
            "Km. 5.5 Ruta al Lago, Lote 3, Complejo Búho, Zona 18, Guatemala",
            "Carretera a Lechuza, Km. 5.5, Complejo Búho, Zona 18, Guatemala",
        ),
        ("Ruta 5 Norte Km 18, Lampa, Chile", "Ruta 5 Sur Km 18, Lampa, Chile"),
        ("SP-330, Km 104, Sumaré - SP", "SP-333, Km 104, Sumaré - SP"),
    ],
)
def test_another_highway_is_another_place(left: str, right: str) -> None:
    assert not is_same(left, right)


def test_a_road_without_number_before_its_kilometre_has_no_side() -> None:
    assert is_same("Rodovia Anhanguera, km 15, São Paulo", "Rod. Anhangüera s/n Km 15, São Paulo, SP 05112-000")
    assert not is_same("Rodovia Anhanguera, km 15, São Paulo", "Rod. Anhangüera s/n Km 17, São Paulo, SP 05112-000")


def test_a_road_that_is_called_after_a_republic_keeps_its_name() -> None:
    road = "Av. República de Colombia 791, San Isidro, Lima"
    assert is_same(road, "Av. Rep. de Colombia N° 791, San Isidro, Lima 27")
    assert not is_same(road, "Av. República de Panamá 791, San Isidro, Lima")
