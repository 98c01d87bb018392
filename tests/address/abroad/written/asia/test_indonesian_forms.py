"""Addresses of Indonesia as lists of suppliers write them: kilometres, blocks, typing slips; and near misses."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "JlRaya Jakarta Bogor Km 33 Cimanggis Depok Indonesia",
            "Jalan Raya Jakarta-Bogor Km. 33, Kec. Cimanggis, Depok",
        ),
        ("JI. Raya Sowa Km 18, Cikupa, Tangerang", "Jl. Raya Sowa KM.18, Kec. Cikupa, Kab. Tangerang, Banten"),
        ("JI Sowa No 5, Kec. Waru, Sidoarjo", "Jl. Sowa No.5, Waru, Sidoarjo"),
        ("Jl. Sowa Km 25, Desa Cipacing, Sumedang", "Jl. Raya Sowa Km 25, Desa Cipacing, Sumedang"),
        ("Jl. Raya Sowa Km 12 No. 7, Cikembar, Sukabumi", "Jl Raya Sowa 7 KM 12 Kec Cikembar Kab Sukabumi"),
        ("Jl. Sowa Raya III Blok AE No. 3, Jatake, Tangerang", "Jalan Sowa Raya 3 Blok AE/3, Kel. Jatake, Tangerang"),
        ("Jl. Sowa Raya Blok C-4, Purwakarta", "Jl Sowa Raya Block C4 Purwakarta Jawa Barat"),
        (
            "Jl. Sowa Blok D-19, Cilincing, Jakarta Utara",
            "Jl. Sowa Blok D 19, Sukapura, Cilincing, Jakarta Utara 14140",
        ),
        (
            "Kawasan Industri Sowa Blok D-19, Cikarang Barat, Bekasi",
            "Sowa Industrial Estate Block D19, Cikarang, Bekasi",
        ),
        ("Kawasan Industri Sowa Blok 21 No 6, Semarang", "Sowa Industrial Estate Block 21/6, Semarang 50181"),
        ("Kp. Sowa RT 04/02 No. 15, Desa Sukamaju, Bandung", "Kampung Sowa No 15 RT 004 RW 002 Desa Sukamaju Bandung"),
        ("Jl. Sowa Blok C-19 L, Cikarang, Bekasi", "Jl Sowa Block C19L, Cikarang, Bekasi"),
        ("Jl. Sowa IV Blok V No. 74, Cikarang, Bekasi", "Sowa IV Street, Block V/74, Cikarang, Bekasi 17530"),
        ("Jl. Sowa IV Blok V No. 38-39, Cikarang, Bekasi", "Jl Sowa 4 Block V/38-39, Cikarang Utara, Kab. Bekasi"),
    ],
)
def test_one_place_is_written_in_many_ways(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jl. Raya Sowa Km 18, Cikupa, Tangerang", "JlRaya Sowa Km 28, Cikupa, Tangerang"),
        ("Jl. Raya Sowa Km 12.5, Bogor", "Jl. Raya Sowa Km 12, Bogor"),
        ("Jl. Raya Sowa Km 12 No 7, Bogor", "Jl. Raya Sowa Km 35 No 7, Bogor"),
        ("Jl. Raya Sowa No. 7 Km 12, Sukabumi", "Jl Raya Sowa KM 7 No 12, Sukabumi"),
        ("Jl. Sowa Raya III Blok AE No. 3, Tangerang", "Jalan Sowa Raya 2 Blok AE/3, Tangerang"),
        ("Jl. Sowa Raya III Blok AE No. 3, Tangerang", "Jalan Sowa Raya 3 Blok AB/3, Tangerang"),
        ("Jl. Sowa Raya III Blok AE No. 3, Tangerang", "Jalan Sowa Raya 3 Blok AE/4, Tangerang"),
        ("Jl. Sowa Blok D-19, Bekasi", "Jl. Sowa Blok D-18, Bekasi"),
        ("Jl. Sowa Blok D-19, Bekasi", "Jl. Sowa Blok C-19, Bekasi"),
        ("Jl. Sowa Blok D1 No 9, Bekasi", "Jl. Sowa Blok D-19, Bekasi"),
        ("Kawasan Industri Sowa Blok D-19, Cikarang, Bekasi", "Sowa Industrial Estate Blok D9, Cikarang, Bekasi"),
        ("Kawasan Industri Sowa Blok D-19, Cikarang, Bekasi", "Garuda Industrial Estate Blok D19, Cikarang, Bekasi"),
        ("Kawasan Industri Sowa Blok D-19, Cikarang, Bekasi", "Kawasan Industri Sowa II Blok D-19, Cikarang, Bekasi"),
        ("Dusun Sowa No 5, Kab. Bandung", "Desa Garuda No 5, Kab. Bandung"),
        ("Jl. Sowa Blok C-19 L, Cikarang, Bekasi", "Jl Sowa Block C-19 K, Cikarang, Bekasi"),
        ("Jl. Sowa II Blok C No. 19 L, Cikarang Utara", "Jl Sowa II Block C-19 K, Cikarang, Bekasi"),
        ("Jl. Sowa IV Blok V No. 74, Cikarang, Bekasi", "Sowa IV Street, Block V/75, Cikarang, Bekasi 17530"),
    ],
)
def test_near_misses_are_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)


def test_the_house_of_a_block_stands_before_a_floor_of_its_own() -> None:
    found = address.read("Sowa Dua Square Blok C-18 Lt. 2, Jakarta Utara", load())
    assert (found.building, str(found.number), found.floor) == ("c", "18", "2")


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("Ruko Sowa Square Blok C No.18 Lt.3, Jl. Gunung Garuda Raya 1, Jakarta Utara", "1", "18"),
        ("Ruko Sowa Square Blok C No. 5, Jl. Garuda 45, Depok", "45", "5"),
        ("Perumahan Sowa Blok C No. 5, Jl. Garuda 3, Depok", "5", None),  # the third of several roads called so
    ],
)
def test_the_house_of_a_block_is_a_door_where_the_road_has_a_number_of_its_own(
    text: str, number: str, unit: str | None
) -> None:
    found = address.read(text, load())
    assert (str(found.number), found.unit) == (number, unit)
