"""The letter of a house's number that runs into what stands behind it is the number's, not a name's."""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()

ONE = [
    ("18ASongheRd,XinduQu,Xingtai", "18a"),
    ("Songhe Lu 18Ahao, Xindu Qu, Xingtai Shi", "18a"),
    ("18Bhao, Songhe Lu, Xindu Qu, Xingtai Shi", "18b"),
    ("Songhe Lu 18hao, Xindu Qu, Xingtai Shi", "18"),
    ("18SongheRd,XinduQu,Xingtai", "18"),
]
SAME = [
    ("18ASongheRd,XinduQu,Xingtai", "邢台市信都区松鹤路18A号"),
    ("Songhe Lu 18Ahao, Xindu Qu, Xingtai Shi", "No. 18-A Songhe Road, Xindu District, Xingtai"),
]
APART = [
    ("18ASongheRd,XinduQu,Xingtai", "邢台市信都区松鹤路18号"),
    ("Songhe Lu 18Ahao, Xindu Qu, Xingtai Shi", "No. 18 Songhe Road, Xindu District, Xingtai"),
    ("Songhe Lu 18Ahao, Xindu Qu, Xingtai Shi", "Songhe Lu 18Bhao, Xindu Qu, Xingtai Shi"),
]


@pytest.mark.parametrize(("text", "number"), ONE)
def test_the_letter_is_the_numbers(text: str, number: str) -> None:
    assert str(address.read(text, GAZETTEER).number) == number


@pytest.mark.parametrize(("one", "other"), SAME)
def test_such_a_number_is_one_with_that_written_apart(one: str, other: str) -> None:
    assert address.compare_fields(one, other, GAZETTEER)[2].same_premises


@pytest.mark.parametrize(("one", "other"), APART)
def test_such_a_number_is_none_without_the_letter(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, GAZETTEER)[2].same_premises
