"""Zones without a name, neighbourhoods, yards and lanes as forms write them in letters."""

import pytest
from tests.address.same import is_same

ZONE = "邢台市宁晋县大曹庄镇石桥村工业区12号"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (ZONE, "12 Shiqiao Cun Gongyequ, Dacaozhuang Zhen, Ningjin, Xingtai"),
        (ZONE, "No.12, Industrial Area, Shiqiao Village, Dacaozhuang Town, Ningjin County, Xingtai"),
        ("新竹縣湖口鄉新興村5鄰12之3號", "No.12-3, Neighborhood 5, Xinxing Village, Hukou Township, Hsinchu County"),
        ("高雄市大寮區農工路79號", "79 Nung Kung Road, Ta Liao, Kaohsiung, Taiwan, R.O.C."),
        ("彰化縣和美鎮彰美路12號", "No. 12, Zhangmei Rd., 3 Lin, Jiali Vil., Hemei Township, Changhua County"),
        ("北京市朝阳区永安路46号院2号楼", "Building 2, No. 46 Compound, Yongan Road, Beijing"),
        ("上海市康健路100弄65号102室", "Kangjian Road Lane 100, #65-102, Shanghai"),
        ("上海市浦建路398弄12号201室", "Rm 201, 12/398 Pujian Rd, Shanghai"),
    ],
)
def test_what_forms_write_otherwise_is_one_place(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (ZONE, "12 Liujiatang Cun Gongyequ, Dacaozhuang Zhen, Ningjin, Xingtai"),
        (
            "No.12, Industrial Area, Shiqiao Village, Ningjin County, Xingtai",
            "No.12, Industrial Area, Liujiatang Village, Ningjin County, Xingtai",
        ),
        ("彰化縣和美鎮彰美路14號", "No. 12, Zhangmei Rd., 3 Lin, Jiali Vil., Hemei Township, Changhua County"),
        ("北京市朝阳区永安路48号院2号楼", "Building 2, No. 46 Compound, Yongan Road, Beijing"),
        ("上海市康健路100弄67号102室", "Kangjian Road Lane 100, #65-102, Shanghai"),
        ("Rm 201, 14/398 Pujian Rd, Shanghai", "Rm 201, 12/398 Pujian Rd, Shanghai"),
    ],
)
def test_another_number_or_village_is_another_place(left: str, right: str) -> None:
    assert not is_same(left, right)


NUMBERED = "No.12, 1st Industrial District, Xinan, Chang'an Town, Dongguan"


def test_numbered_zones_of_two_villages_are_two_though_one_stands_without_its_word() -> None:
    assert is_same(NUMBERED, "东莞市长安镇新安村第一工业区12号")
    assert not is_same(NUMBERED, "东莞市长安镇白濠村第一工业区12号")
    assert not is_same(NUMBERED, "No.12, No.1 Industrial Zone, Baihao Village, Changan, Dongguan")


def test_the_ordinal_of_a_road_behind_its_word_is_its_own() -> None:
    assert is_same("新竹市東區力行六路12號", "12, Lixing Road 6th, East Dist., Hsinchu City")
    assert not is_same("12, Lixing Road 3rd, East Dist., Hsinchu City", "12, Lixing Road 6th, East Dist., Hsinchu City")


def test_a_road_of_a_ring_is_read_with_the_road_first() -> None:
    assert is_same("郑州市南二环东路12号", "No. 12, Road East of 2nd Ring South, Zhengzhou")
    assert not is_same("郑州市南二环西路12号", "No. 12, Road East of 2nd Ring South, Zhengzhou")
    assert not is_same("郑州市北二环东路12号", "No. 12, Road East of 2nd Ring South, Zhengzhou")
