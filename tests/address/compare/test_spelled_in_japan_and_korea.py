"""Addresses of Japan and Korea in letters as two people spell and shorten them, and what each of them is not."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14丁目15-3 Nishi Shinjuku, Shinjuku-ku, Tokyo", "14-15-3 Nishishinjuku, Shinjuku, Tokyo"),
        ("14-2-8 Nihonbashi-Honcho, Chuo-ku, Tokyo", "14-2-8, Nihombashi Honcho, Chuo City, Tokyo 103-0023"),
        ("14-15-1 Konan, Minato-ku, Tokyo", "14-15-1 Kounan, Minato-ku, Tokyo"),
        (
            "Owl AIP, Nihonbashi 1-chome Owl Building, 15th floor, 14-4-1 Nihonbashi, Chuo-ku, Tokyo 103-0027",
            "14-4-1, Nihombashi, Chuo, Tokyo",
        ),
        ("B1, 134 Myeongdong 8ga-gil, Jung-gu, Seoul", "서울시 중구 명동8가길 134 지하1층"),
        ("134 Myeongdong 8-gil, Jung-gu, Seoul", "서울시 중구 명동8길 134"),
        ("134 Myeongdong 8 ga-gil, Jung-gu, Seoul", "134 Myeongdong 8ga gil, Jung-gu, Seoul"),
        (
            "3F, 121-7 Yangjae-daero 12beon-gil, Seocho, Seoul",
            "121-7, Yangjaedaero 12 Beongil, Seocho-gu, SEOUL 3rd fl",
        ),
        ("158-16 Samsung-dong, Kangnam-ku, Seoul", "158-16 Samseong-dong, Gangnam-gu, Seoul"),
        ("1604-1 Gojan-dong, Namdong-gu, Incheon", "1604-1 Gozan-Dong, Namdong-ku, Inchon"),
        (
            "66B 15L, Namdong Industrial Complex, Gojan-dong, Namdong-gu, Incheon",
            "66BL-15LT, Namdong Ind. Complex, Gojan-dong, Incheon",
        ),
    ],
)
def test_one_place(one: str, other: str) -> None:
    for a, b in ((one, other), (other, one)):
        assert address.compare_fields(a, b, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14丁目15-3 Nishi Shinjuku, Shinjuku-ku, Tokyo", "14-15-3 Shinjuku, Shinjuku, Tokyo"),
        ("14丁目15-3 Nishi Shinjuku, Shinjuku-ku, Tokyo", "3-15-14 Nishishinjuku, Shinjuku, Tokyo"),
        ("14-15-3 Higashi Shinjuku, Shinjuku-ku, Tokyo", "14-15-3 Nishishinjuku, Shinjuku, Tokyo"),
        ("14-2-8 Nihonbashi-Honcho, Chuo-ku, Tokyo", "14-2-8, Nihombashi, Chuo City, Tokyo"),
        ("14-2-8 Nihonbashi-Honcho, Chuo-ku, Tokyo", "14-2-8, Nihombashi Muromachi, Chuo City, Tokyo"),
        ("14-15-1 Konan, Minato-ku, Tokyo", "14-15-1 Konan, Shinagawa-ku, Tokyo"),
        ("14-15-1 Konan, Minato-ku, Tokyo", "14-15-1 Kaigan, Minato, Tokyo"),
        ("Owl Lab, 14-15-1 Konan, Minato-ku, Tokyo", "Owl Lab, 14-15-1 Kaigan, Minato-ku, Tokyo"),
        ("Owl Lab, 14-15-1 Konan, Minato-ku, Tokyo", "14-15-1, Minato, Tokyo"),
        ("Konan, 14-15-1, Minato, Tokyo", "Kaigan, 14-15-1, Minato, Tokyo"),
        ("134 Myeongdong 8ga-gil, Jung-gu, Seoul", "서울시 중구 명동8나길 134"),
        ("134 Myeongdong 8ga-gil, Jung-gu, Seoul", "서울시 중구 명동8길 134"),
        ("134 Myeongdong 8ga-gil, Jung-gu, Seoul", "134 Myeongdong 9ga-gil, Jung-gu, Seoul"),
        ("134 Myeongdong 8ga-gil, Jung-gu, Seoul", "134 Namdaemun 8ga-gil, Jung-gu, Seoul"),
        ("158-16 Samsung-dong, Kangnam-ku, Seoul", "158-16 Samseong-dong, Gwanak-gu, Seoul"),
        (
            "66B 15L, Namdong Industrial Complex, Gojan-dong, Namdong-gu, Incheon",
            "66BL-16LT, Namdong Ind. Complex, Gojan-dong, Incheon",
        ),
        (
            "66B 15L, Namdong Industrial Complex, Gojan-dong, Namdong-gu, Incheon",
            "65BL-15LT, Namdong Ind. Complex, Gojan-dong, Incheon",
        ),
    ],
)
def test_two_places(one: str, other: str) -> None:
    for a, b in ((one, other), (other, one)):
        assert not address.compare_fields(a, b, load())[2].same_premises
