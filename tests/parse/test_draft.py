"""Whose description and whose account it is: both follow their party, and end as labelled pairs."""

import json

import pytest

from falsefront.config import Site
from falsefront.parse.draft import DESCRIPTION, PAYMENT
from falsefront.parse.read import read_page
from falsefront.records import Offer

SITE = Site(name="case", start=("https://m.example/",), allow=("https://m.example/*",))
URL = "https://m.example/yin-tools"
WORDS = "Maker of retort stands and clamps for schools, in the same small works since 1998."
IBAN = "DE89 3704 0044 0532 0130 00"
PARTY = "<p>Company name: Yin Tools Ltd</p><p>Address: 9 Huaixu Road, Tangshan</p>"


def offer_of(html: str) -> Offer:
    page = f"<html><head><meta charset=utf-8></head><body>{html}</body></html>".encode()
    (offer,) = read_page(page, url=URL, content_type="text/html", site=SITE).offers
    return offer


def told(html: str, label: str) -> list[tuple[str, str]]:
    return [(said.raw, said.source) for name, said in offer_of(html).other if name == label]


def ld(node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


ORGANISATION = {"@type": "Organization", "name": "Yin Tools Ltd", "telephone": "+86 10 5555 0100", "description": WORDS}


@pytest.mark.parametrize(
    ("html", "source"),
    [
        (ld(ORGANISATION), "json-ld:Organization.description"),
        (
            '<div itemscope itemtype="https://schema.org/Store"><b itemprop=name>Yin Tools Ltd</b>'
            f"<i itemprop=telephone>+86 10 5555 0100</i><p itemprop=description>{WORDS}</p></div>",
            "microdata:Store.description",
        ),
        (f"<main>{PARTY}<h2>About us</h2><p>{WORDS}</p></main>", "label:About us"),
        (f"<main>{PARTY}<p>公司简介：{WORDS}</p></main>", "label:公司简介"),
        (
            f"<main>{PARTY}<table><tr><td>Company Profile</td><td>{WORDS}</td></tr></table></main>",
            "label:Company Profile",
        ),
        (
            f'<meta property="og:title" content="Yin Tools Ltd"><meta property="og:description" content="{WORDS}">'
            f"<main>{PARTY}</main>",
            "opengraph:og:description",
        ),
    ],
)
def test_a_vendor_describes_itself(html: str, source: str) -> None:
    assert told(html, DESCRIPTION) == [(WORDS, source)]


@pytest.mark.parametrize(
    "html",
    [
        ld({"@type": "Product", "name": "Clamp", "description": WORDS, "offers": {"price": "3", "seller": "Yin"}}),
        f"<main>{PARTY}<table><tr><th>Description</th><td>{WORDS}</td></tr></table></main>",
        f"<main>{PARTY}<p>Price: $3.00</p></main><footer><h3>About us</h3><p>{WORDS}</p></footer>",
        f"<main>{PARTY}<span>About us</span><span>Contact</span></main>",
        f'<meta property="og:description" content="{WORDS}"><main><h1>Clamp</h1>{PARTY}<p>Price: $3.00</p></main>',
        ld({"@type": "Product", "name": "Clamp", "offers": {"price": "3", "seller": {"name": "Min Lamps Ltd"}}})
        + f"<main>{PARTY}<h3>About us</h3><p>{WORDS}</p></main>",
    ],
    ids=["product", "label of a product", "frame of the market", "a menu", "page of a product", "another party"],
)
def test_what_is_not_the_vendors_own_words_is_no_description_of_it(html: str) -> None:
    assert told(html, DESCRIPTION) == []


def test_an_account_is_kept_with_the_label_it_stood_under() -> None:
    assert told(f"<main>{PARTY}<p>IBAN: {IBAN}</p></main>", PAYMENT) == [(IBAN, "label:IBAN")]


def test_terms_of_payment_are_no_account() -> None:
    html = f"<main>{PARTY}<table><tr><th>Payment</th><td>T/T, L/C</td></tr></table></main>"
    assert told(html, PAYMENT) == []
    assert ("Payment", "T/T, L/C") in [(label, said.raw) for label, said in offer_of(html).other]
