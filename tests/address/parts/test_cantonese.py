"""Names of Hong Kong in both scripts: the same name by any usual spelling, two proper names never by a slip."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.parts.cantonese import may_be_spelled, spell
from falsefront.records import Level


def level(a: str, b: str) -> Level:
    forth, back = (address.compare(address.read(x, load()), address.read(y, load())) for x, y in ((a, b), (b, a)))
    assert forth.level is back.level
    return forth.level


def test_a_character_in_two_rows_has_the_spellings_of_both() -> None:
    assert may_be_spelled("大利", "tailee")
    assert may_be_spelled("大利", "tailei")
    assert spell("大利") == "tailee"


@pytest.mark.parametrize(
    ("chinese", "latin", "is_one"),
    [
        ("香港葵涌永興街31號", "31 Wing Hing Street, Kwai Chung, Hong Kong", True),
        ("香港葵涌永興街31號", "31 Wing Hong Street, Kwai Chung, Hong Kong", False),
        ("香港觀塘敬業街31號", "31 Hing Yip Street, Kwun Tong, Hong Kong", False),
        ("香港觀塘敬業街31號", "31 King Yipp Street, Kwun Tong, Hong Kong", True),
    ],
)
def test_a_proper_spelling_of_another_name_is_another_street(chinese: str, latin: str, is_one: bool) -> None:
    assert level(chinese, latin).is_same_premises is is_one


@pytest.mark.parametrize("road", ["Hung To Road", "Liu To Road"])
def test_to_is_the_last_syllable_of_a_road(road: str) -> None:
    text = f"Flat D, 9/F, 47 {road}, Kwun Tong, Hong Kong"
    reading = address.read(text, load())
    assert reading.road is not None
    assert reading.road.name.text == road.removesuffix(" Road")
    assert str(reading.number) == "47"
    assert not level(text, text.replace("47", "48")).is_same_premises


def test_a_factory_building_by_its_three_names() -> None:
    texts = (
        "Unit 6, 3/F, Wing Tak Fty Bldg, 14 Shing Yip Street, Kwun Tong, Hong Kong",
        "Unit 6, 3/F, Wing Tak Factory Building, 14 Shing Yip Street, Kwun Tong, Hong Kong",
        "香港觀塘成業街14號永德工廠大廈3樓6室",
    )
    for other in texts[1:]:
        assert level(texts[0], other) is Level.UNIT
    assert (
        level(texts[1].replace("14 Shing Yip Street, ", ""), texts[1].replace("Factory", "Industrial"))
        is not Level.UNIT
    )


def test_a_locality_that_means_nothing_else_says_hong_kong() -> None:
    assert level("觀塘鴻圖道47號9樓D室", "Flat D, 9/F, 47 Hung To Road, Kwun Tong, Hong Kong") is Level.UNIT
    assert level("旺角彌敦道47號", "47 Nathan Road, Mong Kok, Kowloon") is Level.NUMBER
    assert address.read("彩虹鸿图道47号", load()).country != "HK"
    assert address.read("邢台市旺角鸿图道47号", load()).country == "CN"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("59 King Yip Street, Kwun Tong, Hong Kong", "No. 59 Jingye Street, Kowloon, Hong Kong"),
        ("302 Hennessy Road, Wan Chai, Hong Kong", "302 Xuannishi Dao, Wanzai, Xianggang"),
        ("88 Nathan Road, Tsim Sha Tsui, Hong Kong", "88 Midun Dao, Jianshazui, Xianggang"),
        ("89 Queensway, Admiralty, HK", "香港金鐘道89號"),
    ],
)
def test_a_street_of_hong_kong_in_pinyin_is_the_same_street(a: str, b: str) -> None:
    assert level(a, b) is Level.NUMBER


def test_another_street_in_pinyin_is_another() -> None:
    assert level("59 King Yip Street, Kwun Tong, Hong Kong", "No. 59 Xingye Street, Kwun Tong, Hong Kong") is Level.AREA


@pytest.mark.parametrize(
    ("chinese", "latin"),
    [
        ("南京市大山路8号", "8 Taishan Road, Nanjing"),
        ("武汉市康山路8号", "8 Hong Shan Road, Wuhan"),
        ("武汉市康山路8号", "8 Kangshan Road, Changsha"),
        ("北京市景山路8号", "8 Yingshan Road, Beijing"),
    ],
)
def test_nobody_spells_the_mainland_in_cantonese_or_reads_it_as_old_books_do(chinese: str, latin: str) -> None:
    assert level(chinese, latin) in (Level.CITY, Level.DIFFERENT)


def test_kowloon_is_no_county_of_sichuan_where_a_locality_of_hong_kong_follows() -> None:
    assert level("九龍旺角花園街2-16號", "2-16 Fa Yuen St., Mongkok, Kln, HK") is Level.NUMBER
    assert (
        level("四川省甘孜州九龙县团结上街10号", "10 Tuanjie Upper Street, Jiulong County, Garze") is not Level.DIFFERENT
    )


def test_lots_are_numbered_in_demarcation_districts() -> None:
    lot = "Lot No. {} in D.D. {}, Yuen Long, N.T., Hong Kong"
    assert level(lot.format(1234, 104), "DD104 LOT 1234, Yuen Long, NT, HK") is Level.NUMBER
    assert level(lot.format(1234, 104), lot.format(1243, 104)) is Level.AREA
    assert level(lot.format(1234, 104), lot.format(1234, 106)) is Level.AREA


@pytest.mark.parametrize(
    ("chinese", "portuguese"),
    [
        ("澳門南灣大馬路763號10樓", "Avenida da Praia Grande No. 763, 10 andar, Macau"),
        ("澳門羅理基博士大馬路600E號", "Avenida do Dr. Rodrigo Rodrigues, no. 600-E, Macau"),
        ("澳門上海街175號", "Rua de Xangai 175, Macau"),
    ],
)
def test_streets_of_macau_have_two_names(chinese: str, portuguese: str) -> None:
    assert level(chinese, portuguese) is Level.NUMBER
    assert level(chinese, portuguese.replace("5", "6").replace("0", "1").replace("3", "4")) is Level.ROAD


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("香港西營盤正街5號", "5 Centre Street, Sai Ying Pun, Hong Kong"),
        ("香港灣仔博覽道1號", "1 Expo Drive, Wan Chai, Hong Kong"),
        ("九龍大角咀橡樹街28號", "28 Oak Street, Tai Kok Tsui, Kowloon"),
        ("香港北角木星街9號", "9 Jupiter Street, North Point, Hong Kong"),
    ],
)
def test_streets_with_english_names_of_their_own(a: str, b: str) -> None:
    compared = address.compare(address.read(a, load()), address.read(b, load()))
    assert compared.level.is_same_premises


def test_a_street_with_another_english_name_is_another() -> None:
    a, b = (address.read(text, load()) for text in ("九龍大角咀橡樹街28號", "28 Maple Street, Tai Kok Tsui, Kowloon"))
    assert not address.compare(a, b).level.is_same_premises
