"""Roads by their name in another language of the town, and by names that followed each other."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("41 vul. Radianska, Simferopol 95000", "Sovetskaya street 41, Simferopol 95000"),
        ("Bud. 19 vul. Pivdenna, Yalta, Crimea", "19 Yuzhnaya Street, Yalta, Crimea"),
        ("vul. Pershotravneva 13, Kharkiv 61001", "13 Pervomayskaya Street, Kharkov 61001, Ukraine"),
        ("No. 313, Jordan Ave., Tehran, Iran", "313 Nelson Mandela Boulevard, Tehran"),
        ("No. 27, Afrigha Ave, Argentina Sq., Tehran, Iran", "No. 27, Africa Hwy, Argantin Sq., Tehran, Iran"),
    ],
)
def test_one_road_by_two_names_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bud. 19 vul. Pivdenna, Yalta, Crimea", "19 Severnaya Street, Yalta, Crimea"),
        ("Bud. 19 vul. Pivdenna, Yalta, Crimea", "21 Yuzhnaya Street, Yalta, Crimea"),
        ("Bud. 19 vul. Pivdenna, Yalta, Crimea", "19 Yuzhny lane, Yalta, Crimea"),
        ("41 vul. Radianska, Simferopol 95000", "Sovetskaya street 41, Yalta, Crimea"),
        ("No. 313, Jordan Ave., Tehran, Iran", "317 Nelson Mandela Boulevard, Tehran"),
        ("No. 313, Jordan Ave., Tehran, Iran", "313 Valiasr Avenue, Tehran"),
        ("No. 27, Afrigha Ave, Tehran, Iran", "No. 27, Africa Ave, Shiraz, Iran"),
    ],
)
def test_another_road_or_number_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
