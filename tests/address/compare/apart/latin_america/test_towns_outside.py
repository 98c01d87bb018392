"""A town around a large city of Latin America is another place than the city, whatever its province is called."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Av. Garza 1234, Munro, Buenos Aires", "Av. Garza 1234, Buenos Aires"),
        ("Av. Garza 1234, San Isidro, Buenos Aires", "Av. Garza 1234, CABA"),
        ("Av. Garza 1234, Florida, Buenos Aires", "Avenida Garza 1234, Ciudad de Buenos Aires"),
        ("Av. Garza 512, Villa Allende, Córdoba", "Av. Garza 512, Córdoba"),
        ("Av. Garza 512, Godoy Cruz, Mendoza", "Av. Garza 512, Mendoza, Argentina"),
        ("Rua Garça 512, Búzios, Rio de Janeiro", "Rua Garça, 512, Rio de Janeiro"),
        ("Av. Garza 512, Samborondón, Guayaquil", "Av. Garza 512, Guayaquil"),
        ("Av. Garza 512, La Estrella, Medellín", "Av. Garza 512, Medellín"),
        ("Av. Garza 512, Cuautlancingo, Puebla", "Av. Garza No. 512, Puebla, Pue."),
        ("Av. Garza 1234, Olivos, Buenos Aires", "Av. Garza 1234, Munro, Buenos Aires"),
    ],
)
def test_a_town_around_a_city_is_another_place_than_the_city(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, load())[2].same_premises
    assert not address.compare_fields(other, one, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Av. Garza 1234, Munro", "Av. Garza 1234, Munro, Provincia de Buenos Aires"),
        ("Av. Garza 1234, San Isidro, Bs. As.", "Av. Garza 1234, B1642 San Isidro, Buenos Aires"),
        ("Av. Garza 1234, Palermo, Buenos Aires", "Av. Garza 1234, CABA"),
        ("Av. Garza 512, Col. Búho, Puebla", "Av. Garza No. 512, Puebla, Pue."),
        ("Av. Garza 512, Villa Allende", "Av. Garza 512, Villa Allende, Córdoba, Argentina"),
    ],
)
def test_a_province_is_left_out_behind_such_a_town_and_a_quarter_before_its_city(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises
