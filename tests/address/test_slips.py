"""Slips of the pen: a word that is none, one letter from one that the other text or our own lists have."""

import csv
import random
from pathlib import Path

import pytest
from tests.gazetteer import load

from falsefront.address import compare_fields
from falsefront.address.lexicon.known_words import folded_word, is_known_word
from falsefront.address.slips import mended

ROADS = (
    "Amphitheatre Parkway", "Washington Street", "Pennsylvania Avenue", "Devonshire Street", "Bayshore Road",
    "Industrial Boulevard", "Magnolia Drive", "Riverside Road", "Pioneer Avenue", "Cumberland Road",
)  # fmt: skip
TOWNS = ("Mountain View, California", "Jefferson City, Missouri", "Phoenix, Arizona", "Chicago, Illinois")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("12 Amphithetre Pkwy, Mountain View, CA 94043", "12 Amphitheatre Parkway, Mountain View, California"),
        ("100 King St W, Toroto, ON", "100 King Street West, Toronto, Ontario M5X 1B8"),
        ("221 Bolivr Street, Jefferson City, Missouri", "221 Bolivar St., Jefferson City, MO 65101"),
        ("61 Highawy 55, Medina, MN 55340", "61 Highway 55, Medina, Minnesota"),
        ("3 Owl Gaeway Buidling, 12 Lark Rd, Mumbai 400001", "Owl Gateway Building, 12 Lark Road, Mumbai"),
        ("12 Devnshire Street, London", "12 Devonshire St., London W1W 5DR"),
        ("Calle Robles 45, Guadalajra, Jalisco", "Calle Robles 45, Guadalajara, Jal."),
        ("12 Park Lane, Sector 5, Hyderbaad 500081, India", "12 Park Lane, Sector 5, Hyderabad"),
    ],
)
def test_a_slip_in_a_word_that_is_none_is_mended(a: str, b: str) -> None:
    found = compare_fields(a, b, load())[2]
    assert found.same_premises
    assert compare_fields(b, a, load())[2].level is found.level
    assert found.score < 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("5 Beechwood Drive, Newton, MA", "5 Beachwood Drive, Newton, MA"),
        ("12 Johnson Street, Austin, TX", "12 Johnston Street, Austin, TX"),
        ("12 Rosemont Avenue, Chicago, IL", "12 Rosemount Avenue, Chicago, IL"),
        ("12 Devnshire Street, Phoenix, AZ", "14 Devonshire Street, Phoenix, AZ"),
        ("12 Devnshire Street, Phoenix, AZ", "12 Devonshire Avenue, Phoenix, AZ"),
        ("12 Bolivr Street, Jefferson City, MO", "12 Bolivar Street, Austin, TX"),
        ("No. 8, Dongsing Road, Taichung, Taiwan", "No. 8, Dongning Road, Taichung, Taiwan"),
        ("418 Guiqing Road, Xuhui District, Shanghai", "418 Guiping Road, Xuhui District, Shanghai"),
        ("Plot 110, Lark Special Econmic Zone, Shiraz", "Plot 110, Lark Industrial Estate, Shiraz"),
        ("600 Main St, Lafayette, IN 47901", "600 Main Street, Lafayette, Louiiana"),
    ],
)
def test_two_names_or_two_parts_stay_two(a: str, b: str) -> None:
    assert not compare_fields(a, b, load())[2].same_premises


def test_what_was_mended_is_said() -> None:
    found = compare_fields("100 King St W, Toroto, ON", "100 King Street West, Toronto, Ontario", load())[2]
    assert "verified: 'toroto' is no word, and read as 'toronto'" in found.reasons
    assert not any("Toronto, ON'" in reason for reason in found.reasons)  # no text that nobody wrote is quoted


def test_texts_with_many_slips_are_other_texts() -> None:
    assert mended("Wshington Devnshire Amphithetre Rivrside", "Washington Devonshire Amphitheatre Riverside") is None


@pytest.mark.parametrize(
    "text", ["", "12", "улица Ленина 5", "北京市", "Über Ärzte Ørsted", "a" * 5000, "\ud800 abcdefg"]
)
def test_any_text_is_taken(text: str) -> None:
    assert mended(text, "12 Washington Street") is None


def test_letters_of_american_roads_are_found_again() -> None:
    """Of letters lost or out of order inside the names of well-known roads most are mended, and none makes another."""
    rng = random.Random(5)
    told = 0
    for _ in range(60):
        road, town, house = rng.choice(ROADS), rng.choice(TOWNS), rng.randrange(100, 9999)
        at = rng.randrange(2, len(road.split()[0]) - 2)
        slip = (
            road[:at] + road[at + 1 :] if rng.random() < 0.5 else road[:at] + road[at + 1] + road[at] + road[at + 2 :]
        )
        whole = f"{house} {road}, {town}"
        told += compare_fields(f"{house} {slip}, {town}", whole, load())[2].same_premises
        assert not compare_fields(f"{house + 2} {slip}, {town}", whole, load())[2].same_premises
    assert told >= 54


def test_the_names_of_large_cities_are_words() -> None:
    """A name that our own table of cities has is never taken for a slip of another."""
    table = Path("src/falsefront/address/data/cities.tsv")
    with table.open(encoding="utf-8") as lines:
        rows = csv.reader((line for line in lines if line[0] != "#"), delimiter="\t", quoting=csv.QUOTE_NONE)
        names = [row[6].split("|")[0] for row in rows]
    words = [word for name in names[:3000] if (word := folded_word(name)) is not None and len(word) > 5]
    assert len(words) > 1000
    assert all(map(is_known_word, words))
