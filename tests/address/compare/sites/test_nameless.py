"""A park called by what it is for, or by its city, is no premises; nor is a block called by its side."""

import numpy as np
import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address
from falsefront.match.parts import words_of
from falsefront.match.premises import same_premises
from falsefront.match.vocabulary import Vocabulary

PARKS = [
    "3/F, Yunqing Building, Moyu Road, Hi-Tech Park, Nanshan District, Shenzhen",
    "Room 1602, Songlan Mansion, High-tech Park, Nanshan, Shenzhen 518057",
    "4F, Block A, Hi-Tech Park, Nanshan District, Shenzhen",
    "Suite 12, Block A, Tongyu Harbor, Gaoxin Sci-Tech Park, Shenzhen, Guangdong",
    "Floor 5, Science and Technology Park, Nanshan District, Shenzhen",
    "Technology Park, Mozhu Building 6/F, Shenzhen",
]


@pytest.mark.parametrize("other", PARKS[1:])
def test_a_park_called_by_what_it_is_for_is_no_premises(other: str) -> None:
    assert not is_same(PARKS[0], other)


def test_vendors_in_such_a_park_are_in_no_group() -> None:
    vocabulary = Vocabulary()
    rows = np.array([vocabulary.row(words_of(address.read(text, load()))) for text in PARKS])
    known = [label for label in same_premises(rows, vocabulary).tolist() if label >= 0]
    assert len(known) == len(set(known))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Room 3, Building R7-C, High-Tech Park, Shenzhen", "Building R7-C, Hi-Tech Park, Nanshan, Shenzhen", True),
        ("Room 3, Building R7-C, High-Tech Park, Shenzhen", "Building R7-D, Hi-Tech Park, Nanshan, Shenzhen", False),
        ("Room 3, Building 9, Software Park, Shenzhen", "4/F, Building 9, Software Park, Nanshan, Shenzhen", True),
        ("Room 3, Building 9, Software Park, Shenzhen", "4/F, Building 8, Software Park, Nanshan, Shenzhen", False),
        (
            "Building 9, Software Park, Moyu 2nd Road, Shenzhen",
            "Room 5, 7 Building, Moyu 2nd Rd., Software Park, Shenzhen",
            True,
        ),
        ("Room 62, Xiamen Software Park, Xiamen", "Building C5, Xiamen Software Park, Guanyu Road, Xiamen", False),
        ("RM2902, Nanshan Software Park, Shenzhen", "Block A1, Nanshan Yuelan Park, Nanshan District, Shenzhen", False),
        ("RM2902, Nanshan Software Park, Shenzhen", "Block A1, Nanshan Park, Nanshan District, Shenzhen", False),
        ("No. 7, Mozhu Rd. II, Science Park, Hsinchu 300", "2F, Science Park, Hsinchu City, Taiwan", False),
        ("Building 3, Moyu Technology Park, Nanshan, Shenzhen", "Bldg 5, Moyu Tech Park, Nanshan, Shenzhen", True),
        ("6/F, Mozhu Building, Technology Park, Shenzhen", "Mozhu Bldg., No. 1 Yunlan Road, Shenzhen", True),
        ("Road 2, north of Science & Technology Park, Dongguan", "Science and Technology Park, Dongguan", False),
    ],
)
def test_a_house_of_such_a_park_is_one_by_its_number(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("10th Floor, South Block, Yunqing Building, Shenzhen", "5/F, South Tower, Mozhu Bldg., Shenzhen", False),
        ("29F, East Tower, Moyu Culture Park, Shenzhen", "306, East Block, Songlan Building, Shenzhen", False),
        ("4-6 Floors, Factory Building, Moyu Industrial Park, Shenzhen", "Factory Building, Guanlan, Shenzhen", False),
        ("South Building, No. 5 Moyu Road, Shenzhen", "3/F, South Bldg., No. 5 Moyu Rd., Nanshan, Shenzhen", True),
        ("29F, East Tower, Mozhu Plaza, Shenzhen", "East Block 1703, Mozhu Plaza, Futian, Shenzhen", True),
    ],
)
def test_a_block_called_by_its_side_or_work_is_no_house(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("301, Incubator Building, Hi-Tech Park, Shenzhen", "5/F, Incubator Building, Nanshan, Shenzhen", False),
        ("2F, Canteen Building, Guanlan, Shenzhen", "3F, Canteen Building, Guanlan, Shenzhen", False),
        ("3F, Expert Building, Futian, Shenzhen", "8F, Experts Building, Futian, Shenzhen", False),
        ("3F, Business Building, Futian, Shenzhen", "8F, Business Building, Futian, Shenzhen", False),
        ("3, Cross-border E-commerce Park, Longhua, Shenzhen", "A, Cross-border E-commerce Park, Shenzhen", False),
        ("Room 3, Headquarters Base, Longhua, Shenzhen", "Block A, Headquarters Base, Longhua, Shenzhen", False),
        ("3F, Rencai Gongyu, Futian, Shenzhen", "8F, Rencai Gongyu, Futian, Shenzhen", False),
        ("深圳市宝安区观澜街道食堂大楼3楼", "深圳市宝安区观澜街道食堂大楼2楼", False),
        ("深圳市南山区专家楼301", "深圳市南山区专家楼205", False),
        ("深圳市南山区裙楼3层", "深圳市南山区裙楼2层", False),
        ("深圳市南山区生态园3栋", "深圳市南山区生态园3栋201", False),
        ("深圳市南山区人才公寓3栋", "深圳市南山区人才公寓3栋201", False),
        ("Room 5, R&D Center, Shenzhen", "8F, R&D Centre, Nanshan, Shenzhen", False),
        ("Building 3, Private Industrial Zone, Guanlan", "Building 3, Private Industrial Zone, Fuyong", False),
        ("广州市天河区孵化园3栋", "广州市天河区孵化园3栋5楼", False),
        ("广州市天河区科技园3栋", "广州市天河区科技园3栋5楼", False),
        ("广州市天河区墨鱼科技园3栋", "广州市天河区墨鱼科技园3栋5楼", True),
        ("珠海市香洲区电子商务大厦3楼", "E-Commerce Building 5F, Xiangzhou, Zhuhai", False),
        ("3F, Office Building, Moyu Park, Shenzhen", "8F, Office Building, Moyu Park, Guanlan, Shenzhen", True),
        ("3F, Incubator Building, 8 Moyu Road, Shenzhen", "8F, Incubator Building, No. 8 Moyu Rd, Shenzhen", True),
        ("3F, Moyu Incubator Building, Shenzhen", "8F, Moyu Incubator Building, Nanshan, Shenzhen", True),
        ("深圳市南山区墨鱼孵化器大楼301", "深圳市南山区墨鱼孵化器大楼501", True),
        ("3F, Information Building, Futian, Shenzhen", "8F, Information Building, Futian, Shenzhen", True),
        ("3, E-commerce Park, Moyu Road, Longhua, Shenzhen", "A, E-commerce Park, Moyu Road, Shenzhen", True),
        ("Block C12, E-commerce Park, Longhua, Shenzhen", "3/F, Block C12, E-commerce Park, Shenzhen", True),
    ],
)
def test_a_house_or_park_that_is_only_described_is_no_place_by_that(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1301, Moyu International Business Center, Shenzhen", "Block A, Moyu Building, Yunlan Rd, Shenzhen", False),
        ("1301, Moyu International Plaza, Shenzhen", "Block A, Moyu Tower, Luohu, Shenzhen", False),
        ("1301, Moyu International Plaza, Yunlan Rd, Shenzhen", "Block A, Moyu Tower, Yunlan Rd, Shenzhen", False),
        ("1301, Moyu International Plaza, 8 Yunlan Rd, Shenzhen", "Moyu Tower, No. 8 Yunlan Rd, Shenzhen", True),
        ("1301, Moyu Tower, Shenzhen", "Block A, Moyu Mansion, Luohu, Shenzhen", True),
        ("1301, Moyu Building, Shenzhen", "Block A, Moyu Plaza, Luohu, Shenzhen", True),
        ("1301, Moyu Commercial Building, Shenzhen", "Block A, Moyu Mansion, Luohu, Shenzhen", True),
        ("1301, Moyu International Building, Shenzhen", "Block A, Moyu Building, Luohu, Shenzhen", True),
    ],
)
def test_a_word_more_and_another_kind_make_two_houses_of_one_owner(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("6F, Economic Trade Building, Shenzhen", "Block A, Qianhai Economic and Trade Center, Shenzhen", False),
        ("Room 502, World Trade Center, Beijing", "Room 3310, World Tower, Beijing", False),
        ("Block A1, Digital Technology Park, Shenzhen", "1707, Nanshan Digital Culture Base, Nanshan, Shenzhen", False),
        ("Room 502, World Trade Center, Beijing", "7/F, World Trade Centre, Beijing 100004", True),
        ("Room 502, Mozhu Trade Center, Beijing", "Room 3310, Mozhu Trade Tower, Beijing", True),
    ],
)
def test_a_common_name_says_which_house_with_its_generic_word_alone(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "3F, No. 2, Moyu Industrial Park, Yunqing Community, Xixiang, Bao'an, Shenzhen",
            "7/F, A1 Bldg, First Songlan Industrial Park, Yunqing, Bao'an, Shenzhen",
            False,
        ),
        ("Unit 5, 17/F, Lok Wo Loft, Kwai Chung, New Territories, HK", "1305 Lok Wo Loft, Kwai Chung, NT, HK", True),
    ],
)
def test_a_quarter_is_a_quarter_where_one_side_leaves_the_word_out(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "Building 8, Biomedical Industry Park, Lanhe Industrial Zone, Zibo",
            "Building 8, Lanhe Industrial Zone",
            False,
        ),
        ("Building 8, Logistics Park, Lanhe Industrial Zone, Zibo", "Building 8, Lanhe Industrial Zone, Zibo", False),
        (
            "Building 8, Logistics Park, Lanhe Industrial Zone, Zibo",
            "Building 8, Incubator Park, Lanhe Ind. Zone",
            False,
        ),
        ("Building 8, Sci-Tech Park, Lanhe Industrial Zone, Zibo", "Building 8, Lanhe Industrial Zone, Zibo", False),
        ("Building 8, Lanhe Industrial Zone, Hi-Tech Park, Zibo", "Building 8, Lanhe Industrial Zone, Zibo", True),
        ("Building 8, Lanhe Industrial Park, Zibo", "Building 8, Lanhe Industrial Zone, Zibo", True),
        ("Building 8, Lanhe Industrial Zone, Zibo", "3/F, Building 8, Lanhe Industrial Zone, Zibo", True),
        ("兰河工业区生物医药园8号楼, 淄博市", "兰河工业区8号楼, 淄博市", False),
        ("淄博市兰河开发区跨境电商园8号楼", "淄博市兰河开发区8号楼", False),
        ("淄博市兰河工业区墨鱼花园8号楼", "淄博市兰河工业区8号楼", False),
        ("淄博市兰河开发区8号楼", "淄博市兰河开发区8号楼301", True),
        ("淄博市高新区创业园B座", "淄博市高新区孵化园B座", False),
        ("淄博市高新区创业园B12座", "淄博市高新区孵化园B12座", False),
        ("Building 5, BusinessPark, Tianhe District, Guangzhou", "Building 5, Business Park, Tianhe, Guangzhou", False),
        ("Block C12, BusinessPark, Tianhe, Guangzhou", "Block C12, Business Park, Tianhe, Guangzhou", True),
    ],
)
def test_a_house_of_a_park_in_a_zone_is_none_of_the_zone(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Moyu Hotel, Zhangdian District, Zibo", "3/F, Moyu Centre, Zhangdian District, Zibo", False),
        ("Moyu International Hotel, Zhangdian, Zibo", "Moyu International Tower, Zhangdian, Zibo", False),
        ("3/F, Moyu Hotel, 12 Yunlan Road, Zibo", "Moyu Tower, No. 12 Yunlan Road, Zibo", True),
        ("Room 301 TianheTower, Tianhe District, Guangzhou", "Room 301 TianhePlaza, Tianhe, Guangzhou", False),
        ("Room 301, Tianhe Tower, Tianhe District, Guangzhou", "Room 301, Tianhe Plaza, Guangzhou", False),
        ("Room 301, Tianhe Tower, Tianhe District, Guangzhou", "8/F, Tianhe Building, Guangzhou", True),
        ("MoyuyuanBuilding, Zhangdian District, Zibo", "MoyuyuanPlaza, Zhangdian District, Zibo", False),
        ("MoyuyuanBuilding, Zhangdian District, Zibo", "Moyuyuan Building, Zhangdian District, Zibo", True),
        ("MoyuyuanBuilding, Zhangdian District, Zibo", "Moyuyuan Mansion, Zhangdian District, Zibo", True),
    ],
)
def test_two_kinds_of_house_are_two_where_the_name_says_little(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Building 5, IndustryZone, Shijie Town, Dongguan", "Building 5, Industrial Zone 2, Shijie, Dongguan", False),
        ("Building 5, IndustryZone, Shijie Town, Dongguan", "Building 5, Industrial Park, Shijie, Dongguan", False),
        ("Block B2, Industrypark, Zhangdian, Zibo", "Block B2, Industryzone, Zhangdian, Zibo", False),
        ("3 IndustrialPark, Shijie Town, Dongguan", "3 Industrial Zone, Shijie Town, Dongguan", False),
        ("No. 3, IndustryZone, Shijie Town, Dongguan", "No. 3, Industrial Zone, Shijie Town, Dongguan", True),
    ],
)
def test_a_zone_without_a_name_is_one_with_its_word_and_number(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize("end", ["NA", "HK NA", "N/A"])
def test_na_is_no_house_in_hong_kong(end: str) -> None:
    assert not is_same(
        f"23/F, Tai Wing Industrial Centre, Block 1, Hong Kong {end}",
        f"Room 1209, Lok Wo Centre, 29 Cheung Lee Street, Chai Wan, Hong Kong {end}",
    )
