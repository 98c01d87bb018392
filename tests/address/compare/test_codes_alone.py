"""Addresses that end in a country's code without a postcode, and those that a form's fields say twice."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C-79, Sector 63 NOIDA Uttar Pradesh IN", "C-79, Sector 63, Noida, Uttar Pradesh 201301, India"),
        ("962, Owl Vihar Gurgaon Haryana IN", "962 Owl Vihar, Gurgaon 122016, India"),
        ("2, JALAN HELANG 3, SUBANG JAYA SELANGOR MY", "2 Jalan Helang 3, 47600 Subang Jaya, Selangor, Malaysia"),
        (
            "5F Fukurou Bldg, 2-9-12 Shibadaimon Minato-ku Tokyo 105-0012 Japan Tokyo Minato-ku JP 105-0012",
            "Fukurou Bldg 5F, 2-9-12 Shibadaimon, Minato-ku, Tokyo 105-0012",
        ),
        ("12 Owl Road, Pune 411 051, India Pune MH IN 411051", "12 Owl Road, Pune IN 411051"),
    ],
)
def test_one_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C-79, Sector 63 NOIDA Uttar Pradesh IN", "C-79, Sector 64, Noida, Uttar Pradesh 201301, India"),
        ("12 Owl Road Portland OR", "12 Owl Road, Portland VIC 3305, Australia"),
        ("41105 Owl Road, Pune IN 41105", "41106 Owl Road, Pune IN 41105"),
    ],
)
def test_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
