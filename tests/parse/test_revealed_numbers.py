"""Telephones of cards that a press reveals, and sellers' names in elements that a site calls so for its own tests."""

import json

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.laken.example/find?q=x"
THINGS = ("Enamel bucket 10 l", "Cork mat", "Brass hinge, pair", "Linen twine", "Birch broom, wide")
FIRMS = ("Ox Tools Ltd", "Fern Alder Ltd", "Birch Works Ltd", "Loft Werk Ltd", "Casa Lima Ltd")
NAMES = ("Ox Tools", "Fern and Alder", "Мастерская Ильи", "LoftWerk77", "Casa Lima")


def read(cards: list[str], head: str = "") -> list[Offer]:
    text = (
        f"<html><head><meta charset=utf-8><title>Tools</title>{head}</head><body><main><h1>Tools</h1>{''.join(cards)}"
    )
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(text.encode(), url=URL, content_type="text/html", site=site).offers)


def told(offers: list[Offer], field: str) -> list[str | None]:
    return [next((said.raw for said in each.fields.get(field, ())), None) for each in offers]


def cards(inner: str, names: tuple[str, ...] = FIRMS, seller: str = "<div class=supplier-name>{v}</div>") -> list[str]:
    return [
        f"<div class='item-x7'><a href='/p/{n}'><img src=a.jpg></a><h2><a href='/p/{n}'>{title}</a></h2>"
        f"<p class=price>€ 1{n},50</p>"
        + (seller + inner).format(
            n=n, v=names[n], own=f"0113 49 60 12{n}", bare=f"080476{n}1205", m=f"+44 113 496012{n}"
        )
        + "</div>"
        for n, title in enumerate(THINGS)
    ]


REVEALED = [
    "<p><span>Call <b class=pns>{bare}</b></span> <span>87% Response Rate</span></p>",
    "<div class=tel><a href='#' class=x>Ver teléfono</a><span style='display:none'>{m}</span></div>",
    "<div class=tel><button>Telefon anzeigen</button><div hidden>{own}</div></div>",
    "<div><a href='javascript:;'>Afficher le numéro</a><span style='display: none'>Tél : {own}</span></div>",
    "<div class=tel><span style='display:none' itemprop=telephone>{m}</span><a href='#'>Zobraziť telefón</a></div>",
    "<div class=tel><button aria-controls=t{n}>Show phone number</button></div><div id=t{n} hidden>{own}</div>",
    "<span class=phone data-full='{m}'>0113 49…</span>",
    "<a class=btn title='{m}' href='#'>Show number</a>",
    "<a class=btn data-clipboard-text='{m}' href='#'>Copy number</a>",
    "<button onclick=\"showPhone(this,'{m}')\">Phone</button>",
    "<a href='callto:{m}'>Call</a>",
    "<a href='viber://chat?number=%2B44113496012{n}'>Viber</a>",
]


@pytest.mark.parametrize("inner", REVEALED)
def test_a_number_that_a_button_of_a_card_shows_is_its_sellers(inner: str) -> None:
    numbers = told(read(cards(inner)), "phone")
    assert None not in numbers
    assert len(set(numbers)) == len(FIRMS)


UNSHOWN = [
    "<div><a href='#'>More</a><span style='display:none'>{m}</span></div>",
    "<div><a href='#'>Ver teléfono</a><span style='display:none'>+44 113 4XXXXX</span></div>",
    "<div><a href='#'>Ver teléfono</a><span style='display:none'>ID 113496012{n}</span></div>",
    "<div><a href='#'>Ver teléfono</a><form style='display:none'>{m}<input name=q></form></div>",
    "<div><a href='#'>Show number</a><b hidden>{m}</b><b hidden>+44 113 496 0199</b></div>",
    "<p>Lot <b>{bare}</b> <span>87% sold</span></p>",
    "<p>Call <b>+91-8XXXXX{n}</b></p>",
    "<a class=btn title='{m}' href='#'>Catalogue</a>",
]


@pytest.mark.parametrize("inner", UNSHOWN)
def test_a_number_that_no_button_shows_stays_unread(inner: str) -> None:
    offers = read(cards(inner))
    assert told(offers, "phone") == [None] * 5
    assert told(offers, "vendor") == list(FIRMS)


def test_a_number_that_the_buttons_of_all_sellers_show_is_the_markets() -> None:
    inner = "<div><a href='#'>Ver teléfono</a><span style='display:none'>+44 113 496 0199</span></div>"
    assert told(read(cards(inner)), "phone") == [None] * 5


CALLED = [
    "<div><a href='/b/{n}/all' data-marker='seller-info/name'><p>{v}</p></a> <span>4.2</span></div>",
    "<div data-testid='listing.seller.name'>{v}</div>",
    "<span data-qa='serp-item:seller'>{v}</span>",
    "<span data-auto='shop-name'>{v}</span>",
    "<div class='SellerInfo__name'>{v}</div>",
    "<div class='item__seller--name'>{v}</div>",
    "<div data-zone-name='supplierInfo'><a href='/c{n}'>{v}</a></div>",
]


@pytest.mark.parametrize("seller", CALLED)
@pytest.mark.parametrize("is_told", [False, True])
def test_a_seller_is_named_by_what_a_site_calls_the_element(seller: str, is_told: bool) -> None:
    head = f"<script type='application/ld+json'>{json.dumps(DATA)}</script>" if is_told else ""
    offers = read(cards("<button>{own}</button>", NAMES, seller), head)
    assert told(offers, "title") == list(THINGS)
    assert told(offers, "vendor") == list(NAMES)
    assert told(offers, "phone") == [f"0113 49 60 12{n}" for n in range(5)]


DATA = {
    "@type": "ItemList",
    "itemListElement": [
        {
            "@type": "ListItem",
            "item": {
                "@type": "Product",
                "name": title,
                "url": f"/p/{n}",
                "offers": {"@type": "Offer", "price": f"1{n}.50", "priceCurrency": "EUR"},
            },
        }
        for n, title in enumerate(THINGS)
    ],
}


@pytest.mark.parametrize(
    "other",
    ["<b data-marker='seller-info/score'>Ox {n}</b>", "<b data-name='best-seller'>{v}</b>", "<b data-el=shop>x</b>"],
)
def test_what_is_called_another_thing_of_sellers_names_none(other: str) -> None:
    assert told(read(cards("", NAMES, other)), "vendor") == [None] * 5
