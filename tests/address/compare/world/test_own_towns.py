"""Localities that say the city or country again, cities and countries with a slip, houses that are called buildings."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jl. Kenanga 14, Umbulharjo, Yogyakarta", "Jl. Kenanga No. 14, Jogja, Yogyakarta"),
        ("Calle Mochuelo 14, Delicias, Zaragoza", "Calle Mochuelo 14, Saragossa, Zaragoza"),
        ("14 Lebuh Melur, Jelutong, Penang", "14 Lebuh Melur, Georgetown, Pulau Pinang"),
        ("14 Jalan Melur, Taman Desa, Kuala Lumpur", "14 Jalan Melur, Malaysia, Kuala Lumpur"),
        ("14 Baykus Sokak, Moda, Istanbul", "14 Baykus Sokak, Turkeey, Istanbul"),
        ("Baykus Sokak 14, Moda, Istanbul, Turkeey", "14 Baykus Sokak, Moda, Istanbul"),
        ("164 Kestrel Street, Easton, Bristl", "164 Kestrel Street, Easton, Bristol"),
        ("14 Kestrel Lane, Headingley, Leedss, UK", "14 Kestrel Lane, Headingley, Leeds"),
        ("14 Nokhuk Road, Bangkock, Thailand", "14 Nokhuk Road, Bangkok"),
        ("Jl. Kenanga 14, Surabya", "Jl. Kenanga No. 14, Surabaya"),
    ],
)
def test_the_city_or_country_itself_is_no_other_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jl. Kenanga 14, Umbulharjo, Yogyakarta", "Jl. Kenanga 14, Kotagede, Yogyakarta"),
        ("14 Baykus Sokak, Kadikoy, Turkeey, Istanbul", "14 Baykus Sokak, Moda, Istanbul"),
        ("Calle Lechuza, El Carmen, Casa 7, Panamá", "Calle Lechuza, Perejil, Casa 7, Panamá"),
        ("164 Kestrel Street, Easton, Maryland", "164 Kestrel Street, Easton, Bristol"),
        ("164 High Street, Bristl", "164 High Street, Bristol"),
        ("14 Nokhuk Road, Bangkock, Thailand", "14 Nokhuk Road, Bang Kapi, Nonthaburi, Thailand"),
    ],
)
def test_other_quarters_and_towns_stay_apart(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize("house", ["bld. 61", "building 61", "bldg. 61", "zd. 61"])
def test_a_house_of_russia_called_a_building_is_the_house(house: str) -> None:
    assert is_same(f"ul. sovinaya {house}, chelyabinsk", "ул. Совиная, д. 61, Челябинск")
    assert not is_same(f"ul. sovinaya 5, {house}, chelyabinsk", "ул. Совиная, д. 61, Челябинск")
    assert not is_same(f"ul. sovinaya {house}, chelyabinsk", "ул. Совиная, д. 16, Челябинск")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jl. Kenari Nomor 91A Lantai 1, Cicendo, Bandung", "Jl. Kenari No. 91A, Cicendo, Bandung"),
        ("Kenari Street No. 45, Bandung", "Jl. Kenari No. 45, Bandung"),
        ("Owl Road No. 45, Kuala Lumpur", "45 Owl Road, Kuala Lumpur"),
        ("Lechuza #249 Local 6, 44096 Guadalajara", "Calle Lechuza 249, Guadalajara, Jalisco"),
        ("C. Lechuza Núm. 249 Int. 6, Guadalajara", "Calle Lechuza 249, Guadalajara, Jalisco"),
        ("Av. Lechuza 24 piso 3, Puebla", "Avenida Lechuza núm. 24, Puebla, Mexico"),
    ],
)
def test_the_number_of_the_house_is_read_beside_floor_and_room(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jl. Kenari Nomor 91A Lantai 1, Cicendo, Bandung", "Jl. Kenari No. 91, Cicendo, Bandung"),
        ("Lechuza #249 Local 6, 44096 Guadalajara", "Lechuza #6, 44096 Guadalajara"),
        ("Lechuza #249 Local 6, 44096 Guadalajara", "Lechuza #246 Local 9, 44096 Guadalajara"),
        ("House 7, Owl Street No. 45, Islamabad", "House 7, Owl Street No. 54, Islamabad"),
    ],
)
def test_other_numbers_stay_others(one: str, other: str) -> None:
    assert not is_same(one, other)
