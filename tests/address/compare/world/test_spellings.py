"""One name in two transliterations is one road where number and town agree; another name, number or town is another."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

KYIV = "01033, м. Київ, вул. Григоренківська, 61"
OMSK = "644001, г. Омск, пр. Академика Тереньтева, 7"
DHAKA = "7, SEERAJGONJ ROAD, MODNYL NARAYANGANJ, BANGLADESH"
BANDUNG = "Institut Melati, Jalan Ganesari 12, Bandung 40132"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (KYIV, "Grigorenkovskaya ul. 61, Kiev, Ukraine"),
        (OMSK, "7, Acad. Terentiev Ave., Omsk, Russian Federation"),
        (BANDUNG, "Jl. Ganeshari No.12, Kota Bandung, Jawa Barat"),
        ("Jl. Soekardjo 12, Bandung", "Jalan Sukarjo No. 12, Bandung 40132"),
        (DHAKA, "Tara Ltd., 7 Sirajganj Rd, Modnail, Narayangonj-1400"),
        ("茨城県つくば市天王台2丁目3-4", "2-3-4 Tennoudai, Tsukuba, Ibaraki"),
        ("52 Nanyang Avenue, Singapore 639798", "Nanyang Institute, 52 Nanyang Ave, S(639798)"),
    ],
)
def test_one_name_in_two_spellings_is_one_road(one: str, other: str) -> None:
    forth, back = address.compare_fields(one, other, load())[2], address.compare_fields(other, one, load())[2]
    assert forth.same_premises
    assert (forth.level, forth.score) == (back.level, back.score)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (KYIV, "Grigorenkovskaya ul. 63, Kiev, Ukraine"),
        (KYIV, "Grigorenkovskaya ul. 61, Odesa, Ukraine"),
        (KYIV, "Grigorievskaya ul. 61, Kiev, Ukraine"),
        (OMSK, "17, Acad. Terentiev Ave., Omsk, Russian Federation"),
        (OMSK, "7, Acad. Terekhov Ave., Omsk, Russian Federation"),
        (BANDUNG, "Jl. Ganeshira No.12, Kota Bandung, Jawa Barat"),
        (BANDUNG, "Jl. Ganeshari No.12, Jakarta"),
        (DHAKA, "Tara Ltd., 17 Sirajganj Rd, Modnail, Narayangonj-1400"),
        (DHAKA, "Tara Ltd., 7 Sirajganj Rd, Modnail, Tangail"),
        (DHAKA, "Tara Ltd., 7 Sharifganj Rd, Modnail, Narayangonj-1400"),
        ("茨城県つくば市天王台2丁目3-4", "2-4-3 Tennoudai, Tsukuba, Ibaraki"),
        ("茨城県つくば市天王台2丁目3-4", "2-3-4 Tennoharu, Tsukuba, Ibaraki"),
        ("52 Nanyang Avenue, Singapore 639798", "Nanyang Institute, 50 Nanyang Ave, S(639798)"),
    ],
)
def test_another_name_number_or_town_is_another_place(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Χρυσαετού 45-47, 106 76 Αθήνα", "45-47 Hrissaetou Str., Athens, Greece", True),
        ("Χρυσαετού 45-47, 106 76 Αθήνα", "45-47 Hrissaiou Str., Athens, Greece", False),
        ("Μποταγιώτη 20, Αθήνα", "20 Botagioti Street, Athens, Greece", True),
        ("Μποταγιώτη 20, Αθήνα", "20 Votanioti Street, Athens, Greece", False),
        ("Vibevangsgade 9, 2100 København Ø", "Vibe Hospital, 9 Vibevangsgade, DK-2100 Copenhagen, Denmark", True),
        ("Vibevangsgade 9, 2100 København Ø", "11 Vibevangsgade, DK-2100 Copenhagen, Denmark", False),
        ("37, ch. de la Côte-Sainte-Mireille, Montréal H3T 1E2", "37 Cote St. Mireille Rd., Montreal, Quebec", True),
        ("37, ch. de la Côte-Sainte-Mireille, Montréal H3T 1E2", "37 Cote St. Odile Rd., Montreal, Quebec", False),
        ("19 - 23 Công trường Hoa Mai, Quận 1, TPHCM", "19-23 Hoa Mai Square, Dist. 1, Saigon", True),
        ("19 - 23 Công trường Hoa Mai, Quận 1, TPHCM", "19-23 Hoa Mai Street, Dist. 1, Saigon", False),
        (
            "Lô K7, đường E4, P. Hoa Mai, Quận 9, TP. Hồ Chí Minh",
            "Lot K7, E4 Rd, Hoa Mai Ward, Thu Duc City, HCMC",
            True,
        ),
        (
            "Lô K7, đường E4, P. Hoa Mai, Quận 9, TP. Hồ Chí Minh",
            "Lot K7, E5 Rd, Hoa Mai Ward, Thu Duc City, HCMC",
            False,
        ),
        (
            "Lô K7, đường E4, P. Hoa Mai, Quận 9, TP. Hồ Chí Minh",
            "Lot K7, E4 Rd, Hoa Mai Ward, District 7, HCMC",
            False,
        ),
        ("33 Saithip Soi 3, Bangkok", "33 Soi 3, Saithip Road, Bangkok", True),
        ("33 Saithip Soi 3, Bangkok", "33 Saithip Road, Bangkok", False),
        ("33 Saithip Soi 3, Bangkok", "3 Soi 33, Saithip Road, Bangkok", False),
        ("239 ถนนห้วยทอง เชียงใหม่", "239 Huay Thong Road, Chiang Mai", True),
        ("239 ถนนสวนหลวง เชียงใหม่", "239 Suan Dok Road, Chiang Mai", False),
        ("2 ถนนวังทอง กรุงเทพฯ 10700", "2 Saithip (Wangthong) Rd., Bangkok 10700", True),
        ("2 ถนนวังทอง กรุงเทพฯ 10700", "2 Saithip (Wangdoem) Rd., Bangkok 10700", False),
        (
            "Ana Ayala 15, Col. Santa Clara Sección XVI, Tlalpan, CDMX",
            "15 Ana Ayala, Santa Clara Secc. 16, Tlalpan, Mexico City",
            True,
        ),
        (
            "Ana Ayala 15, Col. Santa Clara Sección XVI, Tlalpan, CDMX",
            "16 Ana Ayala, Santa Clara Secc. 15, Tlalpan, Mexico City",
            False,
        ),
    ],
)
def test_what_a_country_writes_in_two_ways_is_one_road_and_another_is_not(one: str, other: str, expected: bool) -> None:
    assert is_same(one, other) is expected
