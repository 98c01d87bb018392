"""Lists of shops, deals and boards of adverts as pages show them that no shop software wrote alike."""

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

NAMES = ("Oak tray with handles", "Glass lamp, blue shade", "Wicker basket for logs", "Tin kettle, two litres")


def read_html(html: str, title: str = "Moss Trade", head: str = "") -> PageReading:
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",))
    page = f"<!doctype html><meta charset=utf-8><title>{title}</title>{head}<body>{html}</body>"
    return read_page(page.encode(), url="https://site.example/", content_type="text/html", site=site)


def said(reading: PageReading, field: str) -> list[str | None]:
    return [next((each.raw for each in offer.fields.get(field, ())), None) for offer in reading.offers]


def card(at: int, name: str, below: str) -> str:
    picture = f"<a href='/t/{at}'><img src='{at}.jpg' alt=''></a>"
    return f"<div class='cell'>{picture}<p><a href='/t/{at}'>{name}</a></p>{below}</div>"


def cards(below: str) -> str:
    return "".join(card(at, name, below.format(at=at, name=name)) for at, name in enumerate(NAMES))


def test_a_price_that_a_class_calls_regular_is_asked_where_no_other_stands() -> None:
    page = cards(
        "<div class='price-box'><span class='regular-price'><span class='price'>1{at}.695,00 €</span></span></div>"
    )
    assert said(read_html(page), "price") == [f"1{at}.695,00 €" for at in range(4)]


def test_a_regular_price_beside_todays_is_no_longer_asked() -> None:
    both = "<span class='regular-price'>2{at},00 €</span><span class='price'>1{at},00 €</span>"
    assert said(read_html(cards(both)), "price") == [f"1{at},00 €" for at in range(4)]


def test_a_price_may_say_whose_dollars_it_is_in() -> None:
    assert said(read_html(cards("<span>$19{at}.95 US</span>")), "price") == [f"$19{at}.95 US" for at in range(4)]


DEALS = ("Oak tray, handles", "Glass lamp, blue", "Wicker basket, logs", "Tin kettle")


def deals(names: tuple[str, ...]) -> str:
    boxes = (
        f"<div class='deal'><h4><a href='/d/{at}'>${at}9 for a {name}</a></h4>"
        f"<div class='company-name'><a href='/d/{at}'>{told}</a></div><span>${at}9.00</span></div>"
        for at, (name, told) in enumerate(zip(NAMES, names, strict=True), start=1)
    )
    return "".join(boxes)


def test_a_class_of_sellers_that_holds_names_of_things_names_nobody() -> None:
    assert said(read_html(deals((*DEALS[:3], "NEW"))), "vendor") == [None] * 4


def test_a_firms_name_among_names_of_things_stays() -> None:
    told = said(read_html(deals((*DEALS[:3], "mossgoods.example.com"))), "vendor")
    assert told == [None, None, None, "mossgoods.example.com"]


def test_sellers_under_the_same_class_stay() -> None:
    sellers = ("Orrin", "Marl Goods", "Wicker Works", "Tin & Co")
    assert said(read_html(deals(sellers)), "vendor") == list(sellers)
