"""Goods in a column of other sellers are the market's, but not those that stand under "Our products"."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
GOODS = "".join(
    f"<li><a href='/goods/{at}.html'>{name}</a> £{at}.20</li>" for at, name in enumerate(("Hinge", "Knob"), 1)
)
OTHERS = "".join(
    f"<li><a href='/company/{at}.html'>{name}</a></li>" for at, name in enumerate(("Otter Steel Ltd", "Orrin Ltd"), 2)
)
OWN = "<p>18 Wharf Road, Sheffield S3 8AB</p><p>Phone: 0114 496 0101</p>"


def titles(head: str, *, beside: str = "") -> set[str]:
    box = "<div class='box'><h3>{}</h3><ul>{}</ul></div>"
    boxes = box.format(head, GOODS) + box.format("Similar companies", OTHERS)
    body = f"<div class='l'><h1>Moss Brass Ltd</h1>{'' if beside else OWN}</div><div class='r'>{beside}{boxes}</div>"
    head = "<title>Moss Brass Ltd | Fernmarkt</title>"
    page = f"<!doctype html><html><head>{head}</head><body><main>{body}</main></body></html>"
    url = "https://fernmarkt.example/company/1.html"
    found = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    return {pair.raw for offer in found.offers for pair in offer.fields.get("title", ())}


@pytest.mark.parametrize("head", ["Latest offers", "最新供应信息", "Популярные товары", "You may also like"])
def test_what_a_market_shows_on_everybodys_page_is_nobodys(head: str) -> None:
    assert titles(head) == set()


@pytest.mark.parametrize(
    "head",
    [
        "Products",
        "Our products",
        "主营产品",
        "产品展示",
        "Наши товары",
        "Nos produits",
        "Productos",
        "Our range",
        "Unser Sortiment",
        "Nuestra gama",
        "Notre gamme",
        "Наш ассортимент",
    ],
)
def test_what_is_headed_as_the_sellers_own_is_his(head: str) -> None:
    assert titles(head) == {"Hinge", "Knob"}


def test_a_column_with_how_to_reach_him_is_the_subjects() -> None:
    assert titles("Latest", beside=f"<div class='box'><h3>Contact</h3>{OWN}</div>") == {"Hinge", "Knob"}
