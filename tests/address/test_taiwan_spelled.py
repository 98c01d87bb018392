"""Taiwan: roads of the science park in English, syllables spelled with their tones, districts of counties of old."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address


@pytest.mark.parametrize(
    ("spelled", "chinese", "same"),
    [
        ("No. 18, Creation Rd. III, Hsinchu, Taiwan", "新竹市研新三路18號", True),
        ("No. 18, Creation Rd. III, Science-based Industrial Park, Hsinchu", "新竹科學園區研新三路18號", True),
        ("No. 18, Creation Rd. IV, Hsinchu, Taiwan", "新竹市研新三路18號", False),
        ("No. 18, Creation Rd. III, Hsinchu, Taiwan", "新竹市創新三路18號", False),
        ("18 Park Avenue II, Hsinchu Science Park, Hsinchu", "新竹市園區二路18號", True),
        ("18 Park Avenue II, Hsinchu, Taiwan", "新竹科學園區園區二路18號", True),
        ("18 Park Avenue III, Hsinchu, Taiwan", "新竹科學園區園區二路18號", False),
        ("No. 18, Prosperity Rd. II, Science Park, Hsinchu", "新竹市展業二路18號", True),
        ("18, R&D Road 2 Hsin-Chu, Taiwan", "新竹市研發二路18號", True),
        ("18, R&D Road 2 Hsin-Chu, Taiwan", "新竹市研發三路18號", False),
        ("18 Park Road, Hsinchu, Taiwan", "新竹市園區路18號", False),
    ],
)
def test_roads_of_the_science_park_are_known_without_it(spelled: str, chinese: str, same: bool) -> None:
    assert is_same(spelled, chinese) is same


@pytest.mark.parametrize(
    ("spelled", "chinese", "same"),
    [
        ("No. 69, Ruey Kuang Road, Neihu, Taipei", "臺北市內湖區瑞光路69號", True),
        ("No. 69, Ruey-Kuang Rd., Neihu Dist., Taipei", "No. 69, Ruiguang Rd., Neihu Dist., Taipei", True),
        ("No. 69, Ruey Kuang Road, Neihu, Taipei", "臺北市內湖區瑞湖街69號", False),
        ("No. 66, Dah-Yeh Rd., Peitou, Taipei", "臺北市北投區大業路66號", True),
        ("No. 66, Sung Teh Road, Hsinyi Dist., Taipei", "臺北市信義區松德路66號", True),
        ("No. 49, Chien I Road, Chung Ho City, Taipei County", "新北市中和區建一路49號", True),
        ("No. 49, Chien I Road, Chung Ho City, Taipei County", "新北市中和區建八路49號", False),
        ("No. 14, Fwu Hsing Rd., Xinzhuang, New Taipei", "新北市新莊區福興路14號", True),
        ("No. 14, Fuh Hsing Rd., Xinzhuang, New Taipei", "新北市新莊區復興路14號", True),
        ("No. 14, Fu Hsing Rd., Xinzhuang, New Taipei", "No. 14, Fuh Hsing Rd., Xinzhuang, New Taipei", True),
        ("No. 14, Fwu Hsing Rd., Xinzhuang, New Taipei", "新北市新莊區復興路14號", False),
        ("No. 14, Fuh-Hsing E. Rd., Xinzhuang, New Taipei", "新北市新莊區福興東路14號", False),
        ("No. 14, Fwu Hsing Rd., Xinzhuang, New Taipei", "No. 14, Fuh Hsing Rd., Xinzhuang, New Taipei", False),
        ("No. 14, Dah-Yeh Rd., Beitou Dist., Taipei", "No. 14, Dar-Yeh Rd., Beitou Dist., Taipei", False),
    ],
)
def test_syllables_with_their_tones_are_heard(spelled: str, chinese: str, same: bool) -> None:
    assert is_same(spelled, chinese) is same


@pytest.mark.parametrize(
    "text", ["8 Lanhe Rd., Chung Ho City, Taipei Hsien", "8 Lanhe Rd., Jung Ho City, Taipei Hsien TW 235"]
)
def test_a_county_of_old_contradicts_nothing(text: str) -> None:
    reading = address.read(text, GAZETTEER)
    assert (reading.contradictions, reading.county and reading.county.key) == ((), "zhonghe")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("No. 9, Industrial 1st Road, Xitun Dist., Taichung", "臺中市西屯區工業區一路9號", True),
        ("臺中市西屯區工業一路9號", "臺中市西屯區工業區一路9號", True),
        ("臺中市大里區工業一路9號", "臺中市西屯區工業區一路9號", False),
        ("No. 9, Industrial 1st Road, Dali Dist., Taichung", "臺中市大里區工業區一路9號", False),
        ("No. 9, Industrial 2nd Road, Xitun Dist., Taichung", "臺中市西屯區工業區一路9號", False),
    ],
)
def test_in_the_districts_of_its_zone_a_road_of_works_is_the_zones(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
