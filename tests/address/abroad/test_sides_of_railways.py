"""Suburbs of India on one side of the railway, and the zones of a city's post behind a dash."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Lark Centre, Owl Road, Thane West 400604, MH, India", "Lark Centre, Owl Rd, Thane (W), Maharashtra", True),
        ("12, Owl Road, Thane (West)", "12, Owl Road, Thane, Maharashtra 400601", True),
        ("12, Owl Road, Thane West", "12, Owl Road, Thane East", False),
        ("12, Owl Road, Kalyan West", "12, Owl Road, Thane West", False),
        ("12, Owl Industrial Estate, Saki Naka, Mumbai - 72", "12, Owl Indl. Estate, Sakinaka, Mumbai 400072", True),
        ("12, Owl Road, Chennai - 34", "12 Owl Road, Chennai 600034", True),
        ("12, Owl Road, Mumbai - 72", "12 Owl Road, Mumbai 400001", False),
    ],
)
def test_a_side_of_the_railway_and_a_zone_of_the_post_tell(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
