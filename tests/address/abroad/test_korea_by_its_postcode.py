"""A postcode of Korea until 2014 tells Korea, beside a division, a province or a city, however they are written."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()
LOT = "271, Maetan3-Dong, Yeongtong-Gu, Suwon KYUNGGI-DO 443-743"
HOUSE = "54, Owlbeop-ro, Songpa-gu, Seoul 05854, seoul 05854"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LOT, "Metan Dong 271, Youngtong Gu, Suwon Kyung-gi Do. 443-743"),
        (LOT, "271, Metan 3 dong, Suwon Kyung-ki do 443-743"),
        (LOT, "271 Maetan dong, Youngtonggu, Suwon 443-743"),
        ("801, 8th Fl., Anyang Owl-center building, 791-9, Anyang 431-060",
         "1101, 11th Fl., Anyang Owl-center building, 791-9, Anyang Gyeonggi-do 431-815"),
        ("642-9, DEUNGCHON-DONG, KANGSEO-GU, SEOUL", "642-9 Deung Chon-Dong, KangSeo-Gu, Seoul 157-841"),
        (HOUSE, "A-1701, Owljeong-dong, SK V1 GL Kestrel City, 54, Owlbeop-ro, Songpa-gu,, seoul seoul 05854"),
    ],
)  # fmt: skip
def test_one_lot_is_one_place_however_its_divisions_are_written(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    "other",
    [
        "272, Metan dong, Suwon Kyung-ki do 443-743",
        "271, Metan 4 dong, Suwon Kyung-ki do 443-743",
        "271, Woncheon dong, Suwon Kyung-ki do 443-743",
        "271, Metan dong, Anyang Kyung-ki do 431-743",
    ],
)
def test_another_lot_quarter_or_city_is_another_place(other: str) -> None:
    assert not is_same(LOT, other)


@pytest.mark.parametrize(
    "text",
    [
        "No. 8 Renmin Road, Anyang, Henan 455-000",
        "No. 8 Renmin Road, Guang Dong 518-000",
        "12 Kestrel Nagar, Owlpur, Delhi 110-001",
    ],
)
def test_three_and_three_digits_alone_are_not_korean(text: str) -> None:
    assert address.read(text, GAZETTEER).country != "KR"


_TOWER = "서울특별시 성동구 청원4길 6-1 태양빌딩 3층 (성수동1가 14-32)"


def test_a_postcode_in_brackets_at_the_head_is_no_number() -> None:
    text = "(04790) 3F Taeyang Bldg, 6-1 Cheongwon 4-gil, Seongdong-gu, Seoul, KOREA"
    assert address.read(text, GAZETTEER).postcode == "04790"
    assert is_same(_TOWER, text)


@pytest.mark.parametrize(
    "other",
    [
        "(04790) 3F Taeyang Bldg, 6-2 Cheongwon 4-gil, Seongdong-gu, Seoul, KOREA",
        "(04790) 3F Taeyang Bldg, 6-1 Cheongwon 5-gil, Seongdong-gu, Seoul, KOREA",
        "(04790) 3F Taeyang Bldg, 6-1 Cheongwon 4-gil, Seodaemun-gu, Seoul, KOREA",
    ],
)
def test_a_postcode_at_the_head_makes_no_two_houses_one(other: str) -> None:
    assert not is_same(_TOWER, other)
