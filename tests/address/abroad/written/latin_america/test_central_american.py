"""Factories of Central America as lists of suppliers write them: free zones, kilometres, towns in departments."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Zona Franca Buho, Edif. 5, Olocuilta, La Paz", "SV"),
        ("Km 12 Carretera al Puerto, Antiguo Cuscatlan, La Libertad", "SV"),
        ("Parque Industrial Buho, Villanueva, Cortes", "HN"),
        ("Parque Industrial Buho, Naco, Quimistan, Depto. de Santa Barbara 22113", "HN"),
        ("Nave 5, Parque Buho, Nindiri, Masaya", "NI"),
        ("Calle Buho 12, Bonao, Monsenor Nouel", "DO"),
        ("Km 14 Carretera al Buho, Zaragoza, Chimaltenango", "GT"),
        ("Km 14 Carretera al Buho, Zaragoza, La Libertad", "SV"),
    ],
)
def test_a_town_in_its_department_tells_the_country(text: str, country: str) -> None:
    assert address.read(text, load()).country == country


@pytest.mark.parametrize(
    "text", ["Calle Buho 12, Trujillo, La Libertad, Peru", "Buho Building, Colon", "12 Owl Road, Santa Barbara"]
)
def test_no_other_land_is_told(text: str) -> None:
    assert address.read(text, load()).country not in {"SV", "HN", "NI", "DO", "GT"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Zona Franca Buho, Edificio 12, Ilopango, San Salvador", "Buho Free Zone Bldg 12, Ilopango, El Salvador"),
        ("Zona Franca Buho. Edificio 9. Choloma. Cortes. Honduras", "Buho Free Zone Bldg #9 Choloma, Cortes, C.A."),
        ("Zona Libre Buho, Building 14, Choloma, Honduras", "Buho Free Trade Zone, Edif. 14, Choloma, Cortes"),
        (
            "Zona Franca Industrial Buho, Nave 21, Bonao, Rep. Dom.",
            "Buho Industrial Free Zone, Nave No. 21, Bonao, Monsenor Nouel",
        ),
        ("Zip Buho Edif 4, Villanueva, Cortes", "Parque Industrial Buho, Edificio #4, Villanueva, Cortes, Honduras"),
        ("Buho Parque Industrial, Villanueva, Cortes", "Buho Industrial Park, Villanueva, Cortes, Honduras"),
        (
            "Km 24 Carretera a Santa Ana, Buho Industrial Park, Ciudad Arce, La Libertad",
            "Buho Industrial Park, Ciudad Arce, 05002, El Salvador",
        ),
        (
            "Km. 28 1/2 Carretera a Comalapa, Olocuilta, La Paz",
            "Zona Franca Buho, Km 28.5 Carretera Comalapa, Olocuilta, El Salvador",
        ),
        (
            "Buho Industrial Park, Block H. Km 36 Carretera a Santa Ana. Ciudad Arce. El Salvador.",
            "Buho Industrial Park, Ciudad Arce, La Libertad",
        ),
    ],
)
def test_one_place_is_written_in_many_ways(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Zona Franca Buho, Edificio 12, Ilopango, San Salvador", "Buho Free Zone Bldg 21, Ilopango, El Salvador"),
        ("Zona Franca Buho, Edificio 12, Ilopango, San Salvador", "Lechuza Free Zone Bldg 12, Ilopango, El Salvador"),
        ("Zona Franca Buho, Choloma, Cortes", "Buho Free Zone, Choloma, Honduras"),
        ("Zip Buho Edif 4, Villanueva, Cortes", "Zip Lechuza Edif 4, Villanueva, Cortes"),
        ("Zip Buho, Villanueva, Cortes", "Zip Buho, Choloma, Cortes"),
        ("Aldea Buho, Villanueva, Cortes", "Zip Buho, Villanueva, Cortes"),
        ("Km 24 Carretera a Santa Ana, Colon, La Libertad", "Km 24.5 Carretera a Santa Ana, Colon, La Libertad"),
        ("Km 24 Carretera a Santa Ana, Colon, La Libertad", "Km 24 Carretera a Sonsonate, Colon, La Libertad"),
        ("Km 28 1/2 Carretera a Comalapa, Olocuilta", "Km 28 Carretera a Comalapa, Olocuilta"),
        ("7a Avenida 3-45 Zona 12, Guatemala", "7a Avenida 3-54 Zona 12, Guatemala"),
        ("7a Avenida 3-45 Zona 12, Guatemala", "7a Avenida 3-12 Zona 12, Guatemala"),
    ],
)
def test_near_misses_are_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)
