"""Firms, bodies and towns in translation or older spelling are their own characters, and no others that sound so."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("47 CITIC Road, Suzhou", "苏州市中信路47号", True),
        ("47 CITIC Road, Suzhou", "苏州市忠信路47号", False),
        ("47 Kingkey Road, Suzhou", "苏州市经济路47号", False),
        ("Building 3, CITIC Industrial Park, Suzhou", "苏州市众信工业园3栋", False),
        ("CITIC Building, Tianhe, Guangzhou", "广州市天河区中鑫大厦", False),
        ("CITIC Building, Tianhe, Guangzhou", "Zhongxin Building, Tianhe, Guangzhou", False),
        ("New World Building, Tianhe, Guangzhou", "广州市天河区新视界大厦", False),
        ("47 Foochow Road, Shanghai", "上海市福州路47号", True),
        ("47 Foochow Road, Shanghai", "上海市抚州路47号", False),
        ("47 Soochow Road, Shanghai", "上海市宿州路47号", False),
    ],
)
def test_a_name_asks_for_all_its_characters(a: str, b: str, same: bool) -> None:
    assert is_one(a, b) is same
