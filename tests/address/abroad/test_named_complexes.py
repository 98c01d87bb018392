"""Houses and complexes whose last word is part of their name, and towers by a letter and a number in the Gulf."""

import pytest
from tests.address.same import is_same

ONE_PLACE = [
    (
        "Owl Softzone, Bangalore, Karnataka",
        "Wing B, 3rd Floor, Owl Softzone, Bellandur, Outer Ring Road, Bengaluru 560103",
    ),
    ("Gull Info City, Sector 62, Noida", "A-12, Gull Infocity, Sector 62, Noida, UP 201309"),
    ("Kite Infinity, Sector V, Salt Lake, Kolkata", "11th Floor, Kite Infinity, Salt Lake Sector V, Kolkata 700091"),
    ("Lark Ecospace, Outer Ring Road, Bellandur, Bangalore", "4th Floor, Lark Eco Space, ORR, Bellandur, Bengaluru"),
    ("Chennai Owl IT Park, GST Road, Chennai", "Owl IT Park, Chennai, Tamil Nadu"),
    ("Kestrel Bay X3, Jumeirah Lakes Towers, Dubai", "Unit 1201, Kestrel Bay X3 Tower, Cluster X, JLT, Dubai"),
    (
        "Unit 1304 Kestrel Bay X2, Cluster X Jumeirah Lakes Tower PO BOX: 30893 Dubai, UAE",
        "Office No. 608, Level 6, Kestrel Bay X2 Cluster X, Jumeirah Lakes Towers Dubai, U.A.E",
    ),
    ("Owl Tower, Level 23, DMCC Free Zone", "Owl Tower, Level 12, JLT, Dubai"),
    ("Turna Cad. No:12, Kadıköy", "Turna Cad. No:12, Kadıköy, İstanbul"),
    ("Garden State Building, NYC", "350 Kestrel Avenue, Garden State Building, New York, NY 10118"),
    ("Granite State Tower, Denver, CO", "Suite 500, Granite State Tower, 1200 Owl Street, Denver, Colorado"),
    ("4th Floor, Lark Plaza, Koramangala 560034", "Lark Plaza, Koramangala, Bangalore 560034"),
]
TWO_PLACES = [
    ("Garden State Building, NYC", "350 Kestrel Avenue, Garden Building, New York, NY 10118"),
    ("Granite State Tower, Denver, CO", "Granite Tower, 1200 Owl Street, Denver, Colorado"),
    ("Unit 12, Owl Tech Village, Outer Ring Road, Bangalore", "Unit 12, Owl Village, Outer Ring Road, Bangalore"),
    ("12, Owl Tech Village, Outer Ring Road, Bangalore", "12, Owl Village, Outer Ring Road, Bangalore"),
    ("12, Owl One, Baner Road, Pune", "12, Owl Nagar, Baner Road, Pune"),
    ("Lark Infinity, Old Madras Road, Bangalore", "Lark Ecospace, Old Madras Road, Bangalore"),
    ("Lark Softzone, Bellandur, Bangalore", "Lark Infopark, Bellandur, Bangalore"),
    ("Lark One, Baner Road, Pune", "Lark Two, Baner Road, Pune"),
    ("Lark One, Baner Road, Pune", "Lark One, Karve Road, Pune"),
    ("2nd Floor, Owl Colony One, Delhi", "Ground Floor, Owl Colony One, Delhi"),
    ("402, Lark Two, New Delhi", "705, Lark Two, New Delhi"),
    ("Shop 12, Kestrel Pocket One, Pune", "Shop 36, Kestrel Pocket One, Pune"),
    ("2nd Floor, Owl City, Kestrel Road, Bengaluru", "Ground Floor, Owl City, Kestrel Road, Bengaluru"),
    ("Block A, Owl City, Kestrel Road, Mohali", "Block H, Owl City, Kestrel Road, Mohali"),
    ("402, Lark Centre, Kestrel Road, Pune", "Teal Traders, Lark Infinity, Kestrel Road, Pune"),
    ("Lark Metropolis, Kestrel Road, Sandton", "Lark Mall, Kestrel Road, Sandton"),
    ("402, Lark One, Kestrel Road, Pune", "Teal Traders, Lark Tower, Kestrel Road, Pune"),
    ("DLF Phase One, Gurgaon", "4th Floor, DLF Phase One, Gurgaon"),
    ("Electronic City, Hosur Road, Bangalore", "4th Floor, Electronic City, Hosur Road, Bangalore"),
    ("Old City, MG Road, Hyderabad", "Level 2, Old City, MG Road, Hyderabad"),
    ("12, Owl City, Kestrel Road, Bengaluru", "45, Owl City, Kestrel Road, Bengaluru"),
    ("Owl City, Kestrel Road, Bengaluru", "Owl City, Hosur Road, Bengaluru"),
    ("Kestrel Bay X2, JLT, Dubai", "Kestrel Bay X3, JLT, Dubai"),
    ("Kestrel Bay X2, JLT, Dubai", "Lark Bay X2, JLT, Dubai"),
    ("Lark Tower, Cluster A, JLT, Dubai", "Lark Tower, Cluster T, JLT, Dubai"),
    ("Turna Cad. No:12, Kadıköy", "Turna Cad. No:12, Çankaya"),
    ("Owl Tower, Nariman Point", "Owl Tower, Andheri East"),
]


@pytest.mark.parametrize(("one", "other"), ONE_PLACE)
def test_a_complex_by_its_whole_name_is_one_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(("one", "other"), TWO_PLACES)
def test_another_last_word_code_cluster_or_quarter_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
