"""Directories in tables and by their data: heads label columns alone, data tell of the firms of cards."""

import json

import pytest

from falsefront.config import Site
from falsefront.contact.price import is_price_line
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.gids.example/zoek?q=x"
FIRMS = ("Kelemen és Fia Bt.", "Berek Vas Kft.", "Nádas Faipar", "Kék Kert Bolt")
STREETS = (
    "6720 Szeged, Kárász u. 14.",
    "5000 Szolnok, Tószegi út 31.",
    "1138 Budapest, Váci út 145.",
    "8000 Székesfehérvár, Fő utca 18.",
)
HEADS = [
    "<tr><th>Cégnév</th><th>Cím</th><th>Telefon</th><th></th></tr>",
    "<tr><td>Cégnév</td><td>Cím</td><td>Telefon</td><td></td></tr>",
]


def read(body: str, head: str = "") -> list[Offer]:
    text = f"<html><head><meta charset=utf-8><title>Bolt</title>{head}</head><body><h1>Boltok</h1>{body}"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(text.encode(), url=URL, content_type="text/html", site=site).offers)


def told(offers: list[Offer], field: str) -> list[str | None]:
    return [next((said.raw for said in each.fields.get(field, ())), None) for each in offers]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("cell", ["<b>{v}</b>", "<a href='ceg.php?id={n}'>{v}</a>", "{v}"])
def test_each_row_of_a_directory_is_a_firm_and_no_label_of_its_head_is(head: str, cell: str) -> None:
    rows = [
        f"<tr><td>{cell.format(v=FIRMS[n], n=n)}</td><td>{STREETS[n]}</td><td>62/42{n}-151</td>"
        f"<td><a href='x.php?i={n}'>részletek</a></td></tr>"
        for n in range(4)
    ]
    offers = read(f"<table>{head}{''.join(rows)}</table><p>Katalógus Kft., 1051 Budapest, Sas u. 22.</p>")
    assert told(offers, "vendor") == list(FIRMS)
    assert told(offers, "address") == list(STREETS)
    assert told(offers, "phone") == [f"62/42{n}-151" for n in range(4)]


def test_a_table_of_pairs_keeps_them_in_its_first_row_too() -> None:
    rows = (
        "<tr><td>Company</td><td>Orrin Wire Ltd</td><td>Telephone</td><td>+44 113 496 0151</td></tr>"
        "<tr><td>Address</td><td>4 Oak Road, Leeds LS1 4AP</td><td>Fax</td><td>+44 113 496 0152</td></tr>"
        "<tr><td>E-mail</td><td>ada@orrin.example</td><td>Contact</td><td>Ada Fern</td></tr>"
    )
    [offer] = read(f"<table>{rows}</table>")
    assert told([offer], "vendor") == ["Orrin Wire Ltd"]
    assert told([offer], "address") == ["4 Oak Road, Leeds LS1 4AP"]


SHOPS = ("Huis & Haard", "De Kwast", "IJzerhandel Mol", "Bloem en Tak")
ROADS = ("Dorpsstraat 14", "Marktplein 8", "Havenweg 22", "Kerklaan 19")
TOWNS = ("Breda", "Goes", "Delfzijl", "Ede")


def shops(names: tuple[str, ...]) -> str:
    items = [
        {
            "@type": "LocalBusiness",
            "name": name,
            "telephone": f"076-52130{n}4",
            "address": {"@type": "PostalAddress", "streetAddress": ROADS[n], "addressLocality": TOWNS[n]},
        }
        for n, name in enumerate(names)
    ]
    listed = [{"@type": "ListItem", "position": n, "item": item} for n, item in enumerate(items)]
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'ItemList', 'itemListElement': listed})}</script>"


def cards(more: str = "") -> str:
    return "".join(
        f"<div class=r><a href='/b/{n}'><h3>{SHOPS[n].replace('&', '&amp;')}</h3></a><p>{ROADS[n]}, {TOWNS[n]}</p>"
        f"{more}</div>"
        for n in range(4)
    )


def test_cards_that_are_called_after_the_firms_of_the_data_are_theirs() -> None:
    offers = read(cards(), shops(SHOPS))
    assert told(offers, "vendor") == list(SHOPS)
    assert told(offers, "phone") == [f"076-52130{n}4" for n in range(4)]


def test_priced_cards_are_called_after_no_firm_of_the_data() -> None:
    offers = [each for each in read(cards("<p>€ 12,50</p>"), shops(SHOPS)) if "price" in each.fields]
    assert told(offers, "phone") == [None] * len(offers)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("€ 12,50 je Stück", True),
        ("120 zł do negocjacji", True),
        ("1 200 ₽ торг", True),
        ("12,50 € VB", True),
        ("€ 45 o.n.o.", True),
        ("$ 12.000 c/u", True),
        ("€ 5 vbx", False),
        ("12 € de réduction", False),
        ("5 € pièce jointe", False),
    ],
)
def test_how_a_sum_is_meant_may_stand_behind_it(text: str, is_told: bool) -> None:
    assert is_price_line(text) is is_told
