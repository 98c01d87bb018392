"""Data that sum up the results of a market as one product: nobody's offer, and no reason to leave its cards unread."""

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://market.example/",), allow=("https://market.example/*",))
SOLD = (("Alder lamp", "Mira", "$ 19.00"), ("Birch lamp", "Olan", "$ 25.00"), ("Fern lamp", "Tove", "$ 31.00"),
        ("Moss lamp", "Rika", "$ 40.00"))  # fmt: skip
CARDS = "".join(
    f"<section class=ad><a href='/ad/{at}'><h2>{title}</h2></a><p class=seller>Sold by {seller}</p><h3>{price}</h3>"
    "</section>"
    for at, (title, seller, price) in enumerate(SOLD)
)
ORGANISATION = (
    '{"@context":"http://schema.org","@type":"Organization","name":"Larkmart","url":"https://market.example/"}'
)


def page(low: str, high: str, own: str = "") -> tuple[Offer, ...]:
    """Return the offers of a page of results whose data name one product from `low` to `high`, `own` over its cards."""
    told = (
        '{"@context":"http://schema.org","@type":"Product","name":"lamps in Owlport","offers":'
        f'{{"@type":"AggregateOffer","offerCount":4,"lowPrice":{low},"highPrice":{high},"priceCurrency":"USD"}}}}'
    )
    scripts = "".join(f'<script type="application/ld+json">{each}</script>' for each in (ORGANISATION, told))
    head = f"<html><head><meta charset=utf-8><title>lamps in Owlport</title>{scripts}</head><body><main>"
    body = f"{head}<h1>lamps in Owlport</h1>{own}{CARDS}</main></body></html>"
    read = read_page(body.encode(), url="https://market.example/s", content_type="text/html", site=SITE)
    return tuple(read.offers)


def said(offers: tuple[Offer, ...], name: str) -> list[str | None]:
    return [each.fields[name][0].raw if name in each.fields else None for each in offers]


def test_a_product_that_sums_up_the_cards_of_a_list_is_none_and_the_market_sells_nothing() -> None:
    offers = page("19", "40")
    assert said(offers, "title") == [title for title, _, _ in SOLD]
    assert said(offers, "vendor") == [seller for _, seller, _ in SOLD]


def test_a_thing_of_several_sizes_that_shows_its_price_is_the_page_s_own() -> None:
    assert said(page("19", "40", own="<p>$ 19.00 - $ 40.00</p><button>Add to cart</button>"), "title") == [
        "lamps in Owlport"
    ]


def test_sums_that_stand_in_no_card_are_those_of_another_thing() -> None:
    assert said(page("3", "7"), "title") == ["lamps in Owlport"]
