"""Whom an imprint or a seller's label names before his address, beside the market's own office in the footer."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.names_before_addresses import name_and_address
from falsefront.records import Offer

OFFICE = "Fernmarkt GmbH, Marktplatz 1, 60311 Frankfurt am Main"


def raw(offer: Offer, field: str) -> str | None:
    return offer.fields[field][0].raw if field in offer.fields else None


def read(told: str) -> list[tuple[str | None, str | None]]:
    page = (
        f'<html lang="de"><head><title>Lampenladen – Fernmarkt</title></head><body><a href="/">Fernmarkt</a>'
        f"<h1>Lampenladen</h1><p>{told}</p><p>Lampe Eule <b>12,50 €</b></p><footer>{OFFICE}</footer></body></html>"
    )
    site = Site(name="x", start=("https://x.example/",), allow=("https://x.example/*",))
    found = read_page(page.encode(), url="https://x.example/12", content_type="text/html", site=site)
    return [(raw(offer, "vendor"), raw(offer, "address")) for offer in found.offers]


@pytest.mark.parametrize("label", ["Impressum", "Anbieter", "Verkäufer", "Imprint", "Mentions légales"])
def test_who_stands_under_an_imprint_is_the_vendor_and_not_who_keeps_the_market(label: str) -> None:
    told = f"{label}: Lampenladen, Inh. Karl Moos, Lindenweg 4, 10115 Berlin"
    assert read(told) == [("Lampenladen, Inh. Karl Moos", "Lindenweg 4, 10115 Berlin")]


def test_a_name_over_an_address_behind_the_label_of_an_imprint_has_that_address() -> None:
    found = read("Impressum: Lampenladen, Inh. Karl Moos<br>Lindenweg 4<br>10115 Berlin")
    assert ("Lampenladen, Inh. Karl Moos", "Lindenweg 4\n10115 Berlin") in found
    assert all(
        address is None or "Marktplatz" not in address for vendor, address in found if vendor != "Fernmarkt GmbH"
    )


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Impressum", "AGB, Datenschutz"),
        ("Sold by", "Leeds, 12 Fern Road, LS1 4AB"),
        ("Sold by", "12 Fern Road, Leeds LS1 4AB"),
        ("Sold by", "Fern Road, Leeds LS1 4AB"),
        ("Ships from", "Orrin Lamps, 12 Fern Road, Leeds LS1 4AB"),
        ("Sold by", "Orrin Lamps, Fern & Sons, since 1950"),
    ],
)
def test_what_is_not_a_name_and_an_address_is_not_parted(label: str, value: str) -> None:
    assert name_and_address(label, value) is None
