"""Boxes beside a thing whose class calls them a seller's in the language of the site."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
CLASSES = ["vendeur", "anbieter", "vendedor", "venditore", "sprzedawca", "prodejce", "prodavec", "satici", "penjual"]
NAMES = [
    "<p class='nom'>{}</p>",
    "<p class='name'>{}</p>",
    "<strong>{}</strong>",
    "<a href='/b/7'>{}</a>",
    "<h3>{}</h3>",
]


def vendors(box: str) -> list[tuple[str, list[str]]]:
    """Return the vendor of each offer with its addresses."""
    text = (
        "<html><head><title>Beach balls - Fernmarkt</title></head><body>"
        "<header><a class=logo href='/'>Fernmarkt</a></header>"
        f"<article><h1>Beach balls</h1><p class=price>450 DH</p><p>New, in a carton</p></article>{box}</body></html>"
    )
    url = "https://fernmarkt.example/ad/9.html"
    offers = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    said = [(offer.fields.get("vendor", ()), offer.fields.get("address", ())) for offer in offers]
    return [(vendor[0].raw, [each.raw for each in addresses]) for vendor, addresses in said if vendor]


@pytest.mark.parametrize("called", CLASSES)
@pytest.mark.parametrize("name", NAMES)
def test_who_stands_first_in_it_sells(called: str, name: str) -> None:
    shown = name.format("Plover Toys Distribution")
    said = "<p>Membre depuis 2019</p><p>Adresse : 47 rue des Ormes, 59100 Roubaix</p>"
    box = f"<aside class='{called}'>{shown}{said}</aside>"
    assert vendors(box) == [("Plover Toys Distribution", ["47 rue des Ormes, 59100 Roubaix"])]


@pytest.mark.parametrize(
    "box",
    [
        "<aside class='vendeur'><h3>Contacter le vendeur</h3><p>Depuis 2019</p></aside>",
        "<aside class='vendeur'><h3>Conditions de vente</h3><p>Retours gratuits</p></aside>",
        "<aside class='vendeur-info'><p class='nom'>Livraison rapide</p><p>Retours gratuits</p></aside>",
        "<aside class='anbieter'><b>Schneller Versand</b><p>Kauf auf Rechnung</p></aside>",
        "<aside class='avis-vendeur review'><strong>Marie Orme</strong><p>Très bien</p></aside>",
        "<aside class='revendeurs'><strong>Plover Toys Distribution</strong></aside>",
        "<aside class='fabricant'><strong>Plover Toys Distribution</strong></aside>",
        "<aside class='vendeur'><strong>Plover</strong></aside><aside class='vendeur'><strong>Wren</strong></aside>",
    ],
)
def test_a_button_a_review_a_maker_and_two_of_them_name_nobody(box: str) -> None:
    assert vendors(box) == []
