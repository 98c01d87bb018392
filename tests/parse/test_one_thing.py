"""A page of one thing stays one whatever it shows beside it, by whatever its title, price and ladder stand."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://shop.example/thing/17"


def read(body: str, title: str = "", head: str = "", lang: str = "en") -> list[Offer]:
    page = f"<html lang={lang}><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(page.encode(), url=URL, content_type="text/html", site=site).offers)


def told(offer: Offer, *names: str) -> tuple[str | None, ...]:
    return tuple(next((said.raw for said in offer.fields.get(name, ())), None) for name in names)


def cards(*things: tuple[str, str], tag: str = "h4") -> str:
    return "".join(
        f'<div class="box"><{tag}><a href="/t/{number}">{name}</a></{tag}><p class="price">{price}</p></div>'
        for number, (name, price) in enumerate(things)
    )


BESIDE = cards(("Copper kettle", "£31.00"), ("Tin funnel", "£4.20"), ("Steel ladle", "£6.00"))


@pytest.mark.parametrize(
    "heading", ["Top of the month", "Хіти продажу", "Meilleures ventes", "Bestseller", "人気商品", "Çok satanlar"]
)
def test_things_in_a_column_before_the_heading_are_not_the_page(heading: str) -> None:
    column = f"<aside><h3>{heading}</h3>{BESIDE}</aside>"
    thing = (
        "<h1>Brass sieve 22 cm</h1><ul><li>Code: BS-22</li><li><h2>£18.40</h2></li></ul><button>Add to basket</button>"
    )
    [offer] = read(f"<div>{column}<div>{thing}</div></div>", "Brass sieve 22 cm")
    assert told(offer, "title", "price") == ("Brass sieve 22 cm", "£18.40")


def test_a_list_with_a_heading_behind_it_stays_a_list() -> None:
    about = "<h1>Kitchen ware since 1923</h1><p>We ship all over the country from £3.</p>"
    assert len(read(f"<div>{BESIDE}</div>{about}", "Kitchen ware")) == 3


@pytest.mark.parametrize(
    "filters",
    [
        '<ul><li><a href="#">Up to $ 15.000</a></li><li><a href="#">$15.000 to $40.000</a></li></ul>',
        "<label><input type=checkbox>Under £10</label><label><input type=checkbox>£10 to £20</label>",
        "<p>Price</p><select><option>£0 - £10</option><option>£10 - £20</option></select>",
    ],
)
@pytest.mark.parametrize("around", ["aside", "section"])
def test_sums_by_which_a_list_is_narrowed_are_no_price_of_the_page(filters: str, around: str) -> None:
    offers = read(f"<{around}><h1>Kettles</h1>{filters}</{around}><section>{BESIDE}</section>", "Kettles")
    assert [told(each, "price") for each in offers] == [("£31.00",), ("£4.20",), ("£6.00",)]


@pytest.mark.parametrize(
    "heading", ["Similar ads", "Anunțuri similare", "Ähnliche Anzeigen", "Схожі оголошення", "More"]
)
@pytest.mark.parametrize("tag", ["h4", "h2", "div", "span"])
def test_the_title_of_a_page_tells_what_it_is_about_where_there_is_no_first_heading(heading: str, tag: str) -> None:
    thing = f"<div><{tag} class=css-1>Treadle loom, oak, two pedals</{tag}></div><h3>£85</h3><p>Open to offers</p>"
    beside = cards(("Spinning wheel", "£40"), ("Wool cards", "£12"), ("Bobbins", "£3"), tag="h6")
    page = f"<form><input placeholder=Search></form>{thing}<button>Call</button><div><h3>{heading}</h3>{beside}</div>"
    [offer] = read(page, "Treadle loom, oak, two pedals Leeds • FreeAds")
    assert told(offer, "title", "price") == ("Treadle loom, oak, two pedals", "£85")


def test_a_quotation_in_a_title_does_not_part_it() -> None:
    thing = (
        '<div class="t-name">Плед «Ирис» 140×200</div><div>Артикул: IR-140</div><div class="x-price"><div>27 900</div>'
        '<div>₸</div></div><div class="x-price-old"><div>34 500</div><div>₸</div></div><a href="#o"><table><tr><td>'
        "В корзину</td></tr></table></a>"
    )
    [offer] = read(thing, "Плед «Ирис» 140×200 | Мастерская Ирис", lang="ru")
    assert told(offer, "title", "price", "product_id") == ("Плед «Ирис» 140×200", "27 900 ₸", "IR-140")


def test_the_name_of_the_site_over_its_goods_is_no_thing() -> None:
    offers = read(f"<div class=logo>Kettle House</div><form></form>{BESIDE}", "Kettle House | kitchen ware")
    assert [told(each, "title") for each in offers] == [("Copper kettle",), ("Tin funnel",), ("Steel ladle",)]


@pytest.mark.parametrize(
    "old", ["line-through", "text-decoration-line-through", "md:line-through text-gray-400", "price-strike"]
)
def test_a_price_that_a_class_strikes_out_is_not_asked(old: str) -> None:
    sums = f'<div><span class="{old}">12,100円</span><span>9,680円</span><span>税込（税抜 8,800円）</span></div>'
    [offer] = read(
        f"<h1>鉄瓶 丸型 1.2L</h1>{sums}<dl><dt>商品番号</dt><dd>TB-12</dd></dl><button>カートに入れる</button>",
        lang="ja",
    )
    assert told(offer, "price") == ("9,680円",)


ROWS = {
    "prices first": ("<tr><td>Price</td><td>$38.50</td><td>$35.80</td><td>$33.00</td></tr>", 0),
    "quantities first": ("<tr><td>Price</td><td>$38.50</td><td>$35.80</td><td>$33.00</td></tr>", 1),
    "no label": ("<tr><td>$38.50</td><td>$35.80</td><td>$33.00</td></tr>", 0),
}


@pytest.mark.parametrize("kind", ROWS)
def test_a_ladder_of_prices_may_stand_in_rows(kind: str) -> None:
    prices, place = ROWS[kind]
    rows = ["<tr><td>Quantity</td><td>24-119 pcs</td><td>120-999 pcs</td><td>≥1000 pcs</td></tr>"]
    rows.insert(place, prices)
    [offer] = read(f"<h1>Steel flask 2 l</h1><table>{''.join(rows)}</table><p>Item No.: SF-2</p><button>Buy</button>")
    assert told(offer, "price", "price_max", "tiers") == ("$33.00", "$38.50", "24-119 pcs $38.50")


def test_rows_of_other_lengths_are_no_ladder() -> None:
    rows = "<tr><td>Sizes</td><td>10-20 cm</td><td>20-30 cm</td></tr><tr><td>Price</td><td>$38.50</td></tr>"
    [offer] = read(f"<h1>Steel flask 2 l</h1><table>{rows}</table><p>Item No.: SF-2</p><button>Buy</button>")
    assert told(offer, "price", "price_max", "tiers") == ("$38.50", None, None)


@pytest.mark.parametrize(
    ("shown", "currency"),
    [("S/ 1,149.00", "S/ 1,149.00"), ("S/ 1,099.00", None), ("1,149.00", None), ("$ 1,149.00", None)],
)
def test_the_same_sum_as_it_is_shown_tells_the_money_of_what_data_say_without(shown: str, currency: str | None) -> None:
    head = '<meta property="product:price:amount" content="1149"><meta property="og:title" content="Oak chest">'
    [offer] = read(f'<h1>Oak chest</h1><p class="price">{shown}</p><button>Buy</button>', head=head)
    assert told(offer, "price", "currency") == ("1149", currency)


@pytest.mark.parametrize("label", ["SKU", "Artikelnummer", "Item No."])
def test_the_number_that_a_page_shows_goes_before_that_of_its_feed(label: str) -> None:
    head = (
        '<meta property="product:price:amount" content="49"><meta property="product:retailer_item_id" content="200884">'
    )
    [offer] = read(f"<h1>Oak chest</h1><p>{label}: OC-140-W</p><p>EAN: 4006381333931</p>", head=head)
    assert told(offer, "product_id") == ("OC-140-W",)


def test_a_number_of_trade_leaves_that_of_the_feed() -> None:
    head = (
        '<meta property="product:price:amount" content="49"><meta property="product:retailer_item_id" content="200884">'
    )
    [offer] = read("<h1>Oak chest</h1><p>EAN: 4006381333931</p>", head=head)
    assert told(offer, "product_id") == ("200884",)


@pytest.mark.parametrize(
    ("number", "model", "told_as"),
    [("2855501190812", "NU-PPM-2D", "NU-PPM-2D"), ("PM-17", "NU-PPM-2D", "PM-17"), ("2855501190812", "Blue", None)],
)
def test_the_number_of_a_markets_list_gives_way_to_the_model(number: str, model: str, told_as: str | None) -> None:
    data = f'{{"@type":"Product","name":"Press","productID":"{number}","offers":{{"@type":"Offer","price":"68"}}}}'
    rows = f"<table><tr><td>Model Name/Number</td><td>{model}</td></tr><tr><td>Power</td><td>1 HP</td></tr></table>"
    [offer] = read(f"<script type='application/ld+json'>{data}</script><h1>Press</h1>{rows}")
    assert told(offer, "product_id") == (told_as or number,)
