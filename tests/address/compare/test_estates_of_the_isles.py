"""Parks of Britain with a centre in them, and houses that are called in Irish."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "OWLTON PK INNOVATION CENTRE, CHESTERFIELD S41 0TZ",
            "Owlton Park Innovation Centre, Derbyshire England S41 0TZ",
        ),
        ("Owlton Pk Business Centre, Swindon SN3 3HY", "Owlton Park Business Centre, Swindon Wiltshire SN3 3HY"),
        ("Owlton Pk, Swindon SN3 3HY", "Owlton Park, Swindon SN3 3HY"),
        ("Áras an Ulchabháin, Mill Street, Dublin 2", "Áras an Ulchabháin, Baile Átha Cliath 2"),
        ("Teach an Ulchabháin, Mill Street, Galway", "Teach an Ulchabháin, Gaillimh"),
    ],
)
def test_one_estate_or_house_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Owlton Pk Innovation Centre, Chesterfield S41 0TZ", "Larkton Park Innovation Centre, Chesterfield S41 0TZ"),
        ("Owlton Pk Business Centre, Swindon SN3 3HY", "Owlton Park Business Centre, Leeds LS1 4AP"),
        ("Áras an Ulchabháin, Mill Street, Dublin 2", "Áras an Ulchabháin, Cork"),
        ("Áras an Ulchabháin, Mill Street, Dublin 2", "Áras na Seabhac, Baile Átha Cliath 2"),
        ("Innovation Centre, Chesterfield", "Business Centre, Chesterfield"),
    ],
)
def test_another_estate_or_house_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
