"""Houses that a quarter, lane or estate of China counts are told by the number beside its name, labelled or bare."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("南京市四牌楼4号", "Si Pai Lou 2, Nanjing 210096, China"),
        ("Si Pai Lou 2, Nanjing 210096, China", "Si Pai Lou 4, Nanjing"),
        ("扬州市广陵区仁丰里70号", "68 Ren Feng Li, Yangzhou 225001"),
        ("扬州市广陵区仁丰里70号", "No. 68 Ren Feng Li, Yangzhou"),
        ("武汉市江岸区胜利街三德里9号", "7, Sandeli, Shengli St., Hankou, Wuhan"),
        ("北京市东城区王府井帅府园3号", "1 Shuaifuyuan, Wangfujing, Dongcheng District, Beijing"),
        ("537 Wanyi Fang, Lane 205 Chongqing Nan Lu, Shanghai", "黄浦区重庆南路205弄53号（万宜坊）"),
        ("杭州市锦绣花园5号", "7 Jinxiu Garden, Hangzhou"),
        ("5 Jinxiu Garden, Hangzhou", "7 Jinxiu Garden, Hangzhou"),
    ],
)
def test_two_houses_beside_one_name_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("扬州市广陵区仁丰里68号", "68 Ren Feng Li, Yangzhou 225001"),
        ("杭州市锦绣花园5号", "Room 302, Jinxiu Garden, Hangzhou"),
        ("杭州市文三路88号锦绣花园", "7 Jinxiu Garden, Hangzhou"),
        ("石家庄市南三条市场25号", "Shop No. 23, Nansantiao Market, Shijiazhuang"),
    ],
)
def test_one_house_a_room_and_a_stall_of_a_market_are_no_other_house(one: str, other: str) -> None:
    assert is_same(one, other)
