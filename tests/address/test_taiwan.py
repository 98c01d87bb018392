"""Taiwan: one road in four systems of letters, and in Chinese."""

from functools import cache

import pytest

from falsefront import address
from falsefront.address.gazetteer.taiwan import taiwan_spellings
from falsefront.address.reading import Reading

load = cache(address.load)


def read(text: str) -> Reading:
    return address.read(text, load())


def is_one(a: str, b: str) -> bool:
    return address.compare(read(a), read(b)).level.is_same_premises


@pytest.mark.parametrize("spelled", ["Zhongzheng", "Jhongjheng", "Chung-cheng", "Chung Cheng", "Jungjeng"])
def test_a_road_is_one_in_every_system_of_letters(spelled: str) -> None:
    text = f"No. 123, {spelled} Rd., Banqiao Dist., New Taipei City"
    assert is_one(text, "新北市板橋區中正路123號")
    assert is_one(text, "No. 123, Zhongzheng Rd., Banqiao Dist., New Taipei City 220")
    assert not is_one(text, "新北市板橋區中正路125號")
    assert not is_one(text, "新北市板橋區中山路123號")


def test_a_road_with_an_english_name_of_its_own() -> None:
    assert is_one("No. 128, Sec. 2, Academia Road, Nangang Dist., Taipei", "臺北市南港區研究院路二段128號")


def test_a_numbered_road_has_its_number_behind_it_too() -> None:
    assert is_one("No. 8, Li-Hsing Rd. 6, Hsinchu, Taiwan", "新竹市東區力行六路8號")
    assert not is_one("No. 8, Li-Hsing Rd. 6, Hsinchu, Taiwan", "新竹市東區力行七路8號")


def test_a_road_numbered_above_twenty() -> None:
    assert is_one("No. 9, Gongye 35th Rd., Xitun Dist., Taichung", "臺中市西屯區工業三十五路9號")
    assert not is_one("No. 9, Gongye 35th Rd., Xitun Dist., Taichung", "臺中市西屯區工業二十五路9號")


def test_letters_that_stand_for_two_names_stand_for_none() -> None:
    assert taiwan_spellings().hanyu("chisheng") is None
    assert taiwan_spellings().hanyu("zhongzheng") is None
    assert taiwan_spellings().hanyu("jhongjheng") == "zhongzheng"


def test_the_mainland_knows_one_system() -> None:
    assert not is_one("No. 123, Jhongjheng Rd., Nanjing, Jiangsu", "江苏省南京市中正路123号")
