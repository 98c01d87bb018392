"""Cards of sites that compare prices name the shop of each thing in an attribute alone."""

import pytest
from tests.parse.test_others import read

THINGS = (("Deck shoe Henri", "Otter Sko"), ("Deck shoe Two Eye", "Nordhav"), ("Deck shoe Suede", "Otter Sko"))


def page(attribute: str, *, names: tuple[str, ...] | None = None, inside: str = "") -> list[str | None]:
    cards = "".join(
        f"<div class=p><div class=til-shop data-gonow=32{n} {attribute}='{(names or tuple(b for _, b in THINGS))[n]}'>"
        f"<img src={n}.jpg alt='{thing}'><div class=title>{thing}</div><div>DKK {n + 5}28,00</div>{inside}</div>"
        f"<a href=/go/{n}>Køb</a></div>"
        for n, (thing, _) in enumerate(THINGS)
    )
    reading = read(f"<h1>Sko</h1><div>{cards}</div>", url="https://compare.example/sko/")
    assert len(reading.offers) == len(THINGS)
    return [said[0].raw if (said := offer.fields.get("vendor")) else None for offer in reading.offers]


@pytest.mark.parametrize(
    "attribute",
    [
        "data-shopnavn",
        "data-shop-name",
        "data-merchant-name",
        "data-sellername",
        "data-winkel-naam",
        "data-retailer-name",
    ],
)
def test_a_shop_that_an_attribute_names_sells_the_thing(attribute: str) -> None:
    assert page(attribute) == [shop for _, shop in THINGS]


@pytest.mark.parametrize(
    "attribute", ["data-vendor", "data-brand-name", "data-product-name", "data-shop", "data-store-name"]
)
def test_other_attributes_name_no_seller(attribute: str) -> None:
    assert page(attribute) == [None, None, None]


@pytest.mark.parametrize(
    "names", [("4711", "4712", "4711"), ("default", "default", "default"), ("shop_12", "shop_9", "x1")]
)
def test_numbers_and_keys_of_shops_are_no_names(names: tuple[str, ...]) -> None:
    assert page("data-shop-name", names=names) == [None, None, None]


def test_two_shops_in_one_card_are_none_of_it() -> None:
    assert page("data-shop-name", inside="<i data-shop-name='Third'>x</i>") == [None, None, None]


def test_things_marked_up_without_links_have_the_shops_of_their_elements() -> None:
    cards = "".join(
        f"<div class=p itemscope itemtype=http://schema.org/Product><span data-shopnavn='{shop}'>Køb</span>"
        f"<div itemprop=name>{thing}</div><div itemprop=offers itemscope itemtype=http://schema.org/Offer>"
        f"<meta itemprop=priceCurrency content=DKK><span itemprop=price>{n + 5}28,00</span></div></div>"
        for n, (thing, shop) in enumerate(THINGS)
    )
    reading = read(cards, url="https://compare.example/sko/")
    assert [offer.fields["vendor"][0].raw for offer in reading.offers] == [shop for _, shop in THINGS]
