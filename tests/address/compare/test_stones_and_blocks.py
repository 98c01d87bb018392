"""Milestones, great roads, blocks and the zones of Colombo, as people of South Asia write them, and near misses."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14th KM, Hosur Road, Begur, Bengaluru 560068", "14 K.M., Hosur Main Road, Bangalore"),
        ("KM 17, Tumkur Road, Nelamangala", "17th Km, Tumkur Road, Nelamangala, Karnataka"),
        ("11th Mile Stone, Old Madras Road, Bangalore 560049", "11 Mile, Old Madras Rd, Bengaluru"),
        ("Batu 9, Jalan Melor, Selayang", "9th Mile, Jalan Melor, Selayang"),
        ("12 Main Khayaban-e-Lala, Clifton, Karachi", "12, Khayaban e Lala, Clifton, Karachi 75600"),
        ("14 Sharea Faisal, Karachi", "14 Main Shahrah-e-Faisal, Karachi"),
        ("2nd Floor, Lotus Centre, Shahrah-e-Faisal, Karachi", "Lotus Center, Main Shahra-e-Faisal, Karachi-75530"),
        (
            "House-9/9A, Block-G1, Sector-15, Uttara, Dhaka",
            "House # 9/9A, Sector # 15, Block # G-1, Uttara, Dhaka-1230",
        ),
        ("House 26, Road 13, Block-D, Banani, Dhaka 1213", "H#26, R#13, Blk#D, Banani, Dhaka"),
        ("No. 47 Lotus Place, Colombo 02, Sri Lanka", "47 LOTUS PLACE COLOMBO 2"),
        ("No. 6, Lotus Mawatha, Colombo 01", "6 LOTUS MAWATHA COLOMBO 1 SRI LANKA"),
        ("P-47, Street 3, Lala Colony, Faisalabad", "P 47, St. No. 3, Lala Colony, Faisalabad 38000"),
        ("House 14, St # 7, Lala Town, Lahore", "14 Street No. 7, Lala Town, Lahore 54000"),
        ("37/2, Sector 6-B, North Karachi Industrial Area, Karachi", "37/2, Sec 6B, N.K.I.A., Karachi"),
    ],
)
def test_is_one(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14th KM, Hosur Road, Bengaluru 560068", "16th K.M., Hosur Road, Bangalore"),
        ("14 KM, Hosur Road, Bengaluru", "14, Hosur Road, Bangalore"),
        ("12th Mile, Multan Road, Lahore", "12th KM, Multan Road, Lahore"),
        ("12th KM, Multan Road, Lahore", "12th KM, Raiwind Road, Lahore"),
        ("14 Temple Main Road, Hyderabad", "14 Temple Cross Road, Hyderabad"),
        ("12 Main Khayaban-e-Lala, Clifton, Karachi", "12, Khayaban e Yasmin, Clifton, Karachi 75600"),
        ("14 Sharea Faisal, Karachi", "16 Main Shahrah-e-Faisal, Karachi"),
        ("House-9/9A, Block-G1, Sector-15, Uttara, Dhaka", "House # 9/9A, Sector # 15, Block # G-2, Uttara, Dhaka"),
        ("House-9/9A, Block-G1, Sector-15, Uttara, Dhaka", "House # 9/9A, Sector # 15, Block # H-1, Uttara, Dhaka"),
        ("House-9/9A, Block-G, Sector-15, Uttara, Dhaka", "House # 9/9A, Sector # 15, Block # G-1, Uttara, Dhaka"),
        ("House 26, Road 13, Block-D, Banani, Dhaka 1213", "H#26, R#13, Blk#E, Banani, Dhaka"),
        ("House 26, Road 13, Block-D, Banani, Dhaka 1213", "H#26, R#14, Blk#D, Banani, Dhaka"),
        ("No. 47 Lotus Place, Colombo 02, Sri Lanka", "47 LOTUS PLACE COLOMBO 3"),
        ("P-47, Street 3, Lala Colony, Faisalabad", "P 47, St. No. 4, Lala Colony, Faisalabad 38000"),
        ("P-47, Street 3, Lala Colony, Faisalabad", "P 48, St. No. 3, Lala Colony, Faisalabad 38000"),
        ("House 14, St # 7, Lala Town, Lahore", "14 Street No. 9, Lala Town, Lahore 54000"),
        ("Chak No. 209 RB, Jaranwala Road, Faisalabad", "Chak 208-R.B., Jaranwala Rd, Faisalabad"),
    ],
)
def test_a_near_miss_is_none(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, load())[2].same_premises
