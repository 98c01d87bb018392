"""A side behind the number of a door, which in Colombia and in the west of Argentina makes another premises of it."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bogotá, Av. Caracas # 45A-51", "Av. Caracas # 45A-51 Sur, Bogotá"),
        ("Carrera 7 # 12-30, Bogotá", "CRA 7 # 12-30 SUR BOGOTA"),
        ("Avenida Boyacá # 72-30, Bogotá", "AV BOYACA # 72-30 SUR, Bogotá, Colombia"),
        ("Av. Boyacá No. 17-51, Bogotá", "Avenida Boyacá 17-51 Este, Bogotá"),
        ("Transversal 93 # 51-98, Bogotá", "Tv. 93 # 51-98 Bis, Bogotá"),
        ("Avenida Ciudad de Cali # 6C-09, Bogotá", "Av. Ciudad de Cali 6C-09 Sur, Bogotá"),
        ("Av. Libertador 450 Oeste, San Juan", "Av. Libertador 450, San Juan, Argentina"),
    ],
)
def test_a_side_of_one_door_alone_makes_two_places(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Av. Caracas # 45A-51 Sur, Bogotá", "Bogotá, Av. Caracas # 45A - 51 Sur"),
        ("Carrera 43A # 1 Sur-50, Medellín", "Cra 43 A No 1 Sur 50, Medellín"),
        ("Carrera 7 # 12-30, Torre Norte, Bogotá", "Carrera 7 No. 12-30, Bogotá"),
        ("Calle 26 # 68-91, Zona Sur, Bogotá", "Calle 26 No. 68-91, Bogotá"),
        ("Calle 48 Nº 920, La Plata, Buenos Aires", "Calle 48 N° 920 e/ 13 y 14, La Plata"),
        ("Av. Búho 2501 Sur, Monterrey", "Av. Búho 2501, 64849 Monterrey, N.L."),
    ],
)
def test_one_door_is_one_however_its_side_is_written(one: str, other: str) -> None:
    assert is_same(one, other)
