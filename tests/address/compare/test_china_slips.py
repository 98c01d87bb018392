"""Mainland China and Hong Kong in letters: roads with a slip, words run together, and what only looks alike."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("No. 2310 Moyutang Road, Lianchi District, Baoding", "2310 Moyu Tong Rd., Lianchi, Baoding, Hebei", False),
        ("301, No. 2310 Moyutang Road, Lianchi, Baoding", "Room 301, 2310 Moyu Tong Rd., Lianchi, Baoding", True),
        ("301, No. 2310 Moyutang Road, Lianchi, Baoding", "Room 302, 2310 Moyu Tong Rd., Lianchi, Baoding", False),
        ("301, No. 2310 Moyutang Road, Lianchi, Baoding", "Room 301, 2310 Voyutang Rd., Lianchi, Baoding", True),
        ("No. 2310 Moyutang Road, Baoding 071051", "2310 Moyu Tong Rd., Baoding, Hebei 071051", False),
        ("No. 23 Moyutang Road, Lianchi District, Baoding", "23 Moyu Tong Rd., Lianchi, Baoding, Hebei", False),
        ("No. 2310 Moyutang Road, Baoding", "2310 Moyu Tong Rd., Baoding, Hebei", False),
        ("No. 2310 Moyutang Road, Lianchi, Baoding", "2310 Moyu Tong Rd., Mancheng, Baoding, Hebei", False),
        ("No. 2312 Moyutang Road, Lianchi, Baoding", "2310 Moyu Tong Rd., Lianchi, Baoding, Hebei", False),
        ("57 Songshanyuan Road, Fuzhou, Fujian 350009", "No.57 Songshangyuan Road, Fuzhou City 350009", True),
        ("57 Songshanyuan Road, Gulou, Fuzhou, Fujian", "No.57 Songshangyuan Road, Gulou District, Fuzhou", False),
        ("57 Songshanyuan Road, Fuzhou, Fujian 350000", "No.57 Songshangyuan Road, Fuzhou City 350000", False),
        ("157 Songshanyuan Road, Gulou, Fuzhou 350000", "No.157 Songshangyuan Road, Gulou, Fuzhou 350000", False),
        ("1570 Jinyuhu Road, Gulou, Fuzhou, Fujian", "No.1570 Yinyuhu Road, Gulou District, Fuzhou", False),
        ("1570 Songyunshan Road, Gulou, Fuzhou, Fujian", "No.1570 Songyushan Road, Gulou, Fuzhou", False),
        ("157 Songyunlongshan Road, Gulou, Fuzhou", "No.157 Songyunlonshan Road, Gulou, Fuzhou", True),
        ("57 Songshanyuan Road, Owl Tower, Fuzhou", "Owl Tower, No.57 Songshangyuan Road, Fuzhou", True),
        ("7 Songshanyuan Road, Fuzhou, Fujian 350009", "No.7 Songshangyuan Road, Fuzhou City 350009", False),
        ("57 Songshanyuan Road, Gulou, Fuzhou, Fujian", "No.57 Songshangyuan Road, Fuzhou City, Fujian", False),
        ("57 Songshanyuan Road, Gulou, Fuzhou, Fujian", "No.58 Songshangyuan Road, Fuzhou City, Fujian", False),
        ("57 Songshan Road, Gulou, Fuzhou, Fujian", "No.57 Songshang Road, Fuzhou City, Fujian", False),
        ("57 Songshanyuan Road, Gulou, Fuzhou, Fujian", "No.57 Songshangyuan Road, Mawei, Fuzhou, Fujian", False),
    ],
)
def test_a_slip_in_a_long_name_of_a_road_is_forgiven(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("3142 Shennan Avenue, Tingmen Building, Shenzhen", "Tingmen Building, 3142 Shennan Road, Shenzhen", True),
        ("3142 Shennan Avenue, Tingmen Building, Shenzhen", "Tingmen Building, 3144 Shennan Road, Shenzhen", False),
        ("3142 Shennan Avenue, Tingmen Building, Shenzhen", "Ruisui Building, 3142 Shennan Road, Shenzhen", False),
        ("3142 Shennan Avenue, Tingmen Building, Shenzhen", "Tingmen Building, 3142 Shennan Street, Shenzhen", False),
        ("49 Ningjia Avenue, Tingmen Building, Baoding", "Tingmen Building, 49 Ningjia Road, Baoding", False),
        ("3142 Nanhai Avenue, Nanshan, Shenzhen", "3142 Nanhai Road, Nanshan District, Shenzhen", True),
        (
            "Tingmen Building, Xueyuan Avenue, Nanshan, Shenzhen",
            "9F Tingmen Building, Xueyuan Road, Nanshan, Shenzhen",
            True,
        ),
        (
            "Tingmen Building, Xueyuan Avenue, Nanshan, Shenzhen",
            "Ruisui Building, Xueyuan Road, Nanshan, Shenzhen",
            False,
        ),
        ("Tingmen Building, Xueyuan Avenue, Nanshan, Shenzhen", "Tingmen Building, Xueyuan Road, Shenzhen", False),
        (
            "Tingmen Building, Ningjia Avenue, Nanshan, Shenzhen",
            "Tingmen Building, Ningjia Road, Nanshan, Shenzhen",
            False,
        ),
        ("3142 Nanhai Avenue, Nanshan, Shenzhen", "3142 Nanhai Road, Shenzhen", False),
        ("342 Nanhai Avenue, Nanshan, Shenzhen", "342 Nanhai Road, Nanshan District, Shenzhen", False),
        ("342 Nanhai Avenue, Nanshan, Shenzhen 518054", "342 Nanhai Road, Nanshan, Shenzhen 518054", True),
        ("342 Nanhai Avenue, Nanshan, Shenzhen 518000", "342 Nanhai Road, Nanshan, Shenzhen 518000", False),
    ],
)
def test_a_known_avenue_is_a_road_in_letters_too(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("12B, Block C, MoyuyuanBuilding, Futian, Shenzhen", "Room 502, Moyuyuan Building, Shenzhen", True),
        ("7D, Tingmen Building, Ruisui Cyberpark, Shenzhen", "Room 416, Ruisui Cyber Park, Shenzhen", True),
        ("F2, 6 Building, Ruisui IndustryZone, Shenzhen", "6th Block, Ruisui Industry Park, Shenzhen", True),
        ("F2, 6 Building, Ruisui IndustryZone, Shenzhen", "9th Block, Ruisui Industry Park, Shenzhen", False),
        ("14F, Moyu lnfo Tech Building, Shanghai", "Moyu Info-Tech Building, 8F, Shanghai", True),
        ("No.47 A, Yunlankou Road, Haidian District, Beijing", "No.47A Yunlankou Road, Haidian, Beijing", True),
        ("No.47 A, Yunlankou Road, Haidian District, Beijing", "No.47B Yunlankou Road, Haidian, Beijing", False),
        ("No.47 A, Yunlankou Road, Haidian, Beijing", "No.47, Yunlankou Road, Haidian, Beijing", False),
        ("Yunlankou Road 47 A, B and C Building, Haidian, Beijing", "Yunlankou Road 47A, Haidian, Beijing", False),
        ("Block A, No. 47 Yunlankou Road, Haidian, Beijing", "No.47A Yunlankou Road, Haidian, Beijing", False),
        (
            "2F, A Building, Moyu Industrial Area, West of Wenmao, Guanlan",
            "2F, A Building, Moyu Industrial Area",
            False,
        ),
        (
            "2F, A Building, Moyu New Industrial Area, West of Wenmao, Guanlan, Shenzhen",
            "3F, A Building, Moyu New Industrial Area, West Area of Wenmao, Guanlan Street, Shenzhen",
            True,
        ),
        (
            "2F, A Building, Moyu New Industrial Area, West of Wenmao, Guanlan, Shenzhen",
            "2F, B Building, Moyu New Industrial Area, West Area of Wenmao, Guanlan Street, Shenzhen",
            False,
        ),
        (
            "2F, A Building, Moyu New Industrial Area, West of Wenmao, Guanlan, Shenzhen",
            "2F, A Building, Moyu New Industrial Area, West of Tingmen, Guanlan Street, Shenzhen",
            False,
        ),
    ],
)
def test_words_run_together_or_apart_are_read(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("9/F Tower 3, Enterprise Square, Kowloon Bay, HK", "11/F Enterprise Square III, Kowloon Bay, HK", False),
        ("18/F Owlcrest Square, Kowloon Bay, Hong Kong", "6/F Owlcrest Square III, Kowloon Bay, Hong Kong", False),
        ("18/F Owlcrest Square II, Kowloon Bay, Hong Kong", "6/F Owlcrest Square III, Kowloon Bay, HK", False),
        ("18/F Owlcrest Square III, Kowloon Bay, Hong Kong", "6/F Owlcrest Square III, Kowloon Bay, HK", True),
        ("18/F Tower 3, Owlcrest Square, Kowloon Bay, Hong Kong", "6/F Owlcrest Square, Kowloon Bay, HK", True),
        ("18/F, Owlcrest Centre II, Kowloon Bay, Hong Kong", "18/F, Owlcrest Centre III, Kowloon Bay, HK", False),
        ("18/F, Owlcrest Centre I, Kowloon Bay, Hong Kong", "18/F, Owlcrest Centre II, Kowloon Bay, HK", False),
        ("18/F, Owlcrest Centre Two, Kowloon Bay, Hong Kong", "18/F, Owlcrest Centre, Kowloon Bay, HK", False),
        ("18/F, Owlcrest Centre 2, Kowloon Bay, Hong Kong", "18/F, Owlcrest Centre, Kowloon Bay, HK", False),
        ("18/F, Owlcrest Centre II, Kowloon Bay, Hong Kong", "8/F, Owlcrest Centre 2, Kowloon Bay, HK", True),
        ("18/F, Tower II, Owlcrest Centre, Kowloon Bay, HK", "8/F, Owlcrest Centre, Kowloon Bay, HK", True),
        ("18/F, Owlcrest Centre Tower II, Kowloon Bay, HK", "8/F, Owlcrest Centre, Kowloon Bay, HK", True),
        ("香港九龍灣墨鱼廣場三期", "香港九龍灣墨鱼廣場", False),
        ("香港九龍灣墨鱼廣場三期8樓", "香港九龍灣墨鱼廣場三期", True),
        ("香港九龍灣企業廣場三期", "香港九龍灣企業廣場", False),
        ("2105, Block C, HONG HK KONG", "Flat 9, Block C, HONG HK KONG", False),
        ("2105, Block C, Owlcrest Centre, HONG HK KONG", "Flat 5, Owlcrest Centre, Hong Kong", True),
    ],
)
def test_a_numeral_behind_a_building_of_hong_kong_is_of_its_name(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


LETTERED = "Bldg36B,6/F,Ningtian Rd3,Xixiang Town,Baoan District, Shenzhen Guangdong CN 518000"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (LETTERED, "Bldg36B,6/F,Ningtian Rd3,Xixiang Town,Baoan District,Shenzhen,P.R.C ShenZhen CN 518000", True),
        (LETTERED, "Building 36B, Ningtian 3rd Road, Xixiang, Baoan District, Shenzhen", True),
        (LETTERED, "Building 36B, Fumei Industrial Park, Ningtian 3rd Road, Xixiang, Baoan, Shenzhen", True),
        (LETTERED, "Building 37B, Ningtian 3rd Road, Xixiang, Baoan District, Shenzhen", False),
        (LETTERED, "Building 36B, Ningtian 2nd Road, Xixiang, Baoan District, Shenzhen", False),
        (LETTERED, "Building 36B, Ningtian Road, Xixiang, Baoan District, Shenzhen", False),
        (LETTERED, "Building 36B, Ningtian 3rd Road, Fuyong Town, Baoan District, Shenzhen", False),
        (
            "Building 36B, Fumei Industrial Park, Ningtian 3rd Road, Xixiang, Baoan, Shenzhen",
            "Building 36B, Lihua Industrial Park, Ningtian 3rd Road, Xixiang, Baoan, Shenzhen",
            False,
        ),
        (
            "Building 3, Fumei Industrial Park, Ningtian 3rd Road, Xixiang, Baoan, Shenzhen",
            "Building 3, Ningtian 3rd Road, Xixiang, Baoan, Shenzhen",
            False,
        ),
        (
            "Building 36B, Fumei Industrial Park, Ningtian 3rd Road, Baoan, Shenzhen",
            "Building 36B, Ningtian 3rd Road, Baoan, Shenzhen",
            False,
        ),
    ],
)
def test_a_building_of_a_high_number_or_a_letter_tells_the_door_on_a_road(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


def test_a_district_by_a_character_of_its_sound_is_no_proof_of_the_city() -> None:
    assert not is_same("惠州市惠城区无名路812号", "会城区无名路812号")
    assert not is_same("上海市闵行区无名路812号", "民航区无名路812号")
    assert not is_same("上海市闵行区无名路812号", "闽行区无名路821号")
    assert not is_same("上海市闵行区无名路812号", "闽侯县无名路812号")
