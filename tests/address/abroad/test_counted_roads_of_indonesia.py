"""Counted roads, blocks, plots and warehouses of Indonesia and Malaysia, in words of the country and in English."""

import pytest
from tests.address.same import is_same

from falsefront.address.abroad.written.named_estates import in_full


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Jl. Elang XII Blok K 18-24, Kawasan Industri Elang, Cikarang",
            "Elang Industrial Estate, Jl. Elang 12 Block K No.18-24, Cikarang, Bekasi 17530",
            True,
        ),
        (
            "Jl. Elang XII Blok K 18-24, Kawasan Industri Elang, Cikarang",
            "Elang Industrial Estate, Jl. Elang 13 Block K No.18-24, Cikarang, Bekasi 17530",
            False,
        ),
        (
            "Jl. Elang XII Blok K 18-24, Kawasan Industri Elang, Cikarang",
            "Elang Industrial Estate, Jl. Elang 12 Block L No.18-24, Cikarang, Bekasi 17530",
            False,
        ),
        (
            "Komp. Pergudangan Elang Mas Blok C/7, Tangerang",
            "Elang Mas Warehouse Complex Block C No. 7, Tangerang",
            True,
        ),
        (
            "Komp. Pergudangan Elang Mas Blok C/7, Tangerang",
            "Elang Mas Warehouse Complex Block D No. 7, Tangerang",
            False,
        ),
        (
            "Komp. Pergudangan Elang Mas Blok C/7, Tangerang",
            "Elang Jaya Warehouse Complex Block C No. 7, Tangerang",
            False,
        ),
        ("Jln. Pangeran Elang 41, Jakpus", "Jl. P. Elang No. 41, Jakarta Pusat 10730", True),
        ("Jln. Pangeran Elang 41, Jakpus", "Jl. P. Elang No. 14, Jakarta Pusat 10730", False),
        (
            "KIIC Industrial Estate, Lot E-7, Karawang",
            "Karawang International Industrial City (KIIC), Lot E-7, Karawang",
            True,
        ),
        (
            "KIIC Industrial Estate, Lot E-7, Karawang",
            "Karawang International Industrial City (KIIC), Lot E-8, Karawang",
            False,
        ),
        (
            "EJIP Plot 8D-3, Cikarang Selatan, Bekasi",
            "East Jakarta Industrial Park Plot 8D No.3, Cikarang Selatan, Bekasi",
            True,
        ),
        (
            "EJIP Plot 8D-3, Cikarang Selatan, Bekasi",
            "East Jakarta Industrial Park Plot 8D No.4, Cikarang Selatan, Bekasi",
            False,
        ),
        (
            "Plot 58, Elang Industrial Zone Phase 3, 11900 Penang",
            "Plot 58, Kawasan Perindustrian Elang Fasa III, 11900 Pulau Pinang",
            True,
        ),
        (
            "Plot 58, Elang Industrial Zone Phase 3, 11900 Penang",
            "Plot 58, Kawasan Perindustrian Elang Fasa IV, 11900 Pulau Pinang",
            False,
        ),
        ("Batu 5 1/2, Jalan Elang, 41400 Klang", "5 1/2 Mile, Jalan Elang, 41400 Klang, Selangor", True),
        ("Batu 5 1/2, Jalan Elang, 41400 Klang", "Batu 5 1/4, Jalan Elang, 41400 Klang, Selangor", False),
        ("Batu 5 1/2, Jalan Elang, 41400 Klang", "Batu 5, Jalan Elang, 41400 Klang, Selangor", False),
    ],
)
def test_what_is_counted_is_one_in_either_manner(one: str, other: str, expected: bool) -> None:
    assert is_same(one, other) is expected
    assert is_same(other, one) is expected


def test_initials_behind_an_estate_or_its_kind_behind_them_are_said_twice() -> None:
    full = "east jakarta industrial park, plot 5, bekasi"
    assert in_full("ejip industrial park plot 5, bekasi") == full
    assert in_full("east jakarta industrial park (ejip) plot 5, bekasi") == full
    assert "(mm)" in in_full("east jakarta industrial park (mm) plot 5, bekasi")
