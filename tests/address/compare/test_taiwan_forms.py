"""Numbered roads of Hsinchu's Science Park without their word, and districts named with another city than their own."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2F, No.31, R&D. II, Science Park, Hsinchu City Taiwan TW 30076", "No. 31, R&D Rd. II, Hsinchu TW 300"),
        ("2F,No.8-1,Industry E,Rd.9 Hsinchu TW 308", "No. 8-1, Industry E. 9th Rd., Hsinchu TW 300"),
        ("No.21,Park Avenue II,Hsinchu Science Park Hsin-Chu R.O.C. TW 308", "21 Park Avenue II, Hsinchu TW 308"),
        (
            "NO. 217, WEN HWA 2RD., KUEI SHAN HSIANG, TAIPEI, SHIEN TAO YUAN TW 333",
            "No. 217, Wen Hwa 2nd Rd., Kuei Shan Hsiang Tao Yuan Shien TW 333",
        ),
    ],
)
def test_one_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No.31, R&D. II, Science Park, Hsinchu TW 30076", "No. 31, R&D Rd. III, Hsinchu TW 300"),
        ("No. 9, Park 2nd Rd., East Dist., Hsinchu", "No. 9, Park Avenue II, Hsinchu Science Park, Hsinchu"),
        ("2F,No.8-1,Industry E,Rd.9 Hsinchu TW 308", "No. 8-1, Industry W. 9th Rd., Hsinchu TW 300"),
        ("No. 31, Hsinchu Science Park II, Hsinchu TW 300", "No. 31, Park Rd. II, Hsinchu TW 300"),
        ("NO. 217, WEN HWA 2RD., TAIPEI, TAO YUAN TW 333", "No. 217, Wen Hwa 2nd Rd., Banqiao, New Taipei TW 220"),
    ],
)
def test_two_places(one: str, other: str) -> None:
    assert not is_same(one, other)
