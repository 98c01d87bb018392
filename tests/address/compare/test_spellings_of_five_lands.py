"""Numbers, provinces, quarters and estates of Vietnam, Turkey, Thailand, Colombia and Ukraine, in two spellings."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        # A province of Vietnam that is called so tells the country; a letter and a digit end a house's number.
        ("318C2 - KP4 - Phường Tân Hiệp, Tỉnh Vĩnh Long, Việt Nam",
         "318C2, Quarter 4, Tan Hiep Ward, Vinh Long Province",
         "318C3, Quarter 4, Tan Hiep Ward, Vinh Long Province"),
        ("Lô C7, KCN Quế Võ, Bắc Ninh", "Lot C7, Que Vo Industrial Park, Que Vo District, Bac Ninh Province",
         "Lot C8, Que Vo Industrial Park, Que Vo District, Bac Ninh Province"),
        ("318 Trần Phú, Phường Tân Hiệp, Hải Dương, Việt Nam", "318 Tran Phu Street, Tan Hiep Ward, Hai Duong Province",
         "318 Tran Phu Street, Tan Hiep Ward, Hung Yen Province"),
        # Codes of Istanbul before it had its province's; Mahalle without its ending.
        ("Baykuş Cad. No 171, ISTANBUL 81244, TR", "Baykuş Caddesi No: 171, 34768 Ümraniye / İstanbul",
         "Baykuş Caddesi No: 173, 34768 Ümraniye / İstanbul"),
        ("Yeni Mahalle Baykuş Caddesi No: 27/A, İstanbul", "Yeni Mah., Baykus Cd. 27/A, Bağcılar İstanbul",
         "Yeni Mah., Kartal Cd. 27/A, Bağcılar İstanbul"),
        # An estate of Thailand by the name that it had.
        ("700/911 Moo 6, Amata City Chonburi Industrial Estate, Chonburi 20000",
         "700/911 Amata Nakorn Ind. Estate, M.6, T. Nongmaidaeng, A. Muang, Chonburi",
         "700/912 Amata Nakorn Ind. Estate, M.6, T. Nongmaidaeng, A. Muang, Chonburi"),
        ("700/911 Moo 6, Amata City Chonburi Industrial Estate, Chonburi 20000",
         "700/911 Moo 6, Amata Nakorn Industrial Estate, Chonburi",
         "700/911 Moo 6, WHA Chonburi Industrial Estate, Chonburi"),
        # Signs for a number before a corner and its metres, with spaces around the dash.
        ("Carrera 91 # 26-85, Medellín", "Cra. 91 Nro. 26 – 85 Torre Sur, Medellin, Antioquia",
         "Cra. 91 Nro. 26 – 58 Torre Sur, Medellin, Antioquia"),
        ("Carrera 91 # 26-85, Medellín", "Cra 91 N° 26 - 85, Medellin", "Cra 91 N° 26 - 58, Medellin"),
        # Г is h in Ukrainian, and g as others write it.
        ("49000, м. Дніпро, просп. Сови, буд. 91Г", "91G, Sovy Avenue, Dnipro 49000, UA",
         "91D, Sovy Avenue, Dnipro 49000, UA"),
        ("49000, м. Дніпро, просп. Сови, буд. 91Г", "91H, Sovy Avenue, Dnipro 49000, UA",
         "91K, Sovy Avenue, Dnipro 49000, UA"),
        # One of several houses of a name, with a floor behind its numeral.
        ("3rd Floor, Owl Chambers IV, 222, Nariman Point, Mumbai 400 021",
         "OWL CHAMBER IV 3RD FLR 222 NARIMAN POINT MUMBAI MH", "OWL CHAMBER V 3RD FLR 222 NARIMAN POINT MUMBAI MH"),
    ],
)  # fmt: skip
def test_one_place_in_two_spellings(one: str, other: str, near: str) -> None:
    assert is_same(one, other)
    assert not is_same(one, near)


def test_a_house_by_g_and_by_h_are_two_where_both_are_in_latin_letters() -> None:
    assert not is_same("91G, Sovy Avenue, Dnipro 49000, UA", "91H, Sovy Avenue, Dnipro 49000, Ukraine")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Every district has a street of Atatürk.
        ("Atatürk Cad. No 171, Beşiktaş İstanbul", "Atatürk Cad. No: 171, Kadıköy 34710 İstanbul"),
        ("Atatürk Cad. No 171, 80620 İstanbul", "Atatürk Cad. No: 171, Kadıköy 34710 İstanbul"),
        ("Baykuş Cad. No 171, 06244 ANKARA", "Baykuş Caddesi No: 171, 34768 Ümraniye / İstanbul"),
    ],
)
def test_a_street_of_every_district_is_told_by_district_and_code(one: str, other: str) -> None:
    assert not is_same(one, other)
