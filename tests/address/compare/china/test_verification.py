"""A second chance: one side's road and number found in the text of the other, and nothing overruled by it."""

import pytest
from tests.gazetteer import load

from falsefront.address import compare, read
from falsefront.address.compare.china.verification import verified
from falsefront.records import Level

SAME = [
    ("杭州市西湖区余杭塘路866号", "866 Yuhangtang Rd, Hangzhou 310058, P.R. China"),
    ("成都市武侯区绿石馆路14号", "14 LV SHI GUAN LU, CHENGDU 610041"),
    ("青岛城阳流亭街办丰海支路13号", "山东省青岛市城阳区流亭街道办事处丰海支路13号"),
    ("No. 2800, Second West Zhongshan Road, Xuhui, Shanghai", "上海市徐汇区中山西二路2800号"),
    ("No.98Renmin East Road,Jiangyin,Jiangsu", "江苏省江阴市人民东路98号"),
    ("QRT, 22 Ling Gong Lu, Dalian", "大连市甘井子区凌工路22号"),
    ("上海市浦东新区沪南公路7588号", "No.7588 Hunan Rd(Hunan Gonglu), Pudong, Shanghai"),
]
NUMBERED = [
    ("台北市內湖區堤頂大道二段187號6樓", "6TH FL., NO187, TIDING BLVD., SEC. 2, Taipei 114"),
    ("台北市內湖區堤頂大道5巷7弄187號", "NO187, Alley 7, Lane 5, TIDING BLVD., Taipei 114"),
]
SHORT = [
    ("福建省泉州市南安市水头镇滨海大道19号", "南安水头滨海大道19号"),
    ("东莞市虎门镇怀林路9号", "东莞虎门怀林路9号"),
    ("中山市古镇镇东兴东路88号华艺广场3楼", "中山古镇东兴东路88号"),
    ("河北省衡水市安平县新盈大街105号", "安平新盈大街105"),
    ("gdshantoushichenghaiqutongyilu56hao", "汕头市澄海区同益路56号"),
    ("zhejiangshengyongkangshijinshanxilu16hao", "永康市金山西路16号"),
    ("Huan Cheng Nan Lu Dong Duan 9 Hao, Linyi", "临沂环城南路东段9号"),
    ("成都市一环路南一段24号", "No.24 South Section 1, Yihuan Road, Chengdu, China, 610065"),
    ("成都市二环路北一段111号", "111 North 1st Section, Second Ring Road, Chengdu 610031"),
    ("No.9 Pingbei Road, Nanping, Zhuhai", "珠海市南屏屏北路9号"),
]
APART = [
    ("No. 28 Nanxiang 3rd Road, Huangpu, Guangzhou", "广州市黄埔区南巷三路28号"),  # 南翔三路
    ("No. 28 Beixiang 2nd Road, Guangzhou", "广州市北巷二路28号"),
    ("福建省泉州市南安市水头镇滨海大道19号", "南安石井滨海大道19号"),  # behind another town
    ("gdshantoushichenghaiqutongyilu58hao", "汕头市澄海区同益路56号"),
    ("成都市一环路南二段24号", "No.24 South Section 1, Yihuan Road, Chengdu, China, 610065"),
    ("台北市內湖區堤頂大道二段187號6樓", "6TH FL., NO187, TIDING BLVD., SEC. 1, Taipei 114"),  # another section
    ("台北市內湖區堤頂大道二段187號", "SEC. 1, NO187, TIDING BLVD., Taipei 114"),
    ("台北市內湖區堤頂大道187號", "NO187, TIDING BLVD., 12F, Lane 3, Taipei 114"),  # in a lane
    ("台北市內湖區堤頂大道5巷7弄187號", "NO187, Lane 5, Alley 3, TIDING BLVD., Taipei 114"),
    ("杭州市西湖区余杭塘路866号", "868 Yuhangtang Rd, Hangzhou 310058, P.R. China"),  # another number
    ("杭州市西湖区新余杭塘路866号", "杭州市西湖区余杭塘路866号"),  # the name goes on before it
    ("QRT, 22 Ling Gong Bei Lu, Dalian", "大连市甘井子区凌工路22号"),  # another direction
    ("No.98Renmin East Street,Jiangyin,Jiangsu", "江苏省江阴市人民东路98号"),  # another type
    ("No. 2800, Second West Zhongshan Road, Xuhui, Shanghai", "上海市徐汇区中山西路2800号"),  # no ordinal
    ("QRT, Room 22, Ling Gong Lu 5, Dalian", "大连市甘井子区凌工路22号"),  # the number of a room
    ("No. 66 Zhenxing Road, Huaqiao Town, Kunshan", "No. 66 Zhenxing Road, Zhoushi Town, Kunshan"),  # another town
    ("义乌市机场路588号;杭州市文一路20号", "杭州市机场路588号;义乌市文一路20号"),  # each number in the other's city
    ("Quanzhou 362100, Luoyang Town, Xinxing Street No.55", "河南省洛阳市新兴街55号"),  # a town called like a city
    ("河北省安平县城东工业区纬二路12号", "河北省安平县城西工业区纬二路12号"),  # two zones
    ("Dahua Garden, 98 Renmin East Road", "江苏省江阴市人民东路98号"),  # no place named
]


@pytest.mark.parametrize(("left", "right"), SAME + SHORT + NUMBERED)
def test_a_road_and_number_that_stand_in_the_other_text_are_found(left: str, right: str) -> None:
    gazetteer = load()
    a, b = read(left, gazetteer), read(right, gazetteer)
    assert compare(a, b).same_premises
    assert compare(b, a).same_premises


@pytest.mark.parametrize(("left", "right"), APART)
def test_what_makes_it_another_place_is_never_overruled(left: str, right: str) -> None:
    gazetteer = load()
    a, b = read(left, gazetteer), read(right, gazetteer)
    assert verified(a, b) is None
    assert not compare(a, b).same_premises


def test_the_reason_says_what_was_verified_and_where() -> None:
    gazetteer = load()
    here, there = "汕头市澄海区同益路56号", "gdshantoushichenghaiqutongyilu56hao"
    compared = compare(read(here, gazetteer), read(there, gazetteer))
    assert compared.level is Level.NUMBER
    assert any(reason.startswith("verified: ") and here in reason and there in reason for reason in compared.reasons)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("湖南省浏阳市大瑶镇南川路88号", "liuyang dayao nanchuan lu 88"),
        ("高雄市小港區中鋼路3號", "3 Chung Kang Road, Hsiao Kang, Kaohsiung 81233"),
        ("台北市內湖區瑞光路188號", "188 Ruey Kuang Road, Neihu, Taipei 11491"),
        ("山东省曹县庄寨镇220国道北侧168号", "No.168, north side of National Road 220, Zhuangzhai, Caoxian, Heze"),
        ("浙江东阳市横店镇万盛街41号", "Dongyang Hengdian, Wansheng St 322118 no 41"),
        ("河北沧州献县平安大街(东)56号", "No.56 Ping'an East Street, Xianxian, Cangzhou"),
    ],
)
def test_one_road_and_number_in_old_letters_lower_case_and_loose_order_is_one(a: str, b: str) -> None:
    assert compare(read(a, load()), read(b, load())).same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("湖南省浏阳市大瑶镇南川路88号", "liuyang yonghe nanchuan lu 89"),
        ("高雄市小港區中鋼路3號", "3 Chung Hsing Road, Hsiao Kang, Kaohsiung 81233"),
        ("山东省曹县庄寨镇220国道北侧168号", "No.168, north side of National Road 240, Zhuangzhai, Caoxian, Heze"),
        ("河北沧州献县平安大街(东)56号", "No.56 Ping'an West Street, Xianxian, Cangzhou"),
    ],
)
def test_another_name_number_or_side_in_loose_order_is_another_place(a: str, b: str) -> None:
    assert not compare(read(a, load()), read(b, load())).same_premises
