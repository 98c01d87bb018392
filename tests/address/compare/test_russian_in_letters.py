"""Houses of Russia in Cyrillic and in every way of writing them in Latin letters; roads of one name that are two."""

import pytest
from tests.address.same import is_same

HOUSE = "107023, г. Москва, ул. Большая Совиная, д. 40, стр. 13, оф. 305"
BLOCK = "Москва, Совиный проспект, 15 к2"
SOUTH = "115088, г. Москва, ул. Южносовиная, д. 7, стр. 3, оф. 2"
PEOPLE = "614010, г. Пермь, ул. Героев Хасана, д. 105"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (HOUSE, "d. 40, str. 13, ul. Bolshaya Sovinaya, Moscow 107023, Russia"),
        (HOUSE, "Bolshaja Sovinaja St., 40s13, Moscow, Russia"),
        (HOUSE, "House 40, Structure 13, Bolshaia Sovinaia Street, Moscow, 107023, Russian Federation"),
        (HOUSE, "Москва, Большая Совиная улица, 40 с13"),
        (BLOCK, "119071, г. Москва, пр-кт Совиный, д. 15, корп. 2"),
        (BLOCK, "Москва, пр-кт Совиный, 15/2"),
        (BLOCK, "Sovinyi Ave., 15k2, Moscow, Russia"),
        (SOUTH, "7 Yuzhnosovinaya Street, Building 3, Moscow 115088, Russia"),
        (SOUTH, "D. 7, Str. 3, Office 2, Ul. Iuzhnosovinaia, Moscow 115088, Russia"),
        (SOUTH, "Juzhnosovinaja St., 7s3, Moscow, Russia"),
        ("пл. Совина, 3, м. Вінниця, 21050, Україна", "pl. Sovyna, 3, Vinnytsia, 21050, Ukraine"),
        ("пл. Совиная, 3, Москва, 107023", "d. 3, pl. Sovinaya, Moscow 107023, Russia"),
        (PEOPLE, "Geroyev Khasana St., 105, 614010, Perm, Russian Federation"),
        (PEOPLE, "D. 105, Ul. Geroev Hasana, Perm, Russia"),
        (
            "620026, г. Екатеринбург, ул. Розы Люксембург, д. 51, оф. 99",
            "51 Rozy Lyuksemburg Street, Ekaterinburg, Russia",
        ),
        ("Екатеринбург, улица Розы Люксембург, 51", "51 Rozy Lyuksemburg Street, Floor 1, Ekaterinburg 620026, Russia"),
    ],
)
def test_one_house_of_russia_in_both_alphabets(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (HOUSE, "d. 40, str. 13, ul. Malaya Sovinaia, Moscow 107023, Russia"),
        (HOUSE, "Bolshaja Sovinaja St., 40s14, Moscow, Russia"),
        (HOUSE, "Москва, Большая Совиная улица, 40 с14"),
        (BLOCK, "119071, г. Москва, пр-кт Совиный, д. 15, корп. 3"),
        (BLOCK, "Sovinyi Ave., 15k3, Moscow, Russia"),
        (BLOCK, "119071, г. Москва, ул. Совиная, д. 15, корп. 2"),
        (SOUTH, "115088, г. Москва, ул. 2-я Южносовиная, д. 7, стр. 3, оф. 2"),
        (SOUTH, "7 2-ya Iuzhnosovinaia Street, Building 3, Moscow 115088, Russia"),
        (SOUTH, "115088, г Москва, пер. Южносовиный, д 7, стр 3, эт 2, пом I, ком 5"),
        (
            "7 Yuzhnosovinaya Street, Building 3, Moscow 115088, Russia",
            "D. 7, STR. 4, UL. JUZHNOSOVINAJA, MOSCOW 115088",
        ),
        ("вул. Совина, 3, м. Вінниця, 21050, Україна", "pl. Sovyna, 3, Vinnytsia, 21050, Ukraine"),
        (PEOPLE, "House 105, 2-ya Geroyev Khasana Street, Perm, 614010, Russian Federation"),
    ],
)
def test_other_buildings_kinds_and_ordinals_of_russia_stay_apart(left: str, right: str) -> None:
    assert not is_same(left, right)
