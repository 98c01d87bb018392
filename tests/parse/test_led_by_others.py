"""An address behind the page's first that another's name leads is his; the firm's own further places stay its own."""

import pytest
from tests.parse.shared_own import OTHER, OWN, PHONE, given


@pytest.mark.parametrize(
    "other",
    [
        f"<h3>Find our teas</h3><p>Moss Delicatessen, 15 Elm Row, Otley LS21 1AB, {OTHER}</p>",
        f"<p>Tins are made for us at Marl Tinworks Ltd, 15 Elm Row, Otley LS21 1AB. {OTHER}</p>",
        f"<ul><li>Moss Delicatessen – 15 Elm Row, Otley LS21 1AB – {OTHER}</li></ul>",
        f"<h3>Tins</h3><p>Marl Tinworks Ltd<br>15 Elm Row<br>Otley LS21 1AB</p><p>Tel: {OTHER}</p>",
        f"<h3>Tasted and loved</h3><p>The Fern Table Tearooms<br>15 Elm Row<br>Otley LS21 1AB<br>{OTHER}</p>",
        f"<p>Map: © Moss Cartography, 15 Elm Row, Otley LS21 1AB</p><p>Tel: {PHONE}</p>",
        f"<p>Boxes by “Marl”: 15 Elm Row, Otley LS21 1AB, {OTHER}</p>",
        f"<p>The shop is let to us by:</p><p>Moss Estates Ltd</p><p>15 Elm Row, Otley LS21 1AB</p><p>Tel. {OTHER}</p>",
        f"<h3>Delivery</h3><p>We send with Marl Transport, 15 Elm Row, Otley LS21 1AB, {OTHER}</p>",
    ],
)
def test_an_address_that_anothers_name_leads_is_his(other: str) -> None:
    said = given(OWN + other)
    assert "Dock Road" in said
    assert PHONE in said
    assert "Elm Row" not in said
    assert OTHER not in said


@pytest.mark.parametrize(
    "place",
    [
        f"<h3>Tasting room</h3><p>Rosewood House, 15 Elm Row, Otley LS21 1AB<br>{OTHER}</p>",
        f"<h3>Warehouse</h3><p>Marl Tinworks Ltd<br>15 Elm Row<br>Otley LS21 1AB</p><p>Tel: {OTHER}</p>",
        f"<h3>Larkfield Otley</h3><p>Larkfield Tea Rooms Ltd, 15 Elm Row, Otley LS21 1AB, {OTHER}</p>",
        f"<h3>Otley</h3><p>15 Elm Row, Otley LS21 1AB</p><p>Tel: {OTHER}</p>",
        f"<p>Ada Fern<br>15 Elm Row<br>Otley LS21 1AB</p><p>Tel: {OTHER}</p>",
        f"<h3>Visit us</h3><p>The Old Tea Store<br>15 Elm Row<br>Otley LS21 1AB</p><p>Tel: {OTHER}</p>",
    ],
)
def test_a_further_place_of_the_firms_own_stays_its_own(place: str) -> None:
    said = given(OWN + place)
    assert "Elm Row" in said
    assert OTHER in said


def test_the_first_address_is_the_pages_own_whoever_follows() -> None:
    said = given(f"<p>15 Elm Row, Otley LS21 1AB</p><p>Tel: {OTHER}</p>{OWN}")
    assert "Elm Row" in said
    assert OTHER in said


def test_a_page_that_does_not_say_whose_it_is_leaves_nobody_out() -> None:
    said = given(f"{OWN}<p>Moss Estates Ltd<br>15 Elm Row<br>Otley LS21 1AB</p><p>Tel: {OTHER}</p>", "Contact")
    assert "Elm Row" in said
