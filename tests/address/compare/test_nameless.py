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
        ("6F, Economic Trade Building, Shenzhen", "Block A, Qianhai Economic and Trade Center, Shenzhen", False),
        ("Room 502, World Trade Center, Beijing", "Room 3310, World Tower, Beijing", False),
        ("Block A1, Digital Technology Park, Shenzhen", "1707, Nanshan Digital Culture Base, Nanshan, Shenzhen", False),
        ("Room 502, World Trade Center, Beijing", "7/F, World Trade Centre, Beijing 100004", True),
        ("Room 502, Mozhu Trade Center, Beijing", "Room 3310, Mozhu Tower, Beijing", True),
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


@pytest.mark.parametrize("end", ["NA", "HK NA", "N/A"])
def test_na_is_no_house_in_hong_kong(end: str) -> None:
    assert not is_same(
        f"23/F, Tai Wing Industrial Centre, Block 1, Hong Kong {end}",
        f"Room 1209, Lok Wo Centre, 29 Cheung Lee Street, Chai Wan, Hong Kong {end}",
    )
