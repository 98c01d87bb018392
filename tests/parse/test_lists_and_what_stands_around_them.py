"""Lists under filters and strips, told of in part by their data, with banners among their cards, in rare money."""

import json

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.markthof.example/search?q=x"
THINGS = ("Copper kettle 2 l", "Tin funnel", "Steel ladle, long", "Oak spoon", "Ash rake, wide")
CARD = (
    "<div class='card c{n}'><div class=pic><img src=a.jpg></div><h3 class=name><a href='/p/{n}'>{title}</a></h3>"
    "<div class=price>{price}</div><p class=unit>a piece</p><p class=note>rated well</p></div>"
)


def page(before: str = "", *, cards: list[str] | None = None, head: str = "", lang: str = "en") -> list[Offer]:
    """Read a list of five things under a heading and what stands between both."""
    own = cards if cards is not None else listed("€ 1{n},50")
    body = f"<main><h1>Kitchen</h1>{before}<div class=list>{''.join(own)}</div></main>"
    text = f"<html lang={lang}><head><meta charset=utf-8><title>Kitchen</title>{head}</head><body>{body}</body></html>"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(text.encode(), url=URL, content_type="text/html", site=site).offers)


def listed(price: str) -> list[str]:
    return [CARD.format(n=n, title=title, price=price.format(n=n)) for n, title in enumerate(THINGS)]


def told(offers: list[Offer], field: str) -> list[str | None]:
    return [next((said.raw for said in each.fields.get(field, ())), None) for each in offers]


NARROWED = [
    "<div class=flt>Price: <a href='?pr=1'>Below $5</a> <a href='?pr=2'>$5 - $10</a> <a href='?pr=3'>Above $10</a>",
    "<div class='facet-box'><b>Preis</b><div>bis 5 €</div><div>5 € - 10 €</div></div>",
    "<div class='ui-refine'><span>Price</span><span>$5.00 - $19.00</span></div>",
    "<div id=price-slider>€ 2,00 – € 80,00</div>",
    "<div><a href='?max=300'>Hasta $300</a><a href='?min=300'>Más de $300</a></div>",
    "<p>Free shipping on orders over $50</p>",
    "<p>Envío gratis en compras de más de $499</p>",
    "<div class=deals><div class=d><a href='/d/1'>Fan</a> <b>€ 9,90</b></div><div class=d><a href='/d/2'>Lamp</a>"
    " <b>€ 5,90</b></div></div>",
    "<div><a href='/flash/1'>Fan <b>€ 9,90</b></a><a href='/flash/2'>Lamp <b>€ 5,90</b></a></div>",
]


@pytest.mark.parametrize("before", NARROWED)
def test_a_sum_by_which_a_list_is_narrowed_makes_it_no_page_of_one_thing(before: str) -> None:
    assert told(page(before), "title") == list(THINGS)


OWN = [
    "<div class=price>€ 249,00</div><button>Add to basket</button>",
    "<p>€ 249,00</p><p>In stock</p>",
    "<p>Our price: <b>€ 249,00</b></p><p><a href='/shipping'>plus shipping</a></p>",
    "<div><div class=col>€ 249,00</div><div class=col><a href='/size'>Size</a></div></div><button>Add to cart</button>",
]


@pytest.mark.parametrize("before", OWN)
def test_a_things_own_price_over_what_is_offered_beside_it_is_its_own(before: str) -> None:
    [offer] = page(before)
    assert told([offer], "price") == ["€ 249,00"]
    assert told([offer], "title") == ["Kitchen"]


MONEY = [
    "4{n} 500,- Ft",
    "TSh 2{n},000",
    "2{n} 000 сўм",
    "1.2{n}4,- €",
    "KWD 5.5{n}0",
    "1{n}0 р.",
    "Gs. 15{n}.000",
    "VB 8.5{n}0,- €",
]


@pytest.mark.parametrize("price", MONEY)
def test_a_list_is_found_by_sums_in_any_money(price: str) -> None:
    rows = [
        f"<tr><td>{n}</td><td><a href='/t{n}.htm'>{title}</a></td><td>{price.format(n=n)}</td></tr>"
        for n, title in enumerate(THINGS)
    ]
    table = ["<table><tr><td>No</td><td>Thing</td><td>To pay</td></tr>", *rows, "</table>"]
    assert told(page(cards=table), "title") == list(THINGS)
    assert None not in told(page(cards=table), "price")


def data(*numbers: int, **more: object) -> str:
    things = [
        {
            "@type": "Product",
            "name": THINGS[n],
            "offers": {"@type": "Offer", "price": f"1{n}.50", "priceCurrency": "EUR"},
        }
        for n in numbers
    ]
    return f"<script type='application/ld+json'>{json.dumps({'@graph': things, **more})}</script>"


@pytest.mark.parametrize("numbers", [(0,), (2,), (0, 1), (1, 3, 4)])
def test_data_of_some_things_of_a_list_leave_the_others_to_their_cards(numbers: tuple[int, ...]) -> None:
    offers = page(head=data(*numbers))
    assert told(offers, "title") == list(THINGS)
    assert None not in told(offers, "price")


def test_data_of_the_one_thing_of_a_page_make_no_list_of_what_stands_beside_it() -> None:
    head = data(2).replace("Steel ladle, long", "Kitchen")
    assert told(page(head=head), "title") == ["Kitchen"]
    seen = page("<div class=price>€ 1,00</div>", head=data(2), cards=listed("€ 1{n},50"))
    assert len(seen) in (1, 5)
    titled = data(2).replace("Steel ladle, long", "Kitchen") + data(1)
    assert "Oak spoon" not in told(page(head=titled), "title")


BANNERS = [
    "<div class='banner-ab12'><a href='https://ads.example/1'><h3>Saunas from € 490</h3><p>By Ox GmbH</p></a></div>",
    "<div class='hint-9'><h3><a href='/help'>How to buy for € 5</a></h3><p>Read on</p></div>",
]


@pytest.mark.parametrize("banner", BANNERS)
def test_a_banner_among_cards_is_no_card(banner: str) -> None:
    own = [card.replace("class='card c", "class='card-7 c") for card in listed("€ 1{n},50")]
    assert told(page(cards=[*own[:3], banner, *own[3:]]), "title") == list(THINGS)


def test_a_card_of_another_look_among_cards_stays() -> None:
    own = [card.replace("class='card c", "class='card-7 c") for card in listed("€ 1{n},50")]
    own[2] = own[2].replace("class='card-7 c2'", "class='promo-2 wide-3'")
    assert told(page(cards=own), "title") == list(THINGS)


PARTS = [
    "<span class=now>€ 1{n},50</span><span class=installments>or 5 x <b>€ 3,20</b> interest-free</span>",
    "<span>R$ 1{n},50</span><span class='pay-installments'>até <i>5</i>x de <b>R$ 3,98</b> sem juros</span>",
]


@pytest.mark.parametrize("price", PARTS)
def test_words_of_an_instalment_are_its_own_and_not_of_the_sum_before_it(price: str) -> None:
    read = told(page(cards=listed(price)), "price")
    assert [raw[-5:] for raw in read if raw] == [f"1{n},50" for n in range(5)]


PLACES = ["Кострома, р-н Фабричный", "Костромская область, пгт Островское", "Кострома, ул. Шагова", "Буй", "Тверь"]


def test_a_place_with_the_kinds_of_its_parts_is_one() -> None:
    own = [
        card.replace(
            "</h3>", f"</h3><p class='seller-name'>Лавка {n}а</p><div class='geo-root-x1'><p><b>{place}</b></p></div>"
        )
        for n, (card, place) in enumerate(zip(listed("1{n}0 ₽"), PLACES, strict=True))
    ]
    assert told(page(cards=own, lang="ru"), "address")[:3] == PLACES[:3]


@pytest.mark.parametrize(
    "places",
    [["เชียงใหม่", "นครราชสีมา", "ขอนแก่น", "เชียงใหม่", "กรุงเทพมหานคร"], ["Leeds", "York", "Hull", "Leeds", "Bath"]],
)
def test_a_class_that_holds_known_places_alone_tells_where_the_seller_is(places: list[str]) -> None:
    def read(name: str) -> list[str | None]:
        own = [
            card.replace("</h3>", f"</h3><p class=shopN>Atelier {n}a</p><span class={name}>{place}</span>")
            for n, (card, place) in enumerate(zip(listed("€ 1{n},50"), places, strict=True))
        ]
        offers = page(cards=own)
        assert told(offers, "vendor") == [f"Atelier {n}a" for n in range(5)]
        return told(offers, "address")

    assert read("oa6ri") == places
    assert read("brand-7") == [None] * 5
    assert read("origin") == [None] * 5


def test_a_class_that_holds_other_words_too_tells_no_place() -> None:
    words = ["Leeds", "Oak", "Green", "York", "Large"]
    own = [
        card.replace("</h3>", f"</h3><p class=shopN>Atelier {n}a</p><span class=oa6ri>{word}</span>")
        for n, (card, word) in enumerate(zip(listed("€ 1{n},50"), words, strict=True))
    ]
    assert told(page(cards=own), "address") == [None] * 5
