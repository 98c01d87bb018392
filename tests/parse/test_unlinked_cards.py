"""Shops written by hand: boxes of things that lead nowhere, each with a picture or a button, a name and a price."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="shop", start=("https://shop.example/",), allow=("https://shop.example/*",))
THINGS = ("Alder Oil", "Birch Drops", "Fern Balm", "Moss Rub")


def offers(boxes: str, head: str = "") -> list[tuple[str | None, str | None]]:
    """Return title and price of what a page offers; `boxes` is the markup of one, with its name and a number."""
    body = head + "".join(boxes.format(name=name, number=number) for number, name in enumerate(THINGS, 1))
    page = f"<html><head><meta charset=utf-8><title>Lumo</title></head><body>{body}</body></html>".encode()
    read = read_page(page, url="https://shop.example/x", content_type="text/html", site=SITE)
    return [(_raw(offer, "title"), _raw(offer, "price")) for offer in read.offers]


def _raw(offer: Offer, name: str) -> str | None:
    said = offer.fields.get(name, ())
    return said[0].raw if said else None


@pytest.mark.parametrize(
    ("boxes", "price"),
    [
        ("<div class=item><img src=a.jpg><p class=title><b>{name}</b></p><p>Price = Rs.{number}80.00/-</p>"
         "<button>Add-cart</button></div>", "Price = Rs.{}80.00/-"),
        ("<div class=item><p><b>{name}</b></p><p>Price - ${number}9.00</p><button>Add to cart</button></div>",
         "Price - ${}9.00"),
        ("<div class=product><div><img src=a.png></div><h3>{name}</h3><p>₹ 1{number}0/- only</p>"
         "<button onclick=add({number})>Buy now</button></div>", "₹ 1{}0/- only"),
        ("<li class=tov><img src=a.png><b>{name}</b><br>Цена: 10{number} р<br><button>Купить</button></li>",
         "Цена: 10{} р"),
        ("<td><img src=a.png><br>{name}<br>Precio = $ {number}0.00<br><input type=button value=Comprar></td>",
         "Precio = $ {}0.00"),
        ("<figure><img src=a.png><figcaption>{name}<br><s>$ 20.00</s> $ 1{number}.00</figcaption></figure>",
         "$ 1{}.00"),
        ("<div class=k><h4>{name}</h4><p>{number}9,90 €</p><a href='cart.php?add={number}'>In den Warenkorb</a></div>",
         "{}9,90 €"),
        ("<div class=c><img src=a.jpg><span>{name}</span><span>¥{number}280</span></div>", "¥{}280"),
    ],
)  # fmt: skip
def test_boxes_without_links_are_things_for_sale(boxes: str, price: str) -> None:
    head = "<table><tr>" if boxes.startswith("<td") else ""
    assert offers(boxes, head) == [(name, price.format(number)) for number, name in enumerate(THINGS, 1)]


@pytest.mark.parametrize(
    "boxes",
    [
        "<div class=card><i class='fa fa-eur'></i><h5>{name}</h5><p>${number},000</p></div>",
        "<div class=plan><h3>{name}</h3><p class=price>${number}9/month</p><button>Sign up</button></div>",
        "<div class=post><img src=a.png><h3>{name}</h3><p>It cost $ 1{number}.00 last year, and more now, as they"
        " told us.</p></div>",
        "<div class=person><img src=a.png><b>{name}</b><p>Sales</p></div>",
    ],
)
def test_sums_of_dashboards_plans_and_posts_are_no_things_for_sale(boxes: str) -> None:
    assert offers(boxes) == []


@pytest.mark.parametrize(
    "boxes",
    [
        "<div class=c><img src=a.png><span>{name}</span></div>",
        "<label class=c><img src=a.png><span>{name}</span><span>+ $ 1{number}.00</span></label>",
        "<div class=c><img src=a.png><p>{name}</p><p>$ 1{number}.00</p></div>",
    ],
)
def test_one_thing_with_choices_or_others_beside_it_stays_one(boxes: str) -> None:
    head = "<h1>Oak table</h1><img src=a.png><p class=price>$ 450.00</p><button>Add to cart</button>"
    assert offers(boxes, head) == [("Oak table", "$ 450.00")]


def test_a_firm_with_contacts_keeps_its_page() -> None:
    head = "<h2>Larkfield Tea Ltd</h2><p>4 Dock Road, Hull HU1 2AB</p><p>Tel: 01482 220 118</p>"
    body = head + "".join(f"<div class=c><img src=a.png><b>{name}</b><p>£ 10</p></div>" for name in THINGS)
    page = f"<html><title>Larkfield Tea</title><body>{body}</body></html>".encode()
    read = read_page(page, url="https://shop.example/x", content_type="text/html", site=SITE)
    assert [offer.fields["vendor"][0].raw for offer in read.offers] == ["Larkfield Tea Ltd"]


@pytest.mark.parametrize("price", ["5 558 р", "5558р", "5 558 р/шт", "Цена: 5 558 р"])
def test_roubles_may_be_one_letter(price: str) -> None:
    boxes = f"<div class=t><a href=/{{number}}.html>{{name}}</a><p>{price}</p></div>"
    assert [said for _, said in offers(boxes)] == [price] * len(THINGS)
