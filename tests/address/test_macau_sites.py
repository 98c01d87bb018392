"""Macau: hotels and other places by name, houses of two streets and of several numbers."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.gazetteer.macau_places import macau_sites
from falsefront.address.reading import Number, Reading


def read(text: str) -> Reading:
    return address.read(text, load())


def is_one(a: str, b: str) -> bool:
    return address.compare(read(a), read(b)).level.is_same_premises


def names(text: str) -> list[str]:
    return [one.name.key for one in read(text).developments]


@pytest.mark.parametrize(
    ("chinese", "latin"),
    [
        ("澳門威尼斯人3樓3001號舖", "Shop 3015, Level 3, The Venetian Macao, Cotai"),
        ("澳門路氹望德聖母灣大馬路威尼斯人", "Venetian Macao-Resort-Hotel, Estrada da Baía de N. Senhora da Esperança"),
        ("路氹連貫公路 新濠天地2樓", "City of Dreams, Estrada do Istmo, Cotai, Macau"),
        ("澳門路氹城銀河渡假城地下", "G/F, Galaxy Macau, Cotai, Macao"),
        ("路氹城新濠影匯", "Studio City Macau, Cotai"),
        ("永利皇宮 澳門路氹", "Wynn Palace, Cotai, Macau"),
        ("澳門葡京酒店西座", "Hotel Lisboa, Avenida de Lisboa, Macau"),
        ("澳門科技大學O座", "Block O, Macau University of Science and Technology, Avenida Wai Long, Taipa, Macau"),
        ("澳門大學圖書館", "Universidade de Macau, Avenida da Universidade, Taipa, Macau"),
        ("澳門漁人碼頭2號舖", "Shop 12, Macau Fisherman's Wharf, junto à Avenida da Amizade, Macau"),
    ],
)  # fmt: skip
def test_a_place_is_one_under_its_names_in_any_language(chinese: str, latin: str) -> None:
    assert is_one(chinese, latin)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wynn Palace, Cotai, Macau", "澳門永利酒店"),
        ("Hotel Lisboa, Macau", "澳門新葡京酒店"),
        ("Grand Lisboa, Macau", "澳門上葡京酒店"),
        ("MGM Cotai, Macau", "澳門美高梅"),
        ("Conrad Macao, The Londoner, Cotai", "St. Regis Macao, The Londoner, Cotai"),
        ("Estrada do Istmo, City of Dreams, Cotai", "路氹連貫公路 澳門倫敦人"),
        ("Opposite The Venetian Macao, Cotai, Macau", "澳門威尼斯人"),
        ("澳門路氹威尼斯人對面", "The Venetian Macao, Cotai, Macau"),
        ("澳門銀河大廈3樓", "Galaxy Macau, Cotai, Macau"),
        ("澳門新金沙大廈", "Sands Macao, Macau"),
        ("Edifício Galaxy Court, Macau", "澳門銀河酒店"),
        ("澳門大學生中心", "University of Macau, Taipa, Macau"),
        ("澳門無名文化中心", "Macau Cultural Centre, Macau"),
        ("澳門無名永利酒店", "Wynn Macau, Macau"),
        ("Hotel Fortuna, Lisboa, Portugal", "Hotel Fortuna, Macau"),
        ("City of Dreams, Manila, Philippines", "City of Dreams, Cotai, Macau"),
        ("四季酒店, 北京市朝阳区", "Four Seasons Hotel Macao, Cotai"),
        ("Venetian Garden, Taipa, Macau", "澳門威尼斯人"),
        ("New Dynasty Plaza, Macau", "澳門皇朝廣場"),
        ("Wynn Palace Warehouse, Cotai, Macau", "澳門永利皇宮"),
        ("Facing Wynn Palace, Cotai, Macau", "澳門永利皇宮"),
        ("Across from Hotel Lisboa, Macau", "澳門葡京酒店"),
        ("澳門新八佰伴停車場", "New Yaohan, Macau"),
        ("澳門珠光大廈二期", "Zhu Kuan Building, Macau"),
        ("澳門永利皇宮正對面地下A舖", "Wynn Palace, Cotai, Macau"),
        ("澳門, 毗鄰 威尼斯人 地下", "The Venetian Macao, Cotai, Macau"),
        ("澳門路氹美高梅", "MGM Macau, Macau"),
        ("Dynasty Plaza, Taipa, Macau", "澳門皇朝廣場"),
        ("澳門半島新濠天地", "City of Dreams, Macau"),
        ("澳門茶餐廳 置地廣場3樓", "Macau Landmark 3/F, Macau"),
        ("澳門二路12号中银大厦", "Bank of China Building, Macau"),
        ("Macau Road, World Trade Centre", "澳門世貿中心"),
    ],
)
def test_places_of_like_names_are_not(one: str, other: str) -> None:
    assert not is_one(one, other)


def test_a_part_of_a_complex_is_named_alone() -> None:
    assert names("Conrad Macao, The Londoner Macao, Cotai") == ["conrad"]
    assert names("澳門漁人碼頭勵宮酒店") == ["legendpalace"]
    assert names("Estrada do Istmo, s/n, Cotai (inside The Londoner Macao)") == ["londoner"]


def test_a_name_that_goes_on_is_left() -> None:
    assert "galaxy" not in names("澳門銀河大廈3樓")
    assert [one.kind for one in read("Venetian Garden, Taipa, Macau").developments] == ["gardens"]
    assert not read("威尼斯人酒店").cities
    assert read("青島市澳門路12號").country == "CN"


def test_two_names_of_the_district_between_the_islands_are_no_road() -> None:
    reading = read("澳門路氹城新濠天地")
    assert reading.road is None
    assert reading.county is not None
    assert reading.county.codes == {"820007"}
    assert read("澳門路12號").country is None


@pytest.mark.parametrize(
    ("house", "door", "other"),
    [
        (
            "Rua da Barca, n.º 31 e Rua do Campo, n.º 212, Macau",
            "212 Rua do Campo, Macau",
            "澳門水坑尾街31號",
        ),
        ("Rua do Campo, n.º 5 e Rua Cidade Nova, n.º 9, Macau", "Rua Cidade Nova 9, Macau", "Rua Cidade Nova 5, Macau"),
        ("澳門渡船街31號及水坑尾街212號", "Rua do Campo, n.º 212, Macau", "Rua do Campo, n.º 31, Macau"),
        ("Rua do Campo, n.ºs 70, 86, 94 e 98, Macau", "澳門水坑尾街86號", "澳門水坑尾街88號"),
        ("Rua do Campo, n.°s 1066B, 1066C e 1066D, Macau", "澳門水坑尾街1066號C", "澳門水坑尾街1066號"),
        ("澳門水坑尾街70、86、94號", "Rua do Campo 86, Macau", "Rua do Campo 88, Macau"),
    ],
)
def test_each_door_of_a_house_with_several_numbers_is_the_house(house: str, door: str, other: str) -> None:
    assert is_one(house, door)
    assert not is_one(house, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("澳門渡船街31號及水坑尾街212號側", "Rua do Campo, n.º 212, Macau"),
        ("澳門渡船街31號 水坑尾街212號前", "Rua do Campo, n.º 212, Macau"),
        ("澳門水坑尾街212號對面", "Rua do Campo, n.º 212, Macau"),
        ("Rua M. Arriaga, n.º 212, Macau", "澳門亞利鴉架街212號"),
    ],
)
def test_a_house_beside_a_door_and_a_street_of_one_initial_are_not_it(one: str, other: str) -> None:
    assert not is_one(one, other)


def test_a_text_of_many_words_for_streets_is_given_up() -> None:
    assert read("Macau " + "rua " * 300).number is None


def test_a_range_ends_in_a_letter_and_a_degree_stands_for_an_ordinal() -> None:
    reading = read("Estrada da Penha, n.°s 1045 a 1135-A, s/n, r/c, Macau")
    assert reading.number == Number(1045, 1135)
    assert reading.leftover == ()


def test_a_street_that_a_house_is_next_to_gives_no_number() -> None:
    reading = read("Jardim Sem Nome, junto à Rua do Campo, n.º 12, Macau")
    assert reading.number is None


def test_a_name_before_a_known_street_is_no_street() -> None:
    reading = read("Flat C, 9/F, N⁰ 411-417, Praca Wong Chio Alameda Dr. Carlos D’ Assumpção, Macau")
    assert reading.road is not None
    assert (reading.road.name.key, reading.number) == ("carlosassumpcao", Number(411, 417))


@pytest.mark.parametrize(
    ("shortened", "whole", "is_same"),
    [
        ("Rua F. X. Pereira, n.º 212, Macau", "澳門俾利喇街212號", True),
        ("Rua de Luis G. Gomes No. 212, Macau", "澳門高美士街212號", True),
        ("Rua Dr. P. J. Lobo 21-23, Macau", "澳門羅保博士街21-23號", True),
        ("Rua F. X. Pereira, n.º 212, Macau", "澳門俾利喇街214號", False),
        ("Rua X. Pereira, n.º 212, Macau", "澳門俾利喇街212號", False),
        ("Avenida F. X. Pereira, n.º 212, Macau", "澳門俾利喇街212號", False),
        ("Rua do Campo, Edf. Sem Nome, n.º 212, 3.º andar C, Macau", "澳門水坑尾街212號", True),
        ("Rua do Campo, Edf. Sem Nome, n.º 212, 3.º andar C, Macau", "澳門水坑尾街3號", False),
        ("Rua do Campo, Edf. Sem Nome, 212.º andar, Macau", "澳門水坑尾街212號", False),
    ],
)
def test_given_names_are_shortened_and_a_number_stands_behind_its_building(
    shortened: str, whole: str, is_same: bool
) -> None:
    assert is_one(shortened, whole) is is_same


def test_a_square_of_macau_tells_where_it_is() -> None:
    assert is_one("議事亭前地17號", "No. 17, Largo do Senado, Macau")
    assert not is_one("議事亭前地17號", "No. 19, Largo do Senado, Macau")
    assert is_one("葡京路2-4號", "No. 2-4, Avenida de Lisboa, Macau")
    assert not is_one("北京街12號", "Rua de Pequim 12, Macau")  # which any town may have


def test_each_place_is_found_under_all_its_names() -> None:
    seen = macau_sites().in_latin("the parisian macao, cotai strip")
    assert [one.site.key for one in seen] == ["parisian"]
    assert [one.site.key for one in macau_sites().in_chinese("新葡京酒店及葡京酒店")] == ["grandlisboa", "lisboa"]
