"""Addresses of Korea in Chinese characters, beside the same in letters or Hangul."""

import pytest
from tests.address.same import is_same

HAN = "韩国 京畿道 安城市 美阳面 青云路 15 号 工厂"
LANE = "韩国首尔特别市瑞草区青云大路 74 街 11 号"


@pytest.mark.parametrize(
    ("han", "other"),
    [
        (HAN, "15 Cheongun-ro, Miyang-myeon, Anseong-si, Gyeonggi-do, Korea"),
        (HAN, "경기도 안성시 미양면 청운로 15"),
        (HAN.replace("面", "面新岩里"), "15 Cheongun-ro, Miyang-myeon, Anseong-si, Gyeonggi-do, Korea"),
        (LANE, "11, Cheongun-daero 74-gil, Seocho-gu, Seoul, South Korea"),
        (LANE.replace("韩国", ""), "서울 서초구 청운대로74길 11"),
        ("大韓民國首爾瑞草區青雲大路74街11號", "11, 74gil, Cheongun-daero, Seocho-gu, Seoul, Korea"),
        ("韩国 大邱 达西区 青云街 32号", "32 Cheongun-gil, Dalseo-gu, Daegu, Korea"),
    ],
)
def test_parts_in_characters_are_read_in_korean(han: str, other: str) -> None:
    assert is_same(han, other)


@pytest.mark.parametrize(
    ("han", "other"),
    [
        (HAN, "51 Cheongun-ro, Miyang-myeon, Anseong-si, Gyeonggi-do, Korea"),
        (HAN, "15 Cheongun-gil, Miyang-myeon, Anseong-si, Gyeonggi-do, Korea"),
        (HAN, "15 Cheongun-daero, Miyang-myeon, Anseong-si, Gyeonggi-do, Korea"),
        (HAN, "15 Cheongan-ro, Miyang-myeon, Anseong-si, Gyeonggi-do, Korea"),
        (HAN, "15 Cheongun-ro, Bogae-myeon, Anseong-si, Gyeonggi-do, Korea"),
        (HAN, "15 Cheongun-ro, Danwon-gu, Ansan-si, Gyeonggi-do, Korea"),
        (HAN, "15 Cheongun-ro 2-gil, Miyang-myeon, Anseong-si, Gyeonggi-do, Korea"),
        (LANE, "11, Cheongun-daero 77-gil, Seocho-gu, Seoul, South Korea"),
        (LANE, "74, Cheongun-daero 11-gil, Seocho-gu, Seoul, South Korea"),
        (LANE, "11, Cheongun-daero, Seocho-gu, Seoul, South Korea"),
        (LANE, "11, Cheongun-daero 74-gil, Gangnam-gu, Seoul, South Korea"),
    ],
)
def test_another_number_kind_lane_township_or_city_is_another_place(han: str, other: str) -> None:
    assert not is_same(han, other)


COUNTED = "大韩民国 京畿道龙仁市器兴区青云路151街11-17"
COURT = "05836 首尔特别市松坡区青云路11路11、2楼204号（文井洞）"


@pytest.mark.parametrize(
    ("han", "other"),
    [
        (COUNTED, "11-17, Cheongun-ro 151beon-gil, Giheung-gu, Yongin-si, Gyeonggi-do, Republic of Korea"),
        (COUNTED, "경기도 용인시 기흥구 청운로 151번길 11-17"),
        (COURT, "05836 서울특별시 송파구 청운로11길 11, 2층 204호 (문정동)"),
        (COURT, "11, Cheongun-ro 11-gil, Songpa-gu, Seoul 05836, Korea"),
    ],
)
def test_the_part_of_a_lot_is_no_range_and_a_lane_may_be_called_a_road(han: str, other: str) -> None:
    assert is_same(han, other)


@pytest.mark.parametrize(
    ("han", "other"),
    [
        (COUNTED, "11-19, Cheongun-ro 151beon-gil, Giheung-gu, Yongin-si, Gyeonggi-do, Republic of Korea"),
        (COUNTED, "13, Cheongun-ro 151beon-gil, Giheung-gu, Yongin-si, Gyeonggi-do, Republic of Korea"),
        (COUNTED, "11-17, Cheongun-ro 157beon-gil, Giheung-gu, Yongin-si, Gyeonggi-do, Republic of Korea"),
        (COUNTED, "11-17, Cheongun-ro, Giheung-gu, Yongin-si, Gyeonggi-do, Republic of Korea"),
        (COUNTED, "11-17, Cheongun-ro 151beon-gil, Suji-gu, Yongin-si, Gyeonggi-do, Republic of Korea"),
        (COURT, "11, Cheongun-ro 12-gil, Songpa-gu, Seoul 05836, Korea"),
        (COURT, "112, Cheongun-ro 11-gil, Songpa-gu, Seoul 05836, Korea"),
        (COURT, "11, Cheongun-ro, Songpa-gu, Seoul 05836, Korea"),
    ],
)
def test_another_part_of_a_lot_or_lane_is_another_place(han: str, other: str) -> None:
    assert not is_same(han, other)
