"""The five cities of Jakarta."""

import pytest
from tests.address.same import is_same

ONE = "Jalan Burung Hantu No. 27, Kebon Kosong, Kemayoran, Jakarta Pusat 10630"


@pytest.mark.parametrize(
    "right",
    [
        "Jl. Burung Hantu No.27, Jakarta Barat",
        "Jl. Burung Hantu 27, Kedoya, Kebon Jeruk, West Jakarta, DKI Jakarta 11520, Indonesia",
        "27 Jalan Burung Hantu, South Jakarta, Indonesia",
        "Jl. Burung Hantu Selatan No. 27 RT 03 RW 05, Kel. Kebon Kosong, Kec. Kemayoran, Jakarta Pusat",
    ],
)
def test_a_house_of_one_city_is_none_of_another(right: str) -> None:
    assert not is_same(ONE, right)


@pytest.mark.parametrize(
    "right",
    [
        "Jl. Burung Hantu No.27, Jakarta Pusat",
        "27 Jalan Burung Hantu, Kemayoran, Central Jakarta, Indonesia",
        "Jl. Burung Hantu 27, Jakarta",
    ],
)
def test_a_city_is_one_in_two_languages_or_left_out(right: str) -> None:
    assert is_same(ONE, right)
