"""A firm's page of its goods has no prices: what stands alike under "Our products", each with a name, is a list."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

NAMES = ("Oak tray", "Round stool", "Bench for two", "Linen chest")
FOOT = "<footer><p>Quay Road 12, 8100 Zug</p><p>Tel. +41 41 555 01 22</p></footer>"


def read_html(html: str, title: str = "Moss Joinery", vendor: str | None = None) -> PageReading:
    fields = {"vendor": f"={vendor}"} if vendor else {}
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",), fields=fields)
    page = f"<!doctype html><meta charset=utf-8><title>{title}</title><body>{html}</body>"
    return read_page(page.encode(), url="https://site.example/range.html", content_type="text/html", site=site)


def said(reading: PageReading, name: str) -> list[str | None]:
    return [each.fields[name][0].raw if name in each.fields else None for each in reading.offers]


def headed(at: int, name: str) -> str:
    return f"<div class=item><img src={at}.jpg alt=picture><h4>{name}</h4><p>Made by hand, oiled twice.</p></div>"


def lined(at: int, name: str) -> str:
    return f"<div class=item><div><img src={at}.jpg></div><p>{name}</p></div>"


def linked(at: int, name: str) -> str:
    return f"<a class=tile href=things-{'abcd'[at]}.html><img src={at}.jpg alt='{name}'><span>{name}</span></a>"


def shown(at: int, name: str) -> str:
    return f"<a href=big/{at}.jpg><img src={at}.jpg alt='{name}'></a>"


def plain(_at: int, name: str) -> str:
    return f"<div class=col><div class=card><h5>{name}</h5><i class=fa-brands></i><p>In three sizes.</p></div></div>"


LONG = "Each board is chosen by hand and dried for two winters under our roof before it is cut, planed and oiled. " * 4


def bold(at: int, name: str) -> str:
    return f"<div class=item><img src={at}.jpg><b>{name}</b><br>{at} {LONG}</div>"


def called(at: int, name: str) -> str:
    return f"<div class=item><img src={at}.jpg><p class=item-name>{name}</p><p>{at} {LONG}</p></div>"


def every(shape: object, names: tuple[str, ...] = NAMES) -> str:
    assert callable(shape)
    return "".join(shape(at, name) for at, name in enumerate(names))


@pytest.mark.parametrize("shape", [headed, lined, linked, shown, plain, bold, called])
@pytest.mark.parametrize("head", ["Our products", "Unser Sortiment", "Výrobní program", "ผลิตภัณฑ์ของเรา", "产品中心"])
def test_what_stands_alike_under_words_for_goods_is_a_list(shape: object, head: str) -> None:
    reading = read_html(f"<main><h2>{head}</h2><div class=grid>{every(shape)}</div></main>{FOOT}")
    assert said(reading, "title") == list(NAMES)
    assert said(reading, "vendor") == said(reading, "address") == [None] * len(NAMES)


def test_long_words_beside_pictures_are_no_names() -> None:
    cards = "".join(
        f"<div class=item><img src={at}.jpg><p>{name}.</p><p>{at} {LONG}</p></div>" for at, name in enumerate(NAMES)
    )
    assert not read_html(f"<h1>Products</h1>{cards}").offers


def test_each_thing_leads_to_its_own_page() -> None:
    reading = read_html(f"<h1>Produkte und Leistungen</h1><div>{every(linked)}</div>")
    assert said(reading, "url") == [f"https://site.example/things-{letter}.html" for letter in "abcd"]


def test_the_title_alone_says_what_is_listed() -> None:
    html = f"<h3>Solid wood, made to measure</h3><div>{every(headed)}</div>"
    assert said(read_html(html, "Moss Joinery - Προϊόντα"), "title") == list(NAMES)
    assert read_html(html, "Moss Joinery - At home").offers == ()


def test_goods_may_be_called_as_people_and_places_are() -> None:
    names = ("Rose Linden", "Green Mint", "Black Elder", "Valencia")
    assert said(read_html(f"<h1>Products</h1><div>{every(headed, names)}</div>"), "title") == list(names)


@pytest.mark.parametrize(
    "shape", ["<h3>{0}</h3><p>In oak.</p><img src={1}.jpg>", "<img src={1}.jpg><h3>{0}</h3><p>Oak.</p>"]
)
def test_headings_side_by_side_with_a_picture_each_are_goods(shape: str) -> None:
    body = "".join(shape.format(name, at) for at, name in enumerate(NAMES))
    assert said(read_html(f"<h1>Our products</h1>{body}<h1>In oak</h1><img src=door.jpg>"), "title") == list(NAMES)
    without = "".join(f"<h3>{name}</h3><p>In oak.</p>" for name in NAMES)
    assert not read_html(f"<h1>Our products</h1>{without}").offers


def test_words_in_a_row_below_a_row_of_pictures_are_goods() -> None:
    shown = "".join(f"<td><a href=thing-{'abcd'[at]}.html><img src={at}.jpg></a></td>" for at in range(4))
    told = "".join(f"<td><a href=thing-{'abcd'[at]}.html>{name}</a></td>" for at, name in enumerate(NAMES))
    reading = read_html(f"<table><tr>{shown}</tr><tr>{told}</tr></table>", "Wyroby - Moss")
    assert said(reading, "title") == list(NAMES)
    assert said(reading, "url")[3] == "https://site.example/thing-d.html"


def test_links_alone_below_the_heading_of_a_page_are_its_goods() -> None:
    entries = "".join(f"<li><a href=thing-{'abcd'[at]}.html>{name}</a></li>" for at, name in enumerate(NAMES))
    reading = read_html(
        f"<h1>Nos produits</h1><ul>{entries}</ul><h2>Actualités</h2><ul><li><a href=n.html>Now</a></ul>"
    )
    assert said(reading, "title") == list(NAMES)
    assert said(reading, "url")[0] == "https://site.example/thing-a.html"
    assert not read_html(f"<h2>Our products</h2><ul>{entries}</ul>").offers
    assert not read_html(f"<h1>Nos produits</h1><ul>{entries.replace('href=', 'href=https://b.example/')}</ul>").offers


def test_the_address_of_a_page_says_what_is_listed() -> None:
    page = f"<!doctype html><title>Moss</title><h2>In oak and ash</h2><div>{every(headed)}</div>"
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",))
    for path, names in (("our-products.html", list(NAMES)), ("company/produkty/", list(NAMES)), ("house.html", [])):
        url = f"https://site.example/{path}"
        assert said(read_page(page.encode(), url=url, content_type="text/html", site=site), "title") == names


def test_goods_on_a_page_of_contacts_are_a_decoration() -> None:
    html = f"<h1>Contact</h1><p>Quay Road 12, 8100 Zug</p><h2>Our products</h2><div>{every(headed)}</div>"
    assert set(said(read_html(html, "Contact | Products | Moss Joinery"), "title")) <= {None}


def test_services_below_the_goods_are_none_of_them() -> None:
    more = every(lined, ("Drying of timber", "Storage in winter", "Sawing to size", "Delivery by van", "Hire of tools"))
    html = f"<h1>Proizvodi i usluge</h1><h2>Proizvodni asortiman</h2>{every(headed)}<h2>Usluge</h2><div>{more}</div>"
    assert said(read_html(html), "title") == list(NAMES)


@pytest.mark.parametrize(
    "head", ["Our partners", "Why choose our products?", "Aktuelles", "Nos certifications", "合作伙伴"]
)
def test_what_stands_alike_under_other_words_is_none(head: str) -> None:
    html = f"<h1>Products</h1><p>We work in oak and ash.</p><h2>{head}</h2><div>{every(headed)}</div>{FOOT}"
    assert set(said(read_html(html), "title")) <= {None}


@pytest.mark.parametrize(
    "names",
    [
        ("Home", "About us", "Contact", "News"),
        ("Marl Oak Ltd", "Harrow Timber GmbH", "Lumo Glas AG", "Birch & Co. Ltd"),
        ("Do you deliver?", "What does it cost?", "How long does it take?", "Can I send it back?"),
        ("Oak", "Oak", "Oak", "Oak"),
    ],
)
def test_names_that_are_no_goods_make_no_list(names: tuple[str, ...]) -> None:
    assert set(said(read_html(f"<h1>Products</h1><div>{every(headed, names)}</div>"), "title")) <= {None}


def test_a_card_with_a_day_or_a_telephone_makes_no_list_of_goods() -> None:
    for more in ("12.03.2024", "Tel. 041 555 01 22"):
        cards = "".join(
            f"<div class=item><img src={at}.jpg><h4>{name}</h4><p>{more}</p></div>" for at, name in enumerate(NAMES)
        )
        assert set(said(read_html(f"<h1>Products</h1>{cards}"), "title")) <= {None}


def test_a_firm_that_the_page_gives_with_its_contacts_has_each_thing() -> None:
    foot = "<footer><p>Moss Joinery GmbH</p><p>Hafenstrasse 12, 20457 Hamburg</p><p>Tel. +49 40 555 01 22</p></footer>"
    reading = read_html(f"<h1>Produkte</h1><div>{every(headed)}</div>{foot}", "Moss Joinery GmbH | Produkte")
    assert said(reading, "title") == list(NAMES)
    assert set(said(reading, "vendor")) == {"Moss Joinery GmbH"}


@pytest.mark.parametrize("head", ["Produkte", "Nossos Produtos", "Tuotteet"])
def test_a_shop_that_names_itself_in_title_and_rights_has_each_thing(head: str) -> None:
    html = f"<h2>{head}</h2><div>{every(linked)}</div><footer>&copy; 2024 Fernwick</footer>"
    assert set(said(read_html(html, f"{head} | Fernwick"), "vendor")) == {"Fernwick"}
    assert set(said(read_html(html, head), "vendor")) == {None}
    assert set(said(read_html(html.replace("2024 Fernwick", "2024 Weblumo"), f"{head} | Fernwick"), "vendor")) == {None}


def test_goods_that_name_firms_are_not_the_shops() -> None:
    cards = "".join(
        f"<div class=item><img src={at}.jpg><h4>{name}</h4><p>Orrin Timber GmbH</p></div>"
        for at, name in enumerate(NAMES)
    )
    foot = "<footer>&copy; 2024 Fernwick</footer>"
    reading = read_html(f"<h2>Products</h2><div>{cards}</div>{foot}", "Products | Fernwick")
    assert "Fernwick" not in said(reading, "vendor")


def test_a_market_has_none_of_the_goods_on_its_page_of_products() -> None:
    foot = "<p>Become a seller</p><footer>&copy; 2024 Fernwick</footer>"
    reading = read_html(f"<h2>Products</h2><div>{every(linked)}</div>{foot}", "Products | Fernwick")
    assert set(said(reading, "vendor")) == {None}


def test_contacts_beside_the_goods_are_the_vendors_of_whom_a_profile_says_that_the_site_is() -> None:
    reading = read_html(f"<h1>Products</h1><div>{every(headed)}</div>{FOOT}", vendor="Moss Joinery")
    assert said(reading, "title")[: len(NAMES)] == list(NAMES)
    assert set(said(reading, "vendor")) == {"Moss Joinery"}
    assert any(said(reading, "address"))


def test_a_thing_with_a_price_is_what_its_page_is_about() -> None:
    html = f"<h1>Walnut desk</h1><p>Price: 420.00 EUR</p><h2>Our products</h2><div>{every(linked)}</div>"
    assert said(read_html(html, "Walnut desk | Moss Joinery"), "title") == ["Walnut desk"]
