"""Mail stops, rooms and departments around a house in America say nothing of it; nor do kinds of roads in two words."""

import pytest
from tests.address.same import is_same

HOUSE = "1450 Kestrel Avenue, Northbrook, IL 60062"
CODES = [
    "M/S CT02", "MS:302-3KS", "Mail stop 446-310", "Mailstop 510", "Mail Code 5-110", "M/C 4-204", "Maildrop D12",
    "Campus Box 1045", "MCC 1J236B", "-- MRE 2Q-280", "NE43-535", "J1-N63", "Cube 14", "Room 2A-227", "Bldg. #4",
    "Code 8140-3", "Soda Hall, 445",
]  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_a_code_beside_the_house_is_none_of_it(code: str) -> None:
    assert is_same(f"{code} 1450 Kestrel Ave. Northbrook, IL 60062", "NVC 1C322, 1450 Kestrel Ave., Northbrook, IL")
    assert is_same(f"1450 Kestrel Ave., {code}, Northbrook, IL 60062-1102, USA", "Maildrop 7, " + HOUSE)
    assert not is_same(f"{code} 1460 Kestrel Ave. Northbrook, IL 60062", HOUSE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1201 Kestrel, Mail stop 446-310, Richardson Texas 75081 USA, M/S 446-310",
         "Owl USA, M/S CT02, 1201 Kestrel Rd., Richardson, TX, 75081-1936, USA"),
        ("445 Owl Street -- MRE 2Q-280, Morristown, NJ 07962-1910",
         "MCC 1J236B Wexlar, 445 Owl Street, Morristown, NJ 07960-6438"),
        ("3Zed, 445 Owl Street, Morristown, NJ 07962", "Bldg. 4-2Q, 445 Owl Street, Morristown, NJ 07962"),
        ("2330 Harlan Expy, Santa Clara 95050, USA", "2330 Harlan Express Way, Santa Clara, CA 95951, USA"),
        ("1450 Kestrel Tollway, Plano, TX 75093", "1450 Kestrel Toll Way, Plano, TX"),
    ],
)  # fmt: skip
def test_one_house_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("M/S 24 Kestrel Road, Pune 411001", "M/S 26 Kestrel Road, Pune 411001"),
        ("12 Owl Road, Jackson, MS 39201", "12 Owl Road, Jackson, MI 49201"),
        ("MD-12 1450 Kestrel Ave. Northbrook, IL 60062", "12 Kestrel Ave. Northbrook, IL 60062"),
        ("Hall 285 1450 Kestrel Ave. Northbrook, IL 60062", "285 Kestrel Ave. Northbrook, IL 60062"),
        ("1450 Kestrel Ave., 12, Northbrook, IL 60062", "1450 Heron Ave., 12, Northbrook, IL 60062"),
        ("1450 Kestrel Parkway, Alpharetta, GA 30005", "1450 Kestrel Way, Alpharetta, GA 30005"),
        ("12 North Park Way, Elmhope, IL 60062", "12 North Parkway, Elmhope, IL 60062"),
        ("1450 Kestrel Industrial Park Way, Reno, NV", "1450 Kestrel Industrial Parkway, Reno, NV"),
        ("12 Kestrel High Way, Leeds LS1 4AP", "12 Kestrel Highway, Leeds LS1 4AP"),
        ("2345 MS 145, Owlburg, MS 38801", "2345 MS 6, Owlburg, MS 38801"),
        ("2345 Old MS 43, Owlburg, MS 38801", "2345 Old MS 35, Owlburg, MS 38801"),
        ("Rodovia MS 156, km 12, Dourados, MS", "Rodovia MS 376, km 12, Dourados, MS"),
        ("M/S 12-B, Kestrel Industrial Estate, Pune", "M/S 15-C, Kestrel Industrial Estate, Pune"),
        ("MC No. 123/5, Kestrel Market, Lahore", "MC No. 456/7, Kestrel Market, Lahore"),
        ("W204N 11912 Owl Rd, Germantown, WI 53022", "W206N 11912 Owl Rd, Germantown, WI 53022"),
        ("S63 13040 Owl Dr, Muskego, WI", "S64 13040 Owl Dr, Muskego, WI"),
        ("CR-12 1450 Kestrel Ave, Goshen, IN 46526", "CR-14 1450 Kestrel Ave, Goshen, IN 46526"),
        ("RR2 450 Kestrel Rd, Bath, PA 18014", "RR4 450 Kestrel Rd, Bath, PA 18014"),
        ("Pier 12 1450 Kestrel Ave, Reno, NV 89501", "Pier 15 1450 Kestrel Ave, Reno, NV 89501"),
        ("Owl Works 12A 1450 Kestrel Ave, Reno, NV", "Owl Works 14A 1450 Kestrel Ave, Reno, NV"),
        ("24, 5thcross, 5thmain, Kestrelnagar, Bangalore", "24, 6thcross, 5thmain, Kestrelnagar, Bangalore"),
        ("House 24, 5block, Kestrelnagar, Bangalore", "House 24, 6block, Kestrelnagar, Bangalore"),
    ],
)
def test_another_house_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
