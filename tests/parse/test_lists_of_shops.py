"""Lists of shops, deals and boards of adverts as pages show them that no shop software wrote alike."""

import pytest

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


def test_what_is_called_the_title_is_it_where_a_longer_text_leads_to_the_same_place() -> None:
    box = (
        "<div class='tile'><div class='dealItemTitle'><a href='/d/{at}'>{name} from $1{at}</a></div>"
        "<div class='where'><a href='/d/{at}'>Corner of the long Fern Street and Moss Lane</a></div>"
        "<b>$1{at}.00</b></div>"
    )
    page = "".join(box.format(at=at, name=name) for at, name in enumerate(NAMES))
    assert said(read_html(page), "title") == [f"{name} from $1{at}" for at, name in enumerate(NAMES)]


def test_a_title_elsewhere_gives_way_to_the_name_of_the_thing() -> None:
    below = "<p class='section-title'><a href='/s/{at}'>Things</a></p><b>$1{at}.00</b>"
    assert said(read_html(cards(below)), "title") == list(NAMES)


def test_a_day_over_a_picture_in_a_link_around_a_card_is_no_title() -> None:
    box = (
        "<div class='row'><a href='/a/{at}'><div>Ma<br>17:3{at}</div><img src='{at}.jpg' alt='{name}'>"
        "<div>{name}</div><span class='price'>{at}9 500 Ft</span></a>"
        "<a href='/a/{at}'><div>For sale: household, kitchen and garden</div><div>Fern</div></a></div>"
    )
    page = "".join(box.format(at=at, name=name) for at, name in enumerate(NAMES, 1))
    assert said(read_html(page), "title") == list(NAMES)


def test_a_day_over_a_clock_time_is_no_title() -> None:
    box = "<div class='row'><a href='/a/{at}'><p>Ma</p><p>17:3{at}</p><p>{name}</p><p>{at}9 500 Ft</p></a></div>"
    page = "".join(box.format(at=at, name=name) for at, name in enumerate(NAMES, 1))
    assert said(read_html(page), "title") == list(NAMES)


ADVERTS = (
    "Selling oak trays in bulk",
    "Repair of glass lamps",
    "Wicker baskets from the maker",
    "Tin kettles, any size",
)


def adverts(path: str = "/trade/m-77{at}41/", more: str = "") -> str:
    box = (
        "<div class='item_box'><img class='big_preview' src='{at}.jpg'><i>{at}</i>"
        f"<p><a href='{path}'>{{name}}</a></p>{more}</div>"
    )
    return "".join(box.format(at=at, name=name) for at, name in enumerate(ADVERTS, 1))


KEEPER = (
    "<div itemscope itemtype='http://schema.org/Organization'><span itemprop=name>Moss Board</span>"
    "<div itemprop=address itemscope itemtype='http://schema.org/PostalAddress'>"
    "<span itemprop=streetAddress>12 Fern Street</span> <span itemprop=addressLocality>Alder</span></div></div>"
)


@pytest.mark.parametrize(
    "title",
    [
        "Farm classifieds - Moss",
        "Сельскохозяйственная доска объявлений — Мох",
        "Moss: درج آگهی رایگان",
        "Petites annonces du Moss",
        "Moss Kleinanzeigen",
        "Ogłoszenia drobne, Moss",
        "Annunci gratuiti Moss",
        "Бесплатные объявления",
        "Moss 分类信息",
        "Ücretsiz ilanlar",
    ],
)
def test_adverts_on_a_board_are_its_list_and_its_keeper_none_of_them(title: str) -> None:
    reading = read_html(KEEPER + adverts(), title)
    assert said(reading, "title") == list(ADVERTS)
    assert said(reading, "vendor") == [None] * 4


@pytest.mark.parametrize(
    ("title", "html"),
    [
        ("Moss Times", adverts()),
        ("Public announcements of Moss", adverts()),
        ("Moss classifieds", f"<h2>News</h2>{adverts()}"),
        ("Moss classifieds", adverts("/news/77{at}41/")),
        ("Moss classifieds", adverts("/2018/03/m-77{at}41/")),
        ("Moss classifieds", adverts(more="<p>Read how we repaired it last winter</p>")),
        ("Moss classifieds", adverts("/help/")),
        ("Moss classifieds", adverts().replace("<img", "<b")),
        (
            "Moss classifieds",
            "".join(
                f"<p><img src='{at}.jpg'><a href='/kind/77{at}41'>{name}</a></p>"
                for at, name in enumerate(("Lamps", "Kettles", "Home and garden", "Rugs"))
            ),
        ),
        (
            "Moss classifieds",
            "".join(
                f"<p><img src='{at}.jpg'><a href='/kind/77{at}41'>{name} (1{at})</a></p>"
                for at, name in enumerate(ADVERTS)
            ),
        ),
    ],
)
def test_what_else_stands_with_pictures_on_a_board_is_no_advert(title: str, html: str) -> None:
    assert read_html(html, title).offers == ()


def counted(numbers: tuple[int, ...], dot: str = ".") -> str:
    box = (
        "<div class='ad'><a href='/a/{at}'><img src='{at}.jpg'></a><div>cena: <b>{at}9 zł</b></div>"
        "<strong>{number}{dot} {name}</strong><p><a href='/a/{at}'>For sale: as good as new, seen by day, near Alder, "
        "with all that belongs to it</a></p></div>"
    )
    each = enumerate(zip(numbers, NAMES, strict=True), 1)
    return "".join(box.format(at=at, name=name, number=number, dot=dot) for at, (number, name) in each)


def test_the_line_that_counts_cards_through_is_their_title() -> None:
    assert said(read_html(counted((6, 7, 8, 9))), "title") == list(NAMES)


def test_a_number_that_counts_no_cards_is_none_of_their_title() -> None:
    told = said(read_html(counted((6, 7, 12, 13))), "title")
    assert not set(told) & set(NAMES)
