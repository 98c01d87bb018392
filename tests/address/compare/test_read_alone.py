"""What reading alone makes one place it makes so whichever address comes first; what is found in a text may not."""

import pytest

from falsefront import address
from falsefront.address.compare.comparison import compare_unweighed
from falsefront.address.compare.read_alone import is_read_alone
from falsefront.address.for_good import load_for_good


@pytest.mark.parametrize(
    ("one", "other", "is_alone"),
    [
        ("河北省邢台市青橡北路218号榛砚花园3号楼", "Zhenyan Garden, No. 218 Qingxiang North Road, Xingtai", True),
        ("No. 218 Qingxiang North Road, Xingtai, Room 9", "邢台市青橡北路218号", True),
        ("上海市国权北路1688弄湾谷科技园B3", "上海市国权北路1688弄湾谷科技园B3", False),
        ("Owl Institute, Rua das Corujas 45, Lisboa", "R. Corujas 45, Lisboa", True),
    ],
)
def test_only_what_was_read_of_each_is_not_compared_back(one: str, other: str, is_alone: bool) -> None:
    a, b = (address.read(text, load_for_good()) for text in (one, other))
    found = compare_unweighed(a, b)
    assert found.level.is_same_premises
    assert is_read_alone(found, a, b) == is_alone
    assert compare_unweighed(b, a).score == found.score
