"""Who sells what a card of a list shows, by what a site calls an element, a column, an icon, a host, a record."""

import json
from collections.abc import Mapping

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.markthof.example/search?q=x"
THINGS = ("Copper kettle 2 l", "Tin funnel", "Steel ladle, long", "Oak spoon")
SELLERS = ("Ox Tools", "Elm & Co", "Fern Ware", "Lindenhof")
THING = "<a href='/p/{n}'>{title}</a><div class=price>€ 1{n},50</div>"


def read(
    card: str, before: str = "", name: str = "div", behind: str = "", places: dict[str, str] | None = None
) -> list[Offer]:
    """Read a list of four things; in a card `{title}`, `{n}`, `{seller}` and `{slug}` stand for what differs."""
    cards = "".join(
        f"<{'tr' if name == 'table' else 'div'} class=card>{card}</{'tr' if name == 'table' else 'div'}>".format(
            title=title, n=number, seller=seller, slug=seller.split()[0].lower(), place=(places or {}).get(seller)
        )
        for number, (title, seller) in enumerate(zip(THINGS, SELLERS, strict=True))
    )
    body = f"<main><h1>Results</h1><{name} class=list>{before}{cards}</{name}></main>{behind}"
    page = f"<html lang=en><head><meta charset=utf-8><title>Results</title></head><body>{body}</body></html>"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(page.encode(), url=URL, content_type="text/html", site=site).offers)


def told(offers: list[Offer], field: str) -> list[str | None]:
    return [next((said.raw for said in each.fields.get(field, ())), None) for each in offers]


NAMED = [
    "<span data-testid=spnResultTabShopName>{seller}</span>",
    "<span data-testid='seller-name'>{seller}</span>",
    "<span data-qa=merchantTitle>{seller}</span>",
    "<a data-qaid=company_link href='/c{n}-x.html'><span data-qaid=company_name>{seller}</span></a>",
    "<div><a href='/user/{n}9a/profile'><p>{seller}</p></a><span>4,9</span></div>",
    "<div class=Card_sellerName__p2>{seller}</div>",
    "<div class=ProductCard_shop__a9XbQ>{seller}</div>",
    "<div class='theme-9-x-sellerName'>{seller}</div>",
    "<p class='produto-vendedor'>{seller}</p>",
    "<p class=anbieter>{seller}</p>",
    "<p class='item__dealer'>{seller}</p>",
    "<p class=sprzedawca>{seller}</p>",
    "<p class='p13-vendeur'>{seller}</p>",
    "<div><svg class='icon-store'></svg><span>{seller}</span></div>",
    "<div><i class='fa fa-shop'></i> {seller}</div>",
    "<i data-seller='{seller}'></i>",
    "<i data-shop-name='{seller}'></i>",
]


@pytest.mark.parametrize("named", NAMED)
def test_what_is_called_a_sellers_names_who_sells(named: str) -> None:
    offers = read(THING + named)
    assert told(offers, "vendor") == list(SELLERS)
    assert told(offers, "title") == list(THINGS)
    assert told(read(named + THING), "title") == list(THINGS)


@pytest.mark.parametrize("host", ["https://{slug}.markthof.example/", "//{slug}.en.markthof.example"])
def test_a_link_to_the_top_of_a_host_below_the_market_is_a_sellers(host: str) -> None:
    offers = read(THING + f"<a href='{host}'>{{seller}} and all that it has for the whole of a kitchen</a>")
    assert told(offers, "title") == list(THINGS)
    assert told(read(THING + f"<a href='{host}'>{{seller}}</a>"), "vendor") == list(SELLERS)


NOT_NAMED = [
    "<p class=brand>{seller}</p>",
    "<p class='manufacturer-name'>{seller}</p>",
    "<p class='seller-rating'>4.8 points</p>",
    "<span data-testid=seller-badge>Top</span>",
    "<span data-testid=seller-name>Official Store</span>",
    "<p class=shopping-cart>{seller}</p>",
    "<div><i class='fa fa-shopping-cart'></i> Add {seller}</div>",
    "<div><i class='fa fa-star'></i> {seller}</div>",
    "<i data-brand='{seller}'></i>",
    "<i data-seller='4711{n}'></i>",
    "<i data-seller='{slug}-store'></i>",
    "<a href='https://www.markthof.example/'>{seller}</a>",
    "<a href='/c/{slug}'>{seller}</a>",
    "<a href='/shop/{slug}'>{seller}</a>",
    "<p>by {seller}</p>",
    "<p class='by-line'>von {seller}</p>",
    "<span class=click-handler>Add to list</span>",
    "<span class=badgeBestSeller>{seller}</span>",
    "<span data-testid=topSellerName>{seller}</span>",
    "<div><i class=icon-store></i> Collect today</div>",
    "<p><span class=ic_store>Free delivery</span></p>",
    "<p><span class='badge-shop'>New</span></p>",
    "<p><span>Dealer</span><span>Est. 19{n}8</span></p>",
    "<div><i class=icon-store></i> Leeds {slug}</div>",
    "<i data-vendor-name='{seller}'></i>",
    "<i data-store-name='{seller}'></i>",
    "<p class=anbieter>Gewerblicher Anbieter</p>",
    "<p class=annonceur>Professionnel</p>",
    "<p class=dealer>3 dealers</p>",
    "<a href='https://blog.markthof.example/'>{seller}</a>",
    "<p>Maker: <a href='https://{slug}.co.uk/'>{seller}</a></p>",
    "<p>Maker: <a href='https://{slug}.makers.example/'>{seller}</a></p>",
    "<p>Opinión de <a href='/perfil/{slug}'>{seller}</a></p>",
]


@pytest.mark.parametrize("said", NOT_NAMED)
def test_a_brand_a_badge_an_author_or_a_category_is_no_seller(said: str) -> None:
    assert told(read(THING + said), "vendor") == [None] * len(THINGS)


def test_a_shop_that_calls_a_brand_its_vendor_has_a_brand_there() -> None:
    card = THING + "<p class='grid-product__vendor'>{seller}</p>"
    script = "<script src='//shop.example/cdn/shop/t/3/theme.js'></script>"
    assert told(read(card), "vendor") == list(SELLERS)
    assert told(read(card, behind=script), "vendor") == [None] * len(THINGS)


ROW = "<td><a href='/p/{n}'>{title}</a></td><td>€ 1{n},50</td><td>{seller}</td><td>Leeds</td>"
HEADS = [
    ("Article", "Price", "Seller", "Location"),
    ("Artikel", "Preis", "Anbieter", "Ort"),
    ("Товар", "Цена", "Продавец", "Город"),
    ("Produkt", "Cena", "Sprzedawca", "Miasto"),
    ("Artikel", "Prijs", "Verkoper", "Plaats"),
    ("商品", "价格", "供应商", "所在地"),
]


@pytest.mark.parametrize("heads", HEADS)
@pytest.mark.parametrize("cell", ["td", "th"])
def test_a_label_over_a_column_stands_for_each_row(heads: tuple[str, ...], cell: str) -> None:
    head = "".join(f"<{cell}>{words}</{cell}>" for words in heads)
    assert told(read(ROW, f"<tr>{head}</tr>", "table"), "vendor") == list(SELLERS)
    assert told(read(ROW, f"<thead><tr>{head}</tr></thead>", "table"), "vendor") == list(SELLERS)


@pytest.mark.parametrize("heads", [("Article", "Price", "Brand", "Colour"), ("Article", "Price", "Maker", "Stock")])
def test_another_label_over_a_column_names_no_seller(heads: tuple[str, ...]) -> None:
    head = "".join(f"<th>{words}</th>" for words in heads)
    assert told(read(ROW, f"<tr>{head}</tr>", "table"), "vendor") == [None] * len(THINGS)


def state(*records: Mapping[str, object]) -> str:
    return f"<script id=__NEXT_DATA__ type='application/json'>{json.dumps({'props': {'items': records}})}</script>"


@pytest.mark.parametrize("key", ["seller", "shop", "merchant", "sellerName", "shopName", "companyName"])
def test_the_record_of_a_thing_names_who_sells_it(key: str) -> None:
    is_flat = key.endswith("Name")
    records = [
        {"title": title, "price": 10, key: seller if is_flat else {"id": 5, "name": seller}, "location": "Leeds"}
        for title, seller in zip(THINGS, SELLERS, strict=True)
    ]
    offers = read(THING, behind=state(*records))
    assert told(offers, "vendor") == list(SELLERS)
    assert told(offers, "address") == ["Leeds"] * len(THINGS)


def test_a_record_of_several_or_of_a_number_names_nobody() -> None:
    nobody = [None] * len(THINGS)
    twice = [{"title": title, "seller": {"name": seller}} for title in THINGS for seller in SELLERS[:2]]
    assert told(read(THING, behind=state(*twice)), "vendor") == nobody
    numbers = [{"title": title, "seller": {"id": 4711, "name": "ox-tools"}} for title in THINGS]
    assert told(read(THING, behind=state(*numbers)), "vendor") == nobody
    brands = [{"title": title, "brand": {"name": "Ox"}, "store": 5} for title in THINGS]
    assert told(read(THING, behind=state(*brands)), "vendor") == nobody
    others = [{"title": f"{title} XL", "seller": {"name": "Ox"}} for title in THINGS]
    assert told(read(THING, behind=state(*others)), "vendor") == nobody


@pytest.mark.parametrize("key", ["store", "company", "vendorName", "storeName"])
def test_where_a_thing_may_be_fetched_and_who_makes_it_is_no_seller(key: str) -> None:
    pairs = list(zip(THINGS, SELLERS, strict=True))
    records = [{"title": title, "price": 10, key: seller} for title, seller in pairs]
    assert told(read(THING, behind=state(*records)), "vendor") == [None] * len(THINGS)
    records = [{"title": title, "price": 10, key: {"name": seller}} for title, seller in pairs]
    assert told(read(THING, behind=state(*records)), "vendor") == [None] * len(THINGS)


def test_a_record_without_a_price_is_of_no_thing_for_sale() -> None:
    pairs = zip(THINGS, SELLERS, strict=True)
    opinions = [{"title": title, "companyName": seller, "text": "ok"} for title, seller in pairs]
    assert told(read(THING, behind=state(*opinions)), "vendor") == [None] * len(THINGS)


def test_a_shelf_is_no_town_of_a_seller() -> None:
    records = [
        {"title": title, "price": 10, "sellerName": seller, "location": "Aisle North"}
        for title, seller in zip(THINGS, SELLERS, strict=True)
    ]
    assert told(read(THING, behind=state(*records)), "address") == [None] * len(THINGS)


@pytest.mark.parametrize(
    ("heads", "row", "field"),
    [
        (("Article", "Price", "Supplier", "City"), ("{seller}", "All"), "address"),
        (("Article", "Price", "Region", "Supplier"), ("Tuscany", "{seller}"), "address"),
        (("Article", "Price", "Supplier", "City"), ("Yes", "Leeds"), "vendor"),
        (("Article", "Price", "Supplier", "City"), ("S-{n}12", "Leeds"), "vendor"),
    ],
)
def test_a_cell_that_is_no_name_and_no_town_says_nothing(
    heads: tuple[str, ...], row: tuple[str, str], field: str
) -> None:
    head = "".join(f"<th>{words}</th>" for words in heads)
    cells = "<td><a href='/p/{n}'>{title}</a></td><td>€ 1{n},50</td>" + "".join(f"<td>{cell}</td>" for cell in row)
    assert told(read(cells, f"<tr>{head}</tr>", "table"), field) == [None] * len(THINGS)


@pytest.mark.parametrize("line", ["<p>Oak, US</p>", "<p>Size, UK</p>", "<p>Delivery to</p><p>Leeds, UK</p>"])
def test_a_size_and_where_a_thing_is_sent_are_no_place_of_a_seller(line: str) -> None:
    assert told(read(THING + f"<p class=seller>{{seller}}</p>{line}"), "address") == [None] * len(THINGS)


PLACES = [
    ("Kab. Tegal", "Kab. Magelang", "Kota Tasikmalaya", "Jakarta Barat"),
    ("г. Минск", "г. Гродно", "г. Брест", "г. Витебск"),
]


@pytest.mark.parametrize("places", PLACES)
def test_a_kind_of_place_before_a_town_is_no_part_of_what_is_known(places: tuple[str, ...]) -> None:
    of = dict(zip(SELLERS, places, strict=True))
    page = THING + "<span data-testid=spnShopName>{seller}</span><span data-testid=spnShopLoc>{place}</span>"
    assert told(read(page, places=of), "address") == list(places)


def rows_of(text: str, *values: tuple[str, ...]) -> str:
    return "".join(f"<tr>{text.format(*value, n=number)}</tr>" for number, value in enumerate(values))


def page_of(body: str) -> list[Offer]:
    page = f"<html><head><meta charset=utf-8><title>Firms</title></head><body><h1>Firms</h1>{body}</body></html>"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(page.encode(), url=URL, content_type="text/html", site=site).offers)


FIRMS = (("Ox Tools", "Leeds"), ("Elm Ware", "York"), ("Fernhof", "Hull"))


def test_the_main_link_of_a_card_that_leads_to_a_firms_page_names_it() -> None:
    card = (
        "<div class=firm><h3><a href='/supplier/{n}'>{0}</a></h3><p>Kettles</p><p>{1}, UK</p><p>Tel 0113 496 010{n}</p>"
        "</div>"
    )
    cards = "".join(card.format(*firm, n=number) for number, firm in enumerate(FIRMS))
    offers = page_of(f"<div class=list>{cards}</div>")
    assert told(offers, "vendor") == [name for name, _ in FIRMS]
    assert told(offers, "address") == [f"{town}, UK" for _, town in FIRMS]
    assert told(page_of(f"<div class=list>{cards.replace('/supplier/', '/p/')}</div>"), "vendor") == [None] * 3


def test_a_row_under_a_label_of_firms_is_a_firms() -> None:
    rows = rows_of("<td><a href='/s/{n}'>{0}</a></td><td>{1}</td><td>0113 496 010{n}</td>", *FIRMS)
    offers = page_of(f"<table><tr><th>Company</th><th>City</th><th>Phone</th></tr>{rows}</table>")
    assert told(offers, "vendor") == [name for name, _ in FIRMS]
    assert told(offers, "address") == [town for _, town in FIRMS]
    assert told(offers, "title") == [None] * 3


def test_a_label_in_a_card_stands_over_a_town() -> None:
    behind = "<dl><dt>Seller</dt><dd>{seller}</dd><dt>Location</dt><dd>{place}</dd></dl>"
    towns = dict(zip(SELLERS, ("Leeds", "York", "Hull", "Derby"), strict=True))
    assert told(read(THING + behind, places=towns), "address") == list(towns.values())
    colours = dict(zip(SELLERS, ("Oak", "Tin", "Black", "Iron"), strict=True))
    assert told(read(THING + behind.replace("Location", "Colour"), places=towns), "address") == [None] * 4
    assert told(read(THING + behind, places=colours), "address") == [None] * 4


def test_money_in_letters_behind_a_sum_makes_a_card() -> None:
    card = (
        "<a href='/p/{n}'><h2>{title}</h2></a><p>Price: <b>1{n}.50 INR</b></p><h3 class=coy-name>{seller} EXPORTS</h3>"
    )
    offers = read(card)
    assert told(offers, "title") == list(THINGS)
    assert told(offers, "price") == [f"Price: 1{n}.50 INR" for n in range(4)]
