"""What runs together is told apart: numerals, names that begin like a label, postcodes, addressees."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading


def read(text: str) -> Reading:
    return address.read(text, load())


@pytest.mark.parametrize(
    ("text", "number", "development", "building"),
    [
        ("长沙市永丰南街81号楼春公寓B幢4单元", "81", "louchun", "b"),
        ("长沙市永丰南街81号楼4单元", "None", None, "81"),
        ("塔城地区翠光路六十六丽竹小区27号楼", "66", "lizhu", "27"),
        ("温州市人民大道二十一C幢601室", "21", None, "c"),
        ("阜阳市森鸿路二百三十八泰和科技园", "238", "taihe", "None"),
        ("长沙市五一大道五一广场", "None", "wuyi", "None"),
        ("北京市朝阳路十八里店小区", "None", "shibalidian", "None"),
    ],
)
def test_numbers_and_names_that_run_together(text: str, number: str, development: str | None, building: str) -> None:
    reading = read(text)
    names = [each.name.key for each in reading.developments]
    assert (str(reading.number), str(reading.building)) == (number, building)
    assert names == ([development] if development else [])


@pytest.mark.parametrize(
    "text",
    [
        "China, Gansu, Longnan, Jianshe South Street No.68, Longgui Business Building 531522",
        "Xianju County, Taizhou, Zhejiang, Yuanhu Alley 8, B Building 568664",
    ],
)
def test_a_postcode_behind_a_building_is_no_label(text: str) -> None:
    reading = read(text)
    assert reading.postcode == text[-6:]
    assert reading.building in (None, "b")


def test_an_addressee_is_no_development() -> None:
    reading = read("南京市贵锦东巷190-8号(张先生收)")
    assert (reading.developments, reading.care_of) == ((), "张先生收")


def test_a_room_that_repeats_its_building_is_the_room() -> None:
    assert read("上海市人民路5号A座A2806室").unit == read("上海市人民路5号A座2806室").unit == "2806"


@pytest.mark.parametrize(
    ("text", "city", "county"),
    [
        ("江苏镇江市京口区人民路12号", "3211", "321102"),
        ("河北唐山路北区人民路12号", "1302", "130203"),
        ("黑龙江哈尔滨道外区人民路12号", "2301", "230104"),
        ("陕西汉中西乡县人民路12号", "6107", "610724"),
        ("12 Renmin Rd Pingchanng Xian Bazhong Shi Sichuan Sheng", "5119", "511923"),
    ],
)
def test_a_place_whose_name_begins_like_a_generic_word(text: str, city: str, county: str) -> None:
    reading = read(text)
    assert reading.city is not None
    assert reading.county is not None
    assert [set(reading.city.codes), set(reading.county.codes)] == [{city}, {county}]


def test_five_digits_behind_a_road_are_its_number() -> None:
    assert str(read("Anhui, Maanshan, Hanshan County, Renmin Rd. 11548").number) == "11548"
    assert read("5 Zhongshan Rd., Taipei 10617, Taiwan").postcode == "10617"


def test_a_name_with_a_doubled_letter_may_be_a_name() -> None:
    reading = read("1461 Xiaan West Road, Bozhou, Anhui")
    assert reading.road is not None
    assert (reading.road.name.key, reading.road.direction) == ("xiaan", "w")


@pytest.mark.parametrize(
    ("text", "number", "building"),
    [
        ("泰安市勝利大道88#", "88", "None"),
        ("自贡市人民路138#锦春广场19幢", "138", "19"),
        ("188# Ren Min Nan Lu, Wuzhou, Guangxi", "188", "None"),
        ("Zhengzhou Shi, Jianshe Lu 16#, Bldg.9, Unit No.3, #3002", "16", "9"),
        ("9# Building, 5 Renmin Road, Leshan", "5", "9"),
        ("丽江市佳美街38-6号海湖小区9#-1108", "38-6", "9"),
        ("桂林市人民南大道No.194", "194", "None"),
        ("马鞍山市苑园路18号C号楼5单元", "18", "c"),
        ("新乡市丽菊大道23号鹏门国际中心C楼4单元", "23", "c"),
        ("Bldg.C, No.23, Liju Avenue, Xinxiang City", "23", "c"),
        ("Building No.C, No.23, Liju Avenue, Xinxiang City", "23", "c"),
    ],
)
def test_signs_that_stand_for_the_number_or_the_building(text: str, number: str, building: str) -> None:
    reading = read(text)
    assert (str(reading.number), str(reading.building)) == (number, building)


def test_dashes_between_characters_separate() -> None:
    reading = read("河南省-三门峡市-渑池县-泉福西巷57号-顺珠花园-503室")
    assert reading.city is not None
    assert reading.road is not None
    assert (reading.city.text, reading.road.name.text, reading.developments[0].name.hanzi) == (
        "三门峡市",
        "泉福",
        "顺珠",
    )
    assert reading.unit == "503"


@pytest.mark.parametrize(
    "text", ["南京市人民路30号（微信同号13900001111）", "南京市人民路30号，联系人：王经理 13900001111"]
)
def test_a_telephone_number_is_no_room(text: str) -> None:
    assert (read(text).unit, str(read(text).number)) == (None, "30")


@pytest.mark.parametrize(
    ("text", "key", "kind", "use"),
    [
        ("Quan Shun Office Building, 183 Jiefang Lu, Hanzhong", "quanshun", "building", "business"),
        ("泉顺商务楼, 解放路183号, 汉中市", "quanshun", "building", "business"),
    ],
)
def test_an_office_building_is_called_by_its_name(text: str, key: str, kind: str, use: str) -> None:
    development = read(text).developments[0]
    assert (development.name.key, development.kind, development.use) == (key, kind, use)


def test_main_street_is_a_type_in_a_name_of_more_words() -> None:
    reading = read("861, Renmin Main Street, Baotou Shi")
    assert reading.road is not None
    assert (reading.road.name.key, reading.road.type) == ("renmin", "dajie")


def test_a_postcode_may_be_called_pc() -> None:
    reading = read("88, Renmin West Street, Xichang, Liangshan, China P.C. 831286")
    assert (reading.postcode, reading.unit) == ("831286", None)


@pytest.mark.parametrize(
    ("text", "key", "direction", "number"),
    [
        ("Jingbai RD(Mid.) 537 Hao, Qingyang, Gansu", "jingbai", "m", "537"),
        ("21 Renmin Lu (Nan), Suizhou City", "renmin", "s", "21"),
        ("1168 Hening Lu (E.), Sansha", "hening", "e", "1168"),
        ("NO.188,HexiangLu(Bei),Shiyan,Hubei Prov.", "hexiang", "n", "188"),
        ("364 HePingEastRd, Lingling District, Yongzhou", "heping", "e", "364"),
        ("number 694 RenminRoad, Zhumadian City", "renmin", None, "694"),
    ],
)
def test_a_direction_in_brackets_and_a_road_without_spaces(
    text: str, key: str, direction: str | None, number: str
) -> None:
    reading = read(text)
    assert reading.road is not None
    assert (reading.road.name.key, reading.road.direction, str(reading.number)) == (key, direction, number)


@pytest.mark.parametrize(
    ("text", "building", "entrance", "unit"),
    [
        ("商丘市泉秀路1145号美台广场C-3-2904", "c", "3", "2904"),
        ("汉中市泰银路168号顺天商务楼10-2-2209", "10", "2", "2209"),
        ("雅安市人民东路第199号C-409", "c", None, "409"),
        ("Renmin Lu 1594 Hao, 6 Unit, Block B, Haidong", "b", "6", None),
        ("Renmin Lu 1594 Hao, 409 Room, Block B, Haidong", "b", None, "409"),
        ("No. 199 Renmin Lu C Building 409 Room Yaan City", "c", None, "409"),
    ],
)
def test_labels_in_other_orders(text: str, building: str, entrance: str | None, unit: str | None) -> None:
    reading = read(text)
    assert (reading.building, reading.entrance, reading.unit) == (building, entrance, unit)


def test_what_lies_beside_is_no_development() -> None:
    assert read("襄阳市人民路5号汽车站斜对面").developments == ()
    assert read("收货地址：额济纳旗湖滨路668号").developments == ()


def test_a_residential_district_is_an_estate() -> None:
    development = read("Furui Residential District, 1168 Hening Lu, Sansha").developments[0]
    assert (development.name.key, development.kind) == ("furui", "estate")


def test_a_side_in_brackets_before_a_number_and_a_numbered_building() -> None:
    reading = read("Renmin Lu (North) 16 Hao, 23 Building, RM.3106, Huaian")
    assert reading.road is not None
    assert (reading.road.direction, str(reading.number), reading.building, reading.unit) == ("n", "16", "23", "3106")


def test_a_space_before_hao_changes_nothing() -> None:
    reading = read("南阳市银华北巷7 号仁恒科技园")
    assert (str(reading.number), reading.developments[0].name.hanzi) == ("7", "仁恒")


@pytest.mark.parametrize("text", ["12 Gate Street, Mong Kok, Hong Kong", "Flat 5, 3/F, 12 Gate Street, Hong Kong"])
def test_a_road_may_be_called_gate(text: str) -> None:
    reading = read(text)
    assert reading.road is not None
    assert (str(reading.number), reading.entrance) == ("12", None)


@pytest.mark.parametrize(
    "text",
    [
        "Akesu industrial area", "Xingtai Business District", "Xingtai city center", "Hebei factory",
        "Our factory in Xingtai", "邢台市中心", "邢台市市区",
    ],
)  # fmt: skip
def test_a_part_of_a_city_without_a_name_is_coarse(text: str) -> None:
    assert address.compare(read(text), read(text)).level == "insufficient"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Bldg12RuisuiLvzhouTaiyuan", "太原市瑞穗绿洲12号楼"),
        ("Block6,Ruisui IndustrialParkFoshan Nanhai", "佛山市南海区瑞穗工业园6座"),
        ("山*东*省 济*宁*市 红*星*路 66号", "66 Hongxing Road, Jining, Shandong"),
        ("NO . 1 0 8 , BINJIANG  EAST  ROAD , GUANGZHOU", "广州市滨江东路108号"),
        ("联系地址是安徽省芜湖市鸠江区官陡街3号，欢迎来厂参观", "3 Guandou Street, Jiujiang District, Wuhu, Anhui"),
        ("公司位于浙江省金华市婺城区宾虹路1588号", "1588 Binhong Road, Wucheng, Jinhua, Zhejiang"),
        ("No. 68 Xihanzhuang Vill., Luozhuang Township, Renze, Xingtai", "邢台市任泽区骆庄乡西韩庄村68号"),
        ("200 Hukuxia Vil, Gushan Town, Yongkang", "浙江省永康市古山镇胡库下村200号"),
        ("No. 11 Fengxian Medium Road, Haidian District, Beijing", "北京市海淀区丰贤中路11号"),
        ("Shop A12, Nanyue Shoe Material Market, Guangzhou", "广州市南岳鞋材市场A12档"),
        ("9F, No. 79, Sec. 1, Hsin Tai Wu Rd., Taipei TW 221", "新北市汐止區新台五路一段79號9樓"),
    ],
)
def test_what_is_glued_spaced_starred_or_introduced_is_read(left: str, right: str) -> None:
    assert address.compare_fields(left, right, load())[2].same_premises


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Bldg12RuisuiLvzhouTaiyuan", "太原市瑞穗华府12号楼"),
        ("山*东*省 济*宁*市 红*星*路 66号", "66 Hongqi Road, Jining, Shandong"),
        ("NO . 1 0 8 , BINJIANG  EAST  ROAD , GUANGZHOU", "广州市滨江东路18号"),
        ("200 Hukuxia Vil, Gushan Town, Yongkang", "浙江省永康市古山镇胡库上村200号"),
        ("No. 11 Fengxian Medium Road, Haidian District, Beijing", "北京市海淀区丰贤东路11号"),
        ("9F, No. 79, Sec. 1, Hsin Tai Wu Rd., Taipei TW 221", "新北市汐止區新台五路一段97號9樓"),
    ],
)
def test_and_its_near_misses_stay_apart(left: str, right: str) -> None:
    assert not address.compare_fields(left, right, load())[2].same_premises


def test_a_subdistrict_without_a_name_compares_with_itself() -> None:
    text = "龙岗区 Buji 街道 Jihua LuBb 69 号RM 深圳"
    assert address.compare_fields(text, text, load())[2].level.value != "different"
