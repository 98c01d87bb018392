"""Corners abroad that are named by their two roads, and small towns behind their postcodes."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.canonical import canonical
from falsefront.address.reading import Reading


def read(text: str) -> Reading:
    return address.read(text, load())


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Corner of Main St and 5th Ave, Springfield, IL", "main", "5th"),
        ("Cnr Main St / Fifth Ave, Springfield, IL", "main", "5th"),
        ("Moi Ave / Kenyatta Ave junction, Nairobi, Kenya", "moi", "kenyatta"),
        ("Calle 50 y Calle 74, Ciudad de Panamá", "50", "74"),
        ("Shop 4, Cnr Long St & Wale St, Cape Town", "long", "wale"),
    ],
)
def test_a_corner_is_read_and_comes_back_from_its_canonical_spelling(text: str, one: str, other: str) -> None:
    for reading in (read(text), read(canonical(read(text)))):
        assert reading.road is not None
        assert (reading.road.name.key, [road.name.key for road in reading.crossing]) == (one, [other])
        assert reading.number is None


@pytest.mark.parametrize(
    "text", ["12 Main St & 5th Ave, Springfield, IL", "Smith and Sons, 5 Mill Road, Leeds", "Rose & Crown Yard, London"]
)
def test_a_number_or_a_name_makes_no_corner(text: str) -> None:
    assert read(text).crossing == ()


@pytest.mark.parametrize(
    ("text", "country", "postcode"),
    [
        ("Dorfstr. 7, 24999 Wees", "DE", "24999"),
        ("Dorpsstraat 45, 3927 BC Renswoude, Nederland", "NL", "3927 BC"),
        ("Industrieweg 20, 5731 HR Mierlo", "NL", "5731 HR"),
        ("Gewerbestr. 3, A-4865 Nussdorf am Attersee", "AT", "4865"),
        ("Carl-Foo-Str. 22, D-73447 Oberkochen, Germany", "DE", "73447"),
    ],
)
def test_a_town_the_tables_do_not_know_is_told_by_its_postcode(text: str, country: str, postcode: str) -> None:
    reading = read(text)
    assert (reading.country, reading.postcode, reading.leftover) == (country, postcode, ())
