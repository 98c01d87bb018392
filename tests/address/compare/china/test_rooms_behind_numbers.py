"""A room put behind the number of a house by a dash: Jucheng Rd No.29-602 is 聚成路29号602室."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

_ROOM = "Jucheng Rd No.29-602, Yichang 443000 Hubei CN"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (_ROOM, "湖北省宜昌市西陵区聚成路29号602室"),
        (_ROOM, "Floor 6, No. 29 Jucheng Road, Xiling District, Yichang, Hubei, China"),
        ("石家庄市裕华区槐岭路118-1203", "Room 1203, No. 118 Huailing Road, Yuhua District, Shijiazhuang"),
        (
            "12/F, 118 Huailing Road, Yuhua District, Shijiazhuang",
            "118-1203 Huailing Road, Yuhua District, Shijiazhuang",
        ),
        ("上海市静安区昌平路990号305室", "Changping Road 990-305, Jing'an, Shanghai"),
    ],
)
def test_a_room_behind_a_number_is_that_room_of_the_house(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    "other",
    [
        "湖北省宜昌市西陵区聚成路29号603室",
        "湖北省宜昌市西陵区聚成路29号",
        "湖北省宜昌市西陵区聚成路29号5楼",
        "湖北省宜昌市西陵区聚成路28号602室",
        "湖北省宜昌市西陵区聚兴路29号602室",
        "湖北省襄阳市襄城区聚成路29号602室",
    ],
)
def test_another_room_floor_house_road_or_town_is_another_place(other: str) -> None:
    assert not is_same(_ROOM, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Jucheng Rd No.29-12, Yichang", "湖北省宜昌市西陵区聚成路29号12室"),
        ("Jucheng Rd No.29-2-602, Yichang", "湖北省宜昌市西陵区聚成路29号602室"),
        ("上海市静安区昌平路990弄305号", "Changping Road 990-305, Jing'an, Shanghai"),
    ],
)
def test_a_number_of_its_own_is_no_room(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (_ROOM, "443000"),
        ("29 Jucheng Rd, Yichang 443000 Hubei, China", "443000"),
        ("29 Jucheng Rd, Yichang 44300 Hubei, China", None),
    ],
)
def test_six_digits_between_city_and_province_are_a_postcode(text: str, code: str | None) -> None:
    read = address.read(text, load())
    assert read.postcode == code
    assert read.unit != code
