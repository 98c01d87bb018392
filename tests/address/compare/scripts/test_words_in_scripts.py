"""Words, landmarks and towns of addresses in Urdu, Arabic, Persian, Hebrew and Hindi beside the same in English."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("12 نہر روڈ، بہاولپور", "12 Canal Road, Bahawalpur", True),
        ("12 نہر روڈ، بہاولپور", "14 Canal Road, Bahawalpur", False),
        ("سیکنڈ فلور، حسن آرکیڈ، ریلوے روڈ، جہلم", "2nd Floor, Hassan Arcade, Railway Road, Jhelum", True),
        ("دکان نمبر 7، حسن آرکیڈ، ریلوے روڈ، جہلم", "Shop No. 7, Nadeem Arcade, Railway Road, Jhelum", False),
        ("شارع البوم 8، مقابل سوق الجمعة، صحار", "8 Al Boom St., opposite Friday Market, Sohar", True),
        ("شارع البوم 8، مقابل سوق الجمعة، صحار", "8 Al Bayan St., opposite Friday Market, Sohar", False),
        ("רחוב הינשופים 12, ליד תחנת רכבת, נס ציונה", "12 HaYanshufim St., near the railway station, Nes Ziona", True),
        ("רחוב הינשופים 12, ליד תחנת רכבת, נס ציונה", "14 HaYanshufim St., near the railway station, Nes Ziona", False),
        ("45, रेलवे स्टेशन रोड, झाँसी", "45, Railway Station Road, Jhansi", True),
        ("45, रेलवे स्टेशन रोड, झाँसी", "45, Railway Road, Jhansi", False),
    ],
)  # fmt: skip
def test_words_in_scripts(left: str, right: str, expected: bool) -> None:
    assert is_same(left, right) is expected
