"""What two texts of one country label by its word: sectors, surveys, blocks, roads and zones by number."""

import pytest
from tests.address.same import is_same

TWO = [
    ("Bldg. No. 722, Road No. 2427, Block No. 324, Manama", "Bldg 722, Road 2427, Manama 325, Bahrain"),
    (
        "Plot No. 24, Sector 27, Korangi Industrial Area, Karachi",
        "Plot # 24, Sector-27-B, Korangi Ind. Area, Karachi-74900",
    ),
    ("24, Sector 7-A, K.I.A., Karachi 74900", "Plot 24, Sec 7 B, Korangi Industrial Area, Karachi"),
    ("House No. 36, Road No. 13, Sector No. 3, Uttara, Dhaka-1230", "H-36, R-13, S-4, Uttara, Dhaka"),
    ("No. 245, Galle Road, Colombo 03, Sri Lanka", "No 245, Galle Road, Colombo 5 00500"),
    (
        "Survey No. 301/2, Village Owlal, Taluka Silvassa, D & N H",
        "R.S. No. 301/3, At: Owlal, Ta: Silvassa, Di: D & N H",
    ),
    ("Sy. No. 301/2, Owlal Village, Silvassa Taluk", "Sy. No. 301/3, Owlal Village, Silvassa Taluk"),
    ("G-1-45, RIICO Industrial Area, Sitapura - 302022", "G-1-46, RIICO Industrial Area, Sitapura - 302022"),
    ("G 1-45, RIICO Indl. Area, Sitapura-302022", "H 1-45, RIICO Indl. Area, Sitapura-302022"),
    (
        "Building 114, Road 1532, Block 115, Al Hidd, Muharraq, Bahrain",
        "Flat 31, Building 115, Road 1532, Al Hidd 115, Bahrain",
    ),
    (
        "Building 114, Road 1532, Block 115, Al Hidd, Muharraq, Bahrain",
        "Building: 114, Road: 1532, Block: 116, Al Hidd",
    ),
    (
        "Block 3, Street 28, Building 12, Shuwaikh Industrial, Kuwait",
        "Shuwaikh Industrial - Block 3 - Street 28 - Kasima 112",
    ),
    (
        "Bldg # 214, Way # 3019, Block # 230, Al Khuwair, Oman",
        "Building No. 230, Way No. 3019, Block No. 214, Al Khuwair, Muscat",
    ),
    ("W/H No 7, Industrial Area No. 13, Sharjah", "Warehouse No. 7, Industrial Area 14, Sharjah, UAE"),
    ("Warehouse No. 12, Al Quoz Industrial Area 3, Dubai", "W.H. 3, Al Quoz Industrial Area (12), Dubai, UAE"),
    ("House No. 204, Mohallah Owlpura, Kashmir Road, Sialkot", "204, Moh. Larkpura, Kashmir Road, Sialkot"),
    (
        "Survey No. 78/2, Village Veraval, Taluka Kotda Sangani, Dist. Rajkot",
        "Survey No. 78/2, Village Owlpar, Taluka Kotda Sangani, Dist. Rajkot",
    ),
    ("S.No. 78/2, Vill. Owlpar, Tal. Kotda Sangani, Dist. Rajkot", "S. No.78/2, Veraval, Kotda Sangani, Rajkot 360024"),
    (
        "Plot # 19, IDA Phase-5, Jeedimetla 500055, Telangana",
        "Plot No. 19, Phase VI, IDA, At & Post Jeedimetla, Dist. Medchal",
    ),
]
ONE = [
    ("Bldg. No. 722, Road No. 2427, Block No. 324, Manama", "Bldg 722, Road 2427, Manama 324, Bahrain"),
    ("E-113, Focal Point, Phase IV-A, Ludhiana - 141010", "E 113, Phase 4A, Focal Point, Ludhiana 141010"),
    (
        "Plot No. 24, Sector 27-B, Korangi Industrial Area, Karachi",
        "Plot No. 24, Sec 27 B, Korangi Industrial Area, Karachi",
    ),
    ("House 36, Road 13, Sector 3, Uttara, Dhaka", "H-36, R-13, S-03, Uttara, Dhaka 1230"),
    ("House No. 14, Street No. 32, Sector F-7/1, Islamabad", "House # 14, St. # 32, F-7/1, Islamabad 44000"),
    ("No. 245, Galle Road, Colombo 03, Sri Lanka", "No 245, Galle Road, Colombo 00300"),
    (
        "Survey No. 78/2, Village Owlpar, Taluka Kotda Sangani, Dist. Rajkot",
        "R.S. No. 78 / 2, Vill. Owlpar, Tal. Kotda Sangani, Rajkot",
    ),
    ("Bldg 722, Rd 2427, Block 324, Juffair, Bahrain", "Building: 722, Road: 2427, Block: 324, Juffair, Manama"),
    ("Warehouse 12, Al Quoz Industrial Area 3, Dubai", "WH 12, Al Quoz Industrial Area-3, Dubai - UAE"),
]


@pytest.mark.parametrize(("one", "other"), TWO)
def test_another_number_behind_one_label_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_number_behind_two_labels_of_one_kind_is_one_place(one: str, other: str) -> None:
    assert is_same(one, other)


def test_the_first_district_of_colombo_stands_in_its_postcode() -> None:
    tower = "East Tower, Owl Trade Centre, Level 26, Echelon Square, Colombo 1"
    assert is_same(tower, "Level 26, East Tower, Owl Trade Centre, Colombo 00100")


def test_an_industrial_area_is_no_zone_of_a_village_in_india() -> None:
    plot = "Plot No. 369, Phase 2, Industrial Area, Panchkula, India"
    assert is_same(plot, "369, INDUSTRIAL AREA PHASE-II, PANCHKULA 134113 HARYANA")
