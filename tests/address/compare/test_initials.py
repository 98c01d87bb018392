"""Initials and given names before a surname that one hand leaves out, and letters that are none."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ulica E. Sowińskiego 152, 31342 Kraków, Poland", "Sowińskiego 152, 31-342 Cracow, Poland", True),
        ("ul. prof. S. Sowińskiego 6, 30-348 Kraków", "Sowińskiego 6, 30-348 Kraków", True),
        ("ul. Eljasza Sowińskiego 152, Kraków", "ul. Sowińskiego 152, 31-342 Kraków", True),
        ("Via E. Velani 4, I-70125 Bari, Italy", "Via Velani 4, 70125 Bari", True),
        ("Via Pietro Velani 1, I-10125 Torino, Italy", "via Velani 1, 10125 Torino", True),
        ("Via Giuseppe La Vela 34, 20156 Milano", "Via La Vela 34, Milano", True),
        ("Avenue Franklin D. Hibou 50, 1050 Bruxelles", "50 av. F. D. Hibou, B-1050 Brussels, Belgium", True),
        ("Via E. Velani 12, Torino", "Via U. Velani 12, Torino", False),
        ("Via E. Velani 12, Torino", "Via Velani 14, Torino", False),
        ("Via E. Velani 12, Torino", "Viale Velani 12, Torino", False),
        ("Via S. Velani 12, 20122 Milano", "Via Velani 12, 20122 Milano", False),
        ("Via P. Velana 12, 20122 Milano", "Via Velana 12, 20122 Milano", False),
        ("ul. G. Sowińska 12, Kraków", "ul. Sowińska 12, Kraków", False),
        ("G. Koukouvagiou 12, Athens, Greece", "Andrea Koukouvagiou 12, Athens, Greece", False),
        ("A. Koukouvagiou 12, Athens, Greece", "Andrea Koukouvagiou 12, Athens, Greece", True),
        ("G. Sowińskiego 12, Kraków", "ul. Jana Sowińskiego 12, Kraków", False),
        ("ul. E. Sowińskiego 12, Kraków", "ul. Sowińskiego 12, Warszawa", False),
        ("Avenue des Hiboux 12, 1050 Bruxelles", "Avenue B. Hiboux 12, 1050 Bruxelles", False),
        ("Via Giuseppe La Vela 12, Milano", "Via della Vela 12, Milano", False),
        ("AV. OSCAR R. GAVILANES 1500 LIMA", "Av. Gavilanes 1500, Miraflores", False),
        ("Av. Óscar R. Gavilanes 1500, Lima", "Av. Gavilanes 1500, Miraflores, Lima", False),
        ("Av. Alfredo Gavilanes 1500, Miraflores, Lima", "Av. Gavilanes 1500, Miraflores", True),
        ("Av. Alfredo Gavilanes 1500, Lima", "Av. Gavilanes 1500, Lima, Perú", True),
        ("14 rue David d'Angers, Paris", "14 rue d'Angers, Paris", False),
        ("Corso Amedeo di Savoia 24, Torino", "Corso Savoia 24, Torino", False),
        ("ul. Augusta Mocnego 24, Kraków", "ul. Mocnego 24, Kraków", False),
        ("Via Giulio Castello 24, Milano", "Via Castello 24, Milano", False),
        ("14 rue Hubert Forge, 69003 Lyon", "14 rue des Forges, 69003 Lyon", False),
        ("14 rue Daniel Croix, 69003 Lyon", "14 rue de la Croix, 69003 Lyon", False),
        ("Willem de Uilenlaan 24, 2018 Antwerpen", "Uilenlaan 24, 2018 Antwerpen", False),
        ("ul. W. Polskiego 24, Kraków", "ul. Polskiego 24, Kraków", False),
        ("ul. W. Sowińskiego 24, Kraków", "ul. Bolesława Sowińskiego 24, Kraków", False),
        ("14 avenue A. France, 69003 Lyon", "14 avenue de France, 69003 Lyon", False),
        ("Via P. Venezia 24, 20122 Milano", "Via Venezia 24, 20122 Milano", False),
        ("A. Dimitriou 24, Larisa, Greece", "Dimitriou 24, Larisa, Greece", False),
        ("Str. I. Trandafirilor 24, Cluj-Napoca", "Str. Trandafirilor 24, Cluj-Napoca", False),
        ("rue de la Chouette 5, 4000 Liège", "rue Jean La Chouette 5, 4000 Liège", False),
    ],
)
def test_a_given_name_or_its_initial_may_be_left_out_before_a_surname(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("Av. F. D. Hibou 50, B-1050 Brussels, Belgium", "F Hibou", "50"),
        ("Via Giovanni D. Velani 5, 20121 Milano", "Giovanni Velani", "5"),
        ("ul. Lenina d. 5, Moskva", "Lenina", "5"),
    ],
)
def test_a_letter_between_given_name_and_surname_ends_no_road(text: str, name: str, number: str) -> None:
    reading = address.read(text, load())
    assert reading.road is not None
    assert (reading.road.name.text, str(reading.number)) == (name, number)


def test_a_letter_read_as_a_saint_s_may_be_a_given_name_s() -> None:
    assert is_same("Via S. Civetti 14, 20121 Milano", "Via Silvio Civetti, 14 - Milano MI")
    assert not is_same("Via S. Civetti 14, 20121 Milano", "Via Giorgio Civetti, 14 - Milano MI")
    assert not is_same("Via San Civetti 14, Milano", "Via Silvio Civetti, 14 - Milano MI")
    assert not is_same("Via S. Civetti 14, 20121 Milano", "Via Silvio Civetti, 16 - Milano MI")
