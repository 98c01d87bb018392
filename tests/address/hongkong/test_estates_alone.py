"""Estates of Hong Kong that are named without their district, and the shops that are called after them."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

G = load()


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (
            "鳳庭苑茵庭閣20樓23室",
            "Flat 23, 20/F, Yan Ting House, Fung Ting Court, Yuen Long, Hong Kong",
            "Flat 23, 20/F, Yan Ting House, Fung Shing Court, Sha Tin, Hong Kong",
        ),
        (
            "嘉湖山莊翠湖居九樓8室",
            "Room 8, 9/F, Chestwood Court, Kingswood Villas, Tin Shui Wai, N.T.",
            "Room 8, 9/F, Chestwood Court, Laguna City, Kwun Tong, Kowloon",
        ),
        (
            "利東邨利東商場1樓202號舖",
            "Shop 202, 1/F, Lei Tung Commercial Centre Phase 1, Lei Tung Est., Hong Kong",
            "Shop 202, 1/F, Lei Cheng Uk Shopping Centre, Lei Cheng Uk Estate, Kowloon",
        ),
        (
            "香港鴨脷洲利東村東昌樓地下101號",
            "Room 101, G/F, Tung Cheong House, Lei Tung Estate, Ap Lei Chau, Hong Kong",
            "Room 101, G/F, Tung Cheong House, Lei King Wan, Sai Wan Ho, Hong Kong",
        ),
        (
            "馬鞍山恒安邨恒安商場4樓",
            "4/F, Heng On Commercial Centre, Heng On Estate, Sha Tin, N.T.",
            "4/F, Yiu On Shopping Centre, Yiu On Estate, Sha Tin, N.T.",
        ),
        (
            "屯門良景邨廣場132號舖",
            "Shop 132, Leung King Shopping Centre, Tuen Mun, N.T.",
            "Shop 132, Tai Hing Shopping Centre, Tuen Mun, N.T.",
        ),
        (
            "大埔大元商場2樓132號舖",
            "Shop 132, 2/F, Tai Yuen Commercial Centre, Tai Yuen Est, Tai Po",
            "Shop 132, 2/F, Fu Shin Shopping Centre, Fu Shin Est, Tai Po",
        ),
        (
            "觀塘翠屏(北)商場三樓241號舖",
            "Shop 241, 3/F, Tsui Ping (North) Shopping Centre, Kwun Tong, Kowloon",
            "Shop 241, 3/F, Tsui Ping (South) Shopping Centre, Kwun Tong, Kowloon",
        ),
    ],
)
def test_an_estate_is_met_without_its_district(one: str, other: str, apart: str) -> None:
    assert is_same(one, other)
    assert not is_same(one, apart)
    assert not is_same(other, apart)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("葵涌廣場地下3號舖", "Shop 3, Kwai Chung Shopping Centre, Kwai Chung Estate, Kwai Chung, N.T."),
        ("葵涌廣場地下3號舖", "葵涌商場地下3號舖"),
        ("深水埗天悅廣場3號舖", "Shop 3, Tin Yuet Plaza, Tin Yuet Estate, Tin Shui Wai, N.T."),
        ("利东村12号", "Lei Tung Estate, Ap Lei Chau, Hong Kong"),
        ("安徽省馬鞍山市花山區恒安路4號", "4/F, Heng On Commercial Centre, Heng On Estate, Sha Tin, N.T."),
        ("山西省太原市大元商場3號", "Shop 3, Tai Yuen Commercial Centre, Tai Yuen Estate, Tai Po"),
        ("香港仔域多利道12號", "12 Victoria Road, Aberdeen"),
    ],
)
def test_namesakes_are_apart(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    "text",
    ["8/F, Union House, 12 Union Street, Aberdeen, AB10 1GD", "12 Smith Street, Darwin NT", "上海市模範邨3號"],
)
def test_what_lies_elsewhere_stays_there(text: str) -> None:
    assert address.read(text, G).country != "HK"


def test_a_phase_is_of_the_building_before_it() -> None:
    found = address.read("Shop 9, Lei Tung Commercial Centre Phase 2, Lei Tung Estate, Hong Kong", G).developments
    assert {one.name.key: one.phase for one in found} == {"leitungestate": None, "leitungestateshops": "2"}


def test_a_roman_numeral_is_no_part_of_the_number_behind_it() -> None:
    read = address.read("RM 909 9F OWL TOWER II 625 NATHAN RD MONGKOK KLN HK", G)
    assert str(read.number) == "625"
