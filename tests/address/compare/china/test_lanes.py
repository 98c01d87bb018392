"""A lane of the mainland that one side calls a number: what stands in it tells, and nothing else does."""

import pytest
from tests.gazetteer import load

from falsefront import address

HOUSE = "上海市闵行区宁佳路1280弄3号201室"
COMPOUND = "上海市闵行区宁佳路1280弄亭门广场"


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("lane", "number", "same"),
    [
        (HOUSE, "Room 201, Building 3, No. 1280 Ningjia Road, Minhang District, Shanghai", True),
        ("上海市闵行区宁佳路1280弄93号", "Building 93, No. 1280 Ningjia Road, Minhang District, Shanghai", True),
        ("上海市闵行区宁佳路1280弄93号", "Building 95, No. 1280 Ningjia Road, Minhang District, Shanghai", False),
        ("上海市闵行区宁佳路1280弄93号201室", "Room 202, Building 93, No. 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄3号", "Building 3, No. 1280 Ningjia Road, Minhang District, Shanghai", False),
        ("上海市闵行区宁佳路1280弄3号", "Room 201, Building 3, No. 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄3号", "Building 5, No. 1280 Ningjia Road, Minhang District, Shanghai", False),
        ("上海市闵行区宁佳路1280弄3号", "No. 1280 Ningjia Road, Minhang District, Shanghai", False),
        ("上海市闵行区宁佳路128弄3号", "Building 3, No. 128 Ningjia Road, Minhang District, Shanghai", False),
        ("上海市闵行区宁佳路1280弄3号", "上海市闵行区宁佳路1280号3号楼", False),
        (HOUSE, "Room 202, Building 3, No. 1280 Ningjia Road, Minhang District, Shanghai", False),
        (HOUSE, "Room 201, Building 5, No. 1280 Ningjia Road, Minhang District, Shanghai", False),
        (HOUSE, "Room 201, Building 3, No. 1290 Ningjia Road, Minhang District, Shanghai", False),
        (HOUSE, "No. 1280 Ningjia Road, Minhang District, Shanghai", False),
        (HOUSE, "上海市闵行区宁佳路1280号", False),
        (COMPOUND, "Tingmen Plaza, 1280 Ningjia Road, Minhang, Shanghai", True),
        (COMPOUND, "上海市宁佳路1280号亭门广场A座12楼", True),
        (COMPOUND, "Ruisui Plaza, 1280 Ningjia Road, Minhang, Shanghai", False),
        (COMPOUND, "Tingmen Plaza, 1280 Ningjia Road, Qingpu, Shanghai", False),
        ("上海市闵行区宁佳路1280弄", "Ruisui Plaza, 1280 Ningjia Road, Minhang, Shanghai", True),
        ("上海市闵行区宁佳路1280弄", "上海市闵行区宁佳路1280号瑞穗广场", False),
        ("上海市闵行区宁佳路1280弄", "1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 5, 1280 Ningjia Road, Minhang, Shanghai", True),
        ("上海市闵行区宁佳路1280弄5号楼3层", "3F, Building 5, No. 1280 Ningjia Road, Minhang, Shanghai", True),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 6, 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 5, 1282 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 5, 1280 Ningjia Road, Qingpu, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼", "上海市闵行区宁佳路1280号5号楼", False),
        ("上海市闵行区宁佳路1280弄5号楼101室", "Room 202, Building 5, 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼2层", "3F, Building 5, No. 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄亭门花园5号楼", "Building 5, Ruisui Garden, 1280 Ningjia Road, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 5, 1280 Ningjia Road, Shanghai 201100", True),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 5, 1280 Ningjia Road, Shanghai 201203", False),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 5, 1280 Ningjia Road, Shanghai", False),
        ("上海市宁佳路1280弄5号楼", "Building 5, 1280 Ningjia Road, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 5, Ruisui Garden, 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 5, Ruisui, 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼302室", "Building 5, 4th Floor, 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼302室", "Building 5, 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼", "Room 302, Building 5, 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 5, Area B, 1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄5号楼", "Building 5, Ruisui Village, 1280 Ningjia Road, Minhang, Shanghai", False),
        (
            "上海市闵行区宁佳路1280弄5号楼",
            "Building 5, Ruisui Industrial Park, 1280 Ningjia Road, Minhang, Shanghai",
            False,
        ),
        ("上海市闵行区宁佳路1280弄5号楼2单元", "Building 5, 1280 Ningjia Road, Minhang, Shanghai", False),
        (HOUSE, "Room 201, Building 3, Ruisui Garden, No. 1280 Ningjia Road, Minhang, Shanghai", False),
        ("宁波市鄞州区宁佳路1280弄5号楼", "Building 5, 1280 Ningjia Road, Yinzhou, Ningbo", False),
        ("宁波市鄞州区宁佳路1280弄3号", "3/1280 Ningjia Road, Yinzhou, Ningbo", False),
        ("宁波市鄞州区宁佳路1280弄93号", "Building 93, No. 1280 Ningjia Road, Yinzhou, Ningbo", False),
        ("宁波市鄞州区宁佳路1280弄", "Ruisui Plaza, 1280 Ningjia Road, Yinzhou, Ningbo", False),
        ("上海市宁佳路1280弄34号", "34/1280 Ningjia Road, Shanghai", False),
        ("上海市闵行区宁佳路1280弄34号401室", "34/1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄34号", "34/1280 Ningjia Road, Ruisui Garden, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄34号", "34/1280 Ningjia Road, Minhang, Shanghai", True),
        ("上海市闵行区宁佳路1280弄34号", "35/1280 Ningjia Road, Minhang, Shanghai", False),
        ("上海市闵行区宁佳路1280弄34号", "1280/34 Ningjia Road, Minhang, Shanghai", False),
        ("上海市黄浦区宁佳路287弄瑞穗坊", "Ruisui Fang, 287 Ningjia Road, Huangpu, Shanghai", True),
        ("上海市黄浦区宁佳路287弄瑞穗里", "Ruisuili, 287 Ningjia Road, Shanghai", True),
        ("上海市黄浦区宁佳路287弄瑞穗坊", "Ruisui Li, 287 Ningjia Road, Huangpu, Shanghai", False),
        ("上海市黄浦区宁佳路287弄瑞穗坊", "Ruisui Fang, 289 Ningjia Road, Huangpu, Shanghai", False),
    ],
)
def test_a_lane_is_the_number_of_the_compound_in_it(lane: str, number: str, same: bool) -> None:
    assert is_one(lane, number) == same


@pytest.mark.parametrize(
    ("english", "same"),
    [
        ("No. 34, Nong 1280, Ningjia Road, Shanghai", True),
        ("No. 34 Nong 1280 Ningjia Road, Shanghai", True),
        ("Ningjia Road, Nong 1280, No. 34, Minhang, Shanghai", True),
        ("Ningjia Lu No. 1280 Nong 34, Shanghai", True),
        ("34 Hao 1280 Nong Ningjia Lu, Shanghai", True),
        ("No. 1280, Nong 34, Ningjia Road, Shanghai", False),
        ("No. 1280 Nong 34 Ningjia Road, Shanghai", False),
        ("Ningjia Lu No. 34 Nong 1280, Shanghai", False),
        ("5 Ruisui Fang, Lane 1280 Ningjia Road, Shanghai", False),
        ("34 Ruisui Fang, Lane 1280 Ningjia Road, Shanghai", True),
        ("34 Ruisui Xincun, Lane 1280 Ningjia Road, Shanghai", True),
        ("35 Ruisui Xincun, Lane 1280 Ningjia Road, Shanghai", False),
        ("35 Ruisui Villas, Lane 1280 Ningjia Road, Shanghai", False),
    ],
)
def test_the_lane_and_the_house_before_an_estate_are_told_by_their_order(english: str, same: bool) -> None:
    assert is_one("上海市闵行区宁佳路1280弄34号", english) == same


@pytest.mark.parametrize(
    ("bare", "placed", "same"),
    [
        ("宁佳路1280弄34号", "No. 34, Lane 1280, Ningjia Road, Shanghai", True),
        ("House 34, Lane 1280 Ningjia Road", "上海市闵行区宁佳路1280弄34号101室", True),
        ("宁佳路1280弄34号 201100", "上海市闵行区宁佳路1280弄34号", True),
        ("宁佳路1280弄瑞穗别墅", "Ruisui Villa, Lane 1280 Ningjia Road, Shanghai", True),
        ("上海静安别墅, 南京西路1925弄", "Jing'an Villa, Lane 1925 West Nanjing Road, Shanghai", True),
        ("上海静安别墅, 南京西路1925弄", "Jing'an Villa, Lane 1926 West Nanjing Road, Shanghai", False),
        ("宁佳路1280弄瑞穗城", "Sunny City, Lane 1280 Ningjia Road, Putuo, Shanghai", True),
        ("宁佳路1280弄瑞穗城", "Tingmen City, Lane 1280 Ningjia Road, Putuo, Shanghai", False),
        ("宁佳路1280弄瑞穗别墅", "上海市宁佳路1280弄亭门别墅", False),
        ("宁佳路1280弄34号", "No. 34, Lane 1280, Ningjia Road, Ningbo", False),
        ("余姚宁佳路1280弄34号", "上海市闵行区宁佳路1280弄34号", False),
        ("大华市宁佳路1280弄34号", "上海市闵行区宁佳路1280弄34号", False),
        ("浙江省宁佳路1280弄34号", "上海市闵行区宁佳路1280弄34号", False),
        ("宁佳路1280弄34号 315000", "上海市闵行区宁佳路1280弄34号", False),
        ("人民路1280弄34号", "上海市人民路1280弄34号", False),
        ("宁佳路12弄34号", "上海市闵行区宁佳路12弄34号", False),
        ("宁佳路1280弄34号", "上海市闵行区宁佳路1280弄35号", False),
        ("宁佳路1280弄", "上海市闵行区宁佳路1280弄34号", False),
        ("宁佳路1280弄", "上海市闵行区宁佳路1280弄", False),
        ("宁佳路1280号", "上海市闵行区宁佳路1280号", False),
        ("宁佳北路1280弄34号", "上海市闵行区宁佳路1280弄34号", False),
        ("宁佳路1280弄34号", "宁波市宁佳路1280弄34号", False),
    ],
)
def test_a_high_lane_with_its_house_or_estate_is_shanghais(bare: str, placed: str, same: bool) -> None:
    assert is_one(bare, placed) == same


LANE = "上海市闵行区宁佳路1280弄30支弄8号"


@pytest.mark.parametrize(
    ("english", "same"),
    [
        ("No. 8, Sub-lane 30, Lane 1280, Ningjia Road, Minhang, Shanghai", True),
        ("No. 8, Branch Lane 30, Lane 1280, Ningjia Road, Minhang, Shanghai", True),
        ("No. 8, Lane 30, Lane 1280, Ningjia Road, Minhang, Shanghai", True),
        ("Ningjia Lu 1280 Nong 30 Zhinong 8 Hao, Shanghai", True),
        ("No. 8, Lane 1280, Lane 30, Ningjia Road, Minhang, Shanghai", False),
        ("No. 8, Sub-lane 1280, Lane 30, Ningjia Road, Minhang, Shanghai", False),
        ("No. 30, Sub-lane 8, Lane 1280, Ningjia Road, Minhang, Shanghai", False),
        ("No. 8, Sub-lane 31, Lane 1280, Ningjia Road, Minhang, Shanghai", False),
        ("No. 8, Lane 1280, Ningjia Road, Minhang, Shanghai", False),
        ("No. 30, Lane 1280, Ningjia Road, Minhang, Shanghai", False),
    ],
)
def test_a_lane_in_a_lane_is_the_one_farther_from_the_road(english: str, same: bool) -> None:
    assert is_one(LANE, english) == same


VILLAGE = "上海市徐汇区亭门十二村35号"


@pytest.mark.parametrize(
    ("english", "same"),
    [
        ("No. 35, Tingmen Shi'er Cun (Tingmen 12th Village), Xuhui District, Shanghai", True),
        ("No. 35, Tingmen Shi Er Cun, Xuhui District, Shanghai", True),
        ("35 Tingmen 12 Cun, Xuhui District, Shanghai", True),
        ("No. 35, Tingmen Shiercun, Xuhui District, Shanghai", True),
        ("No. 35, Tingmen Ercun, Xuhui District, Shanghai", False),
        ("No. 35, 12th Tingmen Village, Xuhui District, Shanghai", True),
        ("No. 35, Tingmen No. 12 Village, Xuhui District, Shanghai", True),
        ("No. 35, Tingmen 2nd Village, Xuhui District, Shanghai", False),
        ("No. 35, Tingmen Er Cun, Xuhui District, Shanghai", False),
        ("No. 12, Tingmen 35th Village, Xuhui District, Shanghai", False),
        ("No. 35, Tingmen Village, Xuhui District, Shanghai", False),
    ],
)
def test_a_numbered_village_is_one_however_its_number_is_said(english: str, same: bool) -> None:
    assert is_one(VILLAGE, english) == same


def test_a_village_numbered_behind_its_towns_name_keeps_it() -> None:
    # 田林街道 is a subdistrict of Xuhui, and the village is called 田林十二村.
    assert is_one("上海市徐汇区田林九村35号", "No. 35, Tianlin 9th Village, Xuhui District, Shanghai")
    assert not is_one("上海市徐汇区田林九村35号", "No. 35, Tianlin 8th Village, Xuhui District, Shanghai")
    assert not is_one("上海市徐汇区田林十村35号", "No. 35, Tianlin Shi'er Cun, Xuhui District, Shanghai")


@pytest.mark.parametrize(
    ("chinese", "english", "same"),
    [
        ("上海市柳芽路460弄7号", "7/460 Liuya Lu, Shanghai", True),
        ("上海市徐汇区柳芽路460弄7号", "No. 7/460 Liuya Lu, near Bisheng Lu, Shanghai", True),
        ("柳芽路460弄7号, 近毕升路", "7/460 Liuya Lu, near Bisheng Lu", True),
        ("上海市柳芽路460弄17号", "7/460 Liuya Lu, Shanghai", False),
        ("上海市柳芽路460弄7号", "7/640 Liuya Lu, Shanghai", False),
        ("上海市柳芽路460弄7号", "7/F, 460 Liuya Lu, Shanghai", False),
        ("柳芽路460弄7号", "7/460 Liuya Road", False),
        ("上海市柳芽路460弄7号", "7/460 Liuya Road, Shanghai", False),
        ("上海市徐汇区柳芽路460弄7号", "7/460 Liuya Lu, Pudong, Shanghai", False),
        ("上海市柳芽路460弄7号", "7/460 Liuya Lu", False),
    ],
)
def test_house_and_lane_before_a_slash_are_shanghais(chinese: str, english: str, same: bool) -> None:
    assert is_one(chinese, english) is same
