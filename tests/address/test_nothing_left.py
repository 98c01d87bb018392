"""Words of published addresses that were left over once: each is read as what it says, and tells places apart."""

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
    ("text", "part", "value"),
    [
        # Hong Kong: names parted from their generic word, without one, numbers and letters where they stand.
        ("Rm 230 Foo Lok, Commercial Bldg 2-16, Fa Yuen St., Mongkok, Kowloon", "development", "foolok"),
        ("6/F Footown, CTR 77-91 Queen's Rd West, Sheung Wan, Hong Kong", "development", "footown"),
        ("Unit A2, 3F, Foo Fung Industrial Phase 2, No 2G, Hok Yuen St., Hunghom, Hong Kong", "development", "foofung"),
        ("15/F Foobar City, 505 Hennessy Rd, Causeway Bay, Hong Kong", "development", "foobarcity"),
        ("2/F Foo Cube, No. 8, Wang Kwong Road, Kowloon Bay, Hong Kong", "development", "foocube"),
        ("Unit 1507E, 15/F., Foocore 398 Kwun Tong Road, Kowloon, Hong Kong", "development", "foocore"),
        ("House No. 4, Foo Villa, 5 Lok Chui Street, Tuen Mun, Hong Kong", "building", "4"),
        ("Room G, 4th Floor, 1st Block, Foo Building, 152 Fuk Wah Street, Kowloon", "building", "1"),
        ("Room H28, Block EH, 10/F, 66-82 Chai Wan Kok Street, Hong Kong", "building", "eh"),
        ("Blok A, 15/F, 65 Bonham Strand East, Sheung Wan, Hong Kong", "building", "a"),
        ("Rm D 10/F Tower A Foo CTR 1 Wang Kwong Rd, Kowloon Bay, Hong Kong", "building", "a"),
        ("Falt B5 Foo Ind Bldg, 116-118, Hung To Road, Kwun Tong, Hong Kong", "unit", "b5"),
        ("E2 Unit, 22/F, 147-175 Wo Yi Hop Road, Kwai Chung, Hong Kong", "unit", "e2"),
        ("14F A, Foo Industrial Building, No. 17 Sheung Hei St, San Po Kong, Kowloon", "unit", "a"),
        ("Workshop 7(a), 12/f, Nos. 10-14 Kwei Tei Street, Shatin, Hong Kong", "unit", "7a"),
        ("Room 09, 27 F, 2 Fa Yuen Street, Mongkok, Kowloon, Hong Kong", "floor", "27"),
        ("Rm D3, 11/F, 8 Luk Hop Street, San Po King, Hong Kong", "county", "San Po King"),
        ("Rm 706, 7/F, 8 Canton Road, Tsim Shai Tsui, Hong Kong", "county", "Tsim Shai Tsui"),
        # The mainland.
        ("12 Foo Road, Zhengzhou Area, Pilot Free Trade Zone, Henan", "city", "Zhengzhou"),
        ("No. 43, Jinhai Road, Qingdaopian District, China Pilot Free Trade Zone, Qingdao", "city", "Qingdao"),
        ("No. 30 Lianhua Village Committee, Tancheng Town, Pingtan County, Fuzhou", "number", "30"),
        ("86 East Jiefang Road, Qingshahu District, Nanchang", "county", "Qingshahu District"),
        ("8 Zhongshan Road, Chang'an District, Shijazhuang City", "city", "Shijazhuang City"),
        ("No. 23, Anningzhuang East Road, Qinghe, Haidan District, Beijing", "town", "Qinghe"),
        ("Jinxing Building, 8 Wensan Road, Hangzhou, Hangzou 310052", "city", "Hangzhou"),
        ("Room 13B, Seat A, Jinxing Plaza, 1019 Huaqiang North Road, Shenzhen", "building", "a"),
        ("Room 203, B, Jinxing Plaza, No. 57, Busha Road, Longgang, Shenzhen", "building", "b"),
        ("Room 1101, No B, Jinxing Building, 57 Busha Road, Shenzhen", "building", "b"),
        ("7th Building, Jinxing Park, 68 Wensan Road, Hangzhou", "building", "7"),
        ("90# Villa, Jinxing Garden, Seven Star District, Guilin", "building", "90"),
        ("East Building, 8 Floor, D, 5 Wensan Road, Hangzhou", "unit", "d"),
        ("R#1401, Jinxing Building, 5 Wensan Road, Hangzhou", "unit", "1401"),
        ("28th and 29th Floor, Jinxing Building, 5 Wensan Road, Hangzhou", "floor", "28-29"),
        ("701, Jiangnan Dadaozhong, Haizhu District, Guangzhou", "road", "jiangnan"),
        ("Unit 2601, Jinxing City, 128 Wusi Road, Gulou District, Fuzhou", "development", "jinxingcheng"),
        ("3012 Renmin South, Luohu, Shenzhen", "road", "renmin"),
        ("Renmin Lu (Bei) no. 228, Wuzhong, Ningxia", "road", "renmin"),
        ("792 Renmin Jie (Central), Linzi District, Zibo", "road", "renmin"),
        ("No 365 xinyangLu(South), Pishan County, Hetian", "road", "xinyang"),
        ("Renmin West, No. 58, Shantou", "road", "renmin"),
        ("汕头市人民西58号", "road", "renmin"),
    ],
)
def test_a_word_is_read_and_nothing_is_left(text: str, part: str, value: str) -> None:
    reading = read(text)
    assert reading.leftover == ()
    if part == "development":
        assert value in [development.name.key for development in reading.developments]
    elif part == "road":
        assert reading.road is not None
        assert reading.road.name.key == value
    else:
        found = getattr(reading, part)
        assert getattr(found, "text", None if found is None else str(found)) == value


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Renmin West 58, Shantou", "汕头市人民西路58号"),
        ("汕头市人民西58号", "58 Renmin West Road, Shantou"),
        ("300 Nanjing East, Huangpu, Shanghai", "上海市黄浦区南京东路300号"),
        ("Unit 2601, Jinxing City, 128 Wusi Road, Fuzhou", "福州市五四路128号金星城2601"),
        ("8 Luk Hop Street, San Po King, Hong Kong", "8 Luk Hop Street, San Po Kong, Hong Kong"),
    ],
)
def test_what_is_read_joins_what_it_says(one: str, other: str) -> None:
    assert level(one, other).is_same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Renmin West 58, Shantou", "汕头市人民东路58号"),
        ("汕头市人民西58号", "汕头市人民西路85号"),
        ("300 Nanjing East, Huangpu, Shanghai", "上海市黄浦区南京西路300号"),
        ("Jinxing City, Gulou District, Fuzhou", "福州市鼓楼区金华城"),
        ("15/F Foobar City, Causeway Bay, Hong Kong", "15/F Foobar Plaza, Causeway Bay, Hong Kong"),
    ],
)
def test_near_misses_stay_two(one: str, other: str) -> None:
    assert not level(one, other).is_same_premises


def test_generic_words_behind_a_comma_name_no_kind_of_house() -> None:
    torn = read("Rm 230 Foo Lok, Commercial Bldg 2-16, Fa Yuen St., Mongkok, Kowloon").developments
    assert [(each.name.key, each.kind, each.use) for each in torn] == [("foolok", None, "commercial")]
    assert level(
        "Rm 230 Foo Lok, Commercial Bldg 2-16, Fa Yuen St., Mongkok",
        "Foo Lok Commercial Centre, Fa Yuen Street, Mongkok",
    ).is_same_premises


def test_a_name_with_a_side_is_no_road_where_one_is_named() -> None:
    reading = read("Room 1203, Jinhai East, 8 Wensan Road, Hangzhou")
    assert reading.road is not None
    assert reading.road.name.key == "wensan"


@pytest.mark.parametrize(
    "text", ["#256 Yunzhu Street, Yziheng City, Yangzhou", "Wudalhannchi City, Heihe, 39 Yuehua Road"]
)
def test_a_city_that_is_mistyped_is_no_mall(text: str) -> None:
    assert read(text).developments == ()


def test_what_nobody_understands_is_left_all_the_same() -> None:
    assert read("Room 2105, Zqxv Blurb, 29 Cheung Lee Street, Chai Wan, Hong Kong, K1").leftover
    assert read("86 Jiefang Road, Longlan District, Shenzhen").leftover == ("Longlan District",)
