"""Boxes of those who sell for a firm, by names without a legal form, on a page that says that it lists some."""

import pytest
from tests.parse.shared_own import OTHER, OWN, PHONE, given


def boxes(*names: str, kind: str = "stockist") -> str:
    """Return a box for each name, with an address and a telephone of its own."""
    return "".join(
        f"<div class='{kind}'><h4>{name}</h4><p>{15 + at} Elm Row, Otley LS21 1AB</p><p>Tel. {OTHER[:-1]}{at}</p></div>"
        for at, name in enumerate(names)
    )


SHOPS = ("Moss Corner Shop", "Fern Street Deli", "Hill Pantry")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Stockists + Contact – Larkfield Tea", f"<h3>Grab a pack from these friends</h3>{boxes(*SHOPS, kind='s')}"),
        ("Contact | Larkfield Tea", f"<div class='stockist-list'><h3>Pop in and taste</h3>{boxes(*SHOPS)}</div>"),
        ("Kontakt | Larkfield Tea", f"<div id=haendler><h3>Probieren Sie hier</h3>{boxes(*SHOPS, kind='x')}</div>"),
        ("Contact | Larkfield Tea", f"<h2>Where to buy</h2>{boxes('Tea & Cake Emporium', 'Moss Tea Shop', kind='x')}"),
    ],
)
def test_a_seller_is_another_whatever_the_heading_over_him(title: str, body: str) -> None:
    said = given(f"<h1>{title}</h1>{OWN}{body}", title)
    assert "Dock Road" in said
    assert PHONE in said
    assert "Elm Row" not in said
    assert OTHER[:-1] not in said


@pytest.mark.parametrize(
    "body",
    [
        f"<h3>Our shops</h3>{boxes('Moss Corner Shop', 'Fern Street Deli')}",
        f"<h3>Drop by</h3>{boxes('Larkfield Tea Otley', 'Warehouse Shop')}",
        f"<h3>Drop by</h3>{boxes('Otley', 'York')}",
        f"<h3>Drop by</h3>{boxes('Elm Row Shop', 'Otley Row Shop')}",
        f"<h3>Sales</h3>{boxes('Peter Moss', 'Anna Fern')}",
        f"<h3>Drop by</h3>{boxes('Aire Valley Depot', 'Cross Green Warehouse')}",
        f"<h3>Drop by</h3>{boxes('Moss Corner Shop', 'Aire Valley Depot')}",
        f"<h3>Drop by</h3>{boxes('Moss Corner Shop')}",
    ],
)
def test_the_firms_own_places_and_people_stay_its_own(body: str) -> None:
    said = given(OWN + body)
    assert "Elm Row" in said
    assert OTHER[:-1] in said


def test_beside_nothing_of_its_own_nobody_is_left_out() -> None:
    assert "Elm Row" in given(boxes(*SHOPS), "Stockists – Larkfield Tea")


def test_beside_the_frame_alone_a_page_of_sellers_gives_each_under_his_name() -> None:
    said = given(
        f"<h1>Where to buy</h1>{boxes(*SHOPS)}</main><footer>{OWN}</footer><main>", "Where to buy – Larkfield Tea"
    )
    assert "Elm Row" in said
