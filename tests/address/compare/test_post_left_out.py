"""One text with its postcode and without it is one place only where a house is named in it."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("12 rue de l'Hibou Chouetteville Bretagne FR", "44199"),
        ("7 Uhlenstrasse Kauzing Bayern DE", "85109"),
        ("Uhlenstrasse 7 Kauzing Bayern DE", "85109"),
    ],
)
def test_a_house_is_one_with_its_postcode_and_without(text: str, post: str) -> None:
    assert is_same(text, f"{text} {post}")


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Block 5 Owlifton Karachi Sindh PK", "75609"),
        ("Zone Industrielle 2 Chouetteville FR", "44009"),
        ("3rd floor Owler Street London GB", "W1U 3BW"),
        ("2nd floor Uhlenstrasse Wien AT", "1059"),
        ("1st Street Owlyn New York US", "11219"),
        ("Highway 61 Owlphis Tennessee US", "38109"),
        ("Road 12 Pecharani Dhaka BD", "1213"),
        ("Calle 5 de Mayo Centro Puebla MX", "72000"),
        ("Piazza 4 Novembre Perugia Umbria IT", "06123"),
        ("Place du 8 Mai Nantes Bretagne FR", "44000"),
        ("Ward 3 Cu Hoa Dong Nai VN", "76009"),
        ("Level 5 Owl Street Sydney NSW AU", "2009"),
        ("Interno 4 Via Gufo Bologna Emilia IT", "40129"),
        ("2. OG Uhlenstrasse Leipzig Sachsen DE", "04199"),
        ("Seksyen 15 Shah Alam Selangor MY", "40209"),
    ],
)
def test_a_floor_a_zone_or_a_road_called_by_a_number_is_no_house(text: str, post: str) -> None:
    assert not is_same(text, f"{text} {post}")
