"""Chinese text as the scanner takes it apart."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.records import Level


def read(text: str) -> Reading:
    return address.read(text, load())


@pytest.mark.parametrize("text", ["中国12f大道西", "河北省邢台市公路南|号", "甲路门区大街南", "中国3-108公路东二"])
def test_a_road_word_without_a_name_is_no_road_and_no_error(text: str) -> None:
    road = read(text).road
    assert road is None or road.name.key


def test_a_shop_at_street_level_in_hong_kong_is_on_the_ground_floor() -> None:
    shop = read("香港油麻地上海街77號地下5號舖")
    assert (shop.floor, shop.unit) == ("g", "5")
    assert read("武汉市青年路77号地下5号铺").unit == "b5"


def test_numerals_as_on_cheques_are_numbers_only_before_what_they_count() -> None:
    assert str(read("大连市中山区人民路贰拾肆号").number) == "24"
    reading = read("上海市浦东新区陆家嘴环路1000号")
    assert reading.road is not None
    assert reading.road.name.hanzi == "陆家嘴环"


def test_a_number_stands_behind_a_section() -> None:
    reading = read("成都市高新区天府大道北段1700号环球中心E1座1208")
    assert (str(reading.number), reading.building, reading.unit) == ("1700", "e1", "1208")


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("广州市天河区珠江新城华夏路8号", "No. 8 Huaxia Road, Zhujiang New Town, Guangzhou", Level.NUMBER),
        ("重庆市九龙坡区石桥铺科园一路73号", "重庆市九龙坡区科园一路73号", Level.NUMBER),
        ("重庆市九龙坡区石桥铺科园一路73号", "重庆市九龙坡区科园二路73号", Level.AREA),
        ("广州市天河区珠江新城华夏路8号", "广州市天河区华夏路10号", Level.AREA),
        ("广州市天河区新华夏路8号", "广州市天河区华夏路8号", Level.AREA),
    ],
)
def test_a_locality_may_stand_before_a_road_with_its_number(a: str, b: str, level: Level) -> None:
    assert address.compare(read(a), read(b)).level is level


@pytest.mark.parametrize(
    ("a", "b", "is_one"),
    [
        ("北京市海淀区远大路1号", "1 Yuanda Road, Haidian, Beijing", True),
        ("烟台市芝罘区南大街118号", "118 Nanda Street, Zhifu District, Yantai", True),
        ("烟台市芝罘区南大街118号", "118 Nan Street, Zhifu District, Yantai", True),
        ("烟台市芝罘区南大街118号", "118 Nanda Road, Zhifu District, Yantai", False),
        ("北京市海淀区远大路1号", "1 Yuan Street, Haidian, Beijing", False),
    ],
)
def test_da_before_the_type_belongs_to_it_or_to_the_name(a: str, b: str, *, is_one: bool) -> None:
    assert address.compare(read(a), read(b)).same_premises is is_one


def test_any_locality_may_stand_before_a_road_where_the_room_is_the_same() -> None:
    one = "广东省珠海市香洲区吉大景山路188号粤财大厦2701单元"
    assert read(one).unit == "2701"
    other = "Unit 2701, Yuecai Building, No. 188 Jingshan Road, Xiangzhou District, Zhuhai"
    assert address.compare(read(one), read(other)).level is Level.UNIT
    another = read("Unit 2701, No. 18 Jingshan Road, Zhuhai")
    assert not address.compare(read(one.replace("粤财大厦", "")), another).same_premises


def test_a_number_in_latin_beside_a_chinese_road_is_its_number() -> None:
    assert str(read("No.9 长江路 Shenzhou, 河北").number) == "9"


@pytest.mark.parametrize(
    "text", ["武汉市青山区建设四路66-1号", "福州市【鼓楼区】五四路★158號", "槐安东路152号，裕华区，石家庄"]
)
def test_characters_apart_say_what_they_say_together(text: str) -> None:
    one, other = read(text), read(" ".join(text))
    assert (one.road, one.number, one.unit, one.cities) == (other.road, other.number, other.unit, other.cities)


def test_a_town_whose_name_ends_in_town_keeps_it() -> None:
    one, other = read("广东省中山市古镇镇中兴大道南1号"), read("No. 1 Zhongxing Avenue South, Guzhen Town, Zhongshan")
    assert address.compare(one, other).level is Level.NUMBER


def test_a_flag_is_translated_with_its_colour() -> None:
    one, other = read("江西省赣州市红旗大道86号"), read("No. 86, Red Flag Avenue, Ganzhou")
    assert address.compare(one, other).level is Level.NUMBER


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("北京市朝阳区朝阳门外大街18号", "18 Chaoyangmen Outer Street, Chaoyang District, Beijing"),
        ("北京市西城区广安门外大街168号", "168 Guang'anmenwai Street, Xicheng District, Beijing"),
        ("北京市西城区西安门大街18号", "18 Xi'anmen Street, Xicheng, Beijing"),
    ],
)
def test_a_gate_that_begins_like_a_city_is_part_of_the_road(a: str, b: str) -> None:
    assert address.compare(read(a), read(b)).level is Level.NUMBER


def test_roads_before_two_gates_are_two() -> None:
    a, b = read("北京市朝阳区朝阳门外大街18号"), read("北京市朝阳区广安门外大街18号")
    assert not address.compare(a, b).level.is_same_premises


@pytest.mark.parametrize(
    ("text", "city", "hanzi"),
    [
        ("新界葵涌大連排道152號", None, "大连排道"),
        ("葵涌大連排道152號", None, "大连排道"),
        ("石家庄市裕华区南京桥西里8号", "石家庄市", "南京桥西里"),
    ],
)
def test_a_city_that_another_rules_out_is_a_name(text: str, city: str | None, hanzi: str) -> None:
    reading = read(text)
    assert (reading.city.text if reading.city else None) == city
    names = [reading.road.name.hanzi] if reading.road else [called.name.hanzi for called in reading.developments]
    assert names == [hanzi]


def test_a_province_that_is_wrong_rules_no_city_out() -> None:
    reading = read("河南邯郸丛台区人民路5号")
    assert (reading.city and reading.city.text, reading.road and reading.road.name.hanzi) == ("邯郸", "人民")
    assert reading.contradictions


@pytest.mark.parametrize("text", ["旺角花园街2-16号", "旺角花園街2-16號好景商業中心"])
def test_a_locality_before_a_street_called_garden_is_one(text: str) -> None:
    assert address.compare(read(text), read("2-16 Fa Yuen Street, Mong Kok, Hong Kong")).level is Level.NUMBER


def test_a_locality_that_the_other_side_names_apart_is_none_of_the_road() -> None:
    a = read("深圳市福田区车公庙泰然九路海松大厦B座")
    b = read("Block B, Haisong Building, Tairan 9th Road, Chegongmiao, Futian, Shenzhen")
    assert address.compare(a, b).level is Level.BUILDING
    c = read("Block B, Haisong Building, Tairan 9th Road, Futian, Shenzhen")
    assert not address.compare(a, c).level.is_same_premises


@pytest.mark.parametrize("text", ["九龍彌敦道580號", "九龍尖沙嘴彌敦道580號", "油麻地彌敦道580號"])
def test_kowloon_alone_is_in_hong_kong_before_its_streets(text: str) -> None:
    assert address.compare(read(text), read("580 Nathan Road, Kowloon, Hong Kong")).level is Level.NUMBER


def test_a_town_may_end_like_a_road() -> None:
    reading = read("浙江宁波慈溪周巷镇人民路5号")
    assert (reading.town and reading.town.text, reading.road and reading.road.name.hanzi) == ("周巷镇", "人民")
    assert reading.alternatives == ()


def test_a_road_called_number_two_is_the_second_road_in_english_only() -> None:
    english = read("1088 Xingang No. 2 Road, Tianjin")
    assert address.compare(read("天津市新港二号路1088号"), english).level is Level.NUMBER
    assert address.compare(read("天津市新港三号路1088号"), english).level is Level.CITY
    assert address.compare(read("天津市新港二号路1088号"), read("天津市新港二路1088号")).level is Level.CITY


@pytest.mark.parametrize(
    "text", ["潍坊市民主街西首路北166号", "潍坊市民主街路北166号", "潍坊市民主街东段路北166号", "潍坊市民主街 166 号"]
)
def test_the_side_of_a_road_is_no_road(text: str) -> None:
    assert address.compare(read(text), read("166 Minzhu Street, Weifang")).level is Level.NUMBER


def test_spaces_may_stand_before_what_a_number_counts() -> None:
    reading = read("台南市永康區中正北路 261 巷 35 弄 12 號 3 樓")
    parts = (reading.lane, reading.alley, reading.number, reading.floor)
    assert tuple(map(str, parts)) == ("261", "35", "12", "3")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("诸暨开元东路8号", "8 East Kaiyuan Road, Datang, Zhuji"),
        ("湖北省潜江市园林办事处章华南路16号", "16 Zhanghua South Road, Qianjiang, Hubei"),
        ("杭州市富春路290号", "290 Fuchun Road, Qianjiang New Town, Hangzhou"),
        ("香港中環擺花街1號", "1 Lyndhurst Terrace, Central, Hong Kong"),
        ("香港尖沙咀東部加連威老道94號", "94 Granville Road, TST East"),
    ],
)
def test_places_that_stand_bare(a: str, b: str) -> None:
    assert address.compare(read(a), read(b)).level is Level.NUMBER


def test_a_city_below_another_may_stand_bare_at_the_beginning_only() -> None:
    county = read("昆山前进西路1277号").county
    assert county is not None
    assert county.text == "昆山"
    assert read("江山路8号").county is None
    assert read("武汉市平安开原路8号").county is None


@pytest.mark.parametrize(
    ("text", "floor", "unit"), [("16F", "16", None), ("16F 1603", "16", "1603"), ("1203F室", None, "1203f")]
)
def test_f_behind_two_digits_is_a_floor(text: str, floor: str | None, unit: str | None) -> None:
    reading = read(f"河北省邯郸市武靖路571号仁虹大厦{text}")
    assert (reading.floor, reading.unit) == (floor, unit)


@pytest.mark.parametrize("road", ["大学3路", "永城3路", "河滨3街"])
def test_a_digit_before_a_roads_type_is_its_ordinal(road: str) -> None:
    reading = read(f"河北省邯郸市{road}406号")
    assert reading.road is not None
    assert (reading.road.ordinal, str(reading.number), reading.developments) == (3, "406", ())


def test_spaces_around_every_number_part_nothing() -> None:
    tight, loose = (
        read("邯郸市武靖路571-2号 仁虹广场20座14层1411B室"),
        read("邯郸市武靖路 571 - 2 号仁虹广场 20 座 14 层 1411 B室"),
    )
    for part in ("number", "building", "floor", "unit"):
        assert getattr(tight, part) == getattr(loose, part) is not None


def test_who_receives_and_the_firm_are_no_development() -> None:
    for text in ("东丽化工有限公司：邯郸市武靖路571号", "邯郸市武靖路571号（李经理 收）"):
        reading = read(text)
        assert (str(reading.number), reading.developments) == ("571", ())


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        (
            "杭州市下沙经济开发区6号大街452号",
            "452 No. 6 Street, Xiasha Economic Development Zone, Hangzhou",
            Level.NUMBER,
        ),
        (
            "杭州市下沙经济开发区6号大街452号",
            "452 6th Street, Xiasha Economic Development Zone, Hangzhou",
            Level.NUMBER,
        ),
        (
            "杭州市下沙经济开发区6号大街452号",
            "452 No. 8 Street, Xiasha Economic Development Zone, Hangzhou",
            Level.AREA,
        ),
        ("天津港保税区3号路5号", "天津港保税区三号路5号", Level.NUMBER),
        ("天津港保税区3号路5号", "天津港保税区8号路5号", Level.AREA),
        ("东莞市寮步镇石大路寮步段733号", "733 Liaobu Section, Shida Road, Liaobu Town, Dongguan", Level.NUMBER),
        ("香港灣仔港灣道18號", "18 Harbour Road, Wan Chai, Hong Kong", Level.NUMBER),
        ("香港油麻地廟街18號", "18 Temple Street, Yau Ma Tei, Hong Kong", Level.NUMBER),
        ("香港中環花園道3號", "3 Garden Road, Central, Hong Kong", Level.NUMBER),
        ("新界大埔工業邨大盛街1號", "1 Dai Shing Street, Tai Po Industrial Estate, N.T.", Level.NUMBER),
        ("南京市仙林大学城文苑路9号", "9 Wenyuan Road, Xianlin University City, Nanjing", Level.NUMBER),
    ],
)
def test_roads_that_a_number_or_an_english_word_names(a: str, b: str, level: Level) -> None:
    assert address.compare(read(a), read(b)).level is level
    for text in (a, b):
        assert address.compare(read(text), read(address.canonical(read(text)))).level.is_same_premises


@pytest.mark.parametrize(
    ("text", "number", "floor", "unit"),
    [("之八三层", "657-8", "3", None), ("之十二", "657-12", None, None), ("之二203", "657-2", None, "203")],
)
def test_a_sub_number_in_numerals_ends_before_the_floor(
    text: str, number: str, floor: str | None, unit: str | None
) -> None:
    reading = read(f"邯郸市武靖路657号{text}")
    assert (str(reading.number), reading.floor, reading.unit) == (number, floor, unit)


@pytest.mark.parametrize("room", ["3-2-1203室", "3-2-1203", "3号楼2单元1203", "3栋2-1203室"])
def test_a_room_written_with_building_and_entrance(room: str) -> None:
    reading = read(f"邯郸市武靖路657号仁虹花园{room}")
    assert (reading.building, reading.entrance, reading.unit) == ("3", "2", "1203")


def test_a_number_with_its_sign_behind_the_section_of_a_road() -> None:
    reading = read("黑龙江伊春乌翠区中华西路三段1337#岭明苑10幢")
    assert (str(reading.number), reading.building) == ("1337", "10")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("北京市朝阳区朝阳公园南路6号", "朝阳公园"),
        ("北京市朝阳区朝阳|公园路6号", "公园"),
        ("广州市天河区天河北路5号", "天河"),
    ],
)
def test_a_road_named_after_the_county_it_lies_in_keeps_its_name(text: str, name: str) -> None:
    road = read(text).road
    assert road is not None
    assert road.name.hanzi == name


def test_an_estate_or_community_named_after_the_county_it_lies_in_keeps_its_name() -> None:
    assert read("深圳市罗湖区罗湖桥小区5号").developments[0].name.hanzi == "罗湖桥"
    assert read("深圳市罗湖区罗湖桥社区5号").areas[0].name.hanzi == "罗湖桥"


@pytest.mark.parametrize(
    ("a", "b", "is_same"),
    [
        ("北京市朝阳区朝阳公园南路6号", "6 Chaoyang Park South Road, Chaoyang District, Beijing", True),
        ("北京市朝阳区朝阳公园路6号", "北京市朝阳区公园路6号", False),
        ("北京海淀学院路37号", "No. 37 Xueyuan Road, Haidian District, Beijing", True),
        ("北京海淀学院路37号", "北京市海淀区学院路37号", True),
        ("北京海淀学院路37号", "北京市海淀区学院路38号", False),
        ("北京海淀学院路37号", "北京市朝阳区学院路37号", False),
        ("石家庄市桥西区海悦天地F座1408室", "1408, Block F, Haiyue Tiandi, Qiaoxi, Shijiazhuang", True),
        ("石家庄市桥西区海悦天地F座1408室", "1408, Block F, Haiyue Tian Di, Qiaoxi, Shijiazhuang", True),
        ("石家庄市桥西区海悦天地F座1408室", "1408, Block F, Hairong Tiandi, Qiaoxi, Shijiazhuang", False),
    ],
)
def test_roads_and_estates_named_with_their_county(a: str, b: str, *, is_same: bool) -> None:
    assert address.compare(read(a), read(b)).level.is_same_premises is is_same


@pytest.mark.parametrize(
    ("text", "place", "road"),
    [
        ("福建福州科技南路29号", "3501", "keji"),
        ("河南信阳商城县工业街29号", "411524", "gongye"),
        ("吉林长春二道区花园中街29号", "220105", "huayuan"),
    ],
)
def test_a_bare_city_is_a_place_in_its_province_or_before_its_county(text: str, place: str, road: str) -> None:
    reading = read(text)
    finest = reading.county or reading.city
    assert finest is not None
    assert reading.road is not None
    assert (finest.codes, reading.road.name.key) == (frozenset({place}), road)


@pytest.mark.parametrize(("text", "key"), [("福建福州路29号", "fuzhou"), ("福州科技路29号", "fuzhoukeji")])
def test_a_bare_city_before_a_roads_type_is_its_name(text: str, key: str) -> None:
    road = read(text).road
    assert road is not None
    assert road.name.key == key


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [("彩智工业园第4栋904号", None, "904"), ("彩智工业园904号4栋", "904", None), ("彩智工业园4栋8号", "8", None)],
)
def test_a_number_behind_its_building_is_a_room_in_a_zone(text: str, number: str | None, unit: str | None) -> None:
    reading = read(f"云南省泸水市{text}")
    assert (reading.number and str(reading.number), reading.building, reading.unit) == (number, "4", unit)


def test_a_firm_named_after_another_city_is_not_there() -> None:
    reading = read("德宏生物科技有限公司\n新疆维吾尔自治区 库车市 松竹大道2784号")
    assert reading.city is None
    assert reading.county is not None
    assert reading.county.codes == frozenset({"652902"})


def test_a_township_before_a_name_that_begins_like_a_county() -> None:
    reading = read("喀什地区疏附县站敏乡城顺花园21栋")
    assert reading.town is not None
    assert (reading.town.key, [each.name.key for each in reading.developments]) == ("zhanmin", ["chengshun"])
