"""A firm's page that names another firm under a label, with a link to that one's own page."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

LEEDS = "9 Hill Street, Leeds LS1 4AB"


def offer(heading: str, row: str) -> Offer:
    page = f"<html><meta charset=utf-8><title>{heading}</title><h1>{heading}</h1>{row}<p>Address: {LEEDS}</p></html>"
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",))
    return read_page(page.encode(), url="https://site.example/c/b.html", content_type="text/html", site=site).offers[0]


def said(found: Offer, name: str) -> list[str]:
    return [each.raw for each in found.fields.get(name, ())]


@pytest.mark.parametrize(
    "row",
    [
        "<p>Company: <a href='/c/a.html'>Fernley Cups Ltd</a></p>",
        "<table><tr><th>Company</th><td><a href='a.html'>Fernley Cups Ltd</a></td></tr></table>",
    ],
)
def test_who_is_told_of_is_known_by_its_own_page(row: str) -> None:
    found = offer("Orrin Pots Ltd", row)
    assert said(found, "vendor") == ["Fernley Cups Ltd"]
    assert said(found, "vendor_url") == ["https://site.example/c/a.html"]
    assert said(found, "title") == []


@pytest.mark.parametrize(
    ("heading", "row"),
    [
        ("Fernley Cups Ltd", "<p>Company: <a href='/c/a.html'>Fernley Cups Ltd</a></p>"),
        ("Orrin Pots Ltd", "<p>Company: Fernley Cups Ltd</p>"),
        ("Orrin Pots Ltd", "<p>Company: <a href='/'>Fernley Cups Ltd</a></p>"),
        ("Orrin Pots Ltd", "<p>Company: <a href='https://fernley.example/a'>Fernley Cups Ltd</a></p>"),
    ],
)
def test_on_its_own_page_and_without_such_a_link_nothing_else_is_known(heading: str, row: str) -> None:
    assert not any("/c/a.html" in url for url in said(offer(heading, row), "vendor_url"))


def test_a_thing_called_as_a_firm_keeps_its_name() -> None:
    row = "<p>Seller: <a href='/c/a.html'>Fernley Cups Ltd</a></p><p class=price>$5.00</p>"
    assert said(offer("Orrin Pots Ltd", row), "title") == ["Orrin Pots Ltd"]
