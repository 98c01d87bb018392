"""Two addresses abroad are one place where each explains the other word by word, whatever a reader made of them."""

import re

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address
from falsefront.address.compare.aligning.aligned import aligned

GAZETTEER = load()

ALTERED = (
    (
        "Lindenstraße 58 Munich DE 80807",
        "Lindenstr. 58, D-80807 München",
        "Lindenstr. 85, D-80807 München",
    ),
    (
        "ul. Kwiatowa 17 Warszawa Mazowieckie PL 02-486",
        "17 Kwiatowa Str., 02-486 Warsaw",
        "17 Kwiatowa Str., Krakow",
    ),
    (
        "Via Giovanni Bassi 34 Roma rm IT 00185",
        "34, via Giovanni Bassi, 00185 Rome",
        "34, via Luigi Bassi, 00185 Rome",
    ),
    (
        "Zeilmakersgracht 35 Delft NL 2614GS",
        "35 Zeilmakersgracht, 2614 GS Delft",
        "35 Zeilmakersweg, 2614 GS Delft",
    ),
    (
        "Plot No. 3525 GIDC Estate. Panoli-394 116 Bharuch",
        "Plot 3525, G.I.D.C., Panoli 394116",
        "3552, GIDC, Panoli 394116",
    ),
    (
        "42-43 Lotus City Bengaluru Karnataka IN 560100",
        "No. 42 & 43, Lotus City, Bangalore - 560 100",
        "44 Lotus City, Bangalore",
    ),
    (
        "Carrera 13 No. 36-24, Bogotá D.C.",
        "CRA 13 # 36 24, BOGOTA, COLOMBIA",
        "CRA 15 # 36 24, BOGOTA, COLOMBIA",
    ),
    (
        "House 17, Road 2, Dhanmondi, Dhaka",
        "17 Road No. 2, Dhanmondi, Dhaka 1205",
        "2, Road No. 17, Dhanmondi, Dhaka 1205",
    ),
    (
        "53-A, Garden Road, Lahore",
        "SHALIMAR LOOMS LTD 53 A GARDEN ROAD LAHORE",
        "SHALIMAR LOOMS LTD 53 B GARDEN ROAD LAHORE",
    ),
    (
        "Tallinn Tallinn EE 15551 Kaluri 6",
        "Kaluri 6, 15551 Tallinn",
        "Vana Kaluri 6, 15551 Tallinn",
    ),
)


@pytest.mark.parametrize(("one", "other", "altered"), ALTERED)
def test_what_registers_and_letters_write_is_one_place_and_with_one_part_altered_it_is_not(
    one: str, other: str, altered: str
) -> None:
    readings = [address.read(text, GAZETTEER) for text in (one, other, altered)]
    assert address.compare(readings[0], readings[1]).same_premises
    assert address.compare(readings[1], readings[0]).same_premises
    assert not address.compare(readings[0], readings[2]).same_premises
    assert not address.compare(readings[2], readings[0]).same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 Church Lane, Harrogate", "12 Church Road, Harrogate"),
        ("12 Queens Gate, London SW7", "12 Queens Gate Mews, London SW7"),
        ("Prolongación Paseo del Lago 900, Ciudad de México", "Paseo del Lago 900, Ciudad de México"),
        ("ул. Новая Садовая, д. 1, Самара", "ул. Садовая, д. 1, Самара"),
        ("3700 East Harbor Blvd, Long Beach, CA 90803", "3700 Harbor Boulevard, Long Beach, CA 90803"),
        ("Unit 5, Cluster D, JLT, Dubai", "Unit 5, Cluster F, JLT, Dubai"),
        ("No. 8 Soi 12, Sukhumvit Road, Bangkok", "8 Sukhumvit Road, Bangkok"),
        ("32, Jangmun-ro 6-gil, Yongsan-gu, Seoul", "32 Jangmun-ro, Yongsan-gu, Seoul"),
        ("H68, Sector 63, Noida 201301", "D-92, Sector 63, Noida 201301"),
        ("12 High Street, Springfield, IL", "12 High Street, Springfield, MO"),
        ("14, Gonsalves Road East, Parel, Mumbai", "14, Gonsalves Road, Parel, Mumbai"),
        ("14, Gonsalves Road East, Parel, Mumbai", "14, Dr. E. Gonsalves Road, Parel, Mumbai"),
        ("12 High Street", "12 High Street, Leeds LS1 4AB"),
        ("Suite 9, 150 Stanhope Road, London NW1 2QQ", "150 Stanhope Street, London NW1 2QQ"),
        ("A - 11, Okhla Industrial Area, Phase - I, New Delhi", "A-11, Okhla Industrial Area, Phase II, New Delhi"),
    ],
)
def test_a_kind_of_road_a_side_a_branch_a_block_a_state_or_no_town_keeps_two_texts_apart(one: str, other: str) -> None:
    assert aligned(one, other) is None
    assert aligned(other, one) is None


@pytest.mark.parametrize(
    ("one", "other", "altered"),
    [
        ("Lindenrütistrasse 50, CH-8712 Stäfa", "Lindenruetistr. 50 Staefa ZH Switzerland CH-8712", "51"),
        ("Via Ser Rinaldi 5, 24020 Rovetta San Lorenzo (BG)", "VIA SER RINALDI, 5 ROVETTA BERGAMO IT 24020", "6"),
        ("Via Sabbia 74, 25050 Provaglio d'Iseo BS", "VIA SABBIA N. 74 - PROVAGLIO D ISEO - LOMBARDIA", "75"),
        ("SPL-3, RIICO Industrial Area, Sitapura, Jaipur", "SPL-3 SITAPURA INDL AREA JAIPUR RAJASTHAN IN", "SPL-4"),
        ("Rua Doutor Caio Martins, 1.000, Campinas SP", "R. Dr. Caio Martins 1000 Campinas SP BR", "1001"),
        ("2 Second Avenue, Mawson Lakes, SA 5095", "2 2nd Ave MAWSON LAKES SA AU 5095", "4"),
        ("Jr. Ecuador 787, Lima, Perú", "Jiron Ecuador Nro. 787, Cercado de Lima, PE", "778"),
        ("SIA Lampa, Kalnu iela 2, Rīga, LV-1039", "Lampa SIA, Kalnu 2, Riga, Latvia", "3"),
    ],
)
def test_shortened_spelled_and_glued_words_have_partners_and_another_number_has_none(
    one: str, other: str, altered: str
) -> None:
    number = re.search(r"SPL-3|\b(?:50|5|74|1\.?000|2|787)\b", one)
    assert number is not None
    a, b, c = (address.read(text, GAZETTEER) for text in (one, other, one.replace(number[0], altered, 1)))
    assert address.compare(a, b).same_premises
    assert not address.compare(c, b).same_premises


def test_two_numbered_roads_and_two_unknown_towns_are_two_places_even_where_they_were_read_as_one() -> None:
    for one, other in (
        ("House # 17, Road # 2, Dhanmondi R/A, Dhaka 1205", "17, Road No. 12 (New), Dhanmondi, Dhaka-1205"),
        ("100 Loomis Parkway, Lake Forest, IL 60045", "Loomis, Inc., 100 Loomis Parkway, Lake Zurich, Illinois"),
    ):
        assert not address.compare(address.read(one, GAZETTEER), address.read(other, GAZETTEER)).same_premises


def test_what_is_in_common_is_said() -> None:
    one, other = "Lipowska 93/6 Kraków  PL 31-031", "ul. Lipowska 93/6, 31-031 Krakow, Poland"
    assert aligned(one, other) == "93-6 lipowska, krakow"


def test_a_floor_with_the_sign_of_an_ordinal_is_a_floor() -> None:
    reading = address.read("Av. Paulista 1374, 12º andar, São Paulo", GAZETTEER)
    assert (reading.floor, reading.leftover) == ("12", ())


def test_the_postcode_of_a_road_alone_is_no_house_on_it() -> None:
    road, house = "Kestrel Street, Waterloo Ontario N2L 3W8", "295 Kestrel Street, Waterloo Ontario N2L 3W8"
    assert aligned(road, house, "CA") is None
    assert aligned(house, "295 Kestrel St, Waterloo ON N2L3W8", "CA") is not None
    assert aligned("Via Gufo N. 74, Milano", "Via Gufo 74, 20121 Milano", "IT") is not None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("No 7, Jln Kenari 15, Bdr Owlmont, 47100 Selangor", "No 15, Jln Kenari 7, Bdr Owlmont, 47100 Selangor"),
        ("5 Cong Truong Cu Meo, Quan 1, TP. Ho Chi Minh", "1 Cong Truong Cu Meo, Quan 5, TP. Ho Chi Minh"),
        ("16 de Octubre 44, Centro, Queretaro", "44 de Octubre 16, Centro, Queretaro"),
        (
            "Owlmont Tower 7F, 49 Kestrel-ro, Seongnam-si, KR 463-760",
            "Owlmont Tower 49F, 7 Kestrel-ro, Seongnam-si, KR 463-760",
        ),
        (
            "#601, Owlmont Tower 1, 288, Digital-ro, Guro-gu, Seoul",
            "#288, Owlmont Tower 1, 601, Digital-ro, Guro-gu, Seoul",
        ),
        ("12 Owlmont Road #5, Ikeja, Lagos, Nigeria", "5 Owlmont Road, Ikeja, Lagos"),
        ("12 Owlmont Street 5, Moscow", "5 Owlmont Street, Moscow"),
    ],
)
def test_two_numbers_that_change_places_are_two_houses(left: str, right: str) -> None:
    assert not is_same(left, right)
