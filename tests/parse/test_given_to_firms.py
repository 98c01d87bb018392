"""On a market's page of one firm, its heading names whose the contacts are, with or without a legal form."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer, PageReading

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
TABLE = (
    "<table><tr><td>Address</td><td>12 Fern Road, Leeds LS1 4AB</td></tr><tr><td>Phone</td><td>0113 496 0123</td></tr>"
)
KIND = "<tr><td>Nature of Business</td><td>Wholesaler</td></tr></table>"
LINES = "<h2>Contact</h2><p>12 Fern Road<br>Leeds LS1 4AB<br>Phone: 0113 496 0123</p>"
FOOT = "<div class='end'>Quayline Fairs Ltd<br>9 Dock Street<br>Hull HU1 3TG<br>01482 496 0077</div>"


def page(body: str, path: str, name: str = "Orrin Bearing House", *, foot: str = "") -> PageReading:
    text = (
        f"<!doctype html><html><head><title>{name} - Fernmarkt</title></head><body><div><a href='/'>Fernmarkt</a></div>"
        f"<div><h1>{name}</h1></div>{body}<p><a href='/claim'>Is this your business? Claim this listing</a></p>"
        f"<p><a href='/report'>Report this shop</a></p>{foot}</body></html>"
    )
    return read_page(text.encode(), url=f"https://fernmarkt.example{path}", content_type=None, site=SITE)


def told(reading: PageReading) -> list[tuple[str | None, str | None, str | None]]:
    return [(first(offer, "vendor"), first(offer, "phone"), first(offer, "title")) for offer in reading.offers]


def first(offer: Offer, name: str) -> str | None:
    return offer.fields[name][0].raw if name in offer.fields else None


@pytest.mark.parametrize("path", ["/company/orrin.html", "/firma/orrin.html", "/verkaeufer/orrin", "/empresa/7"])
@pytest.mark.parametrize("body", [TABLE + KIND, TABLE + "</table>", LINES])
def test_the_heading_of_a_page_where_a_market_keeps_its_firms_is_the_vendor_of_its_contacts(
    path: str, body: str
) -> None:
    assert told(page(body, path)) == [("Orrin Bearing House", "0113 496 0123", None)]


@pytest.mark.parametrize("path", ["/ad/orrin.html", "/", "/offer/7"])
def test_elsewhere_a_heading_without_a_legal_form_names_nobody(path: str) -> None:
    assert all(vendor is None for vendor, _, _ in told(page(TABLE + KIND, path)))


def test_a_name_that_shops_have_is_a_shops_where_a_market_keeps_shops() -> None:
    body = "<ul><li><span>手机：</span>13989501127</li><li><span>地址：</span>绍兴市柯桥区山雀路63号</li></ul>"
    assert told(page(body, "/shop/1008.html", "柯桥区山雀布行")) == [("柯桥区山雀布行", "13989501127", None)]


@pytest.mark.parametrize("body", [TABLE + KIND, LINES])
def test_the_markets_own_office_below_a_firms_contacts_is_no_vendor_of_the_firms_page(body: str) -> None:
    found = told(page(body, "/company/orrin.html", foot=FOOT))
    assert found == [("Orrin Bearing House", "0113 496 0123", None)]


def test_a_longer_name_of_the_firm_over_its_address_stays() -> None:
    body = "<p>Orrin Bearings Ltd<br>12 Fern Road<br>Leeds LS1 4AB<br>Phone: 0113 496 0123</p>"
    assert [vendor for vendor, _, _ in told(page(body, "/company/orrin.html"))] == ["Orrin Bearings Ltd"]


def test_a_heading_with_a_word_of_limited_liability_is_a_firms() -> None:
    body = "<p>Nordlicht Moss UG (haftungsbeschränkt)<br>Lindenweg 4<br>24941 Flensburg<br>Telefon: 0461 496 0123</p>"
    reading = page(body, "/anzeige/7", "Nordlicht Moss UG (haftungsbeschränkt)")
    assert [vendor for vendor, _, _ in told(reading)] == ["Nordlicht Moss UG (haftungsbeschränkt)"]


def test_where_a_shop_says_in_a_sentence_that_it_lies_is_its_address() -> None:
    body = (
        "<ul><li><span>手机：</span>13989501127</li></ul><h3>公司介绍</h3>"
        "<div>店铺位于杭州市余杭区临平街道山雀路109号，欢迎到店看布。</div><table><tr><th>经营模式</th><td>个体经营</td></tr></table>"
    )
    (offer,) = page(body, "/shop/1026.html", "杭州山雀布艺工作室").offers
    assert (first(offer, "vendor"), first(offer, "address")) == (
        "杭州山雀布艺工作室",
        "杭州市余杭区临平街道山雀路109号",
    )
