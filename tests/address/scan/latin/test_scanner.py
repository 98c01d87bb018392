"""Latin text as the scanner takes it apart: what a word is depends on the words beside it."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.records import Level


def read(text: str) -> Reading:
    return address.read(text, load())


def level(a: str, b: str) -> Level:
    return address.compare(read(a), read(b)).level


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("88 FU XING BOULEVARD, XING TAI", "fuxing"),
        ("88 Fu An Lu, Xingtai", "fuan"),
        ("Fu Hua Jie 88, Xingtai", "fuhua"),
    ],
)
def test_fu_is_a_syllable_unless_a_number_follows(text: str, key: str) -> None:
    reading = read(text)
    assert reading.road is not None
    assert (reading.road.name.key, str(reading.number)) == (key, "88")


def test_fu_before_a_number_is_an_annex() -> None:
    assert str(read("No. 18 Fu 5, Yejin Road, Xingtai").number) == "18fu5"


def test_numbers_glued_to_their_generic() -> None:
    reading = read("Yejinbeilu 88hao Ruisuidasha 2hao lou 3danyuan 1203shi, Xingtaishi")
    assert (str(reading.number), reading.entrance, reading.unit) == ("88", "3", "1203")
    assert level("Yejinbeilu 88hao 1203shi, Xingtaishi", "邢台市冶金北路88号1203室") is Level.UNIT


def test_a_pinyin_road_takes_the_number_behind_it() -> None:
    reading = read("C zuo 703, Yejin Lu 26, Xingtai")
    assert (str(reading.number), reading.building, reading.unit) == ("26", "c", "703")
    assert str(read("703, No. 26 Yejin Lu, Xingtai").number) == "26"
    assert str(read("26 Yejin Road, Xingtai").number) == "26"


def test_a_building_is_called_lou_and_a_residence_mansion() -> None:
    assert level("邢台市冶金路26号春晖楼3B室", "Chunhui Building 3B, 26 Yejin Road, Xingtai") is Level.UNIT
    assert level("邢台市冶金路26号春晖公馆3B室", "3B Chunhui Mansion, 26 Yejin Road, Xingtai") is Level.UNIT
    assert level("邢台市冶金路26号春晖大厦3B室", "3B Chunhui Mansion, 26 Yejin Road, Xingtai") is Level.UNIT
    assert level("邢台市冶金路26号春晖公馆3B室", "邢台市冶金路26号春晖大厦3B室") is Level.NUMBER


def test_a_direction_in_brackets_belongs_to_the_road() -> None:
    assert level("26 Yejin Road (N), Xingtai", "邢台市冶金北路26号") is Level.NUMBER
    assert level("26 Yejin Road (N), Xingtai", "邢台市冶金南路26号") is Level.CITY


def test_a_latin_name_that_repeats_the_city_is_no_county_of_that_name() -> None:
    reading = read("Aba 624000 四川省阿坝藏族羌族自治州马尔康市团结街15号")
    assert reading.city is not None
    assert reading.city.codes == {"5132"}
    assert reading.county is not None
    assert reading.county.codes == {"513201"}
    assert reading.contradictions == ()


def test_a_mistyped_avenue_is_an_avenue() -> None:
    assert level("26 Yejin Avc, Xingtai", "邢台市冶金大道26号") is Level.NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "Room 1003A, No. 1084 Baoyuan Road, Xixiang Street, Baoan District, Shenzhen, Guangdong",
        "R1003-1008, Heyuan Enterprise Square, 2993 Gonghexin Rd, Shanghai",
        "Room 1002, No. 715 Hengkai Building, Changxing Road, Jiangbei District, Ningbo, Hong Kong, China",
        "Gate 1, Ya'an Optoelectronics Park, No. 6 Luoping Road, Nankai District, Tianjin",
        "Room 303, Building 13, Changfa Middle Road, Bantian Street, Longgang District, Shenzhen",
        "Room 4195, No. 1 Chunhui Street, Tongtai Road, Baiyun District, Guangzhou",
    ],
)
def test_the_order_of_parts_decides_neither_city_nor_road(text: str) -> None:
    back = read(", ".join(reversed(text.split(", "))))
    forth = read(text)
    assert (back.cities, back.road, back.number) == (forth.cities, forth.road, forth.number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7, Western Section, Dongfanghong Street, Mudan District, Heze", "7"),
        ("6 Hengli Industry Zone, Lianfeng Road, Zhuhai", "6"),
        ("21 Ganwang Village, Jiangxia District, Wuhan", "21"),
        ("Dalian Renmin Road No. twenty-four", "24"),
        ("9 Fenghao Lu East, Haidian District, Beijing", "9"),
        ("Por Mee Fty Bldg 500, Castle Peak Road, Cheung Sha Wan, Hong Kong", "500"),
        ("14C, Hung Shui Kiu Main Street, Yuen Long, N.T., Hong Kong", "14c"),
        ("Hollywood, CTR 77-91 Queen's Rd West Sheung Wan, Hong Kong", "77-91"),
    ],
)
def test_a_number_is_found_where_it_stands(text: str, number: str) -> None:
    assert str(read(text).number) == number


def test_the_number_before_a_lane_needs_no_mark() -> None:
    reading = read("Room 614, Floor 3, 1, Alley 468, New Siping Highway, Shanghai")
    assert (str(reading.lane), str(reading.number)) == ("468", "1")


def test_words_of_english_names_are_no_slips_for_generic_words() -> None:
    names = (
        "5 Happy Valley Road",
        "8 Power Street",
        "12 Fountain Road",
        "77 Harden Road",
        "3 Lower Road",
        "9 Worth Street",
    )
    for text in names:
        road = read(f"{text}, Shenzhen").road
        assert road is not None, text
        assert road.name.text.split()[-1] == text.split()[-2], text
    for text, name in (
        ("Shop 3, Clock Tower", "Clock"),
        ("Room 5, Peach Garden", "Peach"),
        ("Unit 9, One Pacific Place", None),
    ):
        (development,) = read(f"{text}, 88 Queensway, Hong Kong").developments
        assert development.name.text == (name or "One Pacific Place")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("8 Xingye 2 Road, Bao'an, Shenzhen", "No. 8 Xingye Er Lu, Baoan, Shenzhen"),
        ("7 Hsin Yi Road Section 5, Taipei", "No. 7, Sec. 5, Xinyi Rd., Taipei"),
        ("17 Tibet Rd. (M), Huangpu, Shanghai", "No. 17 Xizang Middle Road, Huangpu District, Shanghai"),
    ],
)
def test_other_spellings_of_one_road_meet(a: str, b: str) -> None:
    assert level(a, b) is Level.NUMBER


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("152# Huai'an Road East, Yuhua Dist. Shijiazhuang", "152"),
        ("12#, No. 5 Huai'an Road, Shijiazhuang", "5"),
        ("Changfa Dasha 1405, Yanzheng M. Rd. 5, Wujin, Changzhou", "5"),
        ("80 Di Si Da Jie, Kaifaqu, Tianjin", "80"),
    ],
)
def test_the_number_is_the_road_s_and_no_building_s_or_room_s(text: str, number: str) -> None:
    assert str(read(text).number) == number


def test_a_road_that_is_but_a_numeral_has_one_key_in_all_spellings() -> None:
    roads = [read(text).road for text in ("80 Di Si Da Jie, Tianjin", "天津市第四大街80号", "80 4th Street, Tianjin")]
    assert [road.name.key for road in roads if road] == ["si", "si", "si"]


def test_a_road_whose_name_is_a_districts_is_a_road() -> None:
    for text, direction in (("No.89 Hong Qi Lu, Kunming City", None), ("No.89 Hong Qi Dong Lu, Kunming City", "e")):
        road = read(text).road
        assert road is not None, text
        assert (road.name.key, road.direction) == ("hongqi", direction)
    county = read("No.89 Jiefang Lu, Hong Qi, Xinxiang").county
    assert county is not None
    assert county.codes == {"410702"}


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("No. 8 J13f4ng South S7r337, Ch4ngchun", "No. 8 Jiefang South Street, Changchun"),
        ("113 J0hn570n Road, Wan Chai", "113 Johnston Road, Wan Chai"),
        ("855 Pudong N4nlu, Shanghai", "855 Pudong Nanlu, Shanghai"),
        (
            "Room 1203, K3x1ng Park, No. 51 Keyu4n Road, Sh3nzh3n",
            "Room 1203, Kexing Park, No. 51 Keyuan Road, Shenzhen",
        ),
        ("1266 Nanjing Road (W) Shanghai", "1266 Nanjing West Road, Shanghai"),
        ("Second Floor No. 80 Changhe Road Zhoushan", "Second Floor, No. 80 Changhe Road, Zhoushan"),
        ("No. 8 Xinghuo Road Science and Technology Park Beijing", "No. 8 Xinghuo Road, Beijing"),
        ("Shenzhen, Yuehai Street, No.10 Gaoxin Road, Shenzhen Bay Park", "No.10 Gaoxin Road, Yuehai Street, Shenzhen"),
    ],
)
def test_digits_for_letters_and_missing_commas_hide_no_road(text: str, plain: str) -> None:
    one, other = read(text), read(plain)
    assert (one.road, str(one.number), one.unit) == (other.road, str(other.number), other.unit)


def test_a_label_is_no_word_that_digits_hide() -> None:
    for label in ("A506C", "B51F", "QD5399", "E2B1"):
        assert read(f"{label}, 5 Renmin Road, Dalian").signs == ()


@pytest.mark.parametrize("number", ["oN. 108", "oN.108", "o.108", "oo. 108"])
def test_a_mistyped_no_before_a_number_is_no(number: str) -> None:
    found = read(f"Renmin West Road {number}, Xingtai")
    assert (str(found.number), found.building, found.leftover) == ("108", None, ())


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Langfang Guangyang Aimin Dongdao 169 hao", "廊坊市广阳区爱民东道169号"),
        ("268 Sun Yat-sen Road, Nanjing", "南京市中山路268号"),
        ("Rm 3605 36/F Wu Chung Hse 213 Queens Rd E Wan Chai Hong Kong", "213 Queen's Road East, Wan Chai, Hong Kong"),
        ("No. 58 Guangxi Avenue East Lake New Technology Development Zone Wuhan", "58 Guangxi Avenue, Wuhan, Hubei"),
        ("51 West Huan Cheng Road, Huangshan", "51 Huancheng West Road, Huangshan"),
        ("603-3-3, Mi Yun Road, Nankai District, Tianjin", "603-3-3, Miyun Road, Nankai District, Tianjin"),
        ("22 Jin Cheng Jie Zhong Shan Qu Dalian City Liaoning", "大连市中山区金城街22号"),
        ("Lulian Road 100 Alley No. 5 Room 1202 Shanghai", "上海市鲁连路100弄5号1202室"),
        ("12A Beisanhuan Zhong Road P.O. Box 3042 Beijing", "12A Beisanhuan Zhong Road, P.O. Box 3042, Beijing"),
        ("100 HK Middle Rd., Shinan Dist., Qingdao", "青岛市市南区香港中路100号"),
        ("1 Hengyang Road, Shizhuang Huangtu Town, Jiangyin", "1 Hengyang Road, Shizhuang, Huangtu Town, Jiangyin"),
        (
            "No. 8 Xingyao Tiandi Beibin Second Road Jiangbei District Chongqing",
            "No. 8, Xingyao Tiandi, Beibin Second Road, Jiangbei District, Chongqing",
        ),
    ],
)
def test_spellings_of_one_address_without_commas_or_with_parts_moved(a: str, b: str) -> None:
    assert level(a, b).is_same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("39 East Third Ring Middle Road, Beijing", "39 East Third Ring North Road, Beijing"),
        ("1 Hengyang Road, Bei Huang Town, Jiangyin", "1 Hengyang Road, Nan Huang Town, Jiangyin"),
        ("213 Queens Rd E Wan Chai Hong Kong", "213 Queens Rd W Sheung Wan Hong Kong"),
        ("Kangdu University West Road 5, Hohhot", "University West Road 5, Hohhot"),
    ],
)
def test_what_is_left_apart(a: str, b: str) -> None:
    assert not level(a, b).is_same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("5 South Lake Road, Wuhan", "武汉市南湖路5号"),
        ("5 Lake South Road, Wuhan", "武汉市湖南路5号"),
        ("1 East Chang'an Street, Beijing", "北京市东长安街1号"),
        ("66 Education Road, Xinji", "辛集市教育路66号"),
        ("No.100, Sec.2, Roosevelt Rd., Taipei", "台北市羅斯福路二段100號"),
        ("Jia No.5 Xueyuan Road, Beijing", "北京市学院路甲5号"),
        ("155 Fu 1, Beijing Road, Kunming", "昆明市北京路155号附1号"),
        ("No. 92 Jia, Jianguo Road, Beijing", "北京市建国路甲92号"),
        ("5 Xi&#39;an&nbsp;Road, Shenyang", "沈阳市西安路5号"),
        ("5 Heping Road\\nShenyang\\nLiaoning", "沈阳市和平路5号"),
    ],
)
def test_translated_names_and_numbers_with_a_part(a: str, b: str) -> None:
    assert level(a, b) is Level.NUMBER


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("5 South Lake Road, Wuhan", "武汉市湖南路5号"),
        ("1 West Chang'an Street, Beijing", "北京市东长安街1号"),
        ("1 Chang'an Street, Beijing", "北京市东长安街1号"),
        ("Jia No.5 Xueyuan Road, Beijing", "北京市学院路5号"),
        ("155 Fu 2, Beijing Road, Kunming", "昆明市北京路155号附1号"),
        ("No. 6, Lane 181, Sec. 4, Zhongxiao E. Rd., Taipei", "台北市忠孝東路四段181巷35弄6號"),
    ],
)
def test_translated_names_and_numbers_that_are_others(a: str, b: str) -> None:
    assert not level(a, b).is_same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("West of Xingyuan Road, North of Fazhan Street, Xingtai", "邢台市兴园路以西、发展大街以北"),
        ("To the east of Xingyuan Road and south of Fazhan Street, Xingtai", "邢台市兴园路东侧、发展大街南侧"),
        ("Northwest corner of Xingyuan Road and Fazhan Street, Xingtai", "邢台市兴园路以西、发展大街以北"),
        (
            "500m west of the intersection of Xingyuan Road and Fazhan Street, Xingtai",
            "邢台市兴园路与发展大街交口西行500米",
        ),
        ("100 meters north of Beihuan Road, No. 55 Youyi North Street, Xingtai", "邢台市友谊北大街55号"),
    ],
)
def test_places_told_by_the_roads_around_them(a: str, b: str) -> None:
    assert level(a, b) is Level.NUMBER


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("West of Xingyuan Road, North of Fazhan Street, Xingtai", "邢台市兴园路以东、发展大街以北"),
        ("West of Xingyuan Road, Xingtai", "邢台市兴园西路"),
        ("邢台市兴园路与发展大街交叉口西行500米路北", "邢台市兴园路与发展大街交叉口东行500米路北"),
        ("邢台市兴园路与发展大街交叉口西行500米", "邢台市兴园路与发展大街交叉口西300米"),
        ("邢台市兴园路与发展大街交叉口西行500米", "邢台市兴园路与发展大街交叉口"),
    ],
)
def test_places_told_by_other_roads_or_distances(a: str, b: str) -> None:
    assert not level(a, b).is_same_premises


@pytest.mark.parametrize("section", ["2 Duan", "Er Duan"])
def test_a_section_in_pinyin_is_no_number(section: str) -> None:
    reading = read(f"Changjiang Beilu {section} 956, Rensong Huayuan, Zibo Shi")
    assert reading.road is not None
    assert (reading.road.section, str(reading.number), reading.unit) == ("2", "956", None)


def test_a_sign_behind_a_number_belongs_to_it() -> None:
    reading = read("Lixing Huayuan 26# 1 Danyuan 12 Lou 1203B Shi, Qiuzi Lu 583#, Zibo Shi")
    assert str(reading.number) == "583"
    assert (reading.building, reading.entrance, reading.floor, reading.unit) == ("26", "1", "12", "1203b")


@pytest.mark.parametrize(
    ("text", "building", "key"), [("26 Zhuang 515", "26", None), ("26 Zhuang Yuan Lu", None, "zhuangyuan")]
)
def test_zhuang_is_a_building_only_where_no_name_follows(text: str, building: str | None, key: str | None) -> None:
    reading = read(f"Lixing Huayuan {text}, Zibo Shi")
    assert (reading.building, reading.road and reading.road.name.key) == (building, key)


@pytest.mark.parametrize("text", ["Aba Zhou, Li Xian", "Xilinguole Meng, Duolun Xian", "Xiang Xi Zhou Bao Jing Xian"])
def test_prefectures_end_so_in_pinyin(text: str) -> None:
    reading = read(f"{text}, Linfeng Jie 96")
    assert reading.city is not None
    assert reading.county is not None
    assert not reading.developments


def test_zhou_ends_a_citys_own_name() -> None:
    reading = read("Su Zhou, Jiang Su, Ping Jiang Lu 96")
    assert reading.city is not None
    assert reading.city.codes == {"3205"}


@pytest.mark.parametrize("text", ["Fujing Xincun", "Fujing Xin Cun", "Fujing New Village", "富景新村"])
def test_a_new_village_is_an_estate(text: str) -> None:
    reading = read(f"{text}, Wuxi" if text.isascii() else f"无锡市{text}")
    assert [(each.name.key, each.kind) for each in reading.developments] == [("fujing", "estate")]
    assert not reading.areas


def test_the_first_of_two_uses_is_the_name() -> None:
    for name in ("Jinrong Business Center", "Financial Commercial Center", "Financial Int'l Center"):
        assert [each.name.key for each in read(f"{name}, Wuxi").developments] == ["jinrong"]


def test_the_republic_is_no_development() -> None:
    reading = read("People's Republic of China Jiangsu Wuxi 3415 Songqing Road")
    assert (reading.country, reading.developments) == ("CN", ())


def test_an_ordinal_before_a_name_that_begins_like_a_lane() -> None:
    reading = read("No.515, 5th Xiang Bai Road, Wuxi")
    assert reading.road is not None
    assert (reading.road.name.key, reading.road.ordinal) == ("xiangbai", 5)


@pytest.mark.parametrize("floor", ["5/F", "5/Fl", "5/Floor", "5/FLOOR"])
def test_a_floor_behind_its_slash(floor: str) -> None:
    assert read(f"{floor}, 58 Xingfu Street, Wuxi").floor == "5"


@pytest.mark.parametrize(
    ("text", "town", "road"),
    [
        ("Bo Zhou Shi Li Xin Xian Hu Ji Zhen Xin Hua Da Dao 119", "huji", "xinhua"),
        ("Xinxiang Shi Muye Qu Wangcun Zhen Nanjing Lu 68", "wangcun", "nanjing"),
        ("Lin Yi Shi Zhen Xing Lu 119", None, "zhenxing"),
    ],
)
def test_a_town_before_the_whole_name_of_a_road(text: str, town: str | None, road: str) -> None:
    reading = read(text)
    assert (reading.town and reading.town.key, reading.road and reading.road.name.key) == (town, road)


@pytest.mark.parametrize(
    "text", ["Dongtou Xiang, Meiyue Xiaoqu 11 Hao Lou", "Dongtou Xiang, Jiefang Lu 5, Meiyue Xiaoqu 11 Hao Lou"]
)
def test_xiang_without_a_number_is_a_township(text: str) -> None:
    reading = read(f"Ganzhou Shi, Huichang Xian, {text}")
    assert reading.town is not None
    assert reading.town.key == "dongtou"
    assert reading.road is None or reading.road.name.key == "jiefang"


@pytest.mark.parametrize("number", ["8 Hao", "8#", "No. 8"])
def test_xiang_with_a_number_is_a_lane(number: str) -> None:
    reading = read(f"Ganzhou Shi, Dongtou Xiang {number}, Meiyue Xiaoqu")
    assert reading.road is not None
    assert (reading.road.type, str(reading.number), reading.town) == ("xiang", "8", None)


@pytest.mark.parametrize(
    "text",
    [
        "Han Dan Shi Fei Xiang Qu Renmin Lu 5",
        "Yuncheng City, Yuanqu Xian Renmin Lu 5",
        "Qiandongnanzhou Taijiangxian Renmin Lu 5",
        "Yinchuanshi Lingwushi Daxue Lu 5",
        "Shaanxi Sheng Yu Lin Shi Shen Mu Shi Hua Yuan Lu 5",
    ],
)
def test_places_in_pinyin_are_no_part_of_the_road(text: str) -> None:
    reading = read(text)
    assert reading.city is not None
    assert reading.county is not None
    assert reading.road is not None
    assert reading.road.name.key in ("renmin", "daxue", "huayuan")


@pytest.mark.parametrize(
    ("text", "key", "kind"),
    [
        ("Hai Bei Shang Cheng", "haibei", "market"),
        ("Haibei Shang Mao Cheng", "haibei", "market"),
        ("Haibei Trade City", "haibei", "market"),
        ("Haibei Shang Wu Zhong Xin", "haibei", "center"),
        ("Haibei Chuang Ye Yuan", "haibei", "park"),
        ("Haibei Logistics Park", "haibei", "park"),
        ("Haibei Keji Yuan", "haibei", "park"),
    ],
)
def test_generic_words_are_read_as_the_chinese_they_stand_for(text: str, key: str, kind: str) -> None:
    reading = read(f"{text}, Building 3, Linzhou Shi")
    assert [(each.name.key, each.kind) for each in reading.developments] == [(key, kind)]


def test_shangcheng_is_a_district_where_it_says_so() -> None:
    reading = read("No. 8 Shangcheng Road, Shang Cheng District, Hangzhou")
    assert reading.road is not None
    assert (reading.road.name.key, reading.developments) == ("shangcheng", ())
    assert reading.county is not None


@pytest.mark.parametrize(
    "room", ["Room 3-1203", "3-1203", "Building 3, Room 1203", "3 Hao Lou 1203 Shi", "Room-1203, Bldg 3"]
)
def test_a_room_written_with_its_building(room: str) -> None:
    reading = read(f"{room}, Haibei Mansion, 5 Renmin Road, Wuxi")
    assert (reading.building, reading.unit) == ("3", "1203")


@pytest.mark.parametrize("room", ["Room A1203", "Room A 1203", "A-1203", "Block A, Room A1203", "Unit A1203"])
def test_a_room_written_with_the_letter_of_its_building(room: str) -> None:
    reading = read(f"{room}, Haibei Mansion, 5 Renmin Road, Wuxi")
    assert (reading.building, reading.unit) == ("a", "1203")


def test_a_floor_before_the_room_is_no_building() -> None:
    reading = read("3/F, Room 3-301, Haibei Mansion, 5 Renmin Road, Wuxi")
    assert (reading.floor, reading.building, reading.unit) == ("3", None, "301")


def test_letters_of_rooms_stay_in_hong_kong() -> None:
    assert read("Unit A1203, Haibei Mansion, 5 Nathan Road, Kowloon, Hong Kong").unit == "a1203"


def test_a_direction_before_a_numbered_section_is_the_roads() -> None:
    road = read("No. 704 Tiyu Road North, Section 3, Wuxi").road
    assert road is not None
    assert road.direction == "n"
    numbered = read("704 Tiyu Rd (North) Section 3, Wuxi").road
    assert numbered is not None
    assert (numbered.direction, numbered.section) == ("n", "3")


def test_a_full_stop_behind_a_whole_word_parts() -> None:
    reading = read("Room 218. Building 28. Guiqing Garden. 95 Huoju Avenue. Lishan Town. Wuxi")
    assert (reading.building, reading.unit, str(reading.number)) == ("28", "218", "95")
    assert reading.town is not None


def test_a_postcode_before_the_peoples_republic() -> None:
    assert read("Building 9, Lili Garden, 5 Renmin Road, Wuxi 214000 P.R. China").postcode == "214000"


@pytest.mark.parametrize(
    ("text", "city", "road"),
    [
        ("He Bei Tang Shan Xi Yuan Lu No.419", "1302", "xiyuan"),
        ("Guang Dong Yang Jiang Da Fu Lu 419", "4417", "dafu"),
        ("Hebei Tangshan Xiyuan Lu 419", "1302", "xiyuan"),
    ],
)
def test_a_province_and_its_city_before_a_road_without_commas(text: str, city: str, road: str) -> None:
    reading = read(text)
    assert reading.city is not None
    assert reading.road is not None
    assert (reading.city.codes, reading.road.name.key) == (frozenset({city}), road)


def test_a_place_of_another_province_is_the_name_of_the_road() -> None:
    road = read("No. 5 He Bei Guang Zhou Lu").road
    assert road is not None
    assert road.name.key == "hebeiguangzhou"


def test_a_citys_name_may_end_like_its_suffix() -> None:
    reading = read("En Shi Shi Tuan Jie Lu 471")
    assert reading.road is not None
    assert (reading.road.name.key, str(reading.number)) == ("tuanjie", "471")


def test_dong_after_a_marked_number_begins_an_estates_name() -> None:
    reading = read("Senhe Lu 715 Hao Dong Fang Gong Yu 16 Dong 3 Danyuan, Linyi")
    assert (str(reading.number), reading.building, reading.entrance) == ("715", "16", "3")
    assert [each.name.key for each in reading.developments] == ["dongfang"]


def test_a_trade_city_is_a_market_before_its_building_too() -> None:
    reading = read("Fuzhou City Changle District Qingquan Trade City Bldg. 17 Office 412")
    assert [(each.name.key, each.kind) for each in reading.developments] == [("qingquan", "market")]
    assert (reading.building, reading.unit) == ("17", "412")


@pytest.mark.parametrize(
    ("text", "county", "road", "ordinal"),
    [
        ("Gan Nan Ma Qu County 2nd Xing Fu Road 44", "623025", "xingfu", 2),
        ("Wen Xian Tuan Jie No.2 Road No.44, Jiaozuo", "410825", "tuanjie", 2),
        ("He Lan County, No.44 Bo Sheng 5th Rd, Yin Chuan", "640122", "bosheng", 5),
        ("No.44 Zhongxing Street Guangchang County, Fuzhou, Jiangxi", "361030", "zhongxing", None),
    ],
)
def test_a_syllable_that_ends_behind_its_word(text: str, county: str, road: str, ordinal: int | None) -> None:
    reading = read(text)
    assert reading.county is not None
    assert reading.road is not None
    assert (reading.county.codes, reading.road.name.key, reading.road.ordinal) == (frozenset({county}), road, ordinal)
    assert (str(reading.number), reading.developments) == ("44", ())


def test_a_number_before_its_building_is_a_room_in_a_zone() -> None:
    reading = read("#1818, Bldg. A, Zhuxi Industrial Park, Suileng County, Suihua")
    assert (reading.building, reading.unit, reading.number) == ("a", "1818", None)
    street = read("No. 128 Zhuxi Industrial Park, Building 3, Suihua")
    assert (street.building, str(street.number)) == ("3", "128")
