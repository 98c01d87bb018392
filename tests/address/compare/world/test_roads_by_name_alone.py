"""A number before a name without a kind is on a road of that name in Arab countries."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("45 Tahrir, Dokki, Giza, Egypt", "45 شارع الحرية، الدقي، الجيزة"),
        ("45 Tahrir, Dokki, Giza, Egypt", "45 Horreya Street, Dokki, Giza"),
        ("7 Quraish, Al Salamah, Jeddah, Saudi Arabia", "شارع الملك فهد، 7، السلامة، جدة"),
        ("64 Charles Malek, Achrafieh, Beirut, Lebanon", "64 شارع شارل حلو - الأشرفية - بيروت"),
    ],
)
def test_another_road_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("45 Tahrir, Dokki, Giza, Egypt", "45 شارع التحرير، الدقي، الجيزة"),
        ("45 Tahrir, Dokki, Giza, Egypt", "45 Tahrir Street, Dokki, Giza"),
    ],
)
def test_the_road_by_its_name_alone_is_one(one: str, other: str) -> None:
    assert is_same(one, other)
