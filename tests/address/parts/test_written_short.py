"""What the mainland writes short: counted alleys, numbers without 号, an alley behind its scenic area."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("北京东四七条39号", "No. 39 Dongsi 7th Alley (Qitiao), Dongcheng, Beijing", True),
        ("北京东四七条39号", "39 Dong Si Qi Tiao, Dongcheng District, Beijing", True),
        ("北京东四七条39号", "北京市东城区东四七条胡同39号", True),
        ("北京西四北三条39号", "No. 39 Xisi Beisantiao, Xicheng, Beijing", True),
        ("北京西四北头条39号", "No. 39 Xisi North 1st Alley, Xicheng, Beijing", True),
        ("北京市东城区东四十条甲39号", "A39 Dongsi Shitiao, Dongcheng District, Beijing", True),
        ("北京东四七条39号", "No. 39 Dongsi 8th Alley, Dongcheng, Beijing", False),
        ("北京东四七条39号", "No. 39 Xisi 7th Alley, Beijing", False),
        ("北京市东城区东四十条39号", "39 Dongsi Sitiao, Dongcheng District, Beijing", False),
        ("北京东四二条39号", "No. 39 Dongsi Shi'ertiao, Dongcheng District, Beijing", False),
    ],
)
def test_a_counted_alley_of_beijing_is_one_in_characters_pinyin_and_english(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("上海市柳芽路460弄7号甲", "上海柳芽路460弄7甲", True),
        ("上海市柳芽路460弄7甲", "No. 7A, Lane 460, Liuya Road, Shanghai", True),
        ("上海市柳芽路460弄7甲", "上海市柳芽路460弄7号乙", False),
        ("上海市柳芽路460弄7甲", "上海市柳芽路460弄7号", False),
        ("成都市青羊区柚竹巷子景区竹巷子19号", "19 Zhu Alley, Qingyang District, Chengdu", True),
        ("成都市青羊区柚竹巷子景区竹巷子19号", "成都市青羊区柚竹巷子景区柚巷子19号", False),
    ],
)
def test_a_house_may_lack_its_sign_and_an_alley_stand_behind_its_scenic_area(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
