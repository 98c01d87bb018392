"""Behind its town a part of a country is no town of that name elsewhere."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "country", "city"),
    [
        ("Calle Garza # 12-30, Bucaramanga, Santander", "CO", "Bucaramanga"),
        ("Calle Garza # 12-30, Manizales (Caldas)", "CO", "Manizales"),
        ("Calle Garza 512, Montería, Córdoba, Colombia", "CO", "Monteria"),
        ("Calle Garza 512, Trujillo, La Libertad", "PE", "Trujillo"),
        ("Calle Garza 512, Puerto Montt, Los Lagos", "CL", "Puerto Montt"),
        ("Rua Garça, 512, Rio Branco, Acre", "BR", "Rio Branco"),
        ("1 Norte 461, Viña del Mar, Valparaíso", "CL", "Vina Del Mar"),
        ("Av. Garza 512, San Isidro, Pcia. de Buenos Aires", "AR", "San Isidro"),
        ("Calle Garza 5, 39001 Santander", "ES", "Santander"),
        ("Av. Garza 512, Córdoba, Argentina", "AR", "Cordoba"),
        ("Av. Garza 512, Miraflores, Lima", "PE", "Miraflores, Lima"),
    ],
)
def test_a_part_behind_its_town_is_a_region(text: str, country: str, city: str) -> None:
    reading = address.read(text, load())
    assert reading.country == country
    assert reading.city is not None
    assert reading.city.text == city


def test_a_part_parts_no_towns_of_it_and_joins_none() -> None:
    def same(one: str, other: str) -> bool:
        return address.compare_fields(one, other, load())[2].same_premises

    assert same("Carrera 20 # 33-17, Bucaramanga, Santander", "Cra. 20 No. 33-17, Bucaramanga")
    assert not same("Calle Garza 5, Santander", "Calle Garza 5, Bucaramanga, Santander")
    assert not same("Av. Garza 5, Magdalena, Lima", "Av. Garza 5, Santa Marta, Magdalena")
