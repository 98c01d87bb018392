"""Addresses of Indonesia that agree in all but kilometre and house, neighbourhood, or whose block it is."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address
from falsefront.address.compare.comparison import seen_again


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jl. Sowa Km 7, Bekasi", "Jl. Raya Sowa No 7, Bekasi"),
        ("Jl. Raya Sowa Km 15, Tangerang", "Jalan Raya Sowa No. 15, Tangerang, Banten"),
        ("Kp. Sowa RT 04/02 No 5, Desa Sukamaju, Bekasi", "Kampung Sowa RT 02 RW 04 No 5 Desa Sukamaju Bekasi"),
        ("Kawasan Industri Sowa Blok C-11, Cileungsi, Bogor", "Sowa Industrial Estate II Block C11, Cileungsi, Bogor"),
        ("Pergudangan Sowa Mas Blok C-19, Kosambi, Tangerang", "Perumahan Garuda Blok C-19, Kosambi, Tangerang"),
    ],
)
def test_near_misses_are_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jl. Sowa Km 7, Bekasi", "Jalan Raya Sowa KM. 7, Bekasi"),
        ("Jl. Raya Sowa KM22 Jakarta Timur", "Jalan Raya Sowa Km. 22, Cakung, East Jakarta"),
        ("Jl. Raya Sowa No 15, Tangerang", "Jalan Raya Sowa 15, Tangerang, Banten"),
        ("Kp. Sowa RT 04/02 No 5, Desa Sukamaju, Bekasi", "Kampung Sowa RT 004 RW 002 No 5 Desa Sukamaju Bekasi"),
        ("Kawasan Industri Sowa Blok C-11, Cileungsi, Bogor", "Sowa Industrial Estate Block C11, Cileungsi, Bogor"),
        ("Pergudangan Sowa Mas Blok C-19, Kosambi, Tangerang", "Pergudangan Sowa Mas Block C19, Tangerang"),
    ],
)
def test_one_place_is_written_in_many_ways(a: str, b: str) -> None:
    assert is_same(a, b)


def test_what_the_texts_name_parts_those_that_are_seen_again_too() -> None:
    """So that grouping joins nobody whom comparing keeps apart."""
    texts = ("Kp. Sowa RT 04/02 No 5, Desa Sukamaju, Bekasi", "Kampung Sowa RT 02 RW 04 No 5 Desa Sukamaju Bekasi")
    one, other = (address.read(text, load()) for text in texts)
    assert not seen_again(one, other)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jl. H.R. Sowa Said Blok X-5 Kav. 1-2, Kuningan", "Jl. H.R. Sowa Said Blok X-1 Kav. 1-2, Kuningan"),
        ("Jl. Sowa Blok A1/5, Bogor", "Jl. Sowa Blok A2/5, Bogor"),
        ("Jl. Mega Sowa Lot 5.1 Blok E, Jakarta", "Jl. Mega Sowa Lot 5.1 Blok F, Jakarta"),
        ("Ruko Sowa Blok C1 No. 12, Jl. Kenari, Tangerang", "Ruko Sowa Blok C2 No. 12, Jl. Kenari, Tangerang"),
        ("Jl. Sowa Raya No. 5 Blok BB, Jakarta", "Jl. Sowa Raya No. 5 Blok CC, Jakarta"),
    ],
)
def test_plots_are_counted_anew_in_each_block(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jl. H.R. Sowa Said Blok X-5 Kav. 1-2, Kuningan", "Jalan HR Sowa Said Block X5 Kav 1-2, Kuningan"),
        ("Jl. Sowa Raya Blok A No. 5, Bekasi", "Jalan Sowa Raya Blok A/5, Bekasi"),
        ("Jl. Sowa Raya Blok A No. 5, Bekasi", "Jl. Sowa Raya No. 5, Bekasi"),
        ("Komplek Sowa Blok A-5, Jl. Kenari No. 10, Medan", "Komplek Sowa Blok B-7, Jl. Kenari No. 10, Medan"),
        (
            "Gedung Sowa Blok A Lt. 5, Jl. Kenari Kav. 10, Jakarta",
            "Gedung Sowa Blok B Lt. 6, Jl. Kenari Kav. 10, Jakarta",
        ),
    ],
)
def test_a_block_is_left_out_or_beside_the_houses_number(a: str, b: str) -> None:
    assert is_same(a, b)


MALL = "Ruko Sowa Square Blok C No. 18, Jl. Gunung Kenari Raya No. 1, Jakarta Utara"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Jl. Gn. Kenari Raya No.1, Sowa Square Blok C/18, Kel. Ancol, Kota Jakarta Utara", True),
        ("Jl. Gunung Kenari Raya No. 1 Sowa Square Blok C No. 18, Jakarta Utara", True),
        ("Ruko Sowa Square Blok C No. 18, Jakarta Utara", True),
        ("Ruko Sowa Square Blok C/18, Jl. Gunung Kenari Raya, Jakarta Utara", True),
        ("Ruko Sowa Square Blok C18, Jakarta Utara", True),
        ("Ruko Sowa Square Blok C 18, Jl. Gunung Kenari Raya, Jakarta Utara", True),
        ("Jl. Gunung Kenari Raya No. 1, Jakarta Utara", True),
        ("Jl. Gn. Kenari Raya No.1, Sowa Square Blok G/18, Jakarta Utara", False),
        ("Ruko Sowa Square Blok G No. 18, Jl. Gunung Kenari Raya No. 1, Jakarta Utara", False),
        ("Ruko Sowa Square Blok C No. 81, Jl. Gunung Kenari Raya No. 1, Jakarta Utara", False),
        ("Ruko Sowa Square Blok C No. 81, Jl. Gunung Kenari Raya, Jakarta Utara", False),
        ("Ruko Sowa Square Blok G No. 18, Jakarta Utara", False),
        ("Jl. Gunung Kenari Raya No. 18, Jakarta Utara", False),
        ("Ruko Sowa Square Blok C No. 18, Jl. Gunung Kenari Raya No. 10, Jakarta Utara", False),
    ],
)
def test_a_house_of_a_block_is_told_from_the_number_of_the_road(other: str, expected: bool) -> None:
    assert is_same(MALL, other) is expected


def test_the_number_of_the_road_is_read_beside_a_house_of_a_block() -> None:
    for text in (MALL, "Jl. Gn. Kenari Raya No.1, Sowa Square Blok C/18, Jakarta Utara"):
        found = address.read(text, load())
        assert (str(found.number), found.building, found.unit) == ("1", "c", "18")


def test_a_floor_behind_the_house_of_a_block_is_one_of_that_house() -> None:
    road = "Jl. Gunung Kenari Raya No. 1, Jakarta Utara"
    upstairs = f"Ruko Sowa Square Blok C No.18 Lt.3, {road}"
    assert is_same(upstairs, f"Ruko Sowa Square Blok C No. 18, {road}")
    assert not is_same(upstairs, f"Ruko Sowa Square Blok C No. 81, {road}")


def test_shops_on_the_floors_of_a_mall_are_in_one_house() -> None:
    mall = "ITC Sowa Lt. 2 Blok C No. 81, Jl. Gunung Kenari Raya No. 1, Jakarta Utara"
    assert is_same(mall, "ITC Sowa Lt. 3 Blok D No. 18, Jl. Gunung Kenari Raya No. 1, Jakarta Utara")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Jl. Otto Iskandardinata No. 143, Bandung", True),
        ("Jl. Oto Iskandar Dinata (Otista) No. 143, Bandung", True),
        ("Jl. Otto Iskandardinata No. 134, Bandung", False),
        ("Jl. Otto Iskandardinata No. 143, Bogor", False),
        ("Jl. Iskandarsyah No. 143, Bandung", False),
    ],
)
def test_a_road_by_the_syllables_of_whom_it_is_called_after(other: str, expected: bool) -> None:
    assert is_same("Jl. Otista 143 Bandung", other) is expected
