"""A number that counts rooms, floors, wards, highways or days says no door."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Suite 200, Owler Avenue, Toronto", "200 Owler Avenue, Toronto"),
        ("Suite 200, Owler Avenue, Toronto", "Suite 200, Owler Avenue, Toronto ON M5V 2T9"),
        ("3eme etage, Avenue Hibou, Paris", "3 Avenue Hibou, Paris"),
        ("3. OG Uhlenstrasse, Leipzig", "3 Uhlenstrasse, Leipzig"),
        ("Via Gufo, interno 4, Torino", "Via Gufo 4, Torino"),
        ("Baykus Sokak Daire 4, Izmir", "Baykus Sokak 4, Izmir"),
        ("Rua da Coruja, sala 301, Recife", "Rua da Coruja 301, Recife"),
        ("Praha 5, Smichov", "Praha 5, Smichov, 150 00"),
        ("Budapest 8 kerulet Bagoly utca HU", "Budapest 8 kerulet Bagoly utca HU 1089"),
        ("Barangay 12, Caloocan", "Barangay 12, Caloocan 1409"),
        ("Chak 45, Faisalabad", "Chak No. 45, Faisalabad, Pakistan"),
        ("County Road 12, Owlville, OH", "County Road 12, Owlville, Ohio 44199"),
        ("Soi 11, Sukhumvit Road, Bangkok", "Soi 11 Sukhumvit Road Bangkok TH 10119"),
        ("Strada 1 Decembrie 1918 Alba Iulia RO", "Strada 1 Decembrie 1918 Alba Iulia RO 510099"),
        ("Straße des 17. Juni 935, 10623 Berlin", "Straße des 17. Juni, Berlin"),
        ("15 Khordad Square, Tehran", "15 Khordad Square, Tehran 11369, Iran"),
    ],
)
def test_what_names_no_house_is_no_more_than_a_road_or_a_part_of_a_town(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Apt 4, 12 Owler Street, Athens", "12 Owler Street, Athens"),
        ("Flat 3, Owler House, Kestrel Street, London", "Flat 3, Owler House, Kestrel Street, London W1U 3BW"),
        ("Floor 5, Owler Tower, Dubai", "5th Floor, Owler Tower, Dubai, UAE"),
        ("Hauptstr. 5, 3. OG, Leipzig", "Hauptstr. 5, Leipzig"),
        ("Owler Hub, Ground Floor 5 Kestrel Road, Dover", "5 Kestrel Road, Dover"),
        ("Kossuth utca 3 emelet 2, Szeged", "Kossuth utca 3, Szeged"),
        ("Praha 5, Sovickova 12", "Sovickova 12, Praha 5, 150 00"),
        ("4 Owler Road, Dublin 4", "4 Owler Road, Dublin"),
        ("12 County Road 12, Owlville, OH", "12 County Rd 12, Owlville, Ohio 44199"),
        ("Straße des 17. Juni 935, 10623 Berlin", "Strasse des 17 Juni 935 Berlin DE"),
        ("Sowia 2A Solec Kujawski PL 86-059", "ul. Sowia 2A, Solec Kujawski 86-059"),
        ("E-2, Sector 63 Noida Uttar Pradesh IN 201309", "E-02 Sector 63 Noida UP IN 201309"),
        ("Owlton Building, 9th Floor, Kestrel Road, Andheri (East), Mumbai", "Owlton, Kestrel Rd, Andheri E, Mumbai"),
    ],
)
def test_a_house_beside_such_a_number_is_a_house(one: str, other: str) -> None:
    assert is_same(one, other)
