"""In a zone of a whole city a number is a road's, and a building an estate's; a box is no house of a park."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "No. 7 Moyu Road, Songshan Lake Zone, Dongguan",
            "Bldg. 7, No. 7, Songshan Lake Hi-Tech Zone, Dongguan",
            False,
        ),
        (
            "Building 2, No. 6 Moyu Road, Torch High-Tech Industry Development Zone, Zhongshan",
            "15/F, Bldg 2, Mozhu Plaza, Torch Development Zone, Zhongshan",
            False,
        ),
        (
            "Langyue Building, Moyu South Road 12, High-tech Industrial Park, Nanshan District, Shenzhen",
            "7F, Fangyue Building, Ave 12, High-tech Industrial Park, Nanshan District, Shenzhen",
            False,
        ),
        ("廊坊市经济开发区墨玉路12号", "廊坊市经济开发区12号", False),
        ("东莞市虎门镇沙边工业区墨玉路12号", "东莞市虎门镇沙边工业区12号", True),
        ("东莞市虎门镇墨玉工业区3栋", "Building 3, Moyu Industrial Zone, Humen Town, Dongguan", True),
        (
            "Building 6, Mozhu Science Park, Tongyue Industrial Zone, Dalang, Shenzhen",
            "4/F, No. 6 Bldg., Tongyue Industrial Park, Dalang, Shenzhen",
            False,
        ),
        (
            "Building 6, Tongyue Industrial Zone, Hi-Tech Park, Dalang, Shenzhen",
            "4/F, No. 6 Bldg., Tongyue Industrial Park, Dalang, Shenzhen",
            True,
        ),
        ("Moyu Building, 88 Mozhu Road, Zhangjiang Hi-Tech Park, Shanghai", "Zhangjiang Hi-Tech Park, Shanghai", False),
    ],
)
def test_a_house_of_a_zone_is_one_where_the_zone_counts_its_houses(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("3F, C Building, Nanyue Industrial, Shenzhen", "8/F, Nanyue Commercial Building, Minzhi, Shenzhen", False),
        ("3F, C Building, Nanyue Industrial Building, Shenzhen", "8/F, Nanyue Building, Minzhi, Shenzhen", True),
    ],
)
def test_an_industrial_house_is_no_commercial_one(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("26 Mozhu Drive, Owlhope Research Park, NC 27709", "PO Box 14245, Owlhope Research Park, NC 27709", False),
        ("Office 4, Lotus Tower, Dubai", "PO Box 1142, Lotus Tower, Dubai", True),
    ],
)
def test_a_box_is_no_house_of_a_park(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
