"""A town of one name lies in several countries: a form's country is seen through only where the town says which."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Calle Buho 92, Leon US 37099", "Calle Buho 92, Leon, Spain"),
        ("Calle Buho 92, Merida US 97099", "Calle Buho 92, Merida, Spain"),
        ("92 Calle Buho Cordoba US 14099", "92 Calle Buho, Cordoba, Argentina"),
        ("92 Kestrel Street, Kingston US", "92 Kestrel Street, Kingston, Jamaica"),
        ("Uhlenstr. 92, Neustadt US 67499", "Uhlenstr. 92, Neustadt, Austria 67499"),
        ("92 Kestrel Street Hebron IL 60034", "92 Kestrel Street, Hebron, Israel"),
        ("92 Kestrel Street Berlin US 13365", "92 Kestrel Street, Berlin, Germany"),
        ("92 Kestrel Road Paris US 42361", "92 Kestrel Road, Paris, France"),
    ],
)
def test_a_town_of_several_countries_is_two(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uhlenstr. 92 Dresden US 01099", "Uhlenstr. 92, Dresden, Germany"),
        ("Avenida Buho 92, Zapopan US 45199", "Avenida Buho 92, Zapopan, Mexico 45199"),
        ("92 Calle Buho, Ponce, PR 00716", "92 Calle Buho, Ponce US 00716"),
    ],
)
def test_a_forms_country_is_seen_through(one: str, other: str) -> None:
    assert is_same(one, other)
