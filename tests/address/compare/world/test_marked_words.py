"""Words that are what they are by the words beside them: houses of five digits, names among rooms and roads, towns."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.compare.aligning.aligned import aligned

ONE = (
    (
        "17350 CASTERTON STREET, SUITE 265 CITY OF INDUSTRY, CA 91748 U.S.A.",
        "17350 Casterton St Ste 265, City of Industry",
    ),
    ("17350 Carterton Street, Suite 265, City of Industry, CA 91748", "17350 Casterton St Ste 265, City of Industry"),
    ("1640 Heron Bay Pkwy, Alameda CA 94502", "Alameda (CA), Heron Bay Parkway 1640"),
    ("6712 Mississauga Rd., Ste 700, Mississauga ON", "6712 Missisauga Road, Missisauga, ON, L5N 6J5"),
    (
        "ZAC du Pré, 12 bis rue de la Belle Étoile, 95700 Roissy-en-France",
        "12BIS R DE LA BELLE ETOILE ROISSY EN FRANCE",
    ),
    ("14 Loop Street, Cape Town, 8001", "Loop St 14, 8001 Cape Town"),
)
TWO = (
    ("17350 Casterton Street, City of Industry, CA 91748", "17360 Casterton St, City of Industry"),
    ("17350 Casterton Street, City of Industry, CA 91748", "17350 Casterly St, City of Industry"),
    ("17350 Casterton Street, Ontario, CA 91748", "17350 Casterton St, Pomona, CA"),
    ("1640 Heron Bay Pkwy, Alameda CA 94502", "Alameda (CA), Heron Hill Parkway 1640"),
    ("1640 Heron Bay Pkwy, Alameda CA 94502", "1640 Alameda, Heron Bay CA"),
    ("6712 Mississauga Rd., Mississauga ON", "6712 Mississauga Rd., Brampton ON"),
    ("12 bis rue de la Belle Étoile, 95700 Roissy-en-France", "12 TER R DE LA BELLE ETOILE ROISSY EN FRANCE"),
    ("12 bis rue de la Belle Étoile, 95700 Roissy-en-France", "12BIS R DE LA BELLE ETOILE ROISSY EN BRIE"),
    ("14 Loop Street, Cape Town, 8001", "Long St 14, 8001 Cape Town"),
    ("80807 Leopoldstrasse, Munich", "80807 Leopoldstr., München"),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_words_are_known_by_their_neighbours(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), TWO)
def test_what_is_said_otherwise_stays_apart(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises


def test_two_letters_behind_a_postcode_and_its_town_are_a_province() -> None:
    assert aligned("Via dei Fabbri n. 14, 36050 Sovizzo VI", "14 VIA DEI FABBRI SOVIZZO ITALIA") is not None
    assert aligned("Via dei Fabbri n. 14, 36050 Sovizzo VI", "14 VIA DEI FABBRI SOVIZZO 6 ITALIA") is None
