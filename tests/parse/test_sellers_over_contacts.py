"""On the page of a thing, the heading over a seller's labelled contacts names the seller."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
WHERE = "<p><b>Address:</b> 12 Fern Road, Leeds LS1 4AB</p>"


def said(box: str, *, sells: str = "Post a free ad") -> tuple[str | None, ...]:
    text = (
        "<!doctype html><html><head><title>Glazed tile | Fernmarkt</title></head><body>"
        f"<header><a href='/'>Fernmarkt</a> <a href='/post'>{sells}</a></header>"
        f"<main><h1>Glazed tile</h1><h3>£ 4.50</h3><p>Item No.: 4711</p>{box}</main>"
        "<footer>Fernmarkt</footer></body></html>"
    )
    url = "https://fernmarkt.example/ad/7.html"
    (offer,) = read_page(text.encode(), url=url, content_type=None, site=SITE).offers
    return tuple(offer.fields[name][0].raw if name in offer.fields else None for name in ("vendor", "phone", "title"))


@pytest.mark.parametrize("name", ["ad-owner", "seller-card", "satici", "anbieter-box"])
def test_a_box_called_one_of_who_sells_begins_with_the_seller(name: str) -> None:
    box = f"<aside class='{name}'><h3>TILED MOSS</h3><p>Tel: <b>0113 496 0123</b></p>{WHERE}</aside>"
    assert said(box) == ("TILED MOSS", "0113 496 0123", "Glazed tile")
    assert said(box.replace(WHERE, "")) == ("TILED MOSS", "0113 496 0123", "Glazed tile")


@pytest.mark.parametrize("head", ["Contact", "Seller details", "Anna Schmidt", "Glazed tile", "Fernmarkt", "Reach us"])
def test_other_words_over_contacts_name_nobody(head: str) -> None:
    assert said(f"<aside class='ad-owner'><h3>{head}</h3>{WHERE}</aside>")[0] is None


def test_a_box_of_words_that_is_called_nothing_names_nobody() -> None:
    assert said("<aside class='box'><h3>Expert Advice</h3><p>Tel: 0113 496 0123</p></aside>")[0] is None


def test_in_a_shop_of_its_own_no_heading_over_contacts_names_a_seller() -> None:
    box = f"<aside class='store'><h3>Harbour Arcade</h3>{WHERE}</aside>"
    assert said(box, sells="Delivery")[0] != "Harbour Arcade"


@pytest.mark.parametrize("name", ["name", "shop-name", "nickname", "company"])
def test_a_sellers_box_may_begin_with_an_element_that_is_called_a_name(name: str) -> None:
    box = f"<div class='seller-card'><div class='{name}'>Tiled Moss</div><p>Tel: <b>0113 496 0123</b></p>{WHERE}</div>"
    assert said(box) == ("Tiled Moss", "0113 496 0123", "Glazed tile")


@pytest.mark.parametrize(
    ("box", "name", "words"),
    [
        ("seller-card", "title", "Your benefits"),
        ("product-card", "name", "Roof tile"),
        ("seller-card", "name", "Phone"),
    ],
)
def test_other_elements_that_a_box_begins_with_name_nobody(box: str, name: str, words: str) -> None:
    assert said(f"<div class='{box}'><div class='{name}'>{words}</div>{WHERE}</div>")[0] != words
