"""Streets of a village that are called by no more than their side: 石桥村南街, "South Street, Shiqiao Village"."""

import pytest
from tests.address.same import is_same

HAN = "河北省邢台市宁晋县石桥村南街12号"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (HAN, "No. 12, South Street, Shiqiao Village, Ningjin County, Xingtai, Hebei"),
        (HAN, "12 Nan Jie, Shiqiao Cun, Ningjin, Xingtai"),
        (HAN, "Shiqiao Village South Street 12, Ningjin, Xingtai"),
        (HAN.replace("南街", "中心街"), "No. 12, Zhongxin Street, Shiqiao Village, Ningjin, Hebei"),
        (HAN.replace("南街", "前街"), "No. 12, Qian Street, Shiqiao Village, Ningjin, Hebei"),
        ("东莞市大岭山镇南栅村南路12号", "No. 12, South Road, Nanzha Village, Dalingshan Town, Dongguan"),
    ],
)
def test_a_village_and_a_street_called_by_its_side_are_one_in_both_scripts(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    "other",
    [
        "No. 12, North Street, Shiqiao Village, Ningjin, Xingtai",
        "No. 12, South Road, Shiqiao Village, Ningjin, Xingtai",
        "No. 14, South Street, Shiqiao Village, Ningjin, Xingtai",
        "No. 12, South Street, Liujiatang Village, Ningjin, Xingtai",
        "No. 12, Shiqiao Village, Ningjin, Xingtai",
    ],
)
def test_another_side_street_house_or_village_is_another(other: str) -> None:
    assert not is_same(HAN, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("浙江省义乌市云杉市场东街103号", "浙江省义乌市恒丰市场东街103号"),
        ("浙江省义乌市云杉市场东街103号", "No. 103, East Street, Hengfeng Market, Yiwu, Zhejiang"),
    ],
)
def test_east_street_of_two_markets_is_two(left: str, right: str) -> None:
    assert not is_same(left, right)
    assert is_same(left, right.replace("恒丰", "云杉").replace("Hengfeng", "Yunshan"))
