"""A denial, a warning, a former place or what is said of others makes nobody a member."""

import pytest
from tests.gazetteer import load

from falsefront.address import compare, read
from falsefront.address.plain.beside import without_neighbours

GAZETTEER = load()
NUMBER = "武汉市江汉区榆珂路136号"
AWAY = "沧州市运河区棣园路14号"


@pytest.mark.parametrize(
    "text",
    [
        "We never were at No. 136 Yuke Road, Wuhan", "As of 2024 no longer at No. 136 Yuke Road, Wuhan",
        "Please do not visit No. 136 Yuke Road, Wuhan, it is not our office",
        "Scammers at No. 136 Yuke Road, Wuhan use our name", "I bought it from the shop at No. 136 Yuke Road, Wuhan",
        "No. 136 Yuke Road, Wuhan is the address of a fake firm", "Our customer at No. 136 Yuke Road, Wuhan, is happy",
        "the man who took my money sits at No. 136 Yuke Road, Wuhan, I think",
        "No. 136 Yuke Road, Wuhan (moved out in 2019)", "No. 136 Yuke Road till 2020, Wuhan",
        "Delivered to No. 136 Yuke Road, Wuhan, in ten days", "Our bank: Xinze Bank, No. 136 Yuke Road, Wuhan",
        "我公司不在武汉市江汉区榆珂路136号", "冒充我公司的骗子在武汉市江汉区榆珂路136号",
        "武汉市江汉区榆珂路136号（假冒地址，请勿上当）", "客户地址：武汉市江汉区榆珂路136号",
        "我从武汉市江汉区榆珂路136号的店买的", "开户行：信泽银行 武汉市江汉区榆珂路136号",
        "武汉市江汉区榆珂路136号(老址)", "经过武汉市江汉区榆珂路136号后右转就是我们",
        "武汉市江汉区榆珂路134号与136号之间",
        "仲裁委员会设在武汉市江汉区榆珂路136号", "Our neighbour's dentist sits at No. 136 Yuke Road, Wuhan",
        "Complaints are heard by the council, No. 136 Yuke Road, Wuhan", "曾经营于武汉市江汉区榆珂路136号，2019年关闭",
    ],
)  # fmt: skip
def test_what_is_denied_or_said_of_others_is_no_address(text: str) -> None:
    assert not compare(read(text, GAZETTEER), read(NUMBER, GAZETTEER)).same_premises
    assert not compare(read(NUMBER, GAZETTEER), read(text, GAZETTEER)).same_premises
    assert read(text, GAZETTEER).raw == text


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("原武汉市江汉区榆珂路136号，现迁至沧州市运河区棣园路14号", AWAY),
        ("We moved from No. 14 Diyuan Road, Cangzhou; now at No. 136 Yuke Road, Wuhan", NUMBER),
        ("No. 14 Diyuan Road, Cangzhou has moved to No. 136 Yuke Road, Wuhan", NUMBER),
    ],
)
def test_of_a_move_the_place_of_today_alone_is_read(text: str, today: str) -> None:
    reading = read(text, GAZETTEER)
    assert compare(reading, read(today, GAZETTEER)).same_premises
    other = NUMBER if today == AWAY else AWAY
    assert not compare(reading, read(other, GAZETTEER)).same_premises
    assert reading.raw == text


@pytest.mark.parametrize(
    "text",
    [
        "My shop is at No. 136 Yuke Road, Jianghan District, Wuhan",
        "Welcome to our plant at No.136 Yuke Road, Wuhan", "Visit our showroom at the No. 136, Yuke Road, Wuhan",
        "our factory is located at 136 Yuke Road, Wuhan", "Factory: collect from No. 136 Yuke Road, Wuhan, any day",
        "Xinze Trading at No. 136 Yuke Road, Wuhan", "我们的工厂位于武汉市江汉区榆珂路136号",
        "本店在武汉市江汉区榆珂路136号",
    ],
)  # fmt: skip
def test_a_seller_who_leads_in_its_address_with_words_is_there(text: str) -> None:
    reading = read(text, GAZETTEER)
    assert compare(reading, read(NUMBER, GAZETTEER)).same_premises
    assert (reading.unit, reading.raw) == (None, text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Estamos enfrente de Calle del Almendral 33, 28019 Madrid", "Calle del Almendral 33, 28019 Madrid"),
        ("schräg gegenüber von Lindenbruchstraße 47, 50823 Köln", "Lindenbruchstraße 47, 50823 Köln"),
        ("Мы переехали с адреса: г. Казань, ул. Берёзовская, д. 24", "г. Казань, ул. Берёзовская, д. 24"),
    ],
)
def test_a_sentence_with_words_nobody_understood_is_no_address_in_any_language(text: str, plain: str) -> None:
    assert not compare(read(text, GAZETTEER), read(plain, GAZETTEER)).same_premises


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Estamos en la Calle del Almendral 33, 28019 Madrid", "Calle del Almendral 33, 28019 Madrid"),
        ("SK hynix, 2091 Gyeongchung-daero, Icheon-si", "2091 Gyeongchung-daero, Icheon-si"),
        ("Наш магазин находится по адресу: г. Казань, ул. Берёзовская, д. 24", "г. Казань, ул. Берёзовская, д. 24"),
    ],
)
def test_words_that_sellers_lead_in_with_and_names_in_small_letters_are_understood(text: str, plain: str) -> None:
    assert compare(read(text, GAZETTEER), read(plain, GAZETTEER)).same_premises


@pytest.mark.parametrize("before", ["Come and see them at our workshop, ", "New in. Come and see us at our workshop, "])
def test_a_clause_of_nothing_but_words_to_lead_in_with_gives_no_name_and_no_division(before: str) -> None:
    reading = read(f"{before}77 Yuke Road, Jianghan District, Wuhan", GAZETTEER)
    assert (reading.contradictions, str(reading.number)) == ((), "77")
    assert not any("Come" in development.name.text for development in reading.developments)


@pytest.mark.parametrize(
    "text",
    [
        "从化区城郊街三里村5号", "沿江路五里亭12号", "沿河土家族自治县三里村8号", "停车场路5号",
        "旧店镇驻地5号", "老厂乡12号",
        "安徽无为县城区5号", "经过路5号", "沿滩区城区三里村5号",
    ],
)  # fmt: skip
def test_a_name_that_begins_like_such_a_word_stays_whole(text: str) -> None:
    assert without_neighbours(text).text == text


def test_no_division_of_the_gazetteer_is_taken_for_words_around_an_address() -> None:
    texts = [f"{division.name}城区三里村5号" for division in GAZETTEER.divisions.values()]
    assert [text for text in texts if without_neighbours(text).text != text] == []


@pytest.mark.parametrize(
    "text",
    [
        "Calle de la lechuza 5, Madrid", "Via dei tigli 4, Milano", "Piazza della lana 3 Roma",
        "Panaderia Molino Avenida del molino 33, Valencia", "Boulangerie Moulin rue de la laine 5, Bruxelles",
        "Avenida del molino 33, Valencia", "Largo dos pinhais 15, Lisboa", "Carrer de la llana 3 Girona",
        "Owl House, Mill Centre Newcastle upon Tyne, Newcastle upon Tyne NE3 3ZZ",
    ],
)  # fmt: skip
def test_a_road_s_name_in_small_letters_is_no_sentence(text: str) -> None:
    assert without_neighbours(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "Via the man who took my money at 5 Mill Road, Leeds", "Avenue of the crook at 5 Mill Road",
        "Estamos enfrente de la Calle Mayor 5, Madrid", "Estamos enfrente de la calle de la lana 5, Madrid",
    ],
)  # fmt: skip
def test_a_sentence_that_begins_as_a_road_may_stays_one(text: str) -> None:
    assert without_neighbours(text).text != text
