"""Macau where an address does not name it: by a street of the dictionary with English words, or in two languages."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    "text",
    [
        "Av. da Praia Grande, 471, Owl Commercial Centre 25/F",
        "Av. Dr. Rodrigo Rodrigues 471E, Edif. Owl Intl Comm. Ctr.",
        "R. de Foshan, 47, Edf. Centro Comercial San Lok Yip, 9 andar",
        "Av. da Amizade, 471, 7/F, Flat C",
        "Rua do Cunha 47, Taipa Village",
    ],
)
def test_a_street_of_the_dictionary_with_words_of_macau_is_there(text: str) -> None:
    assert address.read(text, load()).country == "MO"


@pytest.mark.parametrize(
    "text",
    [
        "Av. da República, 471, Owl Business Centre, Lisboa",
        "Av. da República, 471, Owl Centre",  # of any town of Portugal
        "Rua de São Paulo 47, Coruja",
        "Av. da Amizade, 471, 7.º andar",
        "Avenida da Amizade 471, Rio de Janeiro",
        "Rua do Campo 47, 2 Esq",
        "47 Pequim Road, Foshan",
        "Room 5, No. 47 Foshan Road, Foshan",
    ],
)
def test_one_that_may_be_elsewhere_is_not(text: str) -> None:
    assert address.read(text, load()).country != "MO"


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Edificio Industrial Lok Seng, Bloco III, Av. Venceslau de Morais 471", "慕拉士大馬路471號樂成工業大廈", True),
        (
            "Edificio Industrial Lok Seng, Bloco III, Av. Venceslau de Morais 473",
            "慕拉士大馬路471號樂成工業大廈",
            False,
        ),
        ("Av. Venceslau de Morais 47", "慕拉士大馬路47號", False),  # too common a number to tell the town
        ("Macao, 47 Rua de São Paulo", "大三巴街47號", True),
        ("Macao, 47 Rua de São Paulo", "大三巴街49號", False),
        ("Macao, 47 Travessa de São Paulo", "大三巴街47號", False),
        ("Macao, 47 Rua de São Paulo", "Rua de S. Paulo 47", False),
        (
            "Owl World Trade Center, Av. da Amizade, 471, 17.º andar",
            "Owl World Trade Centre Macau, 471 Avenida da Amizade",
            True,
        ),
        (
            "Owl World Trade Center, Av. da Amizade, 471, 17.º andar",
            "Owl World Trade Centre Macau, 417 Avenida da Amizade",
            False,
        ),
        ("新口岸北京街471號怡德商業中心9樓C", "澳门北京街471号怡德商业大厦", True),
        ("新口岸北京街471號怡德商業中心9樓C", "澳门佛山街471号怡德商业大厦", False),
        ("北京街471號怡德商業中心9樓C", "澳门北京街471号怡德商业大厦", False),
        ("Avenida de Horta e Costa n.º 47-A, Freguesia de São Lázaro, RAEM", "Av Horta e Costa 47A MACAU", True),
        ("Avenida de Horta e Costa n.º 47-B, Freguesia de São Lázaro, RAEM", "Av Horta e Costa 47A MACAU", False),
    ],
)
def test_a_street_of_two_languages_tells_macau_and_its_number_the_house(a: str, b: str, same: bool) -> None:
    assert is_one(a, b) is same


@pytest.mark.parametrize(
    ("named", "unnamed", "other"),
    [
        (
            "澳門南灣大馬路517號南通商業大廈16樓A",
            "南灣大馬路五百一十七號南通商業大廈十九樓",
            "南灣大馬路五百二十七號南通商業大廈十九樓",
        ),
        ("澳門宋玉生廣場258號建興龍廣場", "宋玉生廣場二百五十八號建興龍廣場12樓", "宋玉生廣場二百六十號建興龍廣場12樓"),
        ("香港彌敦道300號華通大廈", "彌敦道三百號華通大廈8樓", "彌敦道三百零二號華達大廈8樓"),
        ("香港彌敦道300號廣州商業大廈", "彌敦道300號廣州商業大廈8樓", "彌敦道308號廣州商業大廈8樓"),
    ],
)
def test_a_number_in_characters_and_a_house_called_by_a_city_hide_no_street(
    named: str, unnamed: str, other: str
) -> None:
    assert is_one(named, unnamed)
    assert not is_one(named, other)


def test_a_long_range_on_one_side_of_a_road_has_no_house_of_the_other_side() -> None:
    assert is_one("Avenida da Amizade, n.º 1072, Macau", "澳門友誼大馬路956-1110號金麗華酒店")
    assert not is_one("Avenida da Amizade, n.º 1071, Macau", "澳門友誼大馬路956-1110號金麗華酒店")
