"""Taiwan: one road in four systems of letters, and in Chinese."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.gazetteer.taiwan import taiwan_spellings
from falsefront.address.reading import Reading


def read(text: str) -> Reading:
    return address.read(text, load())


def is_one(a: str, b: str) -> bool:
    return address.compare(read(a), read(b)).level.is_same_premises


@pytest.mark.parametrize("spelled", ["Zhongzheng", "Jhongjheng", "Chung-cheng", "Chung Cheng", "Jungjeng"])
def test_a_road_is_one_in_every_system_of_letters(spelled: str) -> None:
    text = f"No. 123, {spelled} Rd., Banqiao Dist., New Taipei City"
    assert is_one(text, "新北市板橋區中正路123號")
    assert is_one(text, "No. 123, Zhongzheng Rd., Banqiao Dist., New Taipei City 220")
    assert not is_one(text, "新北市板橋區中正路125號")
    assert not is_one(text, "新北市板橋區中山路123號")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("4之18號", "4之8號", False), ("4之18號", "4號之18", True),
        ("4之18號", "4-18號", True), ("４－１８號", "4之18號", True), ("4之18號", "4號", False),
        ("10-12號", "12號", False), ("10至12號", "12號", True), ("10~12號", "12號", True),
        ("十之十二號", "10號之12", True), ("十之十二號", "十號", False),
        ("24巷4之18號", "24巷4之8號", False),
    ],
)  # fmt: skip
def test_what_stands_behind_a_dash_is_a_sub_number(one: str, other: str, same: bool) -> None:
    assert is_one(f"新北市板橋區青橡路{one}", f"新北市板橋區青橡路{other}") is same


def test_a_sub_number_in_letters() -> None:
    assert is_one("No. 4-18, Zhongzheng Rd., Banqiao Dist., New Taipei City", "新北市板橋區中正路4之18號")
    assert not is_one("No. 4-18, Zhongzheng Rd., Banqiao Dist., New Taipei City", "新北市板橋區中正路4之8號")
    assert not is_one("No. 10-12, Zhongzheng Rd., Banqiao Dist., New Taipei City", "新北市板橋區中正路12號")


def test_a_road_with_an_english_name_of_its_own() -> None:
    assert is_one("No. 128, Sec. 2, Academia Road, Nangang Dist., Taipei", "臺北市南港區研究院路二段128號")


def test_a_numbered_road_has_its_number_behind_it_too() -> None:
    assert is_one("No. 8, Li-Hsing Rd. 6, Hsinchu, Taiwan", "新竹市東區力行六路8號")
    assert not is_one("No. 8, Li-Hsing Rd. 6, Hsinchu, Taiwan", "新竹市東區力行七路8號")


def test_a_road_numbered_above_twenty() -> None:
    assert is_one("No. 9, Gongye 35th Rd., Xitun Dist., Taichung", "臺中市西屯區工業三十五路9號")
    assert not is_one("No. 9, Gongye 35th Rd., Xitun Dist., Taichung", "臺中市西屯區工業二十五路9號")


@pytest.mark.parametrize(
    ("spelled", "chinese", "same"),
    [
        ("26 Chin 3rd Road, Nantze, Kaohsiung", "高雄市楠梓區經三路26號", True),
        ("26 Chin 5th Road, Nantze, Kaohsiung", "高雄市楠梓區經三路26號", False),
        ("No. 26, Jin 3rd Road, Nanzi, Kaohsiung", "高雄市楠梓區經三路26號", False),
        ("No. 8, Li-Hsin Rd. 6, Hsinchu, Taiwan", "新竹市東區力行六路8號", True),
        ("No. 8, Lixin 6th Rd., Hsinchu, Taiwan", "新竹市東區力行六路8號", False),
        ("No. 26, Sec. 2, Chung-San E. Rd., Pingtung", "屏東市中山東路二段26號", True),
        ("No. 26, Sec. 3, Chung-San E. Rd., Pingtung", "屏東市中山東路二段26號", False),
        ("No. 26, Sec. 2, Zhongsan E. Rd., Pingtung", "屏東市中山東路二段26號", False),
        ("No. 26, Chung-San Rd., Pingtung", "屏東市中山路26號", True),
        ("No. 26, Sung-Shan Rd., Taipei", "台北市松三路26號", False),
        ("No. 26, Sung 3rd Rd., Taipei", "台北市松山路26號", False),
        ("No. 26, Sung 3rd Rd., Taipei", "No. 26, Sung-Shan Rd., Taipei", False),
        ("No. 26, Ssu-Kuang Rd., Pingtung", "屏東市世光路26號", False),
        ("No. 26, Da Hsueh Rd., Shoufeng, Hualien", "花蓮縣壽豐鄉大學路26號", True),
        ("No. 26, Da Hsing Rd., Shoufeng, Hualien", "花蓮縣壽豐鄉大學路26號", False),
        ("No. 26, Gong5 Rd., Longtan, Taoyuan", "桃園市龍潭區工五路26號", True),
        ("No. 26, Gong5 Rd., Longtan, Taoyuan", "桃園市龍潭區工三路26號", False),
    ],
)
def test_older_letters_are_read_one_by_one_and_tell_fewer_finals(spelled: str, chinese: str, same: bool) -> None:
    assert is_one(spelled, chinese) == same


def test_letters_that_stand_for_two_names_stand_for_none() -> None:
    assert taiwan_spellings().hanyu("chisheng") is None
    assert taiwan_spellings().hanyu("zhongzheng") is None
    assert taiwan_spellings().hanyu("jhongjheng") == "zhongzheng"


def test_the_mainland_knows_one_system() -> None:
    assert not is_one("No. 123, Jhongjheng Rd., Nanjing, Jiangsu", "江苏省南京市中正路123号")


@pytest.mark.parametrize(
    ("spelled", "chinese"),
    [
        ("No. 12, Zhongshan Rd., Sindian City, Taipei County", "新北市新店區中山路12號"),
        ("No. 12, Zhongshan Rd., Hsin-Tien, Taipei", "台北縣新店市中山路12號"),
        ("12 Chung-Shan Rd., Banchiao, Taipei Hsien", "新北市板橋區中山路12號"),
        ("12 Jungshan Road, Junghe City, Taipei, Taiwan", "新北市中和區中山路12號"),
        ("12 Chung Shan Rd, San-Chung, Taipei Hsien, Taiwan", "新北市三重區中山路12號"),
        ("12 Zhongshan Rd., Tamsui, Taipei", "新北市淡水區中山路12號"),
        ("12 Chung Shan Rd., Fong-Yuan City, Taichung Hsien", "台中市豐原區中山路12號"),
        ("12 Chung Shan Rd., Chung-Li, Tao-Yuan Hsien", "桃園市中壢區中山路12號"),
        ("12 Chung Shan Rd., Shih-Chi City, Taipei Hsien", "新北市汐止區中山路12號"),
        ("12 CHUNG SHAN RD., SHIN-JUANG TOWN, TAIPEI SHIEN", "新北市新莊區中山路12號"),
        ("12 Chung Shan Rd., Jong-Ho Shiang, Taipei County", "新北市中和區中山路12號"),
        ("12 Chung Shan Rd., Jonghe, Taipei County", "新北市中和區中山路12號"),
        ("12 Chung Shan Rd., Ping-Cheng City, Taoyuan Hsien", "桃園市平鎮區中山路12號"),
        ("12 Chung Shan Rd., Pa-Teh Jen, Taoyuan Hsien", "桃園市八德區中山路12號"),
        ("12 Chung Shan Rd., Pateh, Taoyuan", "桃園市八德區中山路12號"),
        ("12 Chung Shan Rd., Lung-ching, Taichung", "台中市龍井區中山路12號"),
        ("12 Chung Shan Rd., Tung-Shih, Taichung", "台中市東勢區中山路12號"),
        ("12 Chung Shan Rd., Hsi District, Taichung", "台中市西區中山路12號"),
        ("12 Chung Shan Rd., Taoyuan City, Taoyuan Hsien", "桃園市桃園區中山路12號"),
        ("桃園縣桃園市中山路12號", "12 Zhongshan Rd., Taoyuan Dist., Taoyuan City"),
        ("12 Chung Shan Rd., Wu-Feng Township, Taichung Hsien", "台中市霧峰區中山路12號"),
        ("12 Chung Shan Rd., Jen-Teh Hsiang, Tainan Hsien", "台南市仁德區中山路12號"),
        ("12 Chung Shan Rd., Niau-Sung Shiang, Kaohsiung Hsien", "高雄市鳥松區中山路12號"),
    ],
)
def test_a_district_is_one_in_every_spelling_and_under_its_county_of_old(spelled: str, chinese: str) -> None:
    assert is_one(spelled, chinese)
    assert not is_one(spelled, chinese.replace("12", "14"))
    assert not is_one(spelled, "台北市內湖區中山路12號")


@pytest.mark.parametrize(
    ("spelled", "chinese"),
    [
        ("12 Chung Shan Rd., San-Chung City, Taipei Hsien", "新北市新莊區中山路12號"),
        ("12 Chung Shan Rd., Shih-Chi City, Taipei Hsien", "南投縣集集鎮中山路12號"),
        ("12 Chung Shan Rd., Lu-Chu Hsiang, Taoyuan Hsien", "高雄市路竹區中山路12號"),
        ("12 Chung Shan Rd., Jonghe, Taipei County", "新北市永和區中山路12號"),
        ("12 Chung Shan Rd., Wu-Jih Hsiang, Taichung Hsien", "台中市霧峰區中山路12號"),
        ("12 Chung Shan Rd., Pateh, Taoyuan", "桃園市中壢區中山路12號"),
        ("12 Chung Shan Rd., Lung-ching, Taichung", "台中市大里區中山路12號"),
        ("12 Chung Shan Rd., Tung-Shih, Taichung", "台中市東區中山路12號"),
        ("12 Chung Shan Rd., Hsi District, Taichung", "台中市中區中山路12號"),
        ("12 Chung Shan Rd., Taoyuan City, Taoyuan County", "桃園市中壢區中山路12號"),
        ("12 Chung Shan Rd., Chungli City, Taoyuan Hsien", "桃園縣桃園市中山路12號"),
        ("12 Chung Shan Rd., Hsinchu City", "新竹縣竹北市中山路12號"),
        ("12 Chung Shan Rd., Ta-Sheh Town, Kaohsiung Hsien", "高雄市大樹區中山路12號"),
    ],
)
def test_a_district_that_sounds_like_another_is_none_but_its_own_county_s(spelled: str, chinese: str) -> None:
    assert not is_one(spelled, chinese)


@pytest.mark.parametrize(
    ("spelled", "chinese"),
    [
        ("No. 12, Tzu Chiang 3RD., Yung Kang, Tainan Hsien", "台南市永康區自強三路12號"),
        ("12 Tzu-Chiang 5 Rd., Yung Kang, Tainan Hsien", "台南市永康區自強五路12號"),
        ("NO. 12, TZU CHIANG 2ST., YUNG KANG, TAINAN HSIEN", "台南市永康區自強二街12號"),
    ],
)
def test_a_number_that_runs_into_the_road_s_type_is_its_ordinal(spelled: str, chinese: str) -> None:
    assert is_one(spelled, chinese)
    assert not is_one(spelled, chinese.replace("自強", "自強十"))
    assert not is_one(spelled, chinese.translate(str.maketrans("三五二", "四四四")))
    assert not is_one(spelled, chinese.replace("12", "14"))


def test_taipei_beside_a_district_of_new_taipei_contradicts_nothing() -> None:
    reading = read("2F, 22 Datong Rd., Sijhih, Taipei")
    assert reading.city is not None
    assert reading.city.codes == {"7102"}
    assert not reading.contradictions
    assert not is_one("22 Datong Rd., Sijhih, Taipei", "台北市大同路22號")


def test_a_district_of_another_city_is_not_taken_over() -> None:
    reading = read("No. 5, Zhongshan Rd., Nei-Hu, Taipei")
    assert reading.city is not None
    assert reading.city.codes == {"7101"}
    assert not is_one("No. 5, Minsheng Rd., Tamsui, Taipei", "新北市新店區民生路5號")


@pytest.mark.parametrize(
    ("spelled", "chinese"),
    [
        ("12 Ta Hsueh Rd., Tainan", "台南市大學路12號"),
        ("12 University Road, Tainan", "台南市大學路12號"),
        ("12 Kwang-Fu South Road, Taipei", "台北市光復南路12號"),
        ("30 Tun Hwa North Road, Taipei", "台北市敦化北路30號"),
        ("No. 12, Innovation Road III, Hsinchu", "新竹市創新三路12號"),
        ("12 Yen-Fa Rd. 4, Hsinchu, Taiwan", "新竹市研發四路12號"),
    ],
)
def test_roads_with_hyphens_roman_numbers_and_spellings_of_the_old_post(spelled: str, chinese: str) -> None:
    assert is_one(spelled, chinese)
    assert not is_one(spelled, chinese.replace("號", "1號"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("台中縣大甲鎮中山路12號", "台中市大甲區中山路12號", True),
        ("台中縣大甲鎮中山路12號", "12 Chung Shan Rd., Ta Chia Chen, Taichung Hsien", True),
        ("台中縣大甲鎮中山路12號", "12 Chung Shan Rd., Ta Ya Hsiang, Taichung Hsien", False),
        ("台中縣大甲鎮中山路12號", "台中市大雅區中山路12號", False),
        ("高雄縣鳥松鄉中山路12號", "12 Chung Shan Rd., Ta Shu Hsiang, Kaohsiung Hsien", False),
        ("桃園市大溪區亭門里12鄰復興路34號", "34 Fuxing Rd., Daxi, Taoyuan", True),
        ("桃園市大溪區亭門里復興路34號", "桃園市大溪區復興路34號", True),
        ("桃園市大溪區亭門里12鄰復興路34號", "桃園市大溪區亭門里十二鄰復興路34號", True),
        ("桃園市大溪區亭門里12鄰復興路34號", "桃園市大溪區亭門里12鄰復興路36號", False),
        ("桃園市大溪區亭門里12鄰復興路34號", "34 Fuxing N. Rd., Daxi, Taoyuan", False),
        ("新竹縣湖口鄉亭門村12鄰34號", "新竹縣湖口鄉亭門村13鄰34號", False),
        ("新竹縣湖口鄉亭門村12鄰34號", "新竹縣湖口鄉亭門村12鄰36號", False),
        ("台南市官田區亭鎮里工業西路34號", "台南市官田區工業西路34號", True),
        ("台南市官田區亭鎮里工業西路34號", "台南市安南區工業西路34號", False),
        ("南投縣埔里鎮復興路34號", "34 Fuxing Rd., Puli, Nantou", True),
        ("雲林縣斗六市亭中里亭中路34號", "34 Tingzhong Rd., Douliu City, Yunlin", True),  # the side is of the name
        ("雲林縣斗六市亭中里亭中路34號", "34 Ting Rd., Douliu City, Yunlin", False),
    ],
)
def test_a_village_and_a_neighbourhood_before_a_road_are_no_part_of_its_name(one: str, other: str, same: bool) -> None:
    assert is_one(one, other) == same


def test_two_sections_of_a_road_are_two_though_a_building_is_called_alike() -> None:
    one = "Tingmen Building, No. 12, Sec. 1, Zhongshan Rd., Taichung"
    assert not is_one(one, one.replace("Sec. 1", "Sec. 2"))
    assert is_one(one, one.replace("Taichung", "Taichung 404"))


def test_the_ordinal_of_a_road_may_be_the_number_on_it_too() -> None:
    assert is_one("No. 1, Yanfa Rd. 1, Hsinchu, Taiwan", "新竹市研發一路1號")
    assert not is_one("No. 1, Yanfa Rd. 1, Hsinchu, Taiwan", "新竹市研發路1號")
    assert not is_one("Yanfa Rd. 1, Hsinchu, Taiwan", "新竹市研發一路1號")


def test_a_road_of_another_ordinal_is_another() -> None:
    assert not is_one("No. 12, Innovation Road III, Hsinchu", "新竹市創新二路12號")
    assert not is_one("No. 12, Innovation Road III, Hsinchu", "新竹市創新路12號")
    assert not is_one("No. 12, Li-Hsing Rd. 6, Hsinchu", "新竹市力行路12號")


@pytest.mark.parametrize(
    ("english", "chinese", "level"),
    [
        ("No. 5, Sanmin Rd., Central Dist., Taichung City", "臺中市中區三民路5號", "number"),
        ("No. 5, Minde Rd., North District, Tainan", "台南市北區民德路5號", "number"),
        ("No. 5, Minde Rd., North District, Tainan", "台南市東區民德路5號", "city"),
        ("No. 9, Guangfu Rd., East Dist., Hsinchu", "新竹市北區光復路9號", "city"),
    ],
)
def test_a_district_called_by_its_side_is_taiwan_s_beside_its_city(english: str, chinese: str, level: str) -> None:
    compared = address.compare(read(english), read(chinese))
    assert compared.level.value == level


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("No. 12, Zhongshan Rd., Changhua City, Changhua County", "彰化縣員林市中山路12號", False),
        ("No. 12, Zhongshan Rd., Changhua City, Changhua County", "彰化縣彰化市中山路12號", True),
        ("No. 12, Zhongshan Rd., Hualien City, Hualien County", "No. 12, Zhongshan Rd., Ji'an, Hualien County", False),
        ("No. 12, Zhongshan Rd., Nantou City, Nantou", "南投縣草屯鎮中山路12號", False),
        ("No. 12, Zhongshan Rd., Hsinchu City", "新竹市東區中山路12號", True),
    ],
)
def test_a_county_town_is_no_other_town_of_its_county(one: str, other: str, same: bool) -> None:
    assert is_one(one, other) is same


def test_the_places_of_a_reading_can_be_kept_in_a_group() -> None:
    for text in ("No. 12, Guangfu Rd., East District, Hsinchu City 300", "539 Chung-Hsiao Road, Chiayi City 60002"):
        assert isinstance(hash(read(text)), int)


@pytest.mark.parametrize(
    ("text", "postcode", "room"),
    [
        ("No. 12, Lane 45, Tingren Road, Xinyi District, Taipei City, 110, Taiwan", "110", None),
        ("No. 12 Tingren Road, Xitun District, Taichung City, 407", "407", None),
        ("No. 12 Tingren Road, 407, Taichung City, Taiwan", None, "407"),
        ("No. 12 Tingren Road, Wuhan City, 407", None, "407"),
    ],
)
def test_three_digits_behind_a_city_of_taiwan_are_its_postcode(
    text: str, postcode: str | None, room: str | None
) -> None:
    assert (read(text).postcode, read(text).unit) == (postcode, room)


@pytest.mark.parametrize(
    ("text", "postcode", "floor", "unit"),
    [
        ("104台北市中山區青橡路128號7樓之3", "104", "7", "3"), ("104臺北市中山區青橡路128號7樓-3", "104", "7", "3"),
        ("104 台北市中山區青橡路128號7樓", "104", "7", None), ("(104)台北市中山區青橡路128號", "104", None, None),
        ("10491台北市中山區青橡路128號7樓", "10491", "7", None), ("300092 新竹市東區青橡路6號3樓", "300092", "3", None),
        ("台北市104中山區青橡路128號7樓之3", "104", "7", "3"), ("804高雄市鼓山區青橡路", "804", None, None),
        # No postcode has two digits or four, and what says that it is a room is one.
        ("12台北市中山區青橡路128號", None, None, "12"), ("104室台北市中山區青橡路128號", None, None, "104"),
    ],
)  # fmt: skip
def test_the_postcode_before_a_city_is_no_room(
    text: str, postcode: str | None, floor: str | None, unit: str | None
) -> None:
    reading = read(text)
    assert (reading.postcode, reading.floor, reading.unit) == (postcode, floor, unit)


def test_two_floors_of_one_postcode_share_no_room() -> None:
    found = address.compare(read("104台北市中山區青橡路128號7樓"), read("104台北市中山區青橡路128號9樓"))
    assert not any("same room" in reason for reason in found.reasons)
    assert not is_one("104台北市中山區青橡路128號", "104台北市中山區青橡路138號")
