"""A road and a number in a city that has towns in the place of districts, where one address alone names the town."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("东莞市人民路12号", "No. 12, Renmin Road, Humen Town, Dongguan"),
        ("东莞市人民路12号", "东莞市虎门镇人民路12号"),
        ("12 Renmin Road, Zhongshan, Guangdong", "中山市小榄镇人民路12号"),
        ("No. 12, Renmin Road, Yunshan Building, Dongguan", "东莞市虎门镇人民路12号"),
        ("东莞市南城街道人民路12号", "12 Renmin Lu, Dongguan"),
    ],
)
def test_a_road_and_number_without_the_town_are_a_lead(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("东莞市人民路12号", "No. 12, Renmin Road, Dongguan"),
        ("东莞市人民路12号云杉大厦", "No. 12, Renmin Road, Yunshan Building, Humen Town, Dongguan"),
        ("东莞市赤岗村人民路12号", "No. 12, Renmin Road, Chigang Village, Humen Town, Dongguan"),
        ("No. 12, Renmin Road, Dongguan 523900", "东莞市虎门镇人民路12号"),
        ("邢台市人民路12号", "No. 12, Renmin Road, Xindu District, Xingtai"),
    ],
)
def test_what_lies_between_city_and_road_says_which_town(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize("text", ["东莞厚街人民路12号", "东莞市厚街家具大道30号", "12 Renmin Rd, Houjie, Dongguan"])
def test_a_town_that_is_called_as_a_street_is_a_town(text: str) -> None:
    town = address.read(text, GAZETTEER).town
    assert town is not None
    assert town.codes == {"441900122"}


def test_two_towns_are_two_though_one_is_called_as_a_street() -> None:
    assert not is_same("东莞厚街人民路12号", "东莞市长安镇人民路12号")
    assert not is_same("12 Renmin Rd, Changan, Dongguan", "12# Renmin Lu, Houjie, Dongguan")
    assert is_same("东莞厚街人民路12号", "12 Renmin Road, Houjie Town, Dongguan")


def test_a_street_with_a_number_of_its_own_is_no_town() -> None:
    assert address.read("东莞市厚街12号", GAZETTEER).town is None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("东莞市南城街道莞太路111号", "No. 111 Guantai Road, Houjie Town, Dongguan, Guangdong"),
        ("东莞市南城街道莞太路111号", "东莞市厚街镇莞太路111号"),
        ("中山市石岐街道民族路5号", "No. 5 Minzu Road, Xiaolan Town, Zhongshan"),
    ],
)
def test_a_subdistrict_of_such_a_city_is_none_of_its_towns(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("东莞市南城街道莞太路111号", "No. 111 Guantai Road, Nancheng District, Dongguan, Guangdong"),
        ("东莞市莞城街道东纵路208号", "No. 208 Dongzong Road, Dongcheng District, Dongguan"),
    ],
)
def test_of_two_subdistricts_one_may_be_told_wrong(left: str, right: str) -> None:
    assert is_same(left, right)
