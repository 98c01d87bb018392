"""Full stops instead of commas, and full stops that part nothing."""

import pytest
from tests.gazetteer import load

from falsefront.address import compare, read
from falsefront.address.plain.full_stops import parted_by_stops


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Level 17. 32 Kestrel Bridge St.. SE1", "Level 17, 32 Kestrel Bridge St., SE1"),
        ("38. Owlby Street. El-Heron. Cairo", "38, Owlby Street, El-Heron, Cairo"),
        ("214. Second Floor. Owl Plaza. New Link Road. Mumbai", "214, Second Floor, Owl Plaza, New Link Road, Mumbai"),
        ("г. Москва. ул. Совиная. дом 20. стр. 1", "г. Москва, ул. Совиная, дом 20, стр. 1"),
        ("Số 12. ngõ 71 Đội Cúc. Ba Đình. Hà Nội", "Số 12, ngõ 71 Đội Cúc, Ba Đình, Hà Nội"),
        ("Kestrel Tower. 3 Owl Ave", "Kestrel Tower, 3 Owl Ave"),
        ("Uhlenstrasse 75. 6300 Zug", "Uhlenstrasse 75, 6300 Zug"),
        (
            "Jl. Jend. Elang Kav. 52-53. Jakarta Selatan. Indonesia",
            "Jl. Jend. Elang Kav. 52-53, Jakarta Selatan, Indonesia",
        ),
        ("Av. Eng. Luis Coruja. 105. Cidade Moinho", "Av. Eng. Luis Coruja, 105, Cidade Moinho"),
        ("Zu 4. No. 9. Hexiang Cun. Owlby Town. Guangzhou", "Zu 4, No. 9, Hexiang Cun, Owlby Town, Guangzhou"),
        ("Sony. 7-1. Owlmachi 1-chome. Minato-ku. Tokyo", "Sony, 7-1, Owlmachi 1-chome. Minato-ku, Tokyo"),
    ],
)
def test_full_stops_that_part_a_text_are_commas(text: str, parted: str) -> None:
    assert parted_by_stops(text) == parted


@pytest.mark.parametrize(
    "text",
    [
        "12 Owl St. Suite 5 St. Louis MO",
        "No. 5 Owl Rd. Bldg. 3 Leeds",
        "ул. Совиная д. 15 кв. 3 г. Казань",
        "пр. Мира д. 5 стр. 2",
        "Uhlenstr. 12 Hamburg",
        "Bahnhofstr. 5 4. Stock Wien",
        "Oktober 6. utca 7 Budapest",
        "2120. Cadde No. 39 Ankara",
        "17. listopadu 5 Praha",
        "Gral. Halcon 12 Col. Centro",
        "Boulev. Chouette 12 Lyon",
        "Keizersgr. 391 Amsterdam",
        "Ugglev. 1 Karlskrona",
        "Owl Ugglerg. 37 Stockholm",
        "Bagoly u. 2. (115) Budaors",
        "12 HERON LANE-BLDG. AUSTIN",
        "1-3-1 OWLBY-PREF. JP",
        "Sovinyy prosp. 27A Kazan",
        "16 Kestrel shosse. str Plovdiv",
        "Prof. Coruja 12 Lisboa",
        "12 Dr. Martin Owl Jr. Blvd. Atlanta",
        "Mill Lane, Owlby. Leeds. UK",
        "I.I. Kestrel Road P.O. Box 12 Karachi",
    ],
)
def test_full_stops_behind_what_is_short_part_nothing(text: str) -> None:
    assert parted_by_stops(text) == text


def test_stops_and_commas_are_one_place_and_the_next_house_is_another() -> None:
    gazetteer = load()
    stops = read("Kestrel House. 303 Owl Road. Suite 4100. Leeds LS1 4AB", gazetteer)
    assert compare(stops, read("Suite 4100, 303 Owl Road, Leeds", gazetteer)).same_premises
    assert not compare(stops, read("Suite 4100, 305 Owl Road, Leeds", gazetteer)).same_premises
    assert not compare(stops, read("303 Owl Street, Leeds", gazetteer)).same_premises
    assert stops.raw == "Kestrel House. 303 Owl Road. Suite 4100. Leeds LS1 4AB"
