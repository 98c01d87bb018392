"""Two letters behind a city are of the city's own country, though they may be the code of another one's state."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "country", "city"),
    [
        ("Rua das Azinheiras, 120, Centro, Blumenau - SC", "BR", "Blumenau"),
        ("Rua das Azinheiras 120 - Maceió/AL", "BR", "Maceio"),
        ("R. das Azinheiras, 120 - Vitória - ES", "BR", "Vitoria"),
        ("Via dei Tigli, 14 - 90133 Palermo (PA)", "IT", "Palermo"),
        ("Via dei Tigli 14, Catania CT, Italy", "IT", "Catania"),
        ("Viale dei Tigli 14 - Modena (MO)", "IT", "Modena"),
        ("Cra 13 No. 36-24, Bogotá, D.C.", "CO", "Bogota"),
        ("120 Linden Street, Perth WA 6000", "AU", "Perth"),
        ("120 Linden Street, Vancouver WA 98660", "US", "Vancouver"),
        ("120 Linden Street, Newcastle, WA", "US", None),
        ("120 Linden Street, Columbia, SC", "US", "Columbia"),
        ("120 Linden Street, Milan, MI 48160", "US", None),
        ("120 Linden Street, Salem, OR", "US", "Salem"),
    ],
)
def test_a_code_behind_a_city_is_of_its_country(text: str, country: str, city: str | None) -> None:
    reading = address.read(text, load())
    assert reading.country == country
    if city is not None:
        assert reading.city is not None
        assert reading.city.text == city
        assert any(code.startswith(f"{country}:") for code in reading.city.codes)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (
            "Rua das Azinheiras, 120, Blumenau - SC",
            "R. das Azinheiras nº 120, 89010-900 Blumenau, Santa Catarina",
            True,
        ),
        (
            "Rua das Azinheiras, 120, Blumenau - SC",
            "R. das Azinheiras nº 122, 89010-900 Blumenau, Santa Catarina",
            False,
        ),
        ("Rua das Azinheiras, 120, Natal - RN", "R. das Azinheiras nº 120, Blumenau - SC", False),
        ("Via dei Tigli 14 - Modena (MO)", "Via dei Tigli 14, 41121 Modena, Italy", True),
        ("Via dei Tigli 14 - Modena (MO)", "Via dei Tigli 14, 43121 Parma (PR)", False),
    ],
)
def test_what_two_of_them_are(one: str, other: str, is_same: bool) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises is is_same


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("25 Lake Road, B'lore 560001", "IN:1277333"),
        ("12 Fernbari Road, 500001 Hyd", "IN:1269843"),
        ("5 Linden Road, Jo'burg", "ZA:993800"),
        ("350 Linden Street, N.Y.C.", "US:5128581"),
        ("г. СПб, Липовая ул., 20", "RU:498817"),
        ("191025, СПб, Липовая ул., 20", "RU:498817"),
        ("Lipovaya ul. 20, Msk", "RU:524901"),
        ("12 Lake Road, Ctg", "BD:1205733"),
        ("Shop 12, Lake Road, LHR, Pakistan", "PK:1172451"),
    ],
)
def test_a_city_written_short_is_read_by_what_stands_beside_it(text: str, city: str) -> None:
    reading = address.read(text, load())
    assert reading.city is not None
    assert reading.city.codes == {city}


@pytest.mark.parametrize("text", ["12 Lake Road, LHR", "12 Lake Road, Sony K.K.", "Royal Syd House, 12 Lake Road"])
def test_letters_that_may_be_anything_are_no_city(text: str) -> None:
    assert address.read(text, load()).city is None
