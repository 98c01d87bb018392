"""Who sells what a card of a list shows: by words before his name, with a rating or a town behind it, by its place."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.markthof.example/search?q=x"
THINGS = ("Copper kettle 2 l", "Tin funnel", "Steel ladle, long", "Oak spoon")
SELLERS = ("Ox Tools", "elm_and_co", "Fern Ware", "Lindenhof24")
TOWNS = ("Leeds", "York", "Hull", "Derby")
THING = "<h3><a href='/p/{n}'>{title}</a></h3><div class=price>€ 1{n},50</div>"


def read(
    card: str, *, sellers: tuple[str, ...] = SELLERS, towns: tuple[str, ...] = TOWNS, around: str = ""
) -> list[Offer]:
    """Read a list of four things; `{title}`, `{n}`, `{seller}`, `{slug}` and `{town}` stand for what differs."""
    cards = "".join(
        f"<div class=card>{card}</div>".format(
            title=title, n=number, seller=seller, slug=seller.lower().replace(" ", "-"), town=town
        )
        for number, (title, seller, town) in enumerate(zip(THINGS, sellers, towns, strict=True))
    )
    body = f"{around}<main><h1>Results</h1><div class=list>{cards}</div></main>"
    page = f"<html lang=en><head><meta charset=utf-8><title>Results</title></head><body>{body}</body></html>"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(page.encode(), url=URL, content_type="text/html", site=site).offers)


def told(offers: list[Offer], field: str) -> list[str | None]:
    return [next((said.raw for said in each.fields.get(field, ())), None) for each in offers]


NOBODY = [None] * len(THINGS)
TOLD = [
    "<p>Offered by <b>{seller}</b></p>",
    "<p>Sold &amp; shipped by <a href='/x/{n}'>{seller}</a></p>",
    "<p><span>From shop {seller}</span></p>",
    "<div>Angeboten von <a href='/h/{n}'>{seller}</a> aus {town}</div>",
    "<div>Verkauf und Versand durch <strong>{seller}</strong></div>",
    "<div>Proposé par <strong>{seller}</strong> à {town}</div>",
    "<div>Verkoop door <a href='/w/{n}'>{seller}</a></div>",
    "<div>Oferowane przez <span>{seller}</span></div>",
    "<div>Cung cấp bởi <a href='/g/{n}'>{seller}</a></div>",
    "<div>Pubblicato da <em>{seller}</em></div>",
    "<small>Loja: {seller}</small><small>{town}</small>",
    "<p>Boutique : {seller}</p>",
    "<p>Sklep: <a href='/x/{n}'>{seller}</a></p>",
    "<p>Магазин: {seller}</p>",
    "<p>ร้าน: {seller}</p>",
    "<p>販売：<a href='/x/{n}'>{seller}</a>（{town}）</p>",
    "<p>店铺：{seller}</p>",
    "<div>od <a href='/uzytkownik/{slug}'>{seller}</a> <span>99,{n}% poleca</span></div>",
    "<div>by <a href='/u/{slug}'>{seller}</a></div>",
    "<div><span>från</span> <a href='/medlem/{n}'>{seller}</a></div>",
    "<a href='/uzytkownik/{n}/sklep'>{seller}</a>",
    "<p class='sc-seller-info'>{seller} (1,28{n}) 99.{n}%</p>",
    "<p class='sc-seller'>{seller} <b>★ 4,{n}</b></p>",
    "<p>Seller: <a href='/x/{n}'>{seller}</a> <span>Gold member</span></p>",
    "<span class='cards--storeLink--XkKUQFS'>{seller}</span>",
    "<div class=SellerInfo_wrapper__Xt1Vo><span class=SellerInfo_name__nR9JH>{seller}</span><i>{town}</i></div>",
    "<div class=card__store><span class=card__store-location>{town}</span><a class=card__store-name>{seller}</a></div>",
    "<p class=com_nam><a href='/{n}/'>{seller}</a></p>",
    "<p class=user-name>{seller}</p>",
    "<p class=tienda>{seller}</p>",
    "<p>Gewerblicher Anbieter: {seller}</p>",
    "<p>by <a href='/shops/{slug}'>{seller}</a></p>",
    "<a href='/@{slug}'><img alt=''> {seller}</a>",
    "<div class=dealer-info><p>{seller}</p><p>{town}</p><a href='tel:0113 496 010{n}'>0113 496 010{n}</a></div>",
    "<div class=seller-block><div>Частное лицо</div><div>{seller}</div></div>",
    "<div class=satici>{seller}<small>{town}, UK</small></div>",
]


@pytest.mark.parametrize("card", TOLD)
def test_words_before_a_name_and_what_calls_it_a_sellers_tell_who_sells(card: str) -> None:
    offers = read(THING + card)
    assert told(offers, "vendor") == list(SELLERS)
    assert told(offers, "title") == list(THINGS)


@pytest.mark.parametrize(
    "card",
    [
        "<p>Seller: {seller}, {town}</p>",
        "<p>Seller: {seller} ({town})</p>",
        "<p>Seller: <a href='/x/{n}'>{seller}</a> · {town}</p>",
        "<p class=seller>{seller} — {town}</p>",
        "<p class=seller>{seller} | {town}, UK</p>",
        "<p>Angeboten von <a href='/h/{n}'>{seller}</a> aus {town}</p>",
        "<p class=seller>{seller}</p><p>Ort: {town}</p>",
        "<p class=seller>{seller}</p><div>{town}</div>",
        "<p class=seller>{seller}</p><p>Kitchen · {town}</p>",
        "<p class=seller>{seller}</p><span>{town} (6{n})</span>",
    ],
)
def test_a_town_behind_a_sellers_name_is_where_he_is(card: str) -> None:
    offers = read(THING + card)
    assert told(offers, "vendor") == list(SELLERS)
    assert [(said or "").partition(" (")[0].removesuffix(", UK") for said in told(offers, "address")] == list(TOWNS)


def test_a_name_with_a_comma_stays_whole_where_few_have_a_town_behind_it() -> None:
    names = ("Oak, York", "Elm, Ash", "Fern, Moss", "Ox, Cow")
    assert told(read(THING + "<p class=seller>{seller}</p>", sellers=names), "vendor") == list(names)


@pytest.mark.parametrize("name", ["De Kookwinkel", "Route 66 Goods", "7 Elms", "Da Vinci Ware"])
def test_words_that_a_name_begins_with_stay(name: str) -> None:
    names = (name, *SELLERS[1:])
    assert told(read(THING + "<p class=seller-name>{seller}</p>", sellers=names), "vendor") == list(names)


BESIDE = [
    "<div><a href='/stores/{slug}'>{seller}</a></div><p>{town}</p>",
    "<div><a href='/boutique/{n}'>{seller}</a><span>{town}</span></div>",
    "<div><img alt='{seller}'><a href='/@{slug}'>{seller}</a> · <span>{town}</span></div>",
    "<a href='/{slug}/'><b>{seller}</b></a><div><svg></svg><span>{town}</span></div>",
    "<div><a href='https://{slug}.markthof.example/'>{seller}</a><span>{town}</span></div>",
]
IN_LINK = (
    "<a href='/{slug}/x-{n}'><div><img alt='{title}'></div><p>{title}</p><b>€ 1{n},50</b></a><div class=q1>"
    "<span class='k9'>{seller}</span><span class='m2'>{town}</span></div>"
)
NAMES = ("Ox Tools", "Elm Ware", "Fern Ware", "Lindenhof")


@pytest.mark.parametrize("card", [*(THING + each for each in BESIDE), IN_LINK])
def test_a_name_beside_a_town_that_leads_to_a_place_of_its_own_is_a_sellers(card: str) -> None:
    offers = read(card, sellers=NAMES)
    assert told(offers, "vendor") == list(NAMES)
    assert told(offers, "address") == list(TOWNS)
    assert told(offers, "title") == list(THINGS)


@pytest.mark.parametrize("card", [THING + BESIDE[3], IN_LINK])
def test_a_kind_of_goods_beside_a_town_is_no_seller(card: str) -> None:
    menu = "".join(f"<a href='/k{number}'>{name}</a>" for number, name in enumerate(NAMES))
    assert told(read(card, sellers=NAMES, around=f"<div>{menu}</div>"), "vendor") == NOBODY
    assert told(read(card, sellers=("Lamps", "Spoons", "Lamps", "Lamps")), "vendor") == NOBODY


def test_where_most_cards_name_their_seller_the_others_name_theirs() -> None:
    names = ("Ningbo Ox Tools Co., Ltd.", "Elmhof", "Fern Ware Co., Ltd.", "Moss & Ash")
    assert told(read(THING + "<p><a href='/x/{n}'>{seller}</a></p>", sellers=names), "vendor") == list(names)
    one = ("Ningbo Ox Tools Co., Ltd.", "Elmhof", "Fern Ware", "Moss & Ash")
    offers = read(THING + "<p><a href='/x/{n}'>{seller}</a></p>", sellers=one)
    assert told(offers, "vendor") == [one[0], None, None, None]


@pytest.mark.parametrize(
    "card",
    [
        "<p><a href='/brands/{slug}'>{seller}</a> · {town}</p>",
        "<p><a href='/artists/{slug}'>{seller}</a>, {town}</p>",
        "<p><span>{seller}</span><span>{town}</span></p>",
        "<p class=brand>{seller}</p><p>{town}</p>",
        "<p>Highest bidder: <a href='/u/{slug}'>{seller}</a></p>",
        "<p>Designed by {seller} in {town}</p>",
        "<p>Delivered by {seller}</p><p>to {town}</p>",
        "<p>Sold by the metre</p>",
        "<p>Offered by 3 shops</p>",
        "<p>Store: {town}</p>",
        "<p class=store-name>{town} Centre</p>",
        "<p class=author-name>{seller}</p>",
        "<p class=seller-info>Verified seller</p>",
        "<p><a href='/{slug}'>{seller}</a><span>Made in {town}</span></p>",
        "<p>Shop lamps</p>",
        "<p>by <a href='/brands/{slug}'>{seller}</a></p>",
        "<p>More from <a href='/shops/{slug}'>{seller}</a></p>",
        "<div class=seller-block><p>Top rated</p><p>Fast dispatch</p></div>",
    ],
)
def test_a_brand_a_maker_a_place_to_fetch_and_a_badge_are_no_seller(card: str) -> None:
    offers = read(THING + card, sellers=NAMES)
    assert told(offers, "vendor") == NOBODY
    assert told(offers, "address") == NOBODY


@pytest.mark.parametrize(
    "line", ["<p>Ships from {town}</p>", "<p>Origin:</p><p>{town}</p>", "<p>Pick up in</p><p>{town}</p>"]
)
def test_where_a_thing_is_sent_from_or_fetched_is_no_town_of_a_seller(line: str) -> None:
    assert told(read(THING + "<p class=seller>{seller}</p>" + line), "address") == NOBODY


def test_countries_alone_are_where_things_are_from() -> None:
    card = THING + "<p class=seller>{seller}</p><p>{town}</p>"
    assert told(read(card, towns=("France", "Italy", "Spain", "Portugal")), "address") == NOBODY


def test_the_link_around_a_things_heading_is_where_it_is_offered() -> None:
    card = (
        "<a href='/p/{n}'><h3>{title}</h3></a><b>€ 1{n},50</b><a href='/m/{n}'>{seller} of the old town, est. 1960</a>"
    )
    assert [(said or "").rpartition("/")[0] for said in told(read(card), "url")] == [
        "https://www.markthof.example/p"
    ] * 4
    card = (
        "<a href='/p/{n}'><img></a><b>€ 1{n},50</b><p><a href='/p/{n}'>{title}</a></p>"
        "<p><a href='/m/{n}'>{seller} of the old town</a></p>"
    )
    assert told(read(card), "title") == list(THINGS)


def test_a_label_over_a_column_is_no_heading_over_sellers() -> None:
    rows = "".join(
        f"<tr><td><a href='/i/{number}'>{title}</a></td><td>€ 1{number},50</td><td>{seller}<br>{town}</td>"
        f"<td>0113 496 010{number}</td></tr>"
        for number, (title, seller, town) in enumerate(zip(THINGS, SELLERS, TOWNS, strict=True))
    )
    page = (
        "<html><head><meta charset=utf-8><title>List</title></head><body><h1>List</h1><table><tr><th>Item</th>"
        f"<th>Price</th><th>Seller</th><th>Phone</th></tr>{rows}</table></body></html>"
    )
    site = Site(name="c", start=(URL,), allow=("https://*",))
    offers = list(read_page(page.encode(), url=URL, content_type="text/html", site=site).offers)
    assert told(offers, "title") == list(THINGS)
    assert told(offers, "vendor") == list(SELLERS)
    assert told(offers, "address") == list(TOWNS)


def test_a_link_behind_a_label_of_sellers_is_no_title() -> None:
    card = (
        "<a href='/p/{n}'>{title}</a><b>€ 1{n},50</b><p>供应商：<a href='/com/{n}/'>{seller} of the whole north</a></p>"
    )
    assert told(read(card), "title") == list(THINGS)
    assert told(read(card), "vendor") == [f"{name} of the whole north" for name in SELLERS]


def test_a_name_in_a_script_without_capitals_needs_no_element_of_its_own() -> None:
    names = ("נגריית האלון", "ברזל חם", "מטבח שלי", "בית הפשתן")
    assert told(read(THING + "<p>מוכר: {seller}</p>", sellers=names), "vendor") == list(names)
