"""How a postcode begins keeps two places of one road's name and number apart; how it ends says nothing."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.match.kept_apart import kept_apart

BERLIN = ("Hauptstr. 5, 10827 Berlin", "Hauptstraße 5, 13158 Berlin")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        BERLIN,
        ("5 High Street, London N8 7ZZ", "5 High St, London SE25 6ZZ"),
        ("5 High Street, London E17 7ZZ", "5 High St, London E6 2ZZ"),
        ("100 Main Street, New York, NY 10044", "100 Main St, New York, NY 11201"),
        ("Rua das Azinheiras, 100, São Paulo, 01001-001", "Rua das Azinheiras 100, São Paulo - SP, 04739-001"),
        ("12 Lake Road, New Delhi 110001", "12 Lake Road, New Delhi 122002"),
        (
            "1st Floor, Heron Complex, Main Road, Hyderabad 500001, India",
            "1st Floor, Heron Complex, Main Road, Hyderabad 500032, India",
        ),
        ("Tilvikų g. 12, LT-01103 Vilnius", "Tilvikų g. 12, LT-08105 Vilnius"),
    ],
)
def test_two_parts_of_a_city_are_two_places(one: str, other: str) -> None:
    forth, back = address.compare_fields(one, other, load())[2], address.compare_fields(other, one, load())[2]
    assert not forth.same_premises
    assert (forth.level, forth.score) == (back.level, back.score)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hauptstr. 5, 10827 Berlin", "Hauptstraße 5, 10871 Berlin"),
        ("Hauptstr. 5, 10827 Berlin", "Hauptstraße 5, 12827 Berlin"),  # a slip
        ("Hauptstr. 5, 10827 Berlin", "Hauptstraße 5, 11017 Berlin"),  # the government's own
        ("Linden Center, Hauptstr. 5, 10827 Berlin", "Linden Center, Hauptstraße 5, 13158 Berlin"),
        ("5 High Street, London N8 7ZZ", "5 High St, London N8 9ZZ"),
        ("12 rue des Tilleuls, 75005 Paris", "12, rue des Tilleuls, 75252 Paris Cedex 05"),
        ("Rua das Azinheiras, 100, São Paulo, 01000-000", "Rua das Azinheiras 100, São Paulo - SP, 04739-001"),
        ("ul. Lipowa 5, 00-316 Warszawa", "ul. Lipowa 5, 02-417 Warszawa"),
    ],
)
def test_codes_that_are_one_part_s_or_nearly_one_are_one_place(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


def test_a_group_falls_apart_by_them() -> None:
    found = kept_apart(dict.fromkeys(BERLIN, "DE:2950159"), lambda text: address.read(text, load()))
    assert found == [[text] for text in sorted(BERLIN)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uhuweg 22, Berlin 12345", "Uhuweg 22, 10999 Berlin"),
        ("22 rue du Hibou, 75906 Paris Cedex 15 12345", "22, rue du Hibou, Paris 75015"),
        ("Via Gufo 22, 00000 Milano", "Via Gufo 22, 20126 Milano"),
    ],
)
def test_digits_that_are_no_code_of_anywhere_keep_nothing_apart(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


def test_they_may_be_a_code_in_the_united_states() -> None:
    one, other = "100 Main Street, Schenectady, NY 12345", "100 Main St, New York, NY 10044"
    assert not address.compare_fields(one, other, load())[2].same_premises
