"""Short forms of southern Asia and the Gulf: SITE of Karachi, Road No. of Bahrain, IN behind a code."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("E-29, S.I.T.E., Karachi", "E/29, S.I.T.E. Karachi-75700"),
        ("Plot No. E-29, SITE Area, Karachi 75700, Pakistan", "E-29 SITE Industrial Area Karachi-Pakistan"),
        ("72, MG Road, Bengaluru, Karnataka 560001 IN", "72, MG Road, Bengaluru"),
        ("Bldg. No. 722, Road No. 2427, Block No. 324, Manama", "Building 722, Road 2427, Block 324, Juffair, Manama"),
    ],
)
def test_one_place_in_short_and_in_full(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("E-29, S.I.T.E., Karachi", "F/29, S.I.T.E. Karachi-75700"),
        ("E-29, S.I.T.E. Karachi", "E-129 SITE Industrial Area Karachi-Pakistan"),
        ("Bldg. No. 722, Road No. 2427, Block No. 324, Manama", "Building 722, Road 2428, Block 324, Juffair, Manama"),
    ],
)
def test_another_plot_or_road_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
