"""A word cut short is the word that the other side writes out, where number, road and town agree."""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()


def is_one(a: str, b: str) -> bool:
    return address.compare_fields(a, b, GAZETTEER)[2].same_premises


@pytest.mark.parametrize(
    ("short", "long", "near"),
    [
        ("Via C Bassi 34 Agrate Brianza", "Via Carlo Bassi, 34, Agrate Brianza", "Via Luca Bassi 34 Agrate Brianza"),
        ("12, rue L. Morel - 38920 CROLLES", "12 rue Louise Morel Crolles France", "12 rue Louise Moret Crolles"),
        ("7, RUE A. ET M. MOREL 37100 TOURS", "7 rue Anne et Marc Morel Tours", "7 rue Anne et Luc Morel Tours"),
        ("Via S. Marino n. 19, 40037 Marconi", "Via San Marino 19 Marconi", "Via Lo Marino 19 Marconi"),
        ("HTC 61 Eindhoven", "High Tech Campus 61, 5656 AG Eindhoven", "High Tech Campus 16, 5656 AG Eindhoven"),
        ("Plot 9, Sec. 26, K.I.A., Karachi", "Plot 9, Sector 26, Korangi Industrial Area, Karachi 74900",
         "Plot 9, Sector 26, Landhi Industrial Area, Karachi 74900"),
        ("31 AMK Ind. Park 2, Singapore 569509", "31 Ang Mo Kio Industrial Park 2 Singapore",
         "31 Ang Mo Kio Industrial Park 3 Singapore"),
        ("Calz. Ind. Nuevo Nogales #115, Nogales, Son.", "Calzada Industrial Nuevo Nogales 115 Nogales Sonora",
         "Calzada Industrial Viejo Nogales 115 Nogales Sonora"),
        ("48 N. Science Ave. Ext., Biñan City", "48 North Science Avenue Extension, Biñan, Laguna",
         "48 South Science Avenue Extension, Biñan, Laguna"),
        ("Av. 1º de Abril nº903 - Vila do Conde (PT)",
         "Avenida Primeiro de Abril 903, 4480-000 Vila do Conde, Portugal",
         "Avenida 11 de Abril 903, 4480-000 Vila do Conde, Portugal"),
        ("R. XV de Agosto, 210, São Paulo",
         "Rua Quinze de Agosto 210, Sao Paulo SP",
         "Rua Cinco de Agosto 210, Sao Paulo SP"),
        ("R.-Falter-Straße 15 A, I-39100 Bozen",
         "Via Rosa Falter 15/A, 39100 Bolzano BZ",
         "Via Rosa Falter 15/B, 39100 Bolzano"),
        ("CALLE TEJAS NUM. 14-2DO PISO, COL. NAPOLES, C.P. 03810, MEXICO D.F.",
         "Calle Tejas 14, Piso 2, Colonia Nápoles, 03810 México",
         "Calle Tejas 12, Piso 2, Colonia Nápoles, 03810 México"),
        ("Rue du Commerce 312, 1000 Bruxelles", "Handelsstraat 312, 1000 Brussel",
         "Nijverheidsstraat 312, 1000 Brussel"),
        ("3410 1ere Rue, St-Hubert, QC", "3410 - 1st Street, Saint-Hubert, Quebec",
         "3410 - 2nd Street, Saint-Hubert, Quebec"),
        ("Jalan Kerja VI/98, Batam", "Jl. Kerja VI No. 98, Batam 29400", "Jl. Kerja IV No. 98, Batam 29400"),
        ("Melnik AD, 19 Yablansko Shosse Str., 1220 Sofia", "София 1220, район Надежда, ул. „Ябланско шосе“ № 19",
         "София 1220, район Надежда, ул. „Ябланско шосе“ № 91"),
        ("Bvd. Ruiz Peral 1200, Santa Catarina, N.L.",
         "Boulevard Gustavo Ruiz Peral No. 1200, Santa Catarina, Nuevo Leon",
         "Boulevard Gustavo Luna Peral No. 1200, Santa Catarina, Nuevo Leon"),
        ("61 Hazel St., St-Hubert, QC",
         "61 Hazel Street, Saint-Hubert (Longueuil), Quebec",
         "61 Hazel Street, Saint-Bruno, Quebec"),
    ],
)  # fmt: skip
def test_initials_and_first_letters_are_the_names_they_begin(short: str, long: str, near: str) -> None:
    assert is_one(short, long)
    assert not is_one(short, near)


def test_a_letter_of_a_side_is_no_initial_where_the_type_stands_behind() -> None:
    assert not is_one("12 N Bravo Street, Dallas, TX", "12 Nicolas Bravo Street, Dallas, TX")


def test_an_eircode_is_a_postcode_and_its_district_that_of_dublin() -> None:
    reading = address.read("17 Merrow Street, Dublin, D02 X296", GAZETTEER)
    assert (reading.postcode, str(reading.number), reading.country) == ("D02 X296", "17", "IE")
    assert is_one("17 Merrow Street, Dublin, D02 X296", "17 Merrow Street, Dublin 2")
    assert not is_one("17 Merrow Street, Dublin, D02 X296", "17 Merrow Street, Dublin 4")
    assert address.read("Hill House, Station Road, Galway H91 TK3X", GAZETTEER).number is None


def test_a_finnish_road_is_one_in_both_languages() -> None:
    assert is_one("Mannerheiminkatu 11, 00100 Helsinki", "Mannerheimgatan 11, FI-00100 Helsingfors")
    assert not is_one("Mannerheiminkatu 11, Helsinki", "Mannerheimvägen 11, Helsingfors")


def test_a_letter_belongs_to_the_number_before_it_where_an_ordinal_follows() -> None:
    one_run = "No 30 A 2nd Phase Peenya Industrial Area Lakeside Circle Bangalore Karnataka India"
    assert is_one("30-A, II Phase, Peenya Indl. Area, Bengaluru - 560058", one_run)
    assert not is_one("30-B, II Phase, Peenya Indl. Area, Bengaluru - 560058", one_run)
    assert not is_one("30-A, III Phase, Peenya Indl. Area, Bengaluru - 560058", one_run)


def test_a_sector_behind_a_landmark_is_of_the_address() -> None:
    beside = "D228 OPP Town Hall Sector-63 Noida Uttar Pradesh India"
    assert is_one(beside, "D-228, Sector 63, Noida, UP 201301")
    assert not is_one(beside, "D-228, Sector 62, Noida, UP 201301")
    assert not is_one(beside, "C-228, Sector 63, Noida, UP 201301")


def test_the_label_of_a_division_is_no_part_of_its_name() -> None:
    assert is_one("128 Hemayetpur PS-Savar Dhaka-1340 Bangladesh", "128, Hemayetpur, Savar, Dhaka")
    reading = address.read("Vill: West Para, P.O. Kashimpur, Gazipur, Bangladesh", GAZETTEER)
    assert "Vill" not in [area.name.text for area in reading.areas]
