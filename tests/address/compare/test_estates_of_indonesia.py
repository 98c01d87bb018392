"""Estates of warehouses and shops in Indonesia by their names, and sides behind the names of roads in Malay."""

import pytest
from tests.address.same import is_same

ONE = "Pergudangan Elang Mas Blok H No. 8, Jl. Burung Hantu, Neglasari, Tangerang 15129"


@pytest.mark.parametrize(
    "other",
    [
        "Pergudangan Elang Benda Permai Blok H No. 8, Benda, Tangerang 15125",
        "Komplek Pergudangan Elang Jaya Blok H-8, Neglasari, Tangerang",
        "Ruko Elang Permai Blok H No. 8, Tangerang 15129",
    ],
)
def test_one_block_of_two_estates_is_two(other: str) -> None:
    assert not is_same(ONE, other)


def test_an_estate_by_its_whole_name_is_one() -> None:
    assert is_same(ONE, "Pergudangan Elang Mas Blok H No.8, Neglasari, Tangerang")


def test_a_side_in_the_middle_of_a_roads_name_is_one_of_two() -> None:
    one = "28A (Tingkat 1), Jalan Helang Perdana Barat 3, Kepong, 52100 K.L."
    assert not is_same(one, "No. 28A, Jalan Helang Perdana Timur 3, Taman Usahawan Kepong, 52100 Kuala Lumpur")
    assert is_same(one, "No. 28A, Jalan Helang Perdana Barat 3, Kepong, 52100 Kuala Lumpur")
