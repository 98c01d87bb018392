"""Houses of China by their label, where a reader took the number for a room's."""

import pytest
from tests.address.same import is_same

SECTION = "深圳市宝安区西乡街道107国道西乡段467号愉盛工业园5栋"
MIXED = "武汉市江汉区 Jiefang Avenue 1188号 Wanda广场 B座 1602"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (SECTION, "深圳市宝安区西乡街道107国道西乡段469号愉盛工业园5栋"),
        (
            SECTION,
            "Building 5, YuSheng Industrial Park, No.469, Section Xixiang, National Highway 107, Bao An, Shenzhen",
        ),
        (MIXED, "Rm 1602, Tower B, Wanda Plaza, 1190 Jiefang Dadao, Jianghan, Wuhan"),
        ("4F, Baiying Building, No.1021, Nanhai RD, Shekou, ShenZhen", "2F, Baiying Building, No.1019, ShenZhen"),
        (
            "上海市浦东新区沪南公路2729弄康桥半岛602号",
            "600 Cambridge Forest New Town, Lane 2729 Hunan Road, Pudong, Shanghai 201315",
        ),
    ],
)
def test_two_labelled_numbers_are_two_houses_though_one_was_read_as_a_room(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            SECTION,
            "Building 5, YuSheng Industrial Park, No.467, Section Xixiang, National Highway 107, Bao An, Shenzhen",
        ),
        (MIXED, "Rm 1602, Tower B, Wanda Plaza, 1188 Jiefang Dadao, Jianghan, Wuhan"),
        ("4F, Baiying Building, No.1019, Nanhai RD, Shekou, ShenZhen", "2F, Baiying Building, No.1019, ShenZhen"),
        ("4F, Baiying Building, No.1019, Nanhai RD, Shekou, ShenZhen", "Baiying Building, Room 412, ShenZhen"),
        ("2F, Baiying Building, No.1019, ShenZhen", "2F Baiying Building, No.19, Nanhai Rd., Nanshan, ShenZhen"),
        (
            "上海市浦东新区沪南公路2729弄康桥半岛600号",
            "600 Cambridge Forest New Town, Lane 2729 Hunan Road, Pudong, Shanghai 201315",
        ),
    ],
)
def test_one_labelled_number_or_a_room_is_no_conflict(a: str, b: str) -> None:
    assert is_same(a, b)


def test_a_number_behind_xincun_tells_the_village() -> None:
    assert not is_same("上海市普陀区曹杨新村六村112号", "No.112, Caoyang Xincun 5, Putuo, Shanghai")
    assert is_same("上海市普陀区曹杨新村五村112号", "No.112, Caoyang Xincun 5, Putuo, Shanghai")
