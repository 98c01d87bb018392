"""Suburbs on roads that each of them has, provinces at the ends of texts, and titles before what bears an article."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("30 Main Road, Heronmont, Cape Town", "30 Main Road, Tealwick, Cape Town", False),
        ("30 Queen Street, Auckland", "30 Queen Street, Heronunga, Auckland", False),
        ("30 Station Road, Heronpur, Karachi", "30 Station Road, Tealabad, Karachi", False),
        ("30 Main Road, Heronmont, Cape Town, South Africa", "30 Main Rd, Heronmont, Cape Town 7708", True),
        ("30 Queen Street, Auckland CBD, Auckland", "30 Queen Street, Auckland 1010", True),
        ("30 Main Road, Heron House, Cape Town", "30 Main Road, Teal Traders, Cape Town", True),
        ("Heron House, 30 Main Road, Cape Town", "Teal Foods, 30 Main Road, Cape Town", True),
        ("30 Station Road, Centro, Karachi", "30 Station Road, Karachi", True),
    ],
)
def test_a_road_that_every_suburb_has(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Uilstraat 12, Rijswijk, Gelderland", "Uilstraat 12, Rijswijk, Zuid-Holland", False),
        (
            "12 Teal Street, Brits, North West, South Africa",
            "12 Teal Street, Brits, Northern Cape, South Africa",
            False,
        ),
        ("Uilstraat 12, Rijswijk, Zuid-Holland", "Uilstraat 12, Rijswijk, Zuid Holland, Nederland", True),
        ("Uilstraat 12, Rijswijk, ZH", "Uilstraat 12, Rijswijk, Zuid-Holland", True),
    ],
)
def test_two_provinces_in_full(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("14 rue du Général Fontaine, 69003 Lyon", "14 rue La Fontaine, 69003 Lyon", False),
        ("14 rue du Docteur P. Motte, 69003 Lyon", "14 rue de la Motte, 69003 Lyon", False),
        ("Calle General Sol 12, Madrid", "Calle del Sol 12, Madrid", False),
        ("14 rue du Général Hibout, 69003 Lyon", "14 rue Hibout, 69003 Lyon", True),
        ("14 rue du Général de Hibout, 69003 Lyon", "14 rue de Hibout, 69003 Lyon", True),
    ],
)
def test_a_title_and_an_article(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same
