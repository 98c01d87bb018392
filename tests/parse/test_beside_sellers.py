"""Selectors on pages of several sellers: what stands with one is never read for another, whoever gives none."""

from typing import Any

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

HULL, LEEDS, EXETER = "4 Quay Road, Hull HU1 2AB", "9 Hill Street, Leeds LS1 4AB", "77 Fore Street, Exeter EX4 3AT"
FIELDS = {"vendor": ".v", "address": ".a", "phone": ".t"}
SILENT = "<div class=s><h3 class=v>Alder Pots</h3><p>Pots of steel</p><i class=price>$12.50</i></div>"
OTHERS = (
    f"<div class=s><h3 class=v>BirchHome</h3><p class=a>{LEEDS}</p><p class=t>+44 113 496 0123</p></div>"
    f"<div class=s><h3 class=v>Cedar and Sons</h3><p class=a>{EXETER}</p></div>"
)


def read(body: str, *, title: str = "Sellers of pots", **profile: Any) -> PageReading:
    page = f"<!doctype html><html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",), **profile)
    return read_page(page.encode(), url="https://site.example/list", content_type="text/html", site=site)


def told(reading: PageReading) -> dict[str, list[str]]:
    """Return the addresses and telephones of each vendor."""
    return {
        offer.fields["vendor"][0].raw: [
            said.raw for name in ("address", "phone") for said in offer.fields.get(name, ())
        ]
        for offer in reading.offers
        if "vendor" in offer.fields
    }  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        SILENT + OTHERS,
        f"<main>{SILENT}{OTHERS}</main>",
        f"<h1>Steel pot, 5 l</h1><i class=price>$9.00</i>{SILENT}{OTHERS}",
        f'<h3 class=v>Alder Pots</h3><h3 class=v>BirchHome</h3><p class=a>{LEEDS}</p><p class=t>+44 113 4960123</p>',
    ],
)  # fmt: skip
def test_whom_a_page_names_first_without_an_address_gets_none_of_another(body: str) -> None:
    reading = read(body, fields=FIELDS)
    assert told(reading).get("Alder Pots", []) == []
    assert any("item" in warning for warning in reading.warnings)


def test_the_first_keeps_what_stands_with_him() -> None:
    own = SILENT.replace("<p>Pots of steel</p>", f"<p class=a>{HULL}</p><p class=t>+44 1482 496 012</p>")
    said = told(read(f"<h1>Steel pot, 5 l</h1><i class=price>$9.00</i>{own}{OTHERS}", fields=FIELDS))
    assert said["Alder Pots"] == [HULL, "+44 1482 496 012"]


def test_parts_of_the_page_of_one_are_no_sellers() -> None:
    parts = f"<h2>Alder Pots</h2><p>Since 1950</p><h2>Steel and iron</h2><p class=a>{HULL}</p>"
    said = told(read(parts, title="Alder Pots, Hull", fields={"vendor": "h2", "address": ".a"}))
    assert said == {"Alder Pots": [HULL]}
    contact = f"<h2 class=v>Alder Pots</h2><p>Since 1950</p><h2 class=v>Contact us</h2><p class=a>{HULL}</p>"
    assert told(read(contact, fields=FIELDS)) == {"Alder Pots": [HULL]}


def test_the_second_form_of_one_name_is_no_other_seller() -> None:
    twice = f"<p class=v>Alder Pots</p><div><p class=v>Alder Pots Ltd</p><p class=a>{HULL}</p></div>"
    assert told(read(twice, fields=FIELDS)) == {"Alder Pots": [HULL]}


def test_an_item_around_the_whole_list_gives_the_first_nothing_of_the_others() -> None:
    reading = read(f"<main>{SILENT}{OTHERS}</main>", item="main", fields=FIELDS)
    assert told(reading) == {"Alder Pots": []}
    assert any("names several sellers" in warning for warning in reading.warnings)


def test_a_list_that_item_matches_with_its_cards_is_no_card() -> None:
    reading = read(f"<div class=s><h2>Sellers of pots</h2>{SILENT}{OTHERS}</div>", item=".s", fields=FIELDS)
    assert told(reading) == {"Alder Pots": [], "BirchHome": [LEEDS, "+44 113 496 0123"], "Cedar and Sons": [EXETER]}
    assert len(reading.offers) == 3
    assert any("1 list of cards" in warning for warning in reading.warnings)


def test_who_stands_over_a_list_of_others_in_his_card_gets_none_of_theirs() -> None:
    reading = read(f"<div class=s><h2 class=v>Hazel Cups</h2>{SILENT}{OTHERS}</div>", item=".s", fields=FIELDS)
    assert told(reading)["Hazel Cups"] == []
    assert all("price" not in each.fields for each in reading.offers if each.fields["vendor"][0].raw == "Hazel Cups")


STATE = (
    '<script id="__NEXT_DATA__" type="application/json">{"props":{"items":['
    f'{{"id":4412,"url":"/v/birch","company":"BirchHome","address":"{LEEDS}"}},'
    f'{{"id":4413,"url":"/v/cedar","company":"Cedar and Sons","address":"{EXETER}"}}]}}}}</script>'
)
CARD = '<div class=s><h3 class=v>{}</h3><a href="{}">shop</a></div>'


@pytest.mark.parametrize(
    "path", ["state:props.items.address", "state:address", "state:__NEXT_DATA__.props.items.address"]
)
def test_a_record_is_not_the_cards_that_links_to_the_page_of_another(path: str) -> None:
    cards = "".join(
        CARD.format(*each)
        for each in [("Alder Pots", "/v/birch"), ("BirchHome", "/v/birch"), ("Cedar and Sons", "/v/cedar")]
    )
    said = told(read(cards + STATE, item=".s", fields={"vendor": ".v", "address": path}))
    assert said == {"Alder Pots": [], "BirchHome": [LEEDS], "Cedar and Sons": [EXETER]}


def test_two_cards_of_one_seller_share_his_record() -> None:
    cards = 2 * CARD.format("BirchHome", "/v/birch") + CARD.format("Cedar and Sons", "/v/cedar")
    reading = read(cards + STATE, item=".s", fields={"vendor": ".v", "address": "state:address"})
    assert [each.fields["address"][0].raw for each in reading.offers] == [LEEDS, LEEDS, EXETER]


@pytest.mark.parametrize("first", ['{"name":"Alder Pots"}', '{"name":"Alder Pots","address":null}'])
def test_what_one_of_several_records_has_is_not_the_pages(first: str) -> None:
    state = f'<script>window.__STATE__={{"s":[{first},{{"name":"BirchHome","address":"{LEEDS}"}}]}}</script>'
    reading = read(f"<h1>Pots</h1>{state}", fields={"vendor": "state:s.0.name", "address": "state:s.address"})
    assert told(reading).get("Alder Pots", []) == []
    assert any('item = "state:' in warning for warning in reading.warnings)


MAKER = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Steel pot",'
    '"manufacturer":{"@type":"Organization","name":"BirchHome Ltd","address":"9 Hill Street, Leeds LS1 4AB",'
    '"telephone":"+44 113 496 0123"},"offers":{"@type":"Offer","price":"9","priceCurrency":"GBP"}}</script>'
)


@pytest.mark.parametrize(
    ("seller", "vendor"), [("<p>Seller: Alder Pots Ltd</p>", "Alder Pots Ltd"), ("", None)]
)  # fmt: skip
def test_who_made_a_thing_does_not_sell_it(seller: str, vendor: str | None) -> None:
    offer = read(f"<h1>Steel pot</h1>{seller}{MAKER}", title="Steel pot").offers[0]
    assert [said.raw for said in offer.fields.get("vendor", ())] == ([vendor] if vendor else [])
    assert not {"address", "phone"} & set(offer.fields)
    assert ("manufacturer", "BirchHome Ltd") in [(label, said.raw) for label, said in offer.other]


@pytest.mark.parametrize("style", ["clip-path:inset(50%)", "clip-path: inset( 100% )", "clip-path:circle(0)"])
def test_what_is_clipped_away_is_no_claim(style: str) -> None:
    body = f"<h1>Alder Pots Ltd</h1><p>Tel: +44 1482 496 012</p><div style='{style}'>Address: {LEEDS}</div>"
    reading = read(body, title="Alder Pots Ltd")
    assert all("address" not in offer.fields for offer in (*reading.offers, *reading.blocks))
    assert any("no reader can see" in warning for warning in reading.warnings)


BOXES = (
    "<div class=d><b>Alder Pots Ltd</b><p class=a>12 King Street, Leeds LS1 2HJ</p><p>Tel +44 113 496 0123</p></div>"
    "<div class=d><b>BirchHome Ltd</b><p class=a>77 Queen Street, Hull HU1 2GR</p><p>Tel +44 1482 496 012</p></div>"
    "<div class=d><b>Cedar Tools Ltd</b><p class=a>5 High Street, Oxford OX1 4AH</p><p>Tel +44 1865 496 078</p></div>"
)


def test_a_selector_gives_the_sites_one_vendor_nothing_from_the_boxes_of_others() -> None:
    fields = {"vendor": "=Fern Trading", "address": ".a"}
    reading = read(BOXES, fields=fields)
    assert all("address" not in offer.fields for offer in reading.offers)
    assert any("item" in warning for warning in reading.warnings)
    own = read(BOXES.replace("BirchHome", "Fern Trading"), fields=fields)
    assert told(own) == {"Fern Trading": ["77 Queen Street, Hull HU1 2GR", "+44 1482 496 012"]}


def test_offices_and_departments_in_boxes_are_the_one_vendors() -> None:
    boxes = BOXES.replace("Alder Pots Ltd", "Leeds office").replace("BirchHome Ltd", "Hull office")
    boxes = boxes.replace("Cedar Tools Ltd", "Sales department")
    reading = read(boxes, title="Contact", fields={"vendor": "=Fern Trading", "address": ".a"})
    assert len(reading.offers) == len({offer.fields["address"][0].raw for offer in reading.offers}) == 3
    assert not any("item" in warning for warning in reading.warnings)
