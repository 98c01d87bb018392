"""Mainland China and Hong Kong in letters: roads with a slip, words run together, and what only looks alike."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("No. 1600 Moyutang Road, Lianchi District, Baoding", "1600 Moyu Tong Rd., Lianchi, Baoding, Hebei", True),
        ("No. 16 Moyutang Road, Lianchi District, Baoding", "16 Moyu Tong Rd., Lianchi, Baoding, Hebei", False),
        ("No. 1600 Moyutang Road, Baoding", "1600 Moyu Tong Rd., Baoding, Hebei", False),
        ("No. 1600 Moyutang Road, Lianchi, Baoding", "1600 Moyu Tong Rd., Mancheng, Baoding, Hebei", False),
        ("No. 1602 Moyutang Road, Lianchi, Baoding", "1600 Moyu Tong Rd., Lianchi, Baoding, Hebei", False),
        ("68 Songshanyuan Road, Fuzhou, Fujian 350002", "No.68 Songshangyuan Road, Fuzhou City 350002", True),
        ("68 Songshanyuan Road, Gulou, Fuzhou, Fujian", "No.68 Songshangyuan Road, Gulou District, Fuzhou", True),
        ("7 Songshanyuan Road, Fuzhou, Fujian 350002", "No.7 Songshangyuan Road, Fuzhou City 350002", False),
        ("68 Songshanyuan Road, Gulou, Fuzhou, Fujian", "No.68 Songshangyuan Road, Fuzhou City, Fujian", False),
        ("68 Songshanyuan Road, Gulou, Fuzhou, Fujian", "No.69 Songshangyuan Road, Fuzhou City, Fujian", False),
        ("68 Songshan Road, Gulou, Fuzhou, Fujian", "No.68 Songshang Road, Fuzhou City, Fujian", False),
        ("68 Songshanyuan Road, Gulou, Fuzhou, Fujian", "No.68 Songshangyuan Road, Mawei, Fuzhou, Fujian", False),
    ],
)
def test_a_slip_in_a_long_name_of_a_road_is_forgiven(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("7028 Shennan Avenue, Tingmen Building, Shenzhen", "Tingmen Building, 7028 Shennan Road, Shenzhen", True),
        ("7028 Shennan Avenue, Tingmen Building, Shenzhen", "Tingmen Building, 7026 Shennan Road, Shenzhen", False),
        ("7028 Shennan Avenue, Tingmen Building, Shenzhen", "Ruisui Building, 7028 Shennan Road, Shenzhen", False),
        ("7028 Shennan Avenue, Tingmen Building, Shenzhen", "Tingmen Building, 7028 Shennan Street, Shenzhen", False),
        ("49 Ningjia Avenue, Tingmen Building, Baoding", "Tingmen Building, 49 Ningjia Road, Baoding", False),
        ("7028 Nanhai Avenue, Nanshan, Shenzhen", "7028 Nanhai Road, Nanshan District, Shenzhen", True),
        ("7028 Nanhai Avenue, Nanshan, Shenzhen", "7028 Nanhai Road, Shenzhen", False),
    ],
)
def test_a_known_avenue_is_a_road_in_letters_too(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("19C, Block A, MoyuyuanBuilding, Futian, Shenzhen", "Room 502, Moyuyuan Building, Shenzhen", True),
        ("5C, Tingmen Building, Ruisui Cyberpark, Shenzhen", "Room 308, Ruisui Cyber Park, Shenzhen", True),
        ("F3, 8 Building, Ruisui IndustryZone, Shenzhen", "8th Block, Ruisui Industry Park, Shenzhen", True),
        ("F3, 8 Building, Ruisui IndustryZone, Shenzhen", "9th Block, Ruisui Industry Park, Shenzhen", False),
        ("22F, Moyu lnfo Tech Building, Shanghai", "Moyu Info-Tech Building, 8F, Shanghai", True),
        ("No.18 A, Yunlankou Road, Haidian District, Beijing", "No.18A Yunlankou Road, Haidian, Beijing", True),
        ("No.18 A, Yunlankou Road, Haidian District, Beijing", "No.18B Yunlankou Road, Haidian, Beijing", False),
        ("Block A, No. 18 Yunlankou Road, Haidian, Beijing", "No.18A Yunlankou Road, Haidian, Beijing", False),
        (
            "2F, A Building, Moyu Industrial Area, West of Wenmao, Shajing",
            "2F, A Building, Moyu Industrial Area",
            False,
        ),
        (
            "2F, A Building, Moyu New Industrial Area, West of Wenmao, Shajing, Shenzhen",
            "3F, A Building, Moyu New Industrial Area, West Area of Wenmao, Shajing Street, Shenzhen",
            True,
        ),
        (
            "2F, A Building, Moyu New Industrial Area, West of Wenmao, Shajing, Shenzhen",
            "2F, B Building, Moyu New Industrial Area, West Area of Wenmao, Shajing Street, Shenzhen",
            False,
        ),
        (
            "2F, A Building, Moyu New Industrial Area, West of Wenmao, Shajing, Shenzhen",
            "2F, A Building, Moyu New Industrial Area, West of Tingmen, Shajing Street, Shenzhen",
            False,
        ),
    ],
)
def test_words_run_together_or_apart_are_read(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("18/F Tower 3, Enterprise Square, Kowloon Bay, HK", "6/F Enterprise Square III, Kowloon Bay, HK", False),
        ("18/F Owlcrest Square, Kowloon Bay, Hong Kong", "6/F Owlcrest Square III, Kowloon Bay, Hong Kong", False),
        ("18/F Owlcrest Square II, Kowloon Bay, Hong Kong", "6/F Owlcrest Square III, Kowloon Bay, HK", False),
        ("18/F Owlcrest Square III, Kowloon Bay, Hong Kong", "6/F Owlcrest Square III, Kowloon Bay, HK", True),
        ("18/F Tower 3, Owlcrest Square, Kowloon Bay, Hong Kong", "6/F Owlcrest Square, Kowloon Bay, HK", True),
        ("1006, Block A, HONG HK KONG", "Flat 5, Block A, HONG HK KONG", False),
        ("1006, Block A, Owlcrest Centre, HONG HK KONG", "Flat 5, Owlcrest Centre, Hong Kong", True),
    ],
)
def test_a_numeral_behind_a_building_of_hong_kong_is_of_its_name(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
