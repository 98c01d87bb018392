"""Countries at the end of an address in any script are no town, and part nothing that has the country in English."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("12 شارع غاندي، بومباي، الهند", "IN"),
        ("12 شارع الكرامة، فيينا، النمسا.", "AT"),
        ("רחוב הרצל 12, ברלין, גרמניה", "DE"),
        ("Οδός Ερμού 12, Βερολίνο, Γερμανία", "DE"),
        ("12 गांधी रोड, ढाका, बांग्लादेश", "BD"),
        ("রুস্তম রোড 12, কলকাতা - ভারত", "IN"),
        ("ул. Садовая, 12, София, Болгария", "BG"),
        ("중앙로 12, 베를린, 독일", "DE"),
    ],
)
def test_a_country_in_another_script_is_that_country(text: str, country: str) -> None:
    assert address.read(text, load()).country == country


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("برج النخلة، شرق، مدينة الكويت", "Al Nakhla Tower, Sharq, Kuwait"),
        ("202 شارع الملكة رانيا العبدالله، الجبيهة، عمّان", "202 Queen Rania Al Abdullah Street, Jubeiha, Amman"),
    ],
)
def test_a_city_called_as_a_country_is_that_city(one: str, other: str) -> None:
    assert is_same(one, other)
