"""Habits of lists in Latin America: lots glued or translated, streets by number, streets called as provinces."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Avenida Lechuza 1425 Planta Baja, Col. Centro, 44100 Guadalajara, Jalisco",
            "Av. Lechuza 1425, Centro, 44100 Guadalajara, Jal., México",
        ),
        (
            "Calle Flor de Lechuza MZ12 LT5, Col. Espejel, 55770 Tecámac, Estado de México",
            "Calle Flor de Lechuza Mz. 12 Lt. 5, Col. Espejel, 55770 Tecámac, Edo. de Méx.",
        ),
        (
            "Block 108 Lot 31, Lechuza Avenue, Supermanzana 51, Cancún, Quintana Roo, Mexico",
            "Avenida Lechuza Mz. 108 Lt. 31, Supermanzana 51, 77533 Cancún, Q. Roo",
        ),
        ("Carretera Federal Lechuza-Silao Km 5.3, Irapuato", "Carr. Lechuza - Silao km. 5.3, Irapuato, Gto., México"),
        ("6a. Avenida No. 9-18, Zona 10, Ciudad de Guatemala", "6 Avenue 9-18, Zone 10, Guatemala City"),
        ("6a. Avenida # 9-18, Zona 10, Guatemala", "6a. Avenida 9 - 18, Zona 10, Ciudad de Guatemala"),
        ("13 Street #68D-40, Bogota, Colombia", "Calle 13 # 68D-40, Bogotá, Colombia"),
        ("Calle 13 con Carrera 68D # 40, Bogotá, Colombia", "Cl. 13 No. 68D-40, Bogotá, Colombia"),
        ("Winston Lechuza Avenue No. 95, Santo Domingo, Dominican Republic", "Av. Winston Lechuza #95, Santo Domingo"),
        ("Corrientes 2763 Piso 4, (C1046AAB) Buenos Aires", "Av. Corrientes 2763, C1046 CABA, Argentina"),
        ("Bulevar Lechuza al 1261, Rosario, Argentina", "Bulevar Lechuza 1261, (2000) Rosario, Argentina"),
        ("Pan. Norte Km 15,5, Lampa, Santiago, Chile", "Panamericana Norte Km 15,5, Comuna de Lampa, Santiago"),
        ("53 Este Street 27, Marbella, Panama City", "Calle 53 Este 27, Marbella, Ciudad de Panamá"),
    ],
)
def test_one_place_of_latin_america_as_lists_write_it(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Block 108 Lot 31, Lechuza Avenue, Supermanzana 51, Cancún, Quintana Roo, Mexico",
            "Avenida Lechuza Mz. 108 Lt. 13, Supermanzana 51, 77533 Cancún, Q. Roo",
        ),
        (
            "Block 108 Lot 31, Lechuza Avenue, Supermanzana 51, Cancún, Quintana Roo, Mexico",
            "Avenida Lechuza MZ18 LT31, Supermanzana 51, 77533 Cancún, Q. Roo",
        ),
        ("6a. Avenida No. 9-18, Zona 10, Ciudad de Guatemala", "6 Avenue 9-81, Zone 10, Guatemala City"),
        ("6a. Avenida No. 9-18, Zona 10, Ciudad de Guatemala", "6 Street 9-18, Zone 10, Guatemala City"),
        ("13 Street #68D-40, Bogota, Colombia", "Carrera 13 # 68D-40, Bogotá, Colombia"),
        ("Calle 13 con Carrera 68D # 40, Bogotá, Colombia", "Calle 13 # 68B-40, Bogotá, Colombia"),
        ("Corrientes 2763, (C1046AAB) Buenos Aires", "Corrientes 2736, C1046 CABA, Argentina"),
        ("Lechuza 2763, Corrientes, Argentina", "Corrientes 2763, Buenos Aires, Argentina"),
        ("Pan. Norte Km 15,5, Lampa, Santiago, Chile", "Panamericana Sur Km 15,5, Comuna de Lampa, Santiago"),
    ],
)
def test_other_places_of_latin_america_stay_two(left: str, right: str) -> None:
    assert not is_same(left, right)
