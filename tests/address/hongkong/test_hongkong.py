"""Hong Kong: one place in both languages, with and without commas; near misses stay two."""

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
    ("english", "chinese"),
    [
        ("7 Jockey Club Road, Sheung Shui, N.T.", "新界上水馬會道7號"),
        ("Choi Hung Estate, Kowloon", "九龍彩虹邨"),
        ("G/F TAN FUNG HOUSE CHOI HUNG ESTATE WONG TAI SIN KOWLOON", "九龍黃大仙彩虹邨丹鳳樓地下"),
        ("LEK YUEN ESTATE SHATIN NEW TERRITORIES", "新界沙田瀝源邨"),
        ("9 Kwai Shing Circuit, Kwai Chung, N.T.", "新界葵涌葵盛圍9號"),
        ("5 King Fung Path, Tuen Mun", "新界屯門景峰徑5號"),
        ("44 Fung Yau Street South Yuen Long NT", "新界元朗鳳攸南街44號"),
        ("UNIT 5 3/F PO NGA COURT TAI PO NEW TERRITORIES", "新界大埔寶雅苑3樓5室"),
        ("Shop 3, G/F, Wah Fu (II) Estate, Hong Kong", "香港華富（二）邨地下3號舖"),
        ("2 Foo Bar Lane, Kwun Tong, Kowloon (including the playground on 4/F)", "2 Foo Bar Lane, Kwun Tong, Kowloon"),
        ("88 Queen's Rd. C., H.K.", "香港皇后大道中八十八號"),
        ("15 & 19 Tin Ping Road, Sheung Shui, New Territories", "新界上水天平路15號及19號"),
        ("36-38 Shing Tak Street, Ma Tau Wai, Kowloon", "九龍馬頭圍盛德街36至38號"),
        ("12 Sai Wan Tsuen, Cheung Chau", "新界長洲西灣村12號"),
        ("23 Kau Sai San Tsuen, Sai Kung", "新界西貢滘西新村23號"),
        ("23 Ho Chung New Village, Sai Kung, N.T.", "新界西貢蠔涌新村23號"),
        ("12 Pak She Street, Cheung Chau Island", "長洲北社街12號"),
        ("3 Gloucester Road, Wan Chai, Hong Kong", "香港灣仔告士打道3號"),
        ("45 Des Voeux Road Central, Central", "中環德輔道中45號"),
        ("204 Tsat Tsz Mui Road, North Point", "北角七姊妹道204號"),
        ("43LOCKHART ROAD WAN CHAI HONG KONG", "香港灣仔駱克道43號"),
        ("G/F TINGMEN BUILDING 31-33PRINCE EDWARD ROAD EAST SAN PO KONG KLN", "新蒲崗太子道東31至33號"),
        ("43 Fa Yuen Street, Mong Kok", "旺角亭門花園街43號"),
        ("1/F, Tsuen Wan Industrial Centre, 43 Texaco Road, Tsuen Wan", "葵涌德士古道43號荃灣工業中心3樓"),
    ],
)
def test_one_place_in_both_languages(english: str, chinese: str) -> None:
    assert level(english, chinese).is_same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("7 Jockey Club Road, Sheung Shui, N.T.", "新界上水馬會道9號"),
        ("9 Kwai Shing Circuit, Kwai Chung, N.T.", "新界葵涌葵盛圍11號"),
        ("23 Ho Chung Village, Sai Kung", "新界西貢蠔涌新村23號"),
        ("23 Shan Pui San Tsuen, Yuen Long", "新界元朗山貝村23號"),
        ("Choi Hung Estate, Kowloon", "九龍彩雲邨"),
        ("Lok Fu Estate, Lok Fu, Kowloon", "Lok Wah North Estate, Kwun Tong, Kowloon"),
        ("88 Queen's Road Central, Hong Kong", "88 Queen's Road East, Hong Kong"),
        ("88 Queen's Road Central, Hong Kong", "香港皇后大道西88號"),
        ("12 Fu Yun House, Foo Bar Road, Kwun Tong, Kowloon", "12 Foo Bar Street, Kwun Tong, Kowloon"),
        ("5 Castle Peak Road, Tsuen Wan, N.T.", "新界元朗青山公路5號"),
        ("5 Castle Peak Road, Tsuen Wan, N.T.", "5 Castle Peak Road, Yuen Long, N.T."),
        ("Commercial Complex, Lok Fu Estate, Kowloon", "Commercial Complex, Wah Fu Estate, Hong Kong"),
        ("Estate Primary School, Tin Shui Estate, Tin Shui Wai", "Estate Primary School, Tai Yuen Estate, Tai Po"),
        ("Community Centre, Leung King Estate, Tuen Mun", "新界將軍澳景林邨社區中心"),
        ("Clear Water Bay Road, Sai Kung, N.T.", "新界西貢清水灣道"),
        ("11 Pak Tam Chung Village, Sai Kung, N.T.", "新界西貢北潭涌村12號"),
        ("43LOCKHART ROAD WAN CHAI HONG KONG", "香港灣仔駱克道3號"),
        ("5HING YIP STREET KWUN TONG KOWLOON", "九龍觀塘興業街5號"),
        ("43 Texaco Road, Tsuen Wan", "葵涌德士古道43號"),
        ("43 Castle Peak Road Tsuen Wan NT", "九龍深水埗青山道43號"),
        ("Tingmen Building, 43 Castle Peak Road, Yuen Long", "Tingmen Building, 43 Castle Peak Road, Kwai Chung"),
        ("Tingmen Building, 43 Texaco Road, Tsuen Wan", "Tingmen Building, 43 Texaco Road North, Kwai Chung"),
    ],
)
def test_near_misses_stay_two(one: str, other: str) -> None:
    assert not level(one, other).is_same_premises


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("Rm 1203, Wing Fat Comm. Bldg., 218 Des Voeux Rd C., Hong Kong", "香港德輔道中218號永發商業大廈12樓1203室"),
        (
            "Unit 5, 3/F, Wang Tai Industrial Building, 302 Hennessy Road, Hong Kong",
            "香港軒尼詩道302號宏泰工業大廈3樓5室",
        ),
    ],
)
def test_a_name_before_a_generic_word_that_the_dictionary_has_as_a_name_too(english: str, chinese: str) -> None:
    assert level(english, chinese) is Level.UNIT
    assert level(english, chinese.replace("永發", "恒豐").replace("宏泰", "恒豐")) is Level.NUMBER


def test_a_number_in_words_before_a_known_road() -> None:
    assert level("Nine Queen's Road Central, Hong Kong", "香港中環皇后大道中9號").is_same_premises
    assert level("Three Garden Road, Central, Hong Kong", "中環花園道3號").is_same_premises
    assert not level("Nine Queen's Road Central, Hong Kong", "香港中環皇后大道中19號").is_same_premises
    assert not level("Two Pacific Place, Hong Kong", "One Pacific Place, Hong Kong").is_same_premises


def test_two_houses_of_one_estate_are_one_premises_but_no_one_room() -> None:
    one = "Room 5, 3/F, Tan Fung House, Choi Hung Estate, Kowloon"
    other = "Room 5, 3/F, Kam Pik House, Choi Hung Estate, Kowloon"
    assert level(one, other) is Level.DEVELOPMENT
    assert level(one, one.replace("Room 5", "Flat 5")) is Level.UNIT


def test_blocks_of_one_name_in_two_estates_are_two() -> None:
    one = "1/F, Fook Hoi House, Lek Yuen Estate, Sha Tin, N.T."
    assert not level(one, "1/F, Fook Hoi House, Choi Hung Estate, Sha Tin, N.T.").is_same_premises


def test_parts_without_commas() -> None:
    reading = read(
        "UNIT KG01 G/F WEST WING TKO GATEWAY HAU TAK ESTATE 2 SHEUNG NING ROAD TSEUNG KWAN O NEW TERRITORIES"
    )
    assert reading.road is not None
    assert (reading.road.name.key, str(reading.number)) == ("sheungning", "2")
    assert (reading.unit, reading.floor) == ("kg1", "g")
    assert reading.developments[0].name.key == "hautakestate"


def test_two_names_of_the_dictionary_are_no_slip_of_each_other() -> None:
    assert not level("1/F Kam Fai Garden, Tuen Mun, N.T.", "1/F Kam Wah Garden, Tuen Mun, N.T.").is_same_premises


def test_a_village_called_like_a_city_lies_in_hong_kong() -> None:
    assert read("12 Tai Yuen Tsuen, Sheung Shui, New Territories").country == "HK"


def test_a_name_that_holds_a_city_stays_in_its_city() -> None:
    assert read("5 Hong Kong Middle Road, Qingdao").country == "CN"
    assert read("青岛市市南区香港中路5号").country == "CN"
    assert read("沙田镇和平路10号").country != "HK"
    assert read("中环大厦5号").country != "HK"


def test_a_lot_is_a_plot() -> None:
    assert read("Lot 4665 in D.D. 104, Fairview Park, Yuen Long, N.T.").plot is not None
    assert read("新界元朗錦繡花園丈量約份第104約地段第4665號").plot is not None


def test_a_place_that_begins_like_a_city_elsewhere_is_no_place_there() -> None:
    for text in ("長沙灣興華街3號", "九龍 長沙灣 長沙灣道833號", "天水圍天瑞路9號", "長沙灣青山道489號香港工業中心"):
        reading = read(text)
        assert (reading.country, reading.city) == ("HK", None)
        assert reading.number is not None
    assert read("湖南长沙湾田路5号").country == "CN"
    assert read("长沙湾田国际建材城3栋").country == "CN"
    assert read("甘肃天水围城路9号").country == "CN"


def test_a_house_in_a_village_is_within_the_numbers_of_another() -> None:
    assert level("元朗大江埔村57號", "57-58 Tai Kong Po Tsuen, Yuen Long, N.T.").is_same_premises
    assert not level("元朗大江埔村59號", "57-58 Tai Kong Po Tsuen, Yuen Long, N.T.").is_same_premises


def test_two_villages_a_slip_apart_are_two() -> None:
    other = "5 Ma Tin Village, Yuen Long, N.T."
    assert not level(other, other.replace("Tin", "Tim")).is_same_premises
    one = "12 Tai Hang Tsuen, Tai Po, N.T."
    assert not level(one, one.replace("Hang", "Hong")).is_same_premises
    assert level(one, one.replace("Tsuen", "Village")).is_same_premises


def test_a_house_without_a_generic_word_is_read_beside_its_road_and_number_alone() -> None:
    reading = address.read("Unit 7, 15/F, Eastglow, 98 Kwun Tong Road, Kwun Tong, Kowloon, Hong Kong", load())
    assert [one.name.text for one in reading.developments] == ["Eastglow"]
    assert reading.leftover == ()
    assert address.read("Eastglow, Kwun Tong, Hong Kong", load()).developments == ()


def test_a_street_where_an_estate_would_stand_is_none() -> None:
    reading = read("香港九龍觀塘成業街7號寧晉中心26樓A室|25 Main Rd, Durban")
    assert [item.name.hanzi for item in reading.developments] == ["宁晋"]
