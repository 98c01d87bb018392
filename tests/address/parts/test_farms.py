"""State farms with their branches, and regiments of Xinjiang with their companies, in both scripts."""

from itertools import combinations

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address

FARM = (
    "黑龙江省佳木斯市红旗农场三分场12号",
    "黑龙江省佳木斯市国营红旗农场第3分场12号",
    "No. 12, 3rd Branch, Hongqi State Farm, Jiamusi",
    "12 No.3 Sub-farm, Hongqi Farm, Jiamusi",
    "No. 12, 3 Fenchang, Hongqi Nongchang, Jiamusi",
)
REGIMENT = (
    "新疆石河子市第八师149团建设路12号",
    "石河子市149团场建设路12号",
    "No. 12, Jianshe Rd, 149th Regiment, 8th Division, XPCC, Shihezi, Xinjiang",
    "12 Jianshe Lu, 149 Tuan, Shihezi, Xinjiang",
)
COMPANY = (
    "新疆石河子市149团3连12号",
    "新疆石河子市第八师一四九团三连12号",
    "No. 12, 3rd Company, 149th Regiment, Shihezi, Xinjiang",
)


@pytest.mark.parametrize(
    ("left", "right"), [*combinations(FARM, 2), *combinations(REGIMENT, 2), *combinations(COMPANY, 2)]
)
def test_a_house_of_a_farm_or_regiment_is_one_in_both_scripts(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (FARM[0], FARM[1].replace("第3", "第9")),
        (FARM[0], FARM[2].replace("3rd", "9th")),
        (FARM[2], FARM[3].replace("No.3", "No.9")),
        (FARM[0], FARM[4].replace("12", "14")),
        (FARM[0], FARM[4].replace("Hongqi", "Wuyi")),
        (REGIMENT[0], REGIMENT[1].replace("149", "152")),
        (REGIMENT[0], REGIMENT[2].replace("149", "152")),
        (COMPANY[0], COMPANY[2].replace("3rd", "9th")),
        (COMPANY[0], COMPANY[1].replace("一四九", "一五二")),
    ],
)
def test_another_branch_regiment_or_company_is_another(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize("text", ["No. 12 Tuan Jie Lu, Urumqi", "乌鲁木齐市幸福村12团结路3号"])
def test_a_syllable_of_a_road_s_name_is_no_regiment(text: str) -> None:
    assert address.read(text, GAZETTEER).town is None
