"""Taiwan: houses of villages that stand on no road."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Number


def is_one(a: str, b: str) -> bool:
    return address.compare(address.read(a, load()), address.read(b, load())).level.is_same_premises


@pytest.mark.parametrize(
    ("han", "letters"),
    [
        ("雲林縣斗南鎮田頭里田頭5號", "No. 5, Tiantou, Tiantou Vil., Dounan Township, Yunlin County"),
        ("雲林縣斗南鎮田頭里田頭5號", "No. 5, Tiantou, Tiantou Li, Dounan Township, Yunlin County"),
        ("臺南市後壁區烏林里烏林12之3號1樓", "No. 12-3, Wulin, Wulin Vil., Houbi Dist., Tainan City"),
        ("臺南市後壁區烏林里12號", "No. 12, Wulin Li, Houbi Dist., Tainan City"),
        ("苗栗縣苑裡鎮山腳里4鄰山腳12號", "No. 12, Shanjiao, Shanjiao Li, Yuanli Township, Miaoli County"),
        ("嘉義縣布袋鎮新厝里新厝仔13號", "No. 13, Xincuozi, Xincuo Li, Butai Town, Chiayi County"),
    ],
)
def test_a_house_of_a_hamlet_is_one_in_both_scripts(han: str, letters: str) -> None:
    assert is_one(han, letters)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("雲林縣斗南鎮田頭里田頭5號", "No. 7, Tiantou, Tiantou Li, Dounan Township, Yunlin County"),
        ("雲林縣斗南鎮田頭里田頭5之1號", "No. 5, Tiantou, Tiantou Li, Dounan Township, Yunlin County"),
        ("雲林縣斗南鎮田頭里溪邊5號", "No. 5, Tiantou, Tiantou Li, Dounan Township, Yunlin County"),
        ("雲林縣斗南鎮田頭里田頭5號", "No. 5, Tiantou, Tiantou Li, Dounan Township, Taichung City"),
        ("雲林縣斗南鎮田頭里5號", "雲林縣斗南鎮新光里5號"),
        ("雲林縣斗南鎮田頭里田頭5號", "雲林縣斗南鎮田頭里田頭15號"),
        ("雲林縣斗南鎮田頭里田頭5號", "雲林縣斗南鎮田頭里5號"),
        ("雲林縣斗南鎮田頭里田頭5號", "雲林縣斗南鎮田頭里7鄰溪邊5號"),
        ("雲林縣斗南鎮田頭里田頭5號", "雲林縣斗南鎮田頭里田頭路5號"),
        ("雲林縣斗南鎮田頭里田頭5號", "雲林縣斗南鎮田頭里田頭巷5號"),
        ("雲林縣斗南鎮田頭里5號", "雲林縣斗南鎮田頭里中山路5號"),
        ("雲林縣斗南鎮田頭里5號", "雲林縣斗南鎮田頭里中山路30巷5號"),
        ("雲林縣斗南鎮田頭村5號", "雲林縣斗南鎮田頭村中山路5號"),
        ("雲林縣斗南鎮田頭村田頭5號", "雲林縣斗南鎮田頭村7鄰溪邊5號"),
        ("No. 5, Tiantou Li, Dounan Township, Yunlin County", "雲林縣斗南鎮田頭里田頭5號"),
        (
            "No. 5, Tiantou Li, Dounan Township, Yunlin County",
            "No. 5, Zhongshan Rd., Tiantou Vil., Dounan Township, Yunlin County",
        ),
    ],
)
def test_other_houses_hamlets_and_villages_are_not(one: str, other: str) -> None:
    assert not is_one(one, other)


def test_the_number_behind_a_hamlet_is_no_room() -> None:
    reading = address.read("雲林縣斗南鎮田頭里田頭5之2號3樓", load())
    assert (reading.number, reading.unit, reading.floor) == (Number(5, None, "2"), None, "3")
    assert [area.name.key for area in reading.areas] == ["tiantou"]
    assert [one.name.key for one in reading.developments] == ["tiantou"]


def test_a_road_in_a_village_stays_a_road() -> None:
    reading = address.read("彰化縣鹿港鎮頂厝里頂草路二段12號", load())
    assert reading.road is not None
    assert reading.number == Number(12)


def test_a_house_with_an_annex_is_one_in_letters_where_a_city_is_named() -> None:
    assert is_one("成都市建设北路108号附6号", "No. 108-6 Jianshe North Road, Chengdu")
    assert not is_one("成都市建设北路108号附6号", "No. 108-9 Jianshe North Road, Chengdu")
    assert not is_one("建设北路108号附6号", "No. 108-6 Jianshe North Road")  # a lead, without any place
