"""Districts of Korea in older spellings, and two of which one's name begins the other's."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("43, Sejong-daero, Chung-gu, Seoul", "Sejongdaero 43, Jung-gu, Seoul 04528"),
        ("43, Sejong-daero, Chung-gu, Seoul", "서울특별시 중구 세종대로 43"),
        ("78 Chungmu-ro, Chung-gu, Pusan", "78, Chungmu-ro, Jung-gu, Busan"),
        ("14 Wangsan-ro, Tongdaemun-gu, Seoul", "14 Wangsan-ro, Dongdaemun-gu, Seoul"),
    ],
)
def test_an_older_spelling_is_one(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("43, Sejong-daero, Chung-gu, Seoul", "Sejongdaero 43, Jungnang-gu, Seoul 04528"),
        ("43, Sejong-daero, Jung-gu, Seoul", "Sejongdaero 43, Jungnang-gu, Seoul 04528"),
        ("43, Sejong-daero, Jungnang-gu, Seoul", "서울특별시 중구 세종대로 43"),
        ("14 Wangsan-ro, Tongdaemun-gu, Seoul", "14 Wangsan-ro, Seodaemun-gu, Seoul"),
        ("14 Hwangje-ro, Chung-gu, Daejeon", "14 Hwangje-ro, Jung-gu, Daegu"),
    ],
)
def test_another_district_is_none(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, load())[2].same_premises
