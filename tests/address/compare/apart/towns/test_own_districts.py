"""Districts of Budapest by their numbers, and by the postcodes that hold them."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1051 Budapest, Bagoly utca 16.", "1151 Budapest, Bagoly utca 16."),
        ("1051 Budapest, Bagoly utca 16.", "1061 Budapest, Bagoly utca 16."),
        ("1051 Budapest, Bagoly utca 16.", "Budapest, VI. ker. Bagoly utca 16."),
        ("1151 Budapest, Bagoly utca 16.", "Budapest V., Bagoly u. 16"),
    ],
)
def test_two_districts_of_budapest_are_two_places_though_one_sign_tells_them(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1051 Budapest, Bagoly utca 16.", "1052 Budapest, Bagoly utca 16."),
        ("1051 Budapest, Bagoly utca 16.", "Budapest, V. ker. Bagoly utca 16."),
        ("1151 Budapest, Bagoly utca 16.", "Budapest XV., Bagoly u. 16"),
        ("1051 Budapest, Bagoly utca 16.", "Budapest V. kerület, Bagoly utca 16"),
        ("4025 Debrecen, Bagoly utca 16.", "4035 Debrecen, Bagoly utca 16."),
    ],
)
def test_one_district_of_budapest_has_many_codes(one: str, other: str) -> None:
    assert is_same(one, other)
