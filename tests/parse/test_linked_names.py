"""Firms that a page of contacts links to at other domains keep what stands under their names."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

_HERE = "https://www.owlwerk.example/contact"
_TITLE = "Contact – Owlwerk GmbH"
_OWN = "<p>Owlwerk GmbH<br>Am Alten Speicher 7<br>26789 Leer</p><p>Phone: +49 491 998877-0</p>"
_THEIRS = "+43 1 2000142"


def gives_theirs(
    *, href: str, name: str, url: str = _HERE, title: str = _TITLE, own: str = _OWN, more: str = ""
) -> bool:
    page = (
        f"<html><head><meta charset=utf-8><title>{title}</title></head><body><main><h1>{title}</h1>{own}"
        f'<div><h3><a href="{href}">{name}</a></h3><p>Lindenstraße 6<br>1110 Wien<br>Tel: {_THEIRS}</p>{more}</div>'
        "</main></body></html>"
    )
    site = Site(name="case", start=(_HERE,), allow=("https://*",))
    reading = read_page(page.encode(), url=url, content_type="text/html", site=site)
    every = [*reading.offers, *reading.blocks]
    return any(_THEIRS in said.raw for each in every for said in each.fields.get("phone", ()))


def test_what_stands_under_a_name_at_another_domain_is_not_the_pages_own() -> None:
    assert not gives_theirs(href="https://dunn-instruments.example/", name="Dunn Labortechnik")


@pytest.mark.parametrize(
    ("href", "name"),
    [
        ("https://shop.owlwerk.example/", "Dunn Labortechnik"),  # a host of the same domain
        ("/partner", "Dunn Labortechnik"),
        ("https://maps.google.com/?q=1", "Lindenhof"),
        ("https://www.facebook.com/lindenhof", "Lindenhof"),
        ("https://owlwerk.at/", "Lindenhof"),  # the firm's domain of another country
        ("https://moorglas.example/", "Owlwerk Austria"),
    ],
)
def test_a_link_that_may_be_the_firms_own_leaves_it_its_contacts(href: str, name: str) -> None:
    assert gives_theirs(href=href, name=name)


def test_without_the_pages_own_address_no_link_leads_elsewhere() -> None:
    assert gives_theirs(href="https://dunn-instruments.example/", name="Dunn Labortechnik", url="")


def test_a_mailbox_at_the_pages_own_domain_says_that_it_is_an_office() -> None:
    box = "<p>wien@owlwerk.example</p>"
    assert gives_theirs(href="https://dunn-instruments.example/", name="Dunn Labortechnik", more=box)


def test_a_page_that_gives_nothing_of_its_own_or_is_a_directory_gives_each() -> None:
    assert gives_theirs(href="https://dunn-instruments.example/", name="Dunn Labortechnik", own="")
    firm = {"href": "https://dunn-instruments.example/", "name": "Dunn Labortechnik"}
    assert gives_theirs(**firm, title="Members of the Owl Guild", url="https://owl-guild.example/members")
