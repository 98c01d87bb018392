"""Days of the week that stand behind an address without hours: they are no part of it."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("泉州市南安市枭山路82号（周一至周六）", "泉州市南安市枭山路82号"),
        ("泉州市南安市枭山工业区82号地块 周一到周五", "泉州市南安市枭山工业区82号地块"),
        ("No. 82 Xiaoshan Road, Nan'an, Quanzhou (Mon-Sat)", "No. 82 Xiaoshan Road, Nan'an, Quanzhou"),
        ("12 Owl Road, Leeds LS1 9ZZ, Monday to Friday", "12 Owl Road, Leeds LS1 9ZZ"),
    ],
)
def test_days_behind_an_address_are_no_part_of_it(text: str, bare: str) -> None:
    read, alone = (address.read(it, load()) for it in (text, bare))
    assert address.canonical(read) == address.canonical(alone)
    assert not read.leftover


@pytest.mark.parametrize("text", ["12 Friday Street, Leeds LS1 9ZZ", "12 Owl Road, Monday Market, Kaduna"])
def test_a_day_in_a_name_is_one(text: str) -> None:
    assert "day" in address.canonical(address.read(text, load()))
