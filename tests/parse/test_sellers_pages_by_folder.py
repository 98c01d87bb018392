"""A page where its site keeps its sellers is whose name stands over it, and a link that goes up to one names him."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

STREET, PHONE = "14 Alder Road, Leeds LS7 3QP", "0113 496 0142"


def read(title: str, body: str, url: str) -> PageReading:
    site = Site(name="case", start=(url,), allow=("https://*",))
    page = (
        f"<title>{title} · Fernmarkt</title><body><header><a href='../index.html'>Fernmarkt</a></header>"
        f"<main><h1>{title}</h1>{body}</main><footer><p>Fernmarkt Trading Ltd</p><p>2 Quay Street</p>"
        "<p>Hull HU1 2PN, United Kingdom</p><p>Freephone 0808 157 0199</p></footer></body>"
    )
    return read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=site)


def said(reading: PageReading, name: str) -> list[str]:
    return [each.raw for offer in reading.offers for each in offer.fields.get(name, ())]


GOODS = "".join(
    f"<article><h3><a href='../p/{number}.html'>{name}</a></h3><p>£{number}.50</p></article>"
    for number, name in enumerate(("Hemp rope", "Jute twine"), start=2)
)


@pytest.mark.parametrize(
    "name", ["Marl Rope Depot", "West Fern Hardware", "Otter Lamps UK", "South Fern Floral Supply"]
)
def test_a_name_with_a_word_of_a_place_or_an_office_is_a_sellers_where_sellers_are_kept(name: str) -> None:
    reading = read(
        name, f"<div>{GOODS}</div><p>{name} | {STREET} | {PHONE}</p>", "https://fernmarkt.example/seller/7.html"
    )
    assert set(said(reading, "vendor")) == {name}
    assert said(reading, "address") == [STREET]


@pytest.mark.parametrize("title", ["Our Factory", "Leeds Showroom", "About us", "All sellers"])
def test_what_is_no_name_is_no_seller_wherever_it_lies(title: str) -> None:
    reading = read(title, f"<div>{GOODS}</div><p>{STREET} | {PHONE}</p>", "https://fernmarkt.example/seller/7.html")
    assert title not in said(reading, "vendor")


def test_a_link_that_goes_up_to_a_seller_names_who_sells_a_thing() -> None:
    box = f"<b>Business details</b><p><a href='../seller/7.html'>Marl Ropes</a></p><p>{STREET}</p>"
    reading = read(
        "Hemp rope",
        f"<p>£4.00</p><button>Buy in bulk</button><details open>{box}</details>",
        "https://fernmarkt.example/p/3.html",
    )
    (offer,) = reading.offers
    assert {name: offer.fields[name][0].raw for name in ("title", "vendor", "address")} == {
        "title": "Hemp rope", "vendor": "Marl Ropes", "address": STREET
    }  # fmt: skip


def test_words_below_a_head_of_a_firms_card_that_lead_to_no_seller_name_nobody() -> None:
    box = f"<b>Business details</b><p><a href='../terms.html'>Terms of sale</a></p><p>{STREET}</p>"
    reading = read(
        "Hemp rope",
        f"<p>£4.00</p><button>Buy in bulk</button><details open>{box}</details>",
        "https://fernmarkt.example/p/3.html",
    )
    assert "Terms of sale" not in said(reading, "vendor")


def listed(*entries: str) -> PageReading:
    items = "".join(f"<li>{each}</li>" for each in entries)
    return read(
        "Sellers",
        f"<ul>{items}</ul><a rel=next href='sellers-2.html'>Next</a>",
        "https://fernmarkt.example/sellers-1.html",
    )


LINKED = tuple(
    f"<a href='seller/{name.lower().replace(' ', '-')}.html'>{name}</a><p>{town}</p>"
    for name, town in (
        ("Marl Rope Depot", "Leeds, GB"),
        ("Otter Lamps", "Hull, GB"),
        ("Thistlewick Stools", "York, GB"),
    )
)


def test_a_list_of_sellers_gives_also_him_who_has_no_page_but_an_address_in_it() -> None:
    reading = listed(
        *LINKED, f"<strong>Harrow Candles</strong><p>Soy candles, Wax melts</p><p>{STREET}</p><p>{PHONE}</p>"
    )
    assert said(reading, "vendor") == ["Marl Rope Depot", "Otter Lamps", "Thistlewick Stools", "Harrow Candles"]
    (reached,) = (offer for offer in reading.offers if "address" in offer.fields)
    assert {name: reached.fields[name][0].raw for name in ("vendor", "address", "phone")} == {
        "vendor": "Harrow Candles", "address": STREET, "phone": PHONE
    }  # fmt: skip


def test_pages_that_lie_elsewhere_are_no_sellers_under_the_same_heading() -> None:
    entries = (each.replace("seller/", "help/") for each in LINKED)
    assert {"Marl Rope Depot", "Otter Lamps", "Thistlewick Stools"}.isdisjoint(said(listed(*entries), "vendor"))


@pytest.mark.parametrize(
    ("head", "folder"),
    [("Daftar Toko", "toko"), ("Sellers", "shop"), ("Lista sprzedawców", "sklepy"), ("Vendor list", "tienda")],
)
def test_shops_under_a_heading_of_sellers_are_listed_by_links_into_their_folder(head: str, folder: str) -> None:
    names = ["Alder Ropes", "Birch Lamps", "Cedar Tiles", "Rowan Paints"]
    cards = "".join(
        f"<div class=card><h5><a href={folder}/{name.split()[0]}.html>{name}</a></h5><span>Star</span></div>"
        for name in names[1:]
    )
    own = f"<div class=card><h5>{names[0]}</h5><p>{STREET}</p><small>{PHONE}</small></div>"
    reading = read(head, f"<div class=row>{own}{cards}</div>", "https://fernmarkt.example/list-2.html")
    assert said(reading, "vendor") == names
    assert said(reading, "address") == [STREET]


def test_kinds_of_goods_in_a_folder_of_the_shop_are_no_sellers() -> None:
    kinds = ("Ropes", "Lamps", "Tiles", "Paints")
    cards = "".join(
        f"<div class=card><h5><a href=shop/{kind}.html>{kind}</a></h5><span>New</span></div>" for kind in kinds
    )
    reading = read("Our goods", f"<div class=row>{cards}</div>", "https://fernmarkt.example/list-2.html")
    assert set(kinds).isdisjoint(said(reading, "vendor"))


@pytest.mark.parametrize("number", ["618-555-042", "618 555 042", "+48 618 555 042"])
def test_a_number_in_three_groups_with_strokes_is_a_telephone_beside_an_address(number: str) -> None:
    line = f"<p>Alder Ropes | {STREET} | {number}</p>"
    reading = read("Alder Ropes", f"<div>{GOODS}</div>{line}", "https://fernmarkt.example/seller/7.html")
    assert said(reading, "phone") == [number]


LAST = "https://fernmarkt.example/sellers-4.html"
BACK = "<div><a rel=prev href=sellers-3.html>Back</a> <b>4</b>/4</div>"


@pytest.mark.parametrize(("title", "name"), [("Sellers", "Marl Rope Depot"), ("Daftar Toko", "Toko Tali Kenari")])
def test_who_is_alone_on_the_last_page_of_a_list_of_sellers_is_given(title: str, name: str) -> None:
    card = f"<div class=row><div class=card><h5>{name}</h5><p>{STREET}</p><small>{PHONE}</small></div></div>"
    reading = read(title, card + BACK, LAST)
    assert (said(reading, "vendor"), said(reading, "address")) == ([name], [STREET])


@pytest.mark.parametrize("heading", ["Contact us", "Our office", "Leeds", "Opening hours"])
def test_a_heading_of_the_sites_own_on_the_last_page_of_a_list_names_nobody(heading: str) -> None:
    card = f"<div class=row><div class=card><h5>{heading}</h5><p>{STREET}</p><small>{PHONE}</small></div></div>"
    assert heading not in said(read("Sellers", card + BACK, LAST), "vendor")


def test_goods_alone_on_the_last_page_are_no_seller() -> None:
    card = f"<div class=row><div class=card><h5>Hemp rope</h5><p>£4.50</p><small>{PHONE}</small></div></div>"
    assert "Hemp rope" not in said(read("Sellers", card + BACK, LAST), "vendor")
