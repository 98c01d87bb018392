"""Lots, counted quarters, works and roads of Korea are one in Hangul and in letters, whatever end a form gave."""

import pytest
from tests.address.same import is_same

from falsefront.address.abroad.written.asia.korean_parts import in_korea
from falsefront.address.plain.scripts import in_latin


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("서울시 구로구 구로동 47-12번지", "47-12, Guro-dong, Guro-gu, Seoul, Korea", True),
        ("서울시 구로구 구로동 47-12번지", "47-13, Guro-dong, Guro-gu, Seoul, Korea", False),
        ("서울시 구로구 구로동 47-12번지", "47, Guro-dong, Guro-gu, Seoul, Korea", False),
        ("서울시 구로구 구로4동 47-12번지", "47-12, Guro 4-dong, Guro-gu, Seoul 152-848", True),
        ("서울시 구로구 구로4동 47-12번지", "47-12, Guro 3-dong, Guro-gu, Seoul 152-848", False),
        ("경기도 수원시 영통구 원천2동 88번지", "88 WONCHEON 2-DONG, SUWON- SI 443-766, US", True),
        ("경기도 수원시 영통구 원천2동 88번지", "88 WONCHEON 3-DONG, SUWON- SI 443-766, US", False),
        ("서울 영등포구 여의도동 92번지", "92 Yoido-dong, Youngdungpo-gu Seoul 150-727, US", True),
        ("서울 영등포구 여의도동 92번지", "93 Yoido-dong, Youngdungpo-gu Seoul 150-727, US", False),
        (
            "인천 남동구 고잔동 남동공단 15B 4L",
            "15B-4L Namdong Industrial Complex, Gojan-dong, Namdong-gu, Incheon",
            True,
        ),
        (
            "인천 남동구 고잔동 남동공단 15B 4L",
            "15B-5L Namdong Industrial Complex, Gojan-dong, Namdong-gu, Incheon",
            False,
        ),
        ("경기도 시흥시 정왕동 시화공단 2다 308", "2Da-308 Sihwa Industrial Complex, Jeongwang-dong, Siheung-si", True),
        (
            "경기도 시흥시 정왕동 시화공단 2다 308",
            "2Da-309 Sihwa Industrial Complex, Jeongwang-dong, Siheung-si",
            False,
        ),
    ],
)
def test_a_lot_is_one_in_both_scripts(one: str, other: str, expected: bool) -> None:
    assert is_same(one, other) is expected
    assert is_same(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("부산광역시 강서구 누리산단261로 48", "48, Nurisandan 261-ro, Gangseo-gu, Busan", True),
        ("부산광역시 강서구 누리산단261로 48", "48, Nurisandan 262-ro, Gangseo-gu, Busan", False),
        ("부산 강서구 누리산단261로73번길 9", "9, Nurisandan 261-ro 73beon-gil, Gangseo-gu, Busan", True),
        ("부산 강서구 누리산단261로 9", "9, Nurisandan 261-ro 73beon-gil, Gangseo-gu, Busan", False),
        ("경기도 시흥시 누리2대로 58", "58, Nuri 2-daero, Siheung-si, Gyeonggi-do 15083", True),
        ("경기도 시흥시 누리2대로 58", "58, Nuri 3-daero, Siheung-si, Gyeonggi-do 15083", False),
        ("경기도 시흥시 누리2대로 58번길 7", "7, Nuri 2-daero 58beon-gil, Siheung-si", True),
        ("경기도 시흥시 누리2대로 58번길 7", "58, Nuri 2-daero, Siheung-si", False),
        ("경상남도 김해시 한림면 누리대로1071번길 12-6", "12-6, Nuri-daero 1071beon-gil, Hallim-myeon, Gimhae", True),
        ("경상남도 김해시 한림면 누리대로1071번길 12-6", "12-6, Nuri-daero 1072beon-gil, Hallim-myeon, Gimhae", False),
    ],
)
def test_a_counted_road_is_one_in_both_scripts(one: str, other: str, expected: bool) -> None:
    assert is_same(one, other) is expected
    assert is_same(other, one) is expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Rm 704, Nuri Techno Tower 4th, 88-31 Guro-dong, Guro-gu, Seoul", True),
        ("#704 Nuri Techno Tower 4cha, 88-31, Guro-dong, Guro-gu, Seoul, Korea", True),
        ("Rm 704, Nuri Techno Tower 5th, Guro-dong, Guro-gu, Seoul", False),
    ],
)
def test_a_tower_of_several_is_told_by_its_count(other: str, expected: bool) -> None:
    assert is_same("서울특별시 구로구 구로동 88-31 누리테크노타워4차 704호", other) is expected


def test_a_road_of_works_keeps_its_name() -> None:
    assert "complex" not in in_latin("경기 화성시 향남읍 누리공단2길 45")
    assert "complex" not in in_latin("대구 달서구 성서공단북로 100")
    assert "seongseo industrial complex" in in_latin("대구 달서구 성서공단 12")


def test_a_city_of_korea_tells_the_country_only_beside_a_road_and_a_division_of_it() -> None:
    assert in_korea("12 nuri-ro, siheung-si", {"siheung"}.__contains__).endswith("korea")
    assert in_korea("12 nuri road, gimhae", {"gimhae"}.__contains__) == "12 nuri road, gimhae"
