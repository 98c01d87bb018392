"""Quarters and counted lanes of Korea, in Hangul and in letters."""

import pytest
from tests.address.same import is_same

ROAD = "경상남도 사천시 까치동 제비로 20-2"
LOT = "서울 마포구 까치동 395-43"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("서울 강남구 제비로 79길 6 달빛타워", "Moonlight Tower, 6 79gil, Jebi-ro, Gangnam-gu, Seoul, Korea"),
        ("서울 강남구 제비대로79길 6-1", "6-1, 79-gil, Jebi-daero, Gangnam-gu, Seoul"),
        ("경기도 안양시 동안구 제비로 327번길 11", "11 327beongil, Jebi-ro, Dongan-gu, Anyang-si, Gyeonggi-do, Korea"),
        (ROAD, "Jebi-ro 20-2, Kka-dong, Sacheon-si, Gyeongsangnam-do, South Korea"),
        (ROAD, "Jebi-ro 20-2, Sacheon-si, Gyeongsangnam-do, South Korea"),
        (LOT, "395-43 Kkachi-dong, Mapo-gu, Seoul"),
        (LOT, "395-43 Kkachi 1-dong, Mapo-gu, Seoul, Korea"),
    ],
)
def test_a_lane_before_its_road_and_a_quarter_cut_short_are_the_same(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("서울 강남구 제비로 79길 6", "6 97gil, Jebi-ro, Gangnam-gu, Seoul, Korea"),
        ("서울 강남구 제비로 79길 6", "79 6gil, Jebi-ro, Gangnam-gu, Seoul, Korea"),
        ("서울 강남구 제비로 79길 6", "6 Jebi-ro, Gangnam-gu, Seoul, Korea"),
        ("서울 강남구 제비로 79길 6", "6 79gil, Jebi-daero, Gangnam-gu, Seoul, Korea"),
        (ROAD, "Jebi-ro 20-3, Kka-dong, Sacheon-si, Gyeongsangnam-do, South Korea"),
        (ROAD, "Jebi-ro 20-2, Kka-dong, Jinju-si, Gyeongsangnam-do, South Korea"),
        ("경기도 용인시 처인구 제비로 20-2", "Jebi-ro 20-2, Giheung-gu, Yongin-si, Gyeonggi-do, South Korea"),
        (LOT, "395-43 Kka-dong, Mapo-gu, Seoul"),
        ("경기도 시흥시 까치동 20-2", "20-2, Kka-dong, Siheung-si, Gyeonggi-do, South Korea"),
    ],
)
def test_another_lane_number_road_district_or_quarter_of_a_lot_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
