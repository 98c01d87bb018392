"""A link to the top of a site tells whose site it is, also where it is written from the page up ("../../")."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

NAME, STREET, PHONE = "Thistlewick Stools", "14 Alder Road, Leeds LS7 3QP", "0113 496 0142"


def read(home: str, url: str) -> PageReading:
    site = Site(name="case", start=(url,), allow=("https://*",))
    page = (
        f"<title>{NAME} | Fernmarkt</title><body><header><a href='{home}'>Fernmarkt</a>"
        f"<a href='/sellers.html'>Sellers</a></header><main><h1>{NAME}</h1><p>On this marketplace since 2019.</p>"
        f"<h2>Contact</h2><p>Address: {STREET}</p><p>Phone: {PHONE}</p>"
        "<div><div class=thing>Oak stool<div class=price>£18.00</div></div></div></main>"
        "<footer><p>Fernmarkt Trading Ltd</p><p>2 Quay Street, Hull HU1 2PN</p></footer></body>"
    )
    return read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=site)


@pytest.mark.parametrize(
    ("home", "url"),
    [
        ("/", "https://fernmarkt.example/stall/thistlewick/index.html"),
        ("../../index.html", "https://fernmarkt.example/stall/thistlewick/index.html"),
        ("../../", "https://fernmarkt.example/stall/thistlewick/"),
        ("../index.html", "https://fernmarkt.example/stall/thistlewick.html"),
    ],
)
def test_a_link_up_to_the_top_of_a_market_tells_that_its_page_is_a_sellers(home: str, url: str) -> None:
    (offer,) = (each for each in read(home, url).offers if "address" in each.fields)
    said = {name: [each.raw for each in offer.fields[name]] for name in ("vendor", "address", "phone")}
    assert said == {"vendor": [NAME], "address": [STREET], "phone": [PHONE]}


def test_a_link_up_to_a_folder_tells_nothing() -> None:
    offers = read("../index.html", "https://fernmarkt.example/stall/thistlewick/index.html").offers
    assert all("vendor" not in offer.fields for offer in offers)
