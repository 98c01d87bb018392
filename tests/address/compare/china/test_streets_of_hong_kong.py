"""Hong Kong, named by one side alone: a street in two languages with its number tells it."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    return address.compare(address.read(a, load()), address.read(b, load())).level.is_same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("香港灣仔道128號", "128 Wan Chai Road"),
        ("無名閣 海輝道12號", "Nameless Court, 12 Hoi Fai Road"),
        ("奶路臣街120號", "120 Nelson Street, Mong Kok"),
        ("麥花臣匯 奶路臣街38號", "Macpherson Place, 38 Nelson Street, Kowloon"),
        ("晟林 喇沙利道6號", "La Salle Residence, 6 La Salle Road"),
        ("中環皇后大道中159至165號3樓", "3/F, 159–165 Queen’s Road Central"),
    ],
)
def test_a_street_in_two_languages_tells_its_city(one: str, other: str) -> None:
    assert is_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("香港灣仔道28號", "28 Wan Chai Road"),  # a low number, as any road has
        ("香港灣仔道128號", "130 Wan Chai Road"),
        ("香港奶路臣街120號", "120 Nelson Street"),  # as Britain has
        ("香港奶路臣街120號", "120 Nelson Street, Leeds"),
        ("永安街12號", "12 Wing On Street, Hong Kong"),  # as Taiwan writes
        ("海辉道12号", "12 Hoi Fai Road, Hong Kong"),  # in simplified characters
        ("太子道西700號", "700 Prince Edward Road East, Kowloon"),
        ("海辉道120号", "120 Hoi Fai Road, Hong Kong"),
        ("自由道120号", "120 Liberty Avenue, Kowloon, Hong Kong"),
        ("香港大埔公路212號", "212 Tai Po Road Yuen Chau Tsai"),  # a section, which has numbers of its own
        ("中正路120號", "120 Chung Cheng Road, Hong Kong"),
        ("碧海藍天小區 建設路8號", "Aquamarine, 8 Sham Shing Road, Hong Kong"),
    ],
)
def test_a_street_of_other_towns_does_not(one: str, other: str) -> None:
    assert not is_one(one, other)
