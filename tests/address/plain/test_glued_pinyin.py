"""Pinyin that lost its spaces keeps the numbers beside its generic words."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("27/F,MoyuLu395Hao,ShaheTown,XingtaiCity,Hebei", "395"),
        ("MoyuCun7Zu238Hao,BaitaTown,ShaheCity,Xingtai,CN", "238"),
        ("MoyuLu56,BaitaZhen,ShaheShi,Xingtai054000,PRC", "56"),
        ("RM101,1F,BLK4,MOYUROADNO.9,SHAHECITY,XINGTAI,HEBEIPROVINCE,CHINA", "9"),
    ],
)
def test_the_number_stays(text: str, number: str) -> None:
    reading = address.read(text, load())
    assert reading.number is not None
    assert str(reading.number) == number
