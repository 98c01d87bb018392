"""Things without prices are a list where each is a picture and a name with one numbered page, and a word says so."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

NAMES = ("Oak tray", "Glass lamp with a shade of blue", "Wicker basket", "Tin kettle", "Wool rug")


def read_html(html: str, title: str = "Moss Trade") -> PageReading:
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",))
    page = f"<!doctype html><meta charset=utf-8><title>{title}</title><body>{html}</body>"
    return read_page(page.encode(), url="https://site.example/", content_type="text/html", site=site)


def titles(reading: PageReading) -> list[str]:
    return [each.fields["title"][0].raw for each in reading.offers if "title" in each.fields]


def in_link(at: int, name: str, path: str = "/home/{}-thing/", more: str = "") -> str:
    href = path.format(1410 + at)
    return f"<div class='box'><a href='{href}'><img src='{at}.jpg' alt='{name}'><div>{name}</div></a>{more}</div>"


def beside(at: int, name: str, path: str = "/thing-g{}", more: str = "") -> str:
    href = path.format(8710 + at)
    picture = f"<a href='{href}' title='{name}'><img src='{at}.jpg' alt=''></a>"
    return f"<li>{picture}<p><a href='{href}'>{name[:20]}{'...' if len(name) > 20 else ''}</a></p>{more}</li>"


def every(shape: object, **more: str) -> str:
    assert callable(shape)
    return "".join(shape(at, name, **more) for at, name in enumerate(NAMES))


@pytest.mark.parametrize(
    "html",
    [
        f"<h2>Les meilleures ventes</h2><div>{every(in_link)}</div>",
        f"<h2>ТОВАРЫ И УСЛУГИ</h2><ul>{every(beside)}</ul>",
        f"<div class='home_products'>{every(in_link)}</div>",
        f"<b>Manufacturers/Suppliers</b><ul>{every(beside, more='<div>China</div>')}</ul>",
        f"<h2>Neuheiten</h2><div>{every(in_link, more='<i>Neu</i>')}</div>",
        f"<ul>{every(beside, path='/wholesale/thing_{}.html?mf=t')}</ul>",
        f"<h3>Ürünlerimiz</h3><div>{every(in_link, path='/urun.php?id={}')}</div>",
    ],
)
def test_things_without_prices_are_a_list(html: str) -> None:
    assert titles(read_html(html)) == list(NAMES)


@pytest.mark.parametrize(
    "html",
    [
        f"<ul>{every(beside)}</ul>",
        f"<h2>Categories</h2><div class='products'>{every(in_link)}</div>",
        f"<div class='product-category'>{every(in_link)}</div>",
        f"<h2>Products</h2><div>{every(in_link, path='/index.php?route=product/category&path={}')}</div>",
        f"<h2>Products</h2><div>{every(in_link, path='/news/{}-thing')}</div>",
        f"<h2>Our products</h2><div>{every(in_link, path='/2018/03/thing-{}')}</div>",
        f"<h2>New arrivals</h2><div>{every(in_link, path='/made-by-hand/')}</div>",
        f"<h2>New arrivals</h2><div>{every(in_link, more='<p>Read how we made it last winter</p>')}</div>",
        f"<h2>Our products</h2><div>{every(in_link, more='<span>3 May 2019</span>')}</div>",
        f"<h2>Products</h2><div class='team'>{every(in_link)}</div>",
    ],
)
def test_what_else_stands_with_pictures_is_no_list_of_things(html: str) -> None:
    assert not titles(read_html(html))


STOREFRONT = (
    "<h1>Moss Collection, интернет-магазин</h1><div class='contacts'><p>Адрес</p>"
    "<p>Россия, Москва, 101000, ул. Ольховая, д. 50</p><p>Телефон: +7 495 555 01 10</p></div>"
)


def test_things_on_a_firms_page_of_a_market_are_the_firms() -> None:
    title = "Moss Collection, интернет-магазин на Fernmarkt - Товары компании Moss Collection, интернет-магазин"
    html = f"{STOREFRONT}<h2>ТОВАРЫ И УСЛУГИ</h2><ul>{every(beside)}</ul>"
    reading = read_html(html, title)
    assert titles(reading) == list(NAMES)
    assert {each.fields["vendor"][0].raw for each in reading.offers} == {"Moss Collection, интернет-магазин"}


def test_a_heading_that_a_title_only_repeats_is_no_firm() -> None:
    reading = read_html(f"<h1>Oak trays</h1><h2>Products</h2><ul>{every(beside)}</ul>", "Oak trays - buy Oak trays")
    assert titles(reading) == list(NAMES)
    assert not [each for each in reading.offers if "vendor" in each.fields]
