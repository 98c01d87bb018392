"""A road of a district of Taiwan has each number once, whichever 里 or village is named beside it."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("No. 12, Haichien Rd., Chungmen Village, Linyuan, Kaohsiung, Taiwan", "高雄市林園區中門里海墘路12號"),
        ("高雄市林園區中門里海墘路12號", "高雄市林園區中芸里海墘路12號"),
    ],
)
def test_one_place(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("No. 14, Haichien Rd., Chungmen Village, Linyuan, Kaohsiung, Taiwan", "高雄市林園區中門里海墘路12號"),
        ("高雄市林園區中門里海墘路12號", "高雄市小港區中門里海墘路12號"),
        ("高雄市林園區中門里12號", "高雄市林園區中芸里12號"),
    ],
)
def test_another_place(a: str, b: str) -> None:
    assert not is_same(a, b)
