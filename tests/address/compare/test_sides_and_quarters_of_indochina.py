"""Roads of two sides in Bangkok, and streets of Phnom Penh that several khans have."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("12 North Sathorn, Bangkok", "12 South Sathorn, Bangkok", False),
        ("12 Sathorn Nuea, Bangkok 10170", "12 Sathorn Tai, Bangkok 10170", False),
        ("12 Sathorn Tai, Bangkok", "12 South Sathorn, Bangkok", True),
        ("12 ถนนราชดำริ กรุงเทพฯ", "12 ถนนราชดำเนิน กรุงเทพฯ", False),
        ("12 ถนนราชดำริ กรุงเทพฯ", "12 Ratchadamri Road, Bangkok", True),
        ("12 Street 163, Khan 7 Makara, Phnom Penh", "12 Street 163, Khan Sen Sok, Phnom Penh", False),
        ("#12, Street 163, Khan Mean Chey", "#12, Street 163, Khan Sen Sok", False),
        ("12 Street 163, Khan 7 Makara, Phnom Penh", "12 Street 163, Khan Prampir Makara, Phnom Penh", True),
        ("12 Street 163, Khan Chamkarmon Phnom Penh", "12 Street 163, Khan Chamkar Morn, Phnom Penh", True),
    ],
)
def test_sides_and_quarters_tell_streets_apart(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
