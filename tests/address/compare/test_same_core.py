"""Two texts that differ in how they end are one place only where a house and its town are named in the same words."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("26 Chouettespace Hibouvres IDF 91470", "26 CHOUETTESPACE HIBOUVRES Cedex FR 91570"),
        ("Owlkade 6 Uilwoude NL 8321 MH", "Owlkade 6, Uilwoude"),
        ("Lange Uilstraat 3 Uilsdonk Noord-Brabant NL 4944 XH", "Lange Uilstraat 3 Uilsdonk NL"),
        ("Kauzstrasse 4 Kauzikon CH 4450", "Kauzstrasse 4 4450 Kauzikon"),
        ("Eulengasse 10 St. Gallen CH 9008", "Eulengasse 10 St. Gallen 9008, Switzerland"),
        ("850 W. Owlson Chicago IL US 60607", "850 W. Owlson, Chicago"),
        ("33 Owlborn London GB EC1N 2HT", "33 Owlborn, London EC1N 2HT"),
        ("20241 West Little Owl, Suite 20 Houston, TX 77040 Texas US 77040", "20241 West Little Owl Houston TX 77040"),
        ("Owlson House Owl Hill Cambs. GB CB3 8SQ", "Owlson House Owl Hill Cambridgeshire GB CB3 8SQ"),
        ("Uhlenstrasse 6 Kauzfeld Tirol AT 6240", "Uhlenstrasse 6 Kauzfeld US 6240"),
        ("Uhlenried 1 Kauzlaus AT 6833", "Uhlenried 1 Kauzlaus AT 0000"),
        ("Buhova 13 Buhno SK 97703", "Buhova 13 Buhno Select State SK 97703"),
        ("Uilweg 45 Uilwijk NL 5431 LB", "Uilweg 45 Uilwik NL 5431 LB"),
        ("Owlmark Ctr 12 Elmhope Kent GB ME1 1AA", "Owlmark Centre 12, Elmhope, ME1 1AA"),
    ],
)  # fmt: skip
def test_one_text_with_two_ends_is_one_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Another number, name, town, region, country or part of the country.
        ("26 Chouettespace Hibouvres IDF 91470", "28 CHOUETTESPACE HIBOUVRES Cedex FR 91570"),
        ("26 Chouettespace Hibouvres IDF 91470", "26 CHOUETTESPACE HIBOUVRES FR 33570"),
        ("Owlkade 6 Uilwoude NL 8321 MH", "Owlkade 6, Uilmeer"),
        ("850 W. Owlson Chicago IL US 60607", "850 W. Owlson, Springfield"),
        ("Uhlenstrasse 6 Kauzfeld Tirol AT 6240", "Uhlenstrasse 6 Kauzfeld DE 86240"),
        ("12 Owl Way Lexington KY US", "12 Owl Way Lexington SC US"),
        ("Uhlenstrasse 6 Kauzfeld AT 6240", "Uhlenstrasse 6 Kauzfeld US 6250"),
        ("Via Gufi 5, Torino", "Via Gufi 5/A, Torino"),
        ("412 Owl Way NE Seattle 98105", "412 Owl Way NW Seattle 98105"),
        ("412 Seattle Owl Way NE 98105", "412 Seattle Owl Way NW 98105"),
        ("12 Owl Way, Owlton, DE", "12 Owl Way, Owlton, Germany"),
        # No town, and nothing else that says where.
        ("12 rue Hibou FR", "12 rue Hibou, France"),
        ("Uhlenring 14 CH", "Uhlenring 14, Switzerland"),
        # No house: a road, a floor, a room, a quarter, a zone, a day.
        ("Owlson Road Manchester Lancashire GB M23 9GP", "Owlson Road Manchester Lancashire US M23 9GP"),
        ("Level 4 Melbourne Victoria AU 3000", "Level 4, Melbourne, Australia"),
        ("Office 17, Moscow RU 123103", "Office 17, Moscow"),
        ("3rd Floor Owler Street London GB", "3rd Floor Owler Street London"),
        ("Sovice Praha 5 CZ 15000", "Sovice, Praha 5"),
        ("Via 25 Aprile Gufello IT 22070", "Via 25 Aprile Gufello CO IT 22070"),
        ("Science Park Cambridge Cambs GB CB4 0DW", "SCIENCE PARK CAMBRIDGE ENGLAND GB CB4 0DW"),
        ("Avenida Brasil 1024, Buhocito", "Avenida Brasil 1099, Buhocito"),
        # A box of the post is asked for elsewhere.
        ("P.O. Box 25 Vaasa FI 65380", "P.O. Box 25, Vaasa"),
    ],
)  # fmt: skip
def test_another_place_or_no_house_is_not(one: str, other: str) -> None:
    assert not is_same(one, other)
