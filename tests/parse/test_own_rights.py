"""A notice of rights in a seller's name says that the page is his; a site's head above it is the site's."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
CARDS = "".join(
    f"<div class='card'><a href='#g{number}'>{name}</a><div class='price'>{price}</div>"
    "<button>Add to cart</button></div>"
    for number, name, price in ((1, "Brass hinge", "$ 4.20"), (2, "Brass knob", "$ 3.10"), (3, "Brass rail", "$ 9.00"))
)
HELPLINE = "0330 555 0199"
OWN = "0114 496 0101"


def read(rights: str, *, name: str = "Plover Moss", inside: str = "") -> tuple[Offer, ...]:
    page = (
        f"<!doctype html><html><head><title>{name} — Fernmarkt</title></head><body>"
        f"<div class='topline'><a href='/help.html'>Help</a> <span>{HELPLINE}</span> (free)</div>"
        "<header><a href='/index.html'><b>Fernmarkt</b></a></header>"
        f"<div class='page'>{inside}<div><h1>{name}</h1></div><ul><li>Catalogue</li><li>Price list</li>"
        "<li>News</li></ul>"
        f"<p>We sell hinges and knobs.</p><div class='goods'>{CARDS}</div>"
        "<section><h3>Similar suppliers</h3><div><a href='/otter/index.html'>Otter Steel</a> <span>York</span></div>"
        "<div><a href='/orrin/index.html'>Orrin Lamps</a> <span>Hull</span></div></section>"
        f"<div class='sf'><p>{rights} 18 Wharf Road, Sheffield S3 8AB. Tel.: {OWN}</p></div></div>"
        "<footer><div>© 2011–2024 Fernmarkt Ltd</div></footer></body></html>"
    )
    url = "https://fernmarkt.example/plover/index.html"
    return read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers


def said(offers: tuple[Offer, ...], name: str) -> set[str]:
    return {each.raw for offer in offers for each in offer.fields.get(name, ())}


@pytest.mark.parametrize("rights", ["Plover Moss © 2021.", "© 2021 Plover Moss.", "Copyright Plover Moss 2019."])
def test_whose_rights_a_notice_tells_of_is_the_seller_whom_the_heading_names(rights: str) -> None:
    found = read(rights)
    assert said(found, "vendor") == {"Plover Moss"}
    assert said(found, "title") == {"Brass hinge", "Brass knob", "Brass rail"}


def test_he_is_where_the_notice_says() -> None:
    assert said(read("Plover Moss © 2021."), "address") == {"18 Wharf Road, Sheffield S3 8AB"}


@pytest.mark.parametrize("rights", ["Otter Steel Ltd © 2021.", "© 2021 Fernmarkt.", "Plover © 2021.", "Since 2021."])
def test_a_notice_in_another_name_makes_nobody_the_seller(rights: str) -> None:
    assert "Plover Moss" not in said(read(rights), "vendor")


def test_a_helpline_above_the_part_that_names_the_seller_is_not_his() -> None:
    assert HELPLINE not in said(read("Plover Moss © 2021."), "phone")


def test_a_number_in_the_part_that_names_him_stays_his() -> None:
    found = read("Plover Moss © 2021.", inside="<div class='side'><p>Phone: 0114 496 0155</p></div>")
    assert "0114 496 0155" in said(found, "phone")
    assert HELPLINE not in said(found, "phone")
