"""A vendor's page on a market that says nothing but its name is not the page of the market, whose office is below."""

import pytest

from falsefront.config import Site
from falsefront.parse.read import read_page
from falsefront.records import Outcome, PageReading

SITE = Site(name="case", start=("https://market.example/",), allow=("https://market.example/*",))
OFFICE = "Mart Online Ltd., 5/F Harbour House, 12 Canton Road, Tsim Sha Tsui, Hong Kong."


def read(name: str, row: str, *, title: str | None = None, main: str = "") -> PageReading:
    body = (
        f"<html><head><title>{title or f'{name} - Bazaar'}</title></head><body><h1>{name}</h1>{main}"
        f"<table><tr>{row}</tr></table><footer><p>{OFFICE} Tel: +852 3111 2222</p></footer></body></html>"
    )
    return read_page(body.encode(), url="https://market.example/shop/3", content_type="text/html", site=SITE)


@pytest.mark.parametrize("label", ["Company", "Seller", "Supplier"])
def test_the_office_of_a_market_is_not_of_the_vendor_whose_page_it_stands_below(label: str) -> None:
    reading = read("Cedar Screws", f"<th>{label}</th><td>Cedar Screws</td>")
    assert (reading.outcome, reading.offers) == (Outcome.EMPTY, ())


@pytest.mark.parametrize(
    ("row", "title"),
    [
        ("<th>Company</th><td>Mart Online Ltd.</td>", "Mart Online Ltd. - Bazaar"),  # its own page
        ("<th>Company</th><td>Mart Online</td>", "Mart Online | Contact"),
        ("<th>Company</th><td>Cedar Screws</td>", "Contact us"),  # a page of no one firm
        ("<th>Brand</th><td>Cedar Screws</td>", None),  # what is sold
        ("<th>Material</th><td>Oak</td>", None),
    ],
)
def test_who_keeps_a_site_is_found_below_its_own_pages(row: str, title: str | None) -> None:
    (offer,) = read("Cedar Screws", row, title=title).offers
    assert offer.fields["vendor"][0].raw.startswith("Mart Online")
