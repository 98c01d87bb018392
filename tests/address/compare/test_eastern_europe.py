"""Addresses of Eastern Europe as registers and machine translation write them, and what each of them is not."""

import pytest
from tests.gazetteer import load

from falsefront import address

GLUED = "51 Vishnevaya443105 Samara, Russia"
TRANSLATED = "443105, Samara, the Red Prospectus, 120, the case 17, Samara, Russia"
QUOTED = "гр. Пловдив, бул. „7-ми октомври“ № 152, ет. 7"
SHORT = "Bulevar Dušana Vasića 80-82, Nis, 18106, Serbia"
LEADING = "str. Teilor 36, mun. Chișinău"
PROVINCE = "Via dei Tigli 14, 20017 Rho MI"
COUNTRY = "610, rue du Luxembourg, Gatineau QC"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (GLUED, "443105, г. Самара, ул. Вишневая, д. 51"),
        (TRANSLATED, "443105, г. Самара, Красный проспект, д. 120, корп. 17"),
        (TRANSLATED, "Krasny prospekt 120, bld. 17, Samara, Russia"),
        (QUOTED, 'Bul. "7 oktomvri" 152 Et.7, Plovdiv, Bulgaria'),
        (SHORT, "Булевар Душана Васића 80-82, Ниш"),
        (LEADING, "36, Teilor str., MD-2008, Chisinau, Republic of Moldova"),
        (PROVINCE, "Via dei Tigli 14, Rho (Milano)"),
        (COUNTRY, "610 rue du Luxembourg, Gatineau, (Quebec), Canada, J8X 2V2"),
    ],
)
def test_one_place_is_one(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (GLUED, "443105, г. Самара, ул. Вишневая, д. 53"),
        (GLUED, "443105, г. Самара, ул. Зелёная, д. 51"),
        (TRANSLATED, "443105, г. Самара, Красный проспект, д. 120, корп. 7"),
        (TRANSLATED, "Krasny prospekt 120, bld. 5, Samara, Russia"),
        (TRANSLATED, "443105, г. Самара, Зелёный проспект, д. 120, корп. 17"),
        (QUOTED, 'Bul. "6 oktomvri" 152 Et.7, Plovdiv, Bulgaria'),
        (QUOTED, 'Bul. "7 noemvri" 152 Et.7, Plovdiv, Bulgaria'),
        (QUOTED, 'Bul. "7 oktomvri" 154 Et.7, Plovdiv, Bulgaria'),
        (SHORT, "Булевар Душана Васића 80-82, Пирот"),
        (SHORT, "Булевар Душана Бајића 80-82, Ниш"),
        (LEADING, "38, Teilor str., MD-2008, Chisinau, Republic of Moldova"),
        (PROVINCE, "Via dei Tigli 14, 20141 Milano MI"),
        (COUNTRY, "610 rue de Belgique, Gatineau, (Quebec), Canada, J8X 2V2"),
    ],
)
def test_two_places_are_two(one: str, other: str) -> None:
    forth, back = address.compare_fields(one, other, load())[2], address.compare_fields(other, one, load())[2]
    assert not forth.same_premises
    assert (forth.level, forth.score) == (back.level, back.score)
