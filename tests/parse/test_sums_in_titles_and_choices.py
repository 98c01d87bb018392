"""Lists whose prices stand in their titles or in the choices of each thing, and cards of a list that have none."""

import json

import pytest
from tests.parse.test_others import read

from falsefront.records import PageReading

LISTING = "https://ads.example/furniture/"
THINGS = ("Walnut desk", "Rattan chair", "Brass floor lamp", "Wool rug, green")


def told(reading: PageReading) -> list[tuple[str, str | None]]:
    return [
        (offer.fields["title"][0].raw, said[0].raw if (said := offer.fields.get("price")) else None)
        for offer in reading.offers
    ]


@pytest.mark.parametrize(
    ("card", "sums"),
    [
        ("<p> Mar 9 - <a href=/fu/10{n}.html>{thing} - {money} -</a><font> (Dell)</font> <span>pic</span></p>",
         ("$45", "$120", "$8", "$1,200")),
        ("<li><a href=/ad/10{n}>{thing} – {money}</a> <small>Lyon</small> <small>Hier</small></li>",
         ("45 €", "120 €", "8 €", "1 200 €")),
        ("<div class=row><a href=/o/10{n}>[{money}] {thing}</a><span>Today</span><span>Dell</span></div>",
         ("£45", "£120", "£8", "£1,200")),
        ("<tr><td>12.3.</td><td><a href=/i/10{n}>{thing}, {money}</a></td><td>Praha</td></tr>",
         ("450 Kč", "1 200 Kč", "80 Kč", "12 000 Kč")),
        ("<li><b><a href=/v/10{n}>{thing} ({money})</a></b><br>Ort: Ulm<br>heute</li>",
         ("45 EUR", "120 EUR", "8 EUR", "1.200 EUR")),
        ("<li><a href=/w/10{n}>{thing} {money}</a> <i>Dell</i> <i>new</i></li>", ("$45", "$120", "$8", "$1,200")),
    ],
)  # fmt: skip
def test_sums_in_titles_are_prices(card: str, sums: tuple[str, ...]) -> None:
    cards = "".join(
        card.format(n=n, thing=thing, money=money) for n, (thing, money) in enumerate(zip(THINGS, sums, strict=True))
    )
    tag = "table" if card.startswith("<tr") else "div"
    assert told(read(f"<h2>Furniture</h2><{tag}>{cards}</{tag}>", url=LISTING)) == list(zip(THINGS, sums, strict=True))


def test_things_without_a_sum_stand_in_such_a_list_too() -> None:
    titles = ("Walnut desk - $45 -", "Rattan chair - $120 -", "Brass lamp: must sell -", "Wool rug - $8 -")
    cards = "".join(
        f"<p>Mar {n} - <a href=/f/{n}.html>{title}</a> <i>(Dell)</i></p>" for n, title in enumerate(titles, 11)
    )
    assert told(read(f"<h2>Furniture</h2><div>{cards}</div>", url=LISTING)) == [
        ("Walnut desk", "$45"), ("Rattan chair", "$120"), ("Brass lamp: must sell", None), ("Wool rug", "$8"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "money"),
    [
        ("Voucher $50", "$42.00"),  # it costs less
        ("Tray, was $50", "$42.00"),
        ("Coin purse for 5 € coins", "12 €"),
    ],
)
def test_a_sum_in_a_title_is_no_price_beside_the_price(title: str, money: str) -> None:
    cards = "".join(
        f"<li class=product><a href=/p/{n}><img src=a.jpg>{title} no. {n}</a><span class=price>{money}</span></li>"
        for n in range(4)
    )
    assert {price for _, price in told(read(f"<h1>Shop</h1><ul>{cards}</ul>", url=LISTING))} == {money}


def with_choices(*choices: str) -> str:
    options = "".join(f"<option value={n}>{choice}</option>" for n, choice in enumerate(choices))
    return "<div>" + "".join(
        f"<div class=P><div><a href=/P?pc={n}><img src={n}.jpg alt='{thing}'></a></div>"
        f"<div class=T><a href=/P?pc={n}>{thing}</a></div><form action=x><select name=sku>{options}</select>"
        f" Qty: <input name=qty value=1><img src=b.png alt='Buy'"
        f" onclick='addToCart({n})'></form><p>Soft and warm, of wool.</p></div>"
        for n, thing in enumerate(THINGS)
    ) + "</div>"  # fmt: skip


@pytest.mark.parametrize(
    ("choices", "least", "most"),
    [
        (("S : $24.95", "L : $24.95"), "$24.95", None),
        (("Please choose", "klein – 9,50 €", "groß – 24,00 €"), "9,50 €", "24,00 €"),
        (("1 kg (120 Kč)", "5 kg (550 Kč)"), "120 Kč", "550 Kč"),
    ],
)
def test_the_price_of_a_card_may_stand_in_its_choices(choices: tuple[str, ...], least: str, most: str | None) -> None:
    reading = read(f"<h1>Store</h1>{with_choices(*choices)}", url=LISTING)
    assert told(reading) == [(thing, least) for thing in THINGS]
    assert [said[0].raw if (said := each.fields.get("price_max")) else None for each in reading.offers] == [most] * 4


@pytest.mark.parametrize("choices", [("Small", "Large (+$2.00)"), ("S", "M"), ("Gift wrap +3,00 €", "none 0")])
def test_surcharges_are_no_prices(choices: tuple[str, ...]) -> None:
    reading = read(f"<h1>Store</h1>{with_choices(*choices)}", url=LISTING)
    assert all("price" not in offer.fields for offer in reading.offers)


def test_a_card_of_a_list_in_data_may_have_no_price_and_stand_in_no_data() -> None:
    def card(number: int, thing: str, money: str) -> str:
        return (
            f"<article class='ad card'><img src=a{number}.jpg><span>{money}</span><h2><a href=https://ads.example/item/{number}>"
            f"{thing}</a></h2><span>Dell</span></article>"
        )

    data = {
        "@type": "ItemList",
        "itemListElement": [
            {"@type": "Product", "name": thing, "url": f"https://ads.example/item/{number}",
             "offers": {"@type": "Offer", "price": "45", "priceCurrency": "NOK"}}
            for number, thing in enumerate(THINGS[1:], 70_001)
        ],
    }  # fmt: skip
    cards = card(70_000, THINGS[0], "For sale") + "".join(
        card(n, thing, "45 kr") for n, thing in enumerate(THINGS[1:], 70_001)
    )
    banner = (
        "<article class='ad card'><h2><a href=https://ads.example/help/selling>Sell</a></h2><p>Read how</p></article>"
    )
    script = f"<script type=application/ld+json>{json.dumps({'@context': 'https://schema.org', **data})}</script>"
    reading = read(f"{script}<div>{cards}{banner}</div>", url=LISTING)
    assert [title for title, _ in told(reading)] == list(THINGS)
