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


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("湖州市德清县新市镇瑞穗村5组8号", "No. 8, Group 5, Ruisui Village, Xinshi Town, Deqing County, Huzhou", True),
        ("湖州市德清县新市镇瑞穗村5组8号", "No. 8, Group 6, Ruisui Village, Xinshi Town, Deqing County, Huzhou", False),
        ("湖州市德清县新市镇瑞穗村8号", "No. 8, Ruisui Village, Qianyuan Town, Deqing County, Huzhou", False),
        ("宜丰县石市镇瑞穗村8号", "No. 8 Ruisui Village, Shishi Town, Yifeng County, Jiangxi", True),
        ("余姚市泗门镇大路下村128号", "No. 128 Daluxia Village, Simen Town, Yuyao City", True),
        ("余姚市泗门镇横街村128号", "No. 128 Hengjie Village, Simen Town, Yuyao City", True),
        ("余姚市泗门镇横街村128号", "No. 128 Heng Jie Cun, Simen Town, Yuyao City", True),
        ("余姚市泗门镇横街村128号", "No. 128 Heng Jie, Simen Town, Yuyao City", False),
        ("余姚市泗门镇横街村128号", "余姚市泗门镇横街128号", False),
        ("余姚市泗门镇张林施村18号", "No. 18 Zhang Lin Shi Village, Simen Town, Yuyao", True),
        ("余姚市泗门镇张县村18号", "No. 18 Zhang Xian Village, Simen Town, Yuyao", True),
        ("余姚市泗门镇张市村18号", "No. 18 Zhang Xian Village, Simen Town, Yuyao", False),
        ("余姚市泗门镇丁楼村18号", "No. 18 Dinglou Village, Simen Town, Yuyao", True),
        ("余姚市泗门镇丁楼村18号", "余姚市泗门镇丙楼村18号", False),
        ("余姚市泗门镇瑞穗村218号", "CHINA ZHEJIANG YUYAO SIMEN TOWN RUISUI VILLAGE 218#", True),
        ("余姚市泗门镇瑞穗村216号", "CHINA ZHEJIANG YUYAO SIMEN TOWN RUISUI VILLAGE 218#", False),
        ("余姚市泗门镇瑞穗村218号", "Dorm 218#, Ruisui Village, Simen Town, Yuyao", False),
        ("余姚市泗门镇瑞穗村218号", "余姚市泗门镇瑞穗村宿舍218#", False),
        ("余姚市泗门镇瑞穗村8号", "余姚市泗门镇瑞穗村8#3楼", False),
        ("余姚市泗门镇瑞穗村8号", "余姚市泗门镇瑞穗村工业区8#", False),
        ("余姚市泗门镇瑞穗村8号", "余姚市泗门镇瑞穗村工业区8号", False),
        ("余姚市泗门镇瑞穗村8号", "8# Ruisui Industrial Zone, Simen Town, Yuyao", False),
    ],
)
def test_a_village_with_a_word_for_a_city_or_a_road_in_its_name(a: str, b: str, same: bool) -> None:
    assert is_one(a, b) == is_one(b, a) == same


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("扬州市江都区仙女镇瑞穗工业园8号", "8# Ruisui Industry Park, Xiannv Town, Jiangdu, Yangzhou", True),
        ("扬州市江都区仙女镇瑞穗工业园8栋", "8# Ruisui Industry Park, Xiannv Town, Jiangdu, Yangzhou", False),
        ("扬州市江都区仙女镇瑞穗工业园8栋", "扬州市江都区仙女镇瑞穗工业园8号", False),
        ("扬州市江都区仙女镇瑞穗工业园8号", "8# Building, Ruisui Industry Park, Xiannv Town, Jiangdu, Yangzhou", False),
        ("扬州市江都区仙女镇瑞穗工业园8号", "9# Ruisui Industry Park, Xiannv Town, Jiangdu, Yangzhou", False),
        ("扬州市江都区仙女镇瑞穗工业园8号", "8# Ruisui Industry Park, Dinggou Town, Jiangdu, Yangzhou", False),
        (
            "No.7 Bldg, Tingmen Ind. Park, Dafapu, Bantian, Shenzhen",
            "BLDG 7 TINGMEN INDUSTRIAL AREA DAFA PU BANTIAN SHENZHEN",
            True,
        ),
        (
            "No.7 Bldg, Tingmen Ind. Park, Dafapu, Bantian, Shenzhen",
            "BLDG 8 TINGMEN INDUSTRIAL AREA DAFA PU BANTIAN SHENZHEN",
            False,
        ),
        (
            "No.7 Bldg, Tingmen Ind. Park, Linhua Plaza, Shenzhen",
            "BLDG 7 TINGMEN INDUSTRIAL AREA RUISUI PLAZA SHENZHEN",
            False,
        ),
        (
            "12 Ruisui Road, Xiaobian 2nd Ind. Zone, Chang'an, DG City",
            "12 Ruisui Rd, Xiaobian 2nd Zone, Changan Town, Dongguan",
            True,
        ),
        ("DISTRICT 2 INTL TRADE MART YIWU D1-06", "Booth D1-06, Yiwu International Trade City, District Two", True),
        ("DISTRICT 2 INTERNATIONAL TRADE CITY YIWU", "Yiwu International Trade Mart, District 4", False),
        ("No.97, Section A, Ruisui East Street, High-Tech Zone, Weifang", "潍坊市高新区瑞穗东街97号甲", True),
        ("No.97, Section A, Ruisui East Street, Weifang", "No. 97A Ruisui East Street, Weifang", True),
        ("No.97, Section A, Ruisui East Street, Weifang", "潍坊市瑞穗东街97号乙", False),
        ("No.97, Section B, Ruisui East Street, Weifang", "潍坊市瑞穗东街97号甲", False),
        ("No.97, Ruisui East Street, Weifang", "潍坊市瑞穗东街97号甲", False),
        ("No.98, Section A, Ruisui East Street, Weifang", "潍坊市瑞穗东街97号甲", False),
        ("#168 Kaifa Avenue, Lanxi, Jinhua, Zhejiang", "No.168 Development Avenue, Lanxi City, Zhejiang", True),
        ("#168 Fazhan Avenue, Lanxi, Jinhua, Zhejiang", "No.168 Kaifa Avenue, Lanxi City, Zhejiang", False),
    ],
)
def test_a_house_of_a_zone_or_market_as_supplier_lists_write_it(a: str, b: str, same: bool) -> None:
    assert is_one(a, b) == is_one(b, a) == same


@pytest.mark.parametrize(
    "building",
    [
        "东莞市瑞穗工业区宿舍12#",
        "东莞市瑞穗工业区标准厂房12#",
        "东莞市瑞穗工业区厂房12#",
        "东莞市瑞穗工业区车间12#",
        "东莞市瑞穗工业区12#",
        "东莞市瑞穗工业区12#3楼",
        "东莞市瑞穗工业区12#301",
        "Bldg 12#, Ruisui Industrial Zone, Dongguan",
        "Plant 12#, Ruisui Industrial Zone, Dongguan",
        "Dorm 12#, Ruisui Industrial Zone, Dongguan",
        "Block #12, Ruisui Industrial Zone, Dongguan",
        "Ruisui Industrial Zone, Factory 12#, Dongguan",
        "12# Workshop, Ruisui Industrial Zone, Dongguan",
        "12# Workshop Ruisui Industrial Zone, Dongguan",
        "12# Office Ruisui Industrial Zone, Dongguan",
        "12# Dorm Ruisui Industrial Zone, Dongguan",
        "12#, 3/F, Ruisui Industrial Zone, Dongguan",
        "12# Ruisui Industrial Zone, Ruisui Village, Dongguan",
    ],
)
def test_a_sign_behind_the_word_for_a_house_is_no_number_of_the_zone(building: str) -> None:
    numbers = (
        "东莞市瑞穗工业区12号",
        "东莞市瑞穗工业区12号5楼",
        "No. 12, Ruisui Industrial Zone, Dongguan",
        "东莞市瑞穗村12号",
    )
    assert not any(is_one(number, building) or is_one(building, number) for number in numbers)


@pytest.mark.parametrize(
    ("town", "township", "same"),
    [
        ("浙江省新市镇人民路12号", "浙江省新市乡人民路12号", False),
        ("湖州市瑞穗镇人民路12号", "湖州市瑞穗乡人民路12号", False),
        ("湖州市德清县瑞穗镇人民路12号", "湖州市德清县瑞穗乡人民路12号", True),
        ("浙江省新市镇人民路12号", "浙江省新市镇人民路12号", True),
        ("浙江省新市镇人民路12号", "No. 12 Renmin Road, Xinshi Town, Zhejiang", True),
    ],
)
def test_a_township_became_the_town_of_its_name_in_one_county(town: str, township: str, same: bool) -> None:
    assert is_one(town, township) == is_one(township, town) == same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("深圳市龙华区观澜街道柚子布社区桐一新村34号", "深圳市龙华区观澜街道柚子布社区桐二新村34号", False),
        ("深圳市龙华区观澜街道柚子布社区桐一新村34号", "深圳市龙华区柚子布社区桐一新村34号101", True),
        ("深圳市龙华区观澜街道柚子布社区桐一新村34号", "深圳市龙华区观澜街道柚子布社区34号", True),
        ("深圳市宝安区沙井街道后亭社区东一新村8号", "深圳市宝安区沙井街道后亭社区东四新村8号", False),
        ("广州市白云区石井街道柚村桐家新村8号", "广州市白云区石井街道柚村榆家新村8号", False),
        ("杭州市萧山区新街镇柚乐村东一小区12号", "杭州市萧山区新街镇柚乐村东二小区12号", False),
        ("宁波市鄞州区姜山镇柚家堰村一新花园6号", "宁波市鄞州区姜山镇柚家堰村二新花园6号", False),
        (
            "深圳市龙华区观澜街道柚子布社区桐一新村34号",
            "No.34 Tongyi New Village, Youzibu Community, Guanlan, Longhua, Shenzhen",
            True,
        ),
        (
            "深圳市龙华区观澜街道柚子布社区桐一新村34号",
            "No.34 Tonger New Village, Youzibu Community, Guanlan, Longhua, Shenzhen",
            False,
        ),
    ],
)
def test_an_estate_in_a_village_counts_its_own_houses(one: str, other: str, same: bool) -> None:
    assert is_one(one, other) is is_one(other, one) is same


@pytest.mark.parametrize(
    ("a", "b", "is_same"),
    [
        ("邢台市宁晋县石桥村下洋自然村12号", "邢台市宁晋县石桥村刘家塘12号", False),
        ("邢台市宁晋县石桥村下洋自然村12号", "No. 12, Liujiatang, Shiqiao Village, Ningjin, Xingtai", False),
        ("邢台市宁晋县石桥村下洋自然村12号", "12 Xiayang Zirancun, Shiqiao Cun, Ningjin, Xingtai", True),
        ("邢台市宁晋县石桥村下洋12号", "No. 12 Xiayang Hamlet, Shiqiao Village, Ningjin, Xingtai", True),
    ],
)
def test_a_hamlet_with_and_without_its_label_is_told_by_its_name(a: str, b: str, is_same: bool) -> None:
    assert is_one(a, b) is is_same


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("义乌市石桥陈村45幢2号", "义乌市石桥陈村54栋2号", False),
        ("石桥陈村12幢3号", "石桥陈村13幢3号", False),
        ("义乌市石桥陈村54栋2号", "No. 2, Building 45, Shiqiaochen Village, Yiwu", False),
        ("义乌市石桥陈村45幢2号", "义乌市石桥陈村45栋2号", True),
        ("义乌市石桥陈村8号3栋", "义乌市石桥陈村8号5栋", True),
    ],
)
def test_a_number_in_a_building_of_a_village_is_that_buildings(a: str, b: str, same: bool) -> None:
    assert is_one(a, b) is same


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("No.31 Liuyedi, Chaoyang District, Beijing", "北京市朝阳区柳叶地村31号", True),
        ("No.31 Liuyedi, Xicheng District, Beijing", "北京市西城区柳叶地胡同31号", True),
        ("31 Liuyedi, district de Chaoyang, Pékin", "北京市朝阳区柳叶地村31号", True),
        ("No.33 Liuyedi, Chaoyang District, Beijing", "北京市朝阳区柳叶地村31号", False),
        ("No.31 Liuyedi, Chaoyang District, Beijing", "北京市海淀区柳叶地村31号", False),
        ("No.31 Liuye, Chaoyang District, Beijing", "北京市朝阳区柳叶村31号", False),
        ("沈阳市和平区松山街17甲1号", "No. 17 Jia 1, Songshan Street, Heping District, Shenyang", True),
        ("沈阳市和平区松山街17甲1号", "No. 17 Yi 1, Songshan Street, Heping District, Shenyang", False),
    ],
)
def test_a_village_or_hutong_without_its_kind_in_letters_is_told_by_its_name_and_district(
    a: str, b: str, same: bool
) -> None:
    assert is_one(a, b) is same
