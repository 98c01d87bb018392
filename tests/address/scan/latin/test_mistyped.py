"""Generic words a slip away from the vocabulary are mended where the address names no road, and nowhere else."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.scan.latin.mistyped import mistyped_road


@pytest.mark.parametrize(
    ("text", "key", "direction", "kind"),
    [
        ("No. 50 Renmin Xiag, Yuhong District, Shenyang City", "renmin", None, "xiang"),
        ("12 Liberation Nan Rcad, Tuquan Xian, Xingan, Inner Mongolia", "jiefang", "s", "road"),
        ("Xing Tai Shi - Jian She Nan oad 65", "jianshe", "s", "road"),
        ("NO 148 Yaolinbeidado, Xingye County, Yulin, Guangxi Sheng, CN", "yaolin", "n", "dadao"),
        ("NO 888 Renmin adao, Jinchuan Qu, Jinchang, Gansu", "renmin", None, "dadao"),
        ("15 Sehnglinanxiang, Dawukou Dist., Shizuishan", "sehnglinan", None, "xiang"),
        ("#55 Peng Fu u, Qing Cheng County, Qing Yang, Gan Su, China", "pengfu", None, "lu"),
        ("88 Yang Long Laen, Lu An, An Hui Prov.", "yanglong", None, "lane"),
    ],
)
def test_a_mistyped_generic_makes_a_road(text: str, key: str, direction: str | None, kind: str) -> None:
    reading = address.read(text, load())
    assert reading.road is not None
    assert (reading.road.name.key, reading.road.direction, reading.road.type) == (key, direction, kind)
    assert reading.number is not None


def test_a_type_two_words_away_stays_unknown() -> None:
    road = mistyped_road("heping lt")  # St or Lu
    assert road is not None
    assert road.type is None


@pytest.mark.parametrize("text", ["hong jia", "tianhong", "jinshan b2", "天虹"])
def test_names_that_only_look_alike_are_no_roads(text: str) -> None:
    assert mistyped_road(text) is None


@pytest.mark.parametrize(
    ("text", "part", "value"),
    [
        ("flt 2705, 66 Cuide Road, Yuxi", "unit", "2705"),
        ("uldg 13, 21 Renmin Boulevard, Wenzhou", "building", "13"),
        ("Shengli North Road 8, Shanqiu Garden, Bgdg. 6 767155, Ulanhot", "building", "6"),
        ("sldg A, 21 Renmin Boulevard, Wenzhou", "building", "a"),
        ("Zhuangyue North Lu N0. 86, Nanchong", "number", "86"),
    ],
)
def test_a_mistyped_label_is_a_label(text: str, part: str, value: str) -> None:
    assert str(getattr(address.read(text, load()), part)) == value


@pytest.mark.parametrize(
    ("text", "key", "number", "building"),
    [
        ("8 Lou Zhu Rd, Laibin City", "louzhu", "8", "None"),
        ("No. 81 Lou Bi Zhong St., Building 4, Beihai", "loubi", "81", "4"),
        ("12 Shi Ji Da Dao, Shanghai", "shiji", "12", "None"),
        ("3 Dong, Renmin Lu 5 Hao, Beijing", "renmin", "5", "3"),
        ("3 Dong Renmin Lu 5 Hao, Beijing", "renmin", "5", "3"),
    ],
)
def test_a_number_before_a_road_that_begins_like_a_label_is_the_roads(
    text: str, key: str, number: str, building: str
) -> None:
    reading = address.read(text, load())
    assert reading.road is not None
    assert (reading.road.name.key, str(reading.number), str(reading.building)) == (key, number, building)


@pytest.mark.parametrize(
    "text", ["10 Liberationxi Rd, Luoyang", "10 Liberationxilu, Luoyang", "10 Liberaiton Xi Lu, Luoyang"]
)
def test_a_translated_name_may_run_on(text: str) -> None:
    reading = address.read(text, load())
    assert reading.road is not None
    assert (reading.road.name.key, reading.road.direction) == ("jiefang", "w")
