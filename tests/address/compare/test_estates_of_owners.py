"""Estates that one owner has in several towns, and zones that are called as the quarter of another."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Plot No. 3601, GIDC Industrial Estate, Ankleshwar",
            "Plot No. 3601, GIDC Industrial Estate, Panoli, Ankleshwar",
        ),
        ("Plot 12, GIDC, Vatva, Ahmedabad", "Plot 12, GIDC, Naroda, Ahmedabad"),
        ("Plot 12, GIDC Estate, Ahmedabad", "Plot 12, G.I.D.C. Estate, Odhav, Ahmedabad"),
        ("Plot B-12, MIDC, Pune", "Plot B-12, MIDC, Chakan, Pune"),
        ("Plot 5, SIPCOT Industrial Park, Kanchipuram", "Plot 5, SIPCOT Industrial Park, Oragadam, Kanchipuram"),
        ("Plot E-7, RIICO Industrial Area, Jaipur", "Plot E-7, RIICO Industrial Area, Sitapura, Jaipur"),
        ("Shed 3, SIDCO Industrial Estate, Chennai", "Shed 3, SIDCO Industrial Estate, Ambattur, Chennai"),
        ("Plot 14, KIADB Industrial Area, Tumkur", "Plot 14, KIADB Industrial Area, Vasanthanarasapura, Tumkur"),
        ("Plot 10, BSCIC Industrial Estate, Dhaka", "Plot 10, BSCIC Industrial Estate, Tongi, Dhaka"),
        ("Lot 8, MIEL Industrial Park, Selangor", "Lot 8, MIEL Industrial Park, Batang Kali, Selangor"),
    ],
)
def test_the_place_beside_a_corporation_says_which_estate_it_is(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Plot No. 3601, GIDC Industrial Estate, Ankleshwar", "Plot 3601, G.I.D.C. Estate, Ankleshwar 393002"),
        ("Plot 3002/A, GIDC Estate, Ankleshwar Dist.: Bharuch, Gujarat", "3002-A, GIDC, Ankleswar, Gujrat, India"),
        ("Plot 12, GIDC Vatva, Ahmedabad", "Plot 12, Vatva GIDC, Ahmedabad"),
        ("Plot B-12, MIDC Industrial Area, Chakan, Pune", "Plot B-12, MIDC Chakan, Tal. Khed, Pune"),
        ("Plot E-7, RIICO Industrial Area, Sitapura, Jaipur", "E-7, Sitapura Industrial Area, RIICO, Jaipur"),
        ("Plot 14, KIADB Industrial Area, Owlsandra, Bangalore", "Plot 14, KIADB Indl Area, Owlsandra, Bengaluru"),
        ("Plot 10, BSCIC Industrial Estate, Tongi, Gazipur", "Plot 10, BSCIC I/E, Tongi, Gazipur 1710"),
    ],
)
def test_an_estate_of_a_corporation_is_written_in_many_ways(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("111-113 Motijheel C/A, Dhaka 1000", "113 Dilkusha C/A, Motijheel, Dhaka-1000"),
        ("12 Mohakhali C/A, Dhaka 1212", "12 Gulshan C/A, Mohakhali, Dhaka 1212"),
        ("Plot 12, Peenya Industrial Area, Bangalore", "Plot 12, Dasarahalli Industrial Area, Peenya, Bangalore"),
        ("12, Kandivali Industrial Estate, Mumbai", "12, Charkop Industrial Estate, Kandivali, Mumbai"),
        ("Plot 5, Korangi Industrial Area, Karachi", "Plot 5, Landhi Industrial Area, Korangi, Karachi"),
        ("Plot 12, Okhla Industrial Estate, New Delhi", "Plot 12, Owl Industrial Estate, Okhla, New Delhi"),
        ("Lô 105, KCN Amata, Biên Hòa", "Lot 105, Amata Long Thanh Hi-Tech Park, Dong Nai"),
        ("Lot 7, Owl Technopark, Cavite", "Lot 7, Owl Technopark Batangas, Lipa"),
        ("Lot 5, Owl Industrial Park, Pune", "Lot 5, Owl Industrial Park Nashik"),
    ],
)
def test_another_name_of_its_own_is_another_zone(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("111-113 Motijheel C/A, Dhaka 1000", "111-113, Motijheel Commercial Area, Dhaka"),
        ("33 Dilkusha C/A (3rd floor), Dhaka", "33 Dilkusha, Motijheel C/A, Dhaka"),
        ("42 Kawran Bazar C/A, Dhaka", "42 Karwan Bazar Commercial Area, Tejgaon, Dhaka 1215"),
        ("92 Motijheel C/A, Dhaka", "92 Motijheel, Dhaka 1000"),
        ("Plot 5, Korangi Industrial Area, Karachi", "Plot 5, Sector 12, Korangi Industrial Area, Karachi"),
        ("Lô 105, KCN Amata, Biên Hòa", "Lot 105, Amata Industrial Park, Bien Hoa, Dong Nai"),
        ("Lot 7, Owl Technology Center, Lipa", "Lot 7, OWL Technology Center, Lipa City, Batangas"),
        ("Plot 8, Owl World City, Chennai", "Plot 8, Owl World City, Chengalpattu, Chennai"),
    ],
)
def test_one_zone_is_written_in_many_ways(a: str, b: str) -> None:
    assert is_same(a, b)
