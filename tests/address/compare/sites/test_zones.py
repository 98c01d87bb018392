"""Zones of a city: two that differ are two places, and a zone is no other place than the district it lies in."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level


def level(a: str, b: str) -> Level:
    forth, back = (address.compare(address.read(x, load()), address.read(y, load())) for x, y in ((a, b), (b, a)))
    assert forth.level is back.level
    return forth.level


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("苏州市工业园区钟南街52号", "苏州市高新区钟南街52号"),
        ("苏州市高新区钟南街52号", "52 Zhongnan Street, Suzhou Industrial Park, Suzhou"),
        ("邢台市高新区建业路9号", "邢台市经济开发区建业路9号"),
        ("邢台市高新区建业路9号", "9 Jianye Road, Economic Development Zone, Xingtai"),
        ("武汉市东湖高新区建业路9号", "武汉市经济技术开发区建业路9号"),
        ("西安市高新区建业路9号", "西安市经开区建业路9号"),
        ("邢台市青山高新区建业路9号", "邢台市白水高新区建业路9号"),
    ],
)
def test_two_zones_of_one_city_are_two_places(a: str, b: str) -> None:
    assert level(a, b) is Level.CITY


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("苏州市工业园区钟南街52号", "苏州工业园区钟南街52号"),
        ("苏州市工业园区钟南街52号", "52 Zhongnan Street, Suzhou Industrial Park, Suzhou"),
        ("苏州市工业园区钟南街52号", "苏州市吴中区钟南街52号"),
        ("武汉市东湖高新区建业路9号", "武汉市洪山区建业路9号"),
        ("武汉市东湖高新区建业路9号", "武汉市高新区建业路9号"),
        ("邢台市高新区建业路9号", "9 Jianye Road, High-tech Zone, Xingtai"),
        ("邢台市高新区建业路9号", "邢台市金田工业园建业路9号"),
        ("邢台市经济开发区建业路9号", "邢台市开发区建业路9号"),
        ("邢台市高新区建业路9号", "邢台市建业路9号"),
    ],
)
def test_a_zone_by_another_name_a_district_and_a_smaller_park_are_no_conflict(a: str, b: str) -> None:
    assert level(a, b) is Level.NUMBER


def test_the_zone_of_a_city_is_the_one_of_the_gazetteer() -> None:
    reading = address.read("苏州市工业园区钟南街52号", load())
    assert reading.county is not None
    assert reading.county.codes == {"320576"}
    assert not reading.contradictions
    assert address.read("苏州市吴中区工业园区钟南街52号", load()).county != reading.county


@pytest.mark.parametrize(
    "other",
    [
        "Building B, 3rd Industrial Zone, Fenghuang Village, Fuyong, Baoan, Shenzhen",
        "Building B, No.3 Industrial Park, Fenghuang Village, Fuyong, Baoan, Shenzhen",
        "Bldg. B, Third Industrial District, Fenghuang Village, Fuyong, Baoan, Shenzhen",
        "Building B, Disan Industrial Zone, Fenghuang Village, Fuyong, Baoan, Shenzhen",
        "深圳市宝安区凤凰村第3工业区B栋",
        "深圳市宝安区凤凰第三工业区B栋",
    ],
)
def test_a_numbered_zone_of_a_village_in_any_spelling(other: str) -> None:
    assert level("深圳市宝安区福永街道凤凰村第三工业区B栋", other) is Level.BUILDING


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "深圳市宝安区福永街道凤凰村第三工业区B栋",
            "Building B, 2nd Industrial Zone, Fenghuang Village, Fuyong, Baoan, Shenzhen",
        ),
        ("深圳市宝安区凤凰村第三工业区B栋", "深圳市宝安区凤凰村第2工业区B栋"),
        ("深圳市宝安区凤凰村翠湖工业区B栋", "深圳市宝安区凤凰村和安工业园B栋"),
        ("深圳市宝安区凤凰村翠湖花园3栋", "深圳市宝安区凤凰村和安花园3栋"),
        (
            "深圳市光明新区公明街道上村第二工业区A栋",
            "Bldg A, 2nd Industrial Zone, Xiacun Village, Gongming, Guangming New District, Shenzhen",
        ),
        ("深圳市宝安区福永街道第三工业区B栋", "深圳市宝安区沙井街道第三工业区B栋"),
        ("深圳市宝安区第三工业区B栋", "Building B, 3rd Industrial Zone, Baoan District, Shenzhen"),
        ("香河县蒋辛屯镇工业园区15号", "No.15, Industrial Park, Qukou Town, Xianghe County, Langfang"),
    ],
)
def test_two_zones_or_estates_of_one_village_are_two_places(a: str, b: str) -> None:
    assert not level(a, b).is_same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "山东省寿光市羊口镇渤海化工园A区16号",
            "No. 16, Zone A, Bohai Chemical Park, Yangkou Town, Shouguang",
        ),
        ("无锡市新区长江路16号", "16 Changjiang Road, Wuxi New District, Wuxi"),
        ("无锡市新吴区长江路16号", "无锡市新区长江路16号"),
    ],
)
def test_a_chemical_park_is_a_zone_and_a_new_district_without_a_name_is_the_citys(a: str, b: str) -> None:
    assert level(a, b).is_same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "深圳市光明新区公明街道上村第二工业区A栋",
            "Bldg A, 2nd Industrial Zone, Shangcun Village, Gongming, Guangming New District, Shenzhen",
        ),
        ("东莞市塘厦镇林村12号", "No. 12, Lincun Village, Tangxia, Dongguan"),
        ("东莞市塘厦镇林村工业区3栋", "Building 3, Industrial Zone, Lincun Village, Tangxia, Dongguan"),
        ("香河县蒋辛屯镇工业园区15号", "No.15, Industrial Park, Jiangxintun Town, Xianghe County, Langfang"),
        ("廊坊市香河县工业园区15号", "No.15, Industrial Park, Xianghe County, Langfang"),
    ],
)
def test_a_zone_without_a_name_is_its_villages_or_towns(a: str, b: str) -> None:
    assert level(a, b).is_same_premises


def test_a_road_may_be_called_after_the_new_district() -> None:
    road = address.read("深圳市宝安区新区大道8号", load()).road
    assert road is not None
    assert road.name.hanzi == "新区"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("上海市奉贤区海湾镇五四农场场中路18号", "18 Changzhong Road, Wusi Farm, Haiwan Town, Fengxian, Shanghai"),
        ("浙江省杭州湾上虞经济技术开发区纬三路15号", "15 Weisan Road, Hangzhou Bay Shangyu Development Area, Zhejiang"),
        (
            "广州经济技术开发区东区宏明路263号",
            "263 Hongming Road, East District, Guangzhou Economic and Technological Development Zone",
        ),
        (
            "深圳市宝安区西乡桃花源科技创新园B栋301",
            "301, Block B, Taohuayuan Science and Technology Innovation Park, Xixiang, Baoan, Shenzhen",
        ),
        ("大连经济技术开发区金马路138号", "138 Jinma Road, Dalian"),
        ("长春高新技术产业开发区硅谷大街1198号", "1198 Silicon Valley Street, High-tech Zone, Changchun"),
        ("天津空港经济区中心大道55号", "55 Zhongxin Avenue, Tianjin Airport Economic Area"),
        ("北京市大兴区大兴生物医药产业基地永大路38号", "38 Yongda Road, Daxing, Beijing"),
        ("北京市昌平区科技园区超前路9号", "9 Chaoqian Road, Changping Science Park, Beijing"),
        ("北京市顺义区空港工业区B区裕华路28号", "28 Yuhua Road, Zone B, Airport Industrial Zone, Shunyi, Beijing"),
        ("福州市马尾区快安延伸区14号地", "Plot 14, Kuaian Extension Zone, Mawei District, Fuzhou"),
        ("常州市新北区汉江路1号", "1 Hanjiang Road, Changzhou New District"),
    ],
)
def test_a_zone_before_a_road_or_plot_is_none_of_its_name(a: str, b: str) -> None:
    assert level(a, b).is_same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("福州市马尾区快安延伸区14号地", "Plot 15, Kuaian Extension Zone, Mawei District, Fuzhou"),
        ("深圳市宝安区西乡桃花源科技创新园B栋301", "301, Block B, Huafeng Innovation Park, Xixiang, Baoan, Shenzhen"),
        ("厦门市软件园二路5号", "厦门市软件园三路5号"),
    ],
)
def test_a_zone_before_another_road_or_plot(a: str, b: str) -> None:
    assert not level(a, b).is_same_premises


def test_a_road_of_numbered_ones_keeps_its_type() -> None:
    road = address.read("济南市市中区三马路5号", load()).road
    assert road is not None
    assert (road.name.hanzi, road.type) == ("三", "lu")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("河北省辛集市经济开发区5号", "No.5 Xinji Economic Development Zone, Xinji, Hebei"),
        ("河北省辛集市开发区5号", "No.5 Development Zone, Xinji, Hebei"),
        ("杭州市余杭区余杭经济开发区5号", "No.5 Yuhang Economic Development Zone, Yuhang District, Hangzhou"),
        ("河北省衡水市武邑县工业园5号", "No.5 Wuyi Industrial Park, Wuyi County, Hengshui, Hebei"),
        ("辛集市经济开发区5号", "辛集市经济技术开发区5号"),
        ("江苏省常熟市沙家浜镇工业园区5号", "No. 5, Shajiabang Industrial Park, Changshu, Jiangsu"),
        ("山东省寿光市侯镇化工园区3号", "No. 3, Houzhen Chemical Industry Park, Shouguang, Shandong"),
        ("山东省寿光市侯镇工业园3号", "No. 3, Industrial Park, Houzhen Town, Shouguang, Shandong"),
    ],
)
def test_a_zone_named_after_its_county_or_town_has_no_name_of_its_own(a: str, b: str) -> None:
    assert level(a, b) is Level.NUMBER


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("河北省辛集市经济开发区5号", "No.6 Xinji Economic Development Zone, Xinji, Hebei"),
        ("河北省辛集市经济开发区5号", "No.5 Xinji High-tech Development Zone, Xinji, Hebei"),
        ("河北省辛集市经济开发区5号", "No.5 Xinji Industrial Zone, Xinji, Hebei"),
        ("辛集市化工园区5号", "辛集市工业园区5号"),
        ("河北省衡水市武邑县工业园5号", "No.5 Jingxian Industrial Park, Jing County, Hengshui, Hebei"),
        ("河北省衡水市武邑县工业园5号", "No.5 Hongda Industrial Park, Wuyi County, Hengshui, Hebei"),
        ("江苏省常熟市沙家浜镇工业园区5号", "No. 5, Zhitang Industrial Zone, Changshu, Jiangsu"),
        ("江苏省常熟市沙家浜镇工业园区5号", "No. 5, Changshu Industrial Park, Changshu, Jiangsu"),
    ],
)
def test_a_zone_of_another_kind_county_or_town_is_another(a: str, b: str) -> None:
    assert not level(a, b).is_same_premises


@pytest.mark.parametrize("part", ["District 6", "No. 6 District", "6th District", "Area 6"])
def test_a_numbered_part_of_a_zone_tells_numbers_in_it_apart(part: str) -> None:
    latin = f"No. 302-71, {part}, Xinggu Economic Development Zone, Pinggu District, Beijing"
    assert level(latin, "北京市平谷区兴谷经济开发区6区302-71号") is Level.NUMBER
    assert not level(latin, "北京市平谷区兴谷经济开发区5区302-71号").is_same_premises


@pytest.mark.parametrize(
    ("text", "is_same"),
    [
        ("No. 2, Zhongxin Group, Yanshanhe Village, Yangmiao Town, Yangzhou, Jiangsu", True),
        ("No. 2, Dongfang Group, Yanshanhe Village, Yangmiao Town, Yangzhou, Jiangsu", False),
        ("No. 3, Zhongxin Group, Yanshanhe Village, Yangmiao Town, Yangzhou, Jiangsu", False),
    ],
)
def test_a_named_group_of_a_village_is_part_of_where_a_number_is(text: str, *, is_same: bool) -> None:
    assert level(text, "扬州市杨庙镇燕山河村中心组2号").is_same_premises is is_same


@pytest.mark.parametrize(
    ("a", "b", "is_same"),
    [
        ("义乌国际商贸城四区", "Yiwu International Trade City, Yiwu, Zhejiang, China", True),
        ("浙江省义乌市国际商贸城二区", "International Trade City, District 2, Yiwu, Zhejiang", True),
        ("武汉汉口北国际商贸城", "Hankou North International Trade City, Wuhan", True),
        ("义乌国际商贸城四区", "Huangyuan Market, Yiwu, Zhejiang", False),
        ("义乌国际商贸城四区", "Wuhan International Trade City, Wuhan", False),
    ],
)
def test_a_trade_city_named_after_its_city(a: str, b: str, *, is_same: bool) -> None:
    assert level(a, b).is_same_premises is is_same


@pytest.mark.parametrize(
    ("zone", "other"),
    [
        ("曹二工业区", "曹三工业区"),
        ("曹二工业区", "Caosan Industrial Zone"),
        ("城西工业区", "East Industrial Zone"),
        ("城南工业区", "城北工业区"),
    ],
)
def test_zones_of_two_numbers_or_sides_are_two(zone: str, other: str) -> None:
    first = f"河北省安平县{zone}建业路9号"
    second = f"9 Jianye Road, {other}, Anping, Hebei" if other.isascii() else f"河北省安平县{other}建业路9号"
    assert level(first, second) is not Level.NUMBER


@pytest.mark.parametrize(
    ("zone", "other"), [("曹二工业区", "Caoer Industrial Zone"), ("城西工业区", "West Industrial Zone")]
)
def test_a_zone_of_a_number_or_a_side_is_itself(zone: str, other: str) -> None:
    assert level(f"河北省安平县{zone}建业路9号", f"9 Jianye Road, {other}, Anping, Hebei") is Level.NUMBER


def test_a_side_behind_a_road_may_be_its_section() -> None:
    road = "成都市高新区天府大道北段1380号"
    assert level(road, "1380 Tianfu Ave. (Middle), Gaoxin District, Chengdu") is Level.CITY
    assert level(road, "1380 Tianfu Ave. (North), Gaoxin District, Chengdu") is Level.NUMBER


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("东莞市柳芽镇第六工业区建业路9号", "东莞市柳芽镇第十六工业区建业路9号"),
        ("东莞市柳芽镇第六工业区建业路9号", "9 Jianye Road, 16th Industrial Zone, Liuya Town, Dongguan"),
        ("9 Jianye Lu, Di Liu Gongyequ, Liuya, Dongguan", "9 Jianye Lu, Shiliu Gongyequ, Liuya, Dongguan"),
        ("东莞市柳芽镇豪竹第三工业区建业路9号", "9 Jianye Road, Taoyuan 3rd Industrial Zone, Liuya Town, Dongguan"),
    ],
)
def test_numbered_zones_of_two_numbers_or_two_villages_are_two_in_any_script(a: str, b: str) -> None:
    assert not level(a, b).is_same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("东莞市柳芽镇第十六工业区建业路9号", "9 Jianye Lu, Shiliu Gongyequ, Liuya, Dongguan"),
        ("东莞市柳芽镇豪竹第三工业区建业路9号", "9 Jianye Road, Haozhu 3rd Industrial Zone, Liuya Town, Dongguan"),
        ("东莞市柳芽镇豪竹第三工业区建业路9号", "东莞市柳芽镇第三工业区建业路9号"),
    ],
)
def test_one_numbered_zone_is_one_in_any_script(a: str, b: str) -> None:
    assert level(a, b).is_same_premises
