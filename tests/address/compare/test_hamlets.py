"""Groups and hamlets of a village: each counts its own houses."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    return address.compare(address.read(a, load()), address.read(b, load())).same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("湖南省醴陵市浦口镇清潭村枫林组", "Fenglin Group, Qingtan Village, Pukou Town, Liling, Hunan"),
        ("湖南省醴陵市浦口镇清潭村枫林组", "湖南醴陵浦口镇清潭村枫林组"),
        ("湖南省醴陵市浦口镇清潭村枫林组6号", "No. 6 Fenglin Group, Qingtan Village, Pukou Town, Liling, Hunan"),
        ("江苏省东台市时堰镇创新村7组", "Group 7, Chuangxin Village, Shiyan Town, Dongtai, Jiangsu"),
        ("余姚市陆埠镇清溪村上陈家16号", "No. 16 Shangchenjia, Qingxi Village, Lubu Town, Yuyao"),
        ("重庆市江津区李市镇鸿溪村三组", "Third Villager Group, Hongxi Village, Lishi Town, Jiangjin, Chongqing"),
        ("重庆市江津区李市镇鸿溪村三组", "No. 3 Village Group, Hongxi Village, Lishi Town, Jiangjin, Chongqing"),
        ("重庆市江津区李市镇鸿溪村三队", "No. 3 Team, Hongxi Village, Lishi Town, Jiangjin, Chongqing"),
        (
            "重庆市江津区李市镇鸿溪行政村陈家湾12号",
            "No. 12, Chenjiawan, Hongxi Administrative Village, Lishi Town, Jiangjin",
        ),
        ("余姚市梨洲街道黄溪山新陈家16A", "16A Xinchenjia, Huangxishan, Lizhou St., Yuyao, Zhejiang"),
    ],
)
def test_a_group_or_house_of_a_village_is_one_in_both_scripts(a: str, b: str) -> None:
    assert is_one(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("湖南省醴陵市浦口镇清潭村枫林组", "Songshu Group, Qingtan Village, Pukou Town, Liling, Hunan"),
        ("湖南省醴陵市浦口镇清潭村枫林组", "Fenglin Group, Shitan Village, Pukou Town, Liling, Hunan"),
        ("湖南省醴陵市浦口镇清潭村枫林组", "湖南省醴陵市浦口镇清潭村"),
        ("江苏省东台市时堰镇创新村7组", "Group 8, Chuangxin Village, Shiyan Town, Dongtai, Jiangsu"),
        ("余姚市陆埠镇清溪村上陈家16号", "No. 16 Xiachenjia, Qingxi Village, Lubu Town, Yuyao"),
        ("余姚市陆埠镇清溪村上陈家16号", "余姚市陆埠镇清溪村下陈家16号"),
        ("重庆市江津区李市镇鸿溪村三组", "No. 4 Village Group, Hongxi Village, Lishi Town, Jiangjin, Chongqing"),
        (
            "重庆市江津区李市镇鸿溪村王家自然村12号",
            "No. 12 Chenjia Natural Village, Hongxi Village, Lishi Town, Jiangjin, Chongqing",
        ),
        ("余姚市梨洲街道黄溪山新陈家16A", "16A Xinchenjia, Huangxishan, Ditang St., Yuyao, Zhejiang"),
        ("余姚市梨洲街道黄溪山新陈家16A", "16B Xinchenjia, Huangxishan, Lizhou St., Yuyao, Zhejiang"),
        ("余姚市梨洲街道新陈家16A", "16A Xinchenjia, Huangxishan, Lizhou St., Yuyao, Zhejiang"),
    ],
)
def test_other_groups_and_hamlets_are_other_places(a: str, b: str) -> None:
    assert not is_one(a, b)
