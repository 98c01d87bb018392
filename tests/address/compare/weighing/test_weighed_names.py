"""Villages, markets and parks of China by two names, which weighing never joins."""

import pytest
from tests.address.same import is_same

VILLAGE = "河北省邢台市宁晋县大陆村镇石桥村3组12号"
MARKET = "无锡市锡山区云杉批发市场一区2楼2103号"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (VILLAGE, "No. 12, Liujiatang Village Villagers' Group 3, Dalucun Town, Ningjin, Xingtai"),
        (VILLAGE.replace("组", "队"), "No.12 3 Dui, Liujiatang Cun, Dalucun Zhen, Ningjin, Xingtai"),
        (MARKET, "2103 Stand, 2nd Floor, Hengfeng Wholesale Market, Wuxi"),
        ("Room 502, Block 5, Jintai Kejiyuan, Linyi", "Hengfeng Technology Park, Building No.5, Room 502, Linyi"),
        ("无锡市云杉孵化园3号楼301室", "Rm 301, 3/B, Hengfeng Incubation Center, Wuxi"),
        ("石桥村南100米, 宁晋县, 邢台市", "100 meters South of Liujiatang Village, Ningjin County, Xingtai"),
    ],
)
def test_two_villages_markets_or_parks_are_two_whatever_numbers_they_have(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (VILLAGE, "No. 12, Shiqiao Village Villagers' Group 3, Dalucun Town, Ningjin, Xingtai"),
        (MARKET, "2103 Stand, 2nd Floor, Yunshan Wholesale Market, Wuxi"),
    ],
)
def test_one_village_or_market_is_one(left: str, right: str) -> None:
    assert is_same(left, right)
