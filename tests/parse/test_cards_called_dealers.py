"""Cards whose class calls them dealers: each title is who is meant, although all are called after one brand."""

import pytest
from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import told

from falsefront.parse.card_streets import is_street_and_town

PAGE = "https://otter.example/find"
Card = tuple[str, str, str]
POLISH = (
    ("Otter Biała Podlaska", "ul. Leśna 35 - Biała Podlaska", "+48833400022"),
    ("Otter Bydgoszcz Kos", "Al. Jana Pawła II 15 - Bydgoszcz", "+48523700075"),
    ("Otter Bytom", "ul. Strzelców Bytomskich 6 d - Bytom", "+48327800000"),
    ("Otter Ełk", "ul. Łukasiewicza 1D - Ełk", "+48876200070"),
)
GERMAN = (
    ("Otter Zentrum Kiel", "Seestraße 5 - Kiel", "+49431555014"),
    ("Otter Hamburg Birke", "Am Alten Weg 3 - Hamburg", "+4940555014"),
    ("Otter Rostock", "Lange Straße 12 - Rostock", "+49381555014"),
)
SPANISH = (
    ("Otter Burgos Roble", "Calle Mayor 12 - Burgos", "+34947000112"),
    ("Otter León", "Calle del Sol 3 - León", "+34987000113"),
    ("Otter Soria Olmo", "Calle Real 1 - Soria", "+34975000114"),
)


def page(cards: tuple[Card, ...], name: str) -> str:
    rows = "".join(
        f"<div class=col-12><div class='{name}' role=listitem><h2 class=head>{title}</h2><ul><li class=address>{where}"
        f"</li><li class=phone><span>Tel: </span><a href='tel:{number}'>{number}</a></li></ul>"
        f"<a href='https://d{at}.example/'>Site</a></div></div>"
        for at, (title, where, number) in enumerate(cards)
    )
    return f"<div class=row>{rows}</div>"


@pytest.mark.parametrize(
    ("cards", "name"),
    [(POLISH, "retailer-details"), (GERMAN, "haendler-karte"), (SPANISH, "concesionario"), (POLISH, "cmp dealerCard")],
)
def test_each_is_a_vendor_where_its_street_and_town_are(cards: tuple[Card, ...], name: str) -> None:
    assert told(read(page(cards, name), url=PAGE)) == list(cards)


@pytest.mark.parametrize("name", ["store-card", "branch", "location", "team-member", "dealership"])
def test_places_of_one_brand_in_cards_of_any_other_class_are_none(name: str) -> None:
    assert not {vendor for vendor, *_ in told(read(page(GERMAN, name), url=PAGE))} - {""}


def test_towns_and_people_in_such_cards_are_no_vendors() -> None:
    towns = tuple((title.split()[-1], where, number) for title, where, number in GERMAN)
    assert not {
        vendor for vendor, *_ in told(read(page((("Kiel", *GERMAN[0][1:]), *towns[1:]), "dealer"), url=PAGE))
    } & {
        "Kiel",
        "Rostock",
    }
    names = ("Ada Fern", "John Moss", "Mary Vole")
    people = tuple((name, where, number) for name, (_, where, number) in zip(names, GERMAN, strict=True))
    assert not {vendor for vendor, *_ in told(read(page(people, "dealer"), url=PAGE))} - {""}


def test_a_price_in_such_cards_is_that_of_a_thing() -> None:
    goods = tuple((title, f"{where}</li><li class=price>$ 45.00", number) for title, where, number in GERMAN)
    assert not {vendor for vendor, *_ in told(read(page(goods, "dealer-offer"), url=PAGE))} - {""}


@pytest.mark.parametrize(
    "text", ["Kiel - Rostock", "Seestraße 5 - 9", "ul. Leśna - Bytom", "Seestraße 5 - Kiel - Nord"]
)
def test_a_way_a_range_and_a_street_without_a_house_are_no_street_and_town(text: str) -> None:
    assert not is_street_and_town(text)
