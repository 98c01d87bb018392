"""A number that counts blocks, floors or sections verifies no house's."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("SOWAÇ 12. Ada No:24 Bağcılar", "SOWAÇ 24. Ada No:12 Bağcılar"),
        ("SOWAÇ 24. Ada No: 12 Bağcılar", "SOWAÇ 24 Bağcılar"),
        ("SOWAÇ Blok 24 No 12 Bağcılar", "SOWAÇ Blok 12 No 24 Bağcılar"),
        ("Sowa OSB 12. Blok No:24 Başakşehir", "Sowa OSB 24. Blok No:12 Başakşehir"),
        ("Sowa Caddesi 24. Blok No: 12, Bursa", "Sowa Caddesi 12. Blok No: 24, Bursa"),
        ("House 5, Road 12, Banani, Dhaka", "House 12, Road 5, Banani, Dhaka"),
        ("Plot 12 Phase 5 Owl Vihar Gurgaon", "Plot 5 Phase 12 Owl Vihar Gurgaon"),
        ("12 Sector 5, Gurgaon", "5 Sector 12, Gurgaon"),
        ("Owl Street 24. Block No. 12, Lahore", "Owl Street 12. Block No. 24, Lahore"),
    ],
)
def test_numbers_that_change_places_are_two_houses(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("SOWAÇ 12. Ada No:24 Bağcılar", "Sowaç 12.Ada No: 24 Bağcılar"),
        ("SOWAÇ 24. Ada No: 12 Bağcılar", "SOWAÇ No: 12 Bağcılar"),
        ("Sowa Caddesi 24. Blok No: 12, Bursa", "Sowa Cad. No: 12 24. Blok, Bursa"),
        ("Shop No 5, 12 Owl Road, Lahore", "12 Owl Rd, Lahore"),
    ],
)
def test_one_house_with_or_without_its_block_is_one(a: str, b: str) -> None:
    assert is_same(a, b)
