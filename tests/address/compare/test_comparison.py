"""One test for each rule under the table of levels (docs/addresses.md)."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.records import Comparison, Level


def read(text: str) -> Reading:
    return address.read(text, load())


def compare(a: str, b: str) -> Comparison:
    forth, back = address.compare(read(a), read(b)), address.compare(read(b), read(a))
    assert (forth.level, forth.score) == (back.level, back.score)
    return forth


ZH = "河北省保定市满城区宁佳东路49号亭门商务楼C座5单元2603室"


@pytest.mark.parametrize(
    "other",
    [
        "Rm 2603, Unit 5, Block C, Tingmen Business Building, No. 49 Ningjia East Road, Mancheng Dist., Baoding, Hebei",
        "2603, UNIT 5, BLDG C, TINGMEN SHANGWULOU, NING JIA DONG LU 49 HAO, MAN CHENG QU, BAO DING SHI, HE BEI SHENG",
        "河北省，保定市，滿城區，寧佳東路４９號，亭門商務樓，C座5單元2603",
    ],
)
def test_the_same_room_in_any_script(other: str) -> None:
    assert compare(ZH, other).level is Level.UNIT


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        (ZH, ZH.replace("2603", "2604"), Level.BUILDING),
        (ZH, ZH.replace("5单元2603室", ""), Level.BUILDING),
        (ZH, ZH.replace("C座", "D座"), Level.NUMBER),
        (ZH, "保定市宁佳东路49号", Level.NUMBER),
        ("邢台市瑞穗大厦1203室", "Ruisui Mansion, Xingtai, Hebei", Level.DEVELOPMENT),
        ("邢台市冶金北路88号", "邢台市冶金北路90号", Level.ROAD),
        ("邢台市信都区冶金北路88号", "邢台市信都区钢铁北路88号", Level.AREA),
        ("邢台市冶金北路88号", "邢台市钢铁北路88号", Level.CITY),
        ("邢台市冶金北路88号", "保定市冶金北路88号", Level.DIFFERENT),
        ("Xingtai, Hebei", "邢台市冶金北路88号", Level.INSUFFICIENT),
    ],
)
def test_each_level_of_the_table(a: str, b: str, level: Level) -> None:
    assert compare(a, b).level is level


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("No. 425 Zhongshan Road, Wuchang District, Wuhan", "No. 426 Zhongshan Road, Wuchang District, Wuhan"),
        ("邢台市解放南大街41号", "邢台市解放北大街41号"),
        ("邢台市解放大街41号", "邢台市解放南大街41号"),
        ("邢台市解放大街41号", "邢台市解放大道41号"),
        ("41 Jiefang Street, Xingtai", "41 Jiefang Road, Xingtai"),
        ("41 Jiefang Jie, Xingtai", "41 Jiefang Dajie, Xingtai"),
        ("41 Renmin Road, Xingtai", "41 Renmin Road, Handan"),
        ("邢台市人民路66号", "邢台市人民路66-1号"),
        ("上海市长宁路398弄5号", "上海市长宁路398弄7号"),
        ("上海市长宁路665弄", "上海市长宁路665号"),
        ("邢台市中兴大街5号", "邢台市忠兴大街5号"),
        ("邢台市信都区人民路5号", "邢台市临城县人民路5号"),
        ("2nd Gaoxin Road 5, Xingtai", "3rd Gaoxin Road 5, Xingtai"),
        ("北京市酒仙桥路甲10号", "No. 10 Jiuxianqiao Road, Beijing"),
        ("香港長裕街10號億京廣場2期", "Billion Plaza 2, 12 Cheung Yue Street, Hong Kong"),
        ("郑州市商务外环路8号", "8 Shangwu Neihuan Road, Zhengzhou"),
        ("北京市建国门外大街1号", "1 Jianguomennei Avenue, Beijing"),
        ("成都市人民南路四段27号", "No. 27, Sec. 3, South Renmin Road, Chengdu"),
        ("邢台市威县人民路5号", "No. 5 Renmin Road, Wei County, Handan"),
        ("16 Shing Yip Street, Kwun Tong, Hong Kong", "16 Hing Yip Street, Kwun Tong, Hong Kong"),
    ],
)
def test_another_number_direction_type_city_or_lane_is_never_the_same_premises(a: str, b: str) -> None:
    assert not compare(a, b).same_premises


def test_a_shared_development_does_not_outweigh_another_number() -> None:
    assert not compare(
        "122 Austin Road, Ritz Plaza, Tsim Sha Tsui, Hong Kong", "Ritz Plaza, 124 Austin Road, Hong Kong"
    ).same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("71-75 Nathan Road, Hong Kong", "71 Nathan Road, Hong Kong"),
        ("邢台市解放大街41号", "41 Jiefang Avenue, Xingtai"),
        ("邢台市解放大道41号", "41 Jiefang Avenue, Xingtai"),
        ("邢台市解放大街41号", "41 Jiefang Street, Xingtai"),
        ("高新二路5号, 邢台", "No. 5 Gaoxin 2nd Road, Xingtai"),
        ("No. 5 Gaoxin Er Lu, Xingtai", "No. 5 Gaoxin 2nd Road, Xingtai"),
        ("石家庄市栾城区人民路5号", "石家庄市栾城县人民路5号"),
        ("株洲县人民路5号", "No. 5 Renmin Road, Lukou District, Zhuzhou"),
        ("邢台市桥东区人民路5号", "邢台市襄都区人民路5号"),
        ("43 Lanjn Rd., Sanmenxia, Henan", "No. 43 Lanjin Road, Sanmenxia, Henan"),
        ("西安市科技二路72号", "No. 72, Second Keji Road, Xi'an"),
        ("西安市科技二路72号", "No. 72, Keji No. 2 Road, Xi'an"),
        ("成都市天府大道北段1700号", "1700 North Tianfu Avenue, Chengdu"),
        ("上海市延安西路2299号", "2299 Yan'an Road (West), Shanghai"),
        ("大连市软件园路40号", "40 Software Park Road, Dalian"),
        ("呼和浩特市大学西街12号", "12 University West Street, Hohhot, Inner Mongolia"),
        ("佛山市南海大道北20号", "20 Nanhai Avenue North, Foshan"),
        ("北京市朝阳区酒仙桥路甲10号", "Jia 10 Jiuxianqiao Road, Chaoyang District, Beijing"),
        ("北京市朝阳区酒仙桥路甲10号", "No. A10 Jiuxianqiao Rd, Chaoyang, Beijing"),
        ("广州市环市东路371-375号", "371-375 Huanshi East Road, Guangzhou"),
        ("东莞市塘厦镇林村社区新村路3号", "No. 3 Xincun Road, Lincun Community, Tangxia Town, Dongguan"),
        ("天津市滨海新区第三大街51号", "51 Third Avenue, TEDA, Tianjin"),
        ("桃園市龜山區文化一路86之2號", "No.86-2, Wenhua 1st Rd., Guishan Dist., Taoyuan City"),
        ("西安市长安区人民路5号 邮编710100", "西安市长安区人民路5号 邮编054000"),
    ],
)
def test_what_is_compatible_is_the_same_premises(a: str, b: str) -> None:
    assert compare(a, b).same_premises


def test_a_crossing_stands_for_a_number() -> None:
    corner = "石家庄市桥西区槐安西路与友谊大街交叉口东北角"
    assert compare(corner, corner).level is Level.NUMBER
    assert not compare(corner, corner.replace("东北角", "西南角")).same_premises
    assert not compare(corner, corner.replace("友谊", "时光")).same_premises
    english = "Northeast corner of Huaian West Road and Youyi Avenue, Qiaoxi District, Shijiazhuang"
    assert compare(corner, english).level is Level.NUMBER
    assert not compare(corner, english.replace("Northeast", "Southeast")).same_premises


def test_a_zone_is_an_area_unless_both_give_the_same_number_in_it() -> None:
    assert compare("邢台市隆尧县东方食品工业园", "邢台市隆尧县东方食品工业园").level is Level.AREA
    assert compare("邢台市隆尧县东方食品工业园5号", "邢台市隆尧县东方食品工业园5号").same_premises
    assert not compare("邢台市隆尧县东方食品工业园5号", "邢台市隆尧县东方食品工业园6号").same_premises


def test_a_wrong_province_is_a_contradiction_and_not_another_place() -> None:
    found = compare("河南省邢台市冶金北路88号", "河北省邢台市冶金北路88号")
    assert found.same_premises
    assert any("contradiction" in reason for reason in found.reasons)
    assert read("河南省邢台市冶金北路88号").contradictions


def test_an_ambiguous_place_keeps_what_it_may_be() -> None:
    assert read("88 Renmin Road, Suzhou").may_be == {"3205", "3413"}
    assert read("88 Renmin Road, Suzhou, Anhui").may_be == {"3413"}
    assert compare("88 Renmin Road, Suzhou", "苏州市人民路88号").same_premises
    assert compare("88 Renmin Road, Suzhou", "宿州市人民路88号").same_premises
    assert compare("苏州市人民路88号", "宿州市人民路88号").level is Level.DIFFERENT


@pytest.mark.parametrize(
    "text", ["Xingtai, Hebei", "N/A", "China", "", "Contact us", "P.O. Box 88, Shanghai", "Room 5"]
)
def test_too_coarse_is_insufficient_against_itself(text: str) -> None:
    assert compare(text, text).level is Level.INSUFFICIENT


def test_each_reason_names_both_sides() -> None:
    reasons = compare("邢台市冶金北路88号", "No. 90 Yejin North Road, Xingtai").reasons
    assert any("88" in reason and "90" in reason for reason in reasons)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Rm 1318, Hollywood Plz, Mongkok, Hong Kong", "Rm 606, Hollywood Centre, 77 Queen's Road W, Sheung Wan, HK"),
        ("Flat 1512, Lucky Centre, Hong Kong", "Flat C, Lucky Plaza, 315 Lockhart Road, Wan Chai, Hong Kong"),
        ("深圳市福田区赛格广场", "深圳市福田区赛格大厦"),
        ("500 Castle Peak Road, Cheung Sha Wan, Hong Kong", "500 Castle Peak Road, Kwai Chung, Hong Kong"),
    ],
)
def test_another_generic_word_of_one_language_and_another_shore_are_another_building(a: str, b: str) -> None:
    assert not compare(a, b).same_premises


def test_a_translated_generic_word_may_differ() -> None:
    assert compare("深圳市福田区深勘大厦", "Shenkan Mansion, Futian District, Shenzhen").level is Level.DEVELOPMENT
    assert compare("Shenkan Building, Futian, Shenzhen", "Shenkan Mansion, Futian, Shenzhen").same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("嘉善陆家镇时尚国际大厦B座", "嘉兴市嘉善县陆家镇时尚国际大厦"),
        ("104 Xiangyun West Road, Duozuh Town, Luoyang", "洛阳市老城区多祝镇祥云西路104号"),
        ("石家庄市长安区湖镇镇裕丰路192号", "No.192 Yu Feng Rd, Hu Zhen, Chang An District, Shi Jia Zhuang"),
    ],
)
def test_a_town_is_one_with_its_county_before_it_with_a_slip_and_with_zhen_in_its_name(a: str, b: str) -> None:
    assert compare(a, b).same_premises


def test_a_slip_in_a_town_is_forgiven_but_another_name_is_not() -> None:
    one = "No 188-23, Xiangming Road, {} Town, Anxi County, Quanzhou"
    assert compare(one.format("Fengcheng"), one.format("Fegncheng")).level is Level.NUMBER
    assert compare(one.format("Fengcheng"), one.format("Pengcheng")).level is Level.CITY


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "No. 8, Lane 1, Xintun East Zone, Longgang District, Shenzhen",
            "No. 8, Lane 2, Xintun East Zone, Longgang, Shenzhen",
        ),
        (
            "B25, Huihuang Building, Dongcheng Road Middle, Dongguan",
            "B25, Huihuang Building, Dongcheng South Road Middle, Dongguan",
        ),
        (
            "No. 9 Wuhe Road, Bantian Street, Longgang, Shenzhen",
            "No. 9 Wuhe Road, Bantian South Street, Longgang, Shenzhen",
        ),
    ],
)
def test_another_lane_in_a_zone_and_another_direction_anywhere_are_another_place(a: str, b: str) -> None:
    assert not compare(a, b).same_premises


def test_a_phase_is_one_number_in_any_numerals() -> None:
    one = "E2, 22/F, Kingsway Industrial Building Phase {}, 147 Wo Yi Hop Road, Kwai Chung, Hong Kong"
    assert compare(one.format("II"), one.format("2")).level is Level.UNIT
    assert compare(one.format("II"), one.format("III")).level is Level.NUMBER


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("河北省大华市人民路5号", "石家庄市人民路5号"),
        ("5 Renmin Road, Minzha City, Hebei", "5 Renmin Road, Shijiazhuang, Hebei"),
    ],
)
def test_a_city_that_nobody_knows_is_not_taken_for_the_other_side_s(a: str, b: str) -> None:
    compared = compare(a, b)
    assert not compared.level.is_same_premises
    assert "not known to be one city" in " ".join(compared.reasons)


def test_a_city_that_one_side_leaves_out_is_no_conflict() -> None:
    assert compare("5 Renmin Road, Hebei", "石家庄市人民路5号").level is Level.NUMBER


def test_center_is_a_translated_road_name() -> None:
    assert compare("5 Center St., Donggang, Liaoning", "辽宁省东港市中心街5号").level is Level.NUMBER


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        ("东莞市长安镇上角村兴隆路5号", False),
        ("No. 5 Xinglong Road, Shangjiao Village, Chang'an Town, Dongguan", False),
        ("东莞市长安镇上沙社区兴隆路5号", True),
        ("东莞市长安镇兴隆路5号", True),
        ("No. 5 Xinglong Road, Shangsha Village, Chang'an Town, Dongguan", True),
    ],
)
def test_two_villages_have_each_their_road_of_a_name(other: str, *, is_same: bool) -> None:
    assert compare("东莞市长安镇上沙村兴隆路5号", other).level.is_same_premises is is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("保定市裕华路金地花园南区301室", "保定市裕华路金地花园北区301室"),
        (
            "Room 301, Jindi Garden South District, Yuhua Road, Baoding",
            "Room 301, Jindi Garden North District, Yuhua Road, Baoding",
        ),
    ],
)
def test_two_sides_of_an_estate_are_two_as_its_phases_are(a: str, b: str) -> None:
    assert compare(a, b).level is Level.ROAD


def test_the_side_of_an_estate_is_the_same_in_both_languages_and_no_number() -> None:
    english = "Room 301, Jindi Garden South District, Yuhua Road, Baoding"
    assert compare("保定市裕华路金地花园南区301室", english).level is Level.UNIT
    assert compare("广州经济技术开发区东区宏明路", "广州经济技术开发区东区宏明路").level is Level.ROAD


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        ("河北省安平县城西工业区纬二路12号", False),
        ("No. 12 Weier Road, Chengxi Industrial Zone, Anping, Hebei", False),
        ("No. 12 Weier Road, Chengdong Industrial Zone, Anping, Hebei", True),
        ("河北省安平县纬二路12号", True),
    ],
)
def test_zones_on_two_sides_of_a_town_have_each_their_road_of_a_name(other: str, *, is_same: bool) -> None:
    assert compare("河北省安平县城东工业区纬二路12号", other).level.is_same_premises is is_same


def test_a_sub_number_lies_in_no_range() -> None:
    gazetteer = load()
    whole, inner, outer, sub = (
        address.read(f"邢台市人民路{number}号", gazetteer) for number in ("71-75", "73", "77", "73-1")
    )
    assert address.compare(whole, inner).same_premises
    assert not address.compare(whole, outer).same_premises
    assert not address.compare(whole, sub).same_premises


def test_a_development_named_in_two_scripts_is_not_called_another_one() -> None:
    in_two = compare("石家庄市中山路300号海悦大厦", "Golden Harvest Tower, 300 Zhongshan Road, Shijiazhuang")
    assert "a development in two languages or scripts: '海悦' and 'Golden Harvest'" in in_two.reasons
    in_letters = compare(
        "Haiyue Tower, 300 Zhongshan Road, Shijiazhuang", "Golden Harvest Tower, 300 Zhongshan Road, Shijiazhuang"
    )
    assert "a development in two languages or scripts: 'Haiyue' and 'Golden Harvest'" in in_letters.reasons
    in_one = compare("石家庄市中山路300号环球中心", "石家庄市中山路300号金海大厦")
    assert "other development: '环球' and '金海'" in in_one.reasons


def test_letters_of_doors_stand_large_in_reasons() -> None:
    one = "Room 5a, Building b, 71 Jiefang Road, Handan"
    assert {"same building: B and B", "same room: 5A and 5A"} <= set(compare(one, one).reasons)


def test_hong_kong_is_not_spelled_in_pinyin() -> None:
    assert address.pinyin_line(read("香港德輔道中45號")).endswith(", Hong Kong")
