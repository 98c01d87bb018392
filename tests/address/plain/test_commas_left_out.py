"""Commas that were left out, and texts whose parts nothing tells apart."""

import pytest
from tests.gazetteer import load

from falsefront.address import compare, read
from falsefront.address.plain.commas_left_out import with_commas


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Kestrel Building 350 Owl Avenue Suite 4100 NYC", "Kestrel Building, 350 Owl Avenue Suite 4100 NYC"),
        ("One Heron Square 211 N. Owl Street St Louis MO", "One Heron Square, 211 N. Owl Street St Louis MO"),
        ("Owl Software Park Lane 879 Heron Rd. Shanghai", "Owl Software Park, Lane 879 Heron Rd. Shanghai"),
        ("12/F Owl Centre Kwai Chung HK", "12/F, Owl Centre Kwai Chung HK"),
        ("412 4th Floor Owl Bhavan Mumbai - 400021", "412, 4th Floor, Owl Bhavan, Mumbai - 400021"),
        ("Kestrel Yibin Co Ltd 150 Owl West Road Yibin", "Kestrel Yibin Co Ltd, 150 Owl West Road Yibin"),
        ("Uhlenstrasse 75 6300 Zug", "Uhlenstrasse 75, 6300 Zug"),
        ("Ugglegatan 71 C SE-111 36 Stockholm Sverige", "Ugglegatan 71C, SE-111 36 Stockholm Sverige"),
        ("Uilweg 19 6031 SP Nederweert NL", "Uilweg 19, 6031 SP Nederweert NL"),
        ("117997 г. Москва ул. Совиная д. 19", "117997, г. Москва, ул. Совиная, д. 19"),
        ("ул. 50 лет Совы 62 г. Тюмень", "ул. 50 лет Совы 62, г. Тюмень"),
        ("61057 Харків вул. Совина 4 оф. 12", "61057 Харків, вул. Совина 4, оф. 12"),
        ("No.36 Group 2 Hexiang Cun Owlby Xiantao", "No.36 Group 2 Hexiang Cun, Owlby Xiantao"),
    ],
)
def test_parts_told_apart_by_themselves_have_their_commas(text: str, parted: str) -> None:
    assert with_commas(text) == parted
    assert with_commas(parted) == parted


@pytest.mark.parametrize(
    "text",
    [
        "Owl Tower 3 Heron Road Leeds",
        "Owl Building 5 Heron Road Leeds",
        "Heron Lane 12 Leeds West Yorkshire",
        "1150 LANE 8 OWLGAO ROAD SHANGHAI",
        "12 Rue du Hibou Evry Village FR 91000",
        "Owl Park 12 Leeds West Yorkshire",
        "9475 Owl Road Springfield IL 62701",
        "5 Owl St. P.O.B. 12231 46733 46733 IL",
        "OWLSTR. 19/20 D 10827 BERLIN DE",
        "Highway 75 12345 Owl Road",
        "Большая Совиная ул. 40",
        "Большая Совиная ул. Москва",
        "Московская обл. Совы Мира 4",
        "HERON (OWLBY) CO LTD NO 889 OWLHU RD OWLBY ZONE",
        "12 Owl Road, Kestrel Centre 350 Heron Avenue",
    ],
)
def test_what_may_be_one_part_stays(text: str) -> None:
    assert with_commas(text) == text


def test_with_commas_and_without_are_one_place_and_the_next_house_is_another() -> None:
    gazetteer = load()
    bare = read("Kestrel Building 350 Owl Avenue Suite 4100 Leeds LS1 4AB", gazetteer)
    assert compare(bare, read("350 Owl Avenue, Leeds LS1 4AB", gazetteer)).same_premises
    assert not compare(bare, read("352 Owl Avenue, Leeds LS1 4AB", gazetteer)).same_premises
    assert bare.raw == "Kestrel Building 350 Owl Avenue Suite 4100 Leeds LS1 4AB"


def test_the_number_of_a_building_stays_with_it() -> None:
    assert (
        with_commas("Road 156 Owlby West Ind. Park bldg 39 Owlby PR")
        == "Road 156 Owlby West Ind. Park bldg 39 Owlby PR"
    )
    assert with_commas("Owl Tower 12 Heron Road Leeds") == "Owl Tower 12 Heron Road Leeds"
