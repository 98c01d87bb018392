"""Habits of addresses in Latin America: grids without signs, lots by block, numbers outside and inside."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("CR 7 71 21 BOGOTA", "Carrera 7 # 71-21, Bogotá"),
        ("CL 10 43 D 21 MEDELLIN", "Calle 10 # 43D-21, Medellín, Antioquia"),
        ("CL 100 8 A 55 OF 408 BOGOTA", "Calle 100 # 8A-55, Bogotá"),
        ("Urb. Santa Lechuza Mz. B Lt. 14, Ate, Lima", "Urbanización Santa Lechuza Manzana B Lote 14, Ate, Lima"),
        ("Av. del Búho Lote 24 Mz 3, Querétaro", "Av. del Búho, Mza. 3, Lt. 24, Querétaro"),
        ("CALLE: LECHUZA NO. EXT: 210 NO. INT: 4 COLONIA: CENTRO MUNICIPIO: TOLUCA", "Lechuza 210, Centro, Toluca"),
        ("Pte. Lechuza 456, Rosario, Sta. Fe", "Presidente Lechuza 456, Rosario, Santa Fe"),
        ("Av. Ppal. de Los Búhos 12, Caracas", "Avenida Principal de Los Búhos 12, Caracas 1071"),
        ("Rbla. República de Chile 4507, Montevideo", "Rambla República de Chile 4507, Montevideo"),
        ("Calle 7 N° 776 e/ 46 y 47, La Plata", "Calle 7 Nro. 776, 1900 La Plata, Bs. As."),
        ("Calle 8 No. 205 e/ 5ta y 7ma, La Habana", "Calle 8 No. 205 entre 5 y 7, La Habana, Cuba"),
        ("Calle 50 e/ 11 y 12 N° 840, La Plata", "Calle 50 Nro 840, 1900 La Plata"),
        ("Lechuza 1088 entre Sol y Luna, Rosario", "Lechuza 1088, Rosario, Santa Fe, Argentina"),
        ("Bv. Lechuza 1261, Rosario", "Bulevar Nicasio Lechuza 1261, S2000 Rosario, Sta. Fe"),
        ("Cl. Lechuza 100, San Isidro, Lima", "Calle Lechuza 100, San Isidro, Lima"),
        ("Lechuza 1474, MVD", "Calle Lechuza 1474, Montevideo"),
        ("Lechuza 850, Cdad. Aut. de Bs. As.", "Calle Lechuza 850, Ciudad Autónoma de Buenos Aires"),
    ],
)
def test_one_house_is_written_in_many_ways(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("CR 7 71 21 BOGOTA", "Carrera 7 # 71-23, Bogotá"),
        ("CR 7 71 21 BOGOTA", "Calle 7 # 71-21, Bogotá"),
        ("CR 7 71 21 BOGOTA", "Carrera 71 # 7-21, Bogotá"),
        ("CL 10 43 D 21 MEDELLIN", "Calle 10 # 43-21, Medellín"),
        ("CL 10 43 D 21 MEDELLIN", "Calle 10 # 43D-21, Bogotá"),
        ("Urb. Santa Lechuza Mz. B Lt. 14, Ate, Lima", "Urb. Santa Lechuza Mz. C Lt. 14, Ate, Lima"),
        ("Urb. Santa Lechuza Mz. B Lt. 14, Ate, Lima", "Urb. Santa Lechuza Mz. B Lt. 15, Ate, Lima"),
        ("Av. del Búho Lote 24 Mz 3, Querétaro", "Av. del Búho Lote 3 Mz 24, Querétaro"),
        ("CALLE: LECHUZA NO. EXT: 210 NO. INT: 4 MUNICIPIO: TOLUCA", "Lechuza 214, Centro, Toluca"),
        ("Pte. Lechuza 456, Rosario, Sta. Fe", "General Lechuza 456, Rosario, Santa Fe"),
        ("Av. Ppal. de Los Búhos 12, Caracas", "Avenida Principal de Los Pinos 12, Caracas"),
        ("Lechuza 1474, MVD", "Calle Lechuza 1476, Montevideo"),
        ("Calle 7 N° 776 e/ 46 y 47, La Plata", "Calle 7 Nro. 778, 1900 La Plata"),
        ("Calle 7 N° 776 e/ 46 y 47, La Plata", "Calle 9 Nro. 776 e/ 46 y 47, La Plata"),
        ("Calle 8 No. 205 e/ 5ta y 7ma, La Habana, Cuba", "Calle 8 No. 205 e/ 15 y 17, La Habana, Cuba"),
        ("Calle 28 No. 205 e/ L y M, La Habana, Cuba", "Calle 28 No. 205 e/ N y O, La Habana, Cuba"),
        ("General Buho 1200, Buenos Aires", "Remigio Buho 1200, Buenos Aires"),
        ("Calle 50 entre 7 y 8, La Plata", "Calle 50 entre 9 y 10, La Plata"),
        ("Calle 50 entre Sol y Luna, La Plata", "Calle 50 entre Luna y Mar, La Plata"),
        ("Lechuza 1088 entre Sol y Luna, Rosario", "Lechuza 1090 entre Sol y Luna, Rosario"),
        ("Bv. Pedro Lechuza 1261, Rosario", "Bulevar Nicasio Lechuza 1261, Rosario"),
        ("Bv. de la Lechuza 1261, Rosario", "Bulevar Nicasio Lechuza 1261, Rosario"),
    ],
)
def test_another_lot_corner_or_house_is_another(a: str, b: str) -> None:
    assert not is_same(a, b)


def test_three_digits_behind_a_comma_are_a_room_of_a_corner() -> None:
    assert not is_same("Calle 10 # 43A, 301, Medellín", "Calle 10 # 43A-301, Medellín")
    assert not is_same("Carrera 15 # 88, 12A, Bogotá", "Carrera 15 # 88-12A, Bogotá")
