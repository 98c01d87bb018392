import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.compare.names_of_places.names import (
    developments_agree,
    is_typing_error,
    names_agree,
    roads_agree,
    types_agree,
)
from falsefront.address.parts.roads import han_road, latin_road
from falsefront.address.reading import Development, Name


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        ("avenue", "dajie", True),
        ("avenue", "dadao", True),
        ("boulevard", "dadao", True),
        ("boulevard", "dajie", False),
        ("dajie", "dadao", False),
        ("street", "jie", True),
        ("street", "dajie", True),
        ("street", "avenue", False),
        ("street", "lu", False),
        ("road", "lu", True),
        ("road", "dao", True),
        ("jie", "dajie", False),
        ("lane", "xiang", True),
    ],
)
def test_road_types_meet_where_english_cannot_tell_them_apart(a: str, b: str, agree: bool) -> None:
    assert types_agree(a, b) is types_agree(b, a) is agree


def test_homophones_in_other_characters_are_two_names() -> None:
    assert not roads_agree(han_road("中兴", "路"), han_road("忠兴", "路"))
    assert roads_agree(han_road("中兴", "路"), latin_road("zhongxing", None, None, "road", "Zhongxing")) == 1.0


def test_a_typing_error_is_forgiven_but_not_in_numerals_directions_or_short_names() -> None:
    def road(key: str) -> float:
        return roads_agree(latin_road("jingsi", None, None, "road", "Jingsi"), latin_road(key, None, None, "road", key))

    assert not road("jingqi")
    assert not road("jingsan")
    lanjin = latin_road("lanjin", None, None, "road", "Lanjin")
    assert 0 < roads_agree(lanjin, latin_road("lanjn", None, None, "road", "Lanjn")) < 1
    assert not roads_agree(lanjin, latin_road("lanlin", None, None, "road", "Lanlin"))  # a proper name of its own
    assert not names_agree(Name("Hua", "hua", None), Name("Hui", "hui", None))


def test_one_road_taken_apart_in_two_ways_is_one_road() -> None:
    assert roads_agree(han_road("天一", "路"), latin_road("tianyi", None, None, "road", "Tianyi")) == 1.0
    assert roads_agree(han_road("中山东一", "路"), latin_road("zhongshan", "e", 1, "road", "Zhongshan")) == 1.0


def test_developments_are_told_apart_by_name_class_and_phase() -> None:
    plaza = Development(Name("Cuipeng", "cuipeng", None), "plaza")
    assert developments_agree(plaza, Development(Name("翠鹏", "cuipeng", "翠鹏"), "plaza")) == 1.0
    assert not developments_agree(plaza, Development(Name("翠鹏", "cuipeng", "翠鹏"), "garden"))
    assert not developments_agree(plaza._replace(phase="1"), plaza._replace(phase="2"))


def test_international_alone_is_a_generic_word() -> None:
    alone = Development(Name("翠鹏", "cuipeng", "翠鹏"), None, "international")
    assert developments_agree(alone, alone._replace(kind="building"))
    assert developments_agree(alone, Development(Name("Cuipeng", "cuipeng", None), "building", "international"))
    assert not developments_agree(alone, Development(Name("翠鹏", "cuipeng", "翠鹏"), "plaza"))
    assert not developments_agree(Development(Name("Cuipeng", "cuipeng", None), "plaza"), alone)


def test_a_short_name_that_has_lost_a_letter_is_the_name_where_it_is_no_pinyin_itself() -> None:
    assert is_typing_error("meih", "meihe")
    assert is_typing_error("luyan", "lyan")
    assert not is_typing_error("eihe", "meihe")  # the first letter stays
    assert not is_typing_error("meih", "beihe")
    assert not is_typing_error("mehe", "meihe")  # a proper name
    assert not is_typing_error("wong", "wongs")  # not pinyin either way


def test_letters_out_of_order_in_a_direction_are_a_slip_but_another_direction_is_none() -> None:
    assert is_typing_error("shennan", "shenann")
    assert not is_typing_error("renminbei", "renminnei")
    assert not is_typing_error("renmindong", "renminzong")


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("上海市静安区陕西北路1600号", "1600 Shaanxi Bei Lu, Jing'an, Shanghai", True),
        ("上海市静安区陕西北路1600号", "1600 Shan Xi Bei Lu, Jing'an, Shanghai", True),
        ("上海市静安区陕西北路1600号", "Shǎnxī Běi Lù 1600, Jing'an, Shanghai", True),
        ("1600 Shaanxi Road (N), Shanghai", "Shǎnxī Běi Lù 1600, Jing'an, Shanghai", True),
        ("上海市静安区山西北路1600号", "1600 Shanxi Bei Lu, Jing'an, Shanghai", True),
        ("上海市静安区山西北路1600号", "1600 Shaanxi Bei Lu, Jing'an, Shanghai", False),
        ("1600 Shaanxi Road (N), Shanghai", "Shānxī Běi Lù 1600, Jing'an, Shanghai", False),
        ("1600 Shaanxi Road (N), Shanghai", "1600 North Shanxi Road, Jing'an, Shanghai", False),
    ],
)
def test_shaanxi_is_no_slip_for_shanxi(a: str, b: str, same: bool) -> None:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).same_premises == address.compare(right, left).same_premises == same
