"""Cards of lists by the order in which they say things, and the telephones in them that no word tells."""

import json
from collections.abc import Callable

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://market.example/list"
HELP = "Helpline <a href='tel:+442079460999'>020 7946 0999</a>"
FOOT = f"<footer>Yardline Ltd, 1 Portal Square, London EC2A 4BX. {HELP}</footer>"
Row = tuple[str, str, str, str, str]
ROWS: tuple[Row, ...] = (
    ("Oak tray", "Marl Timber and Boards", "14 Otley Road, Leeds LS6 2AA", "0113 496 0101", "145"),
    ("Pine bench", "Brackenfield", "Unit 3, Kirkstall Mill, Leeds LS5 3BL", "0113 496 0102", "60"),
    ("Ash stool", "Slate and Lead Yard", "88 Roundhay Road, Leeds LS8 5AJ", "0113 496 0103", "35"),
    ("Elm shelf", "Gutterwise", "2 Town Street, Leeds LS18 4AP", "0113 496 0104", "80"),
)


def read(cards: str, lang: str = "en", foot: str = FOOT, url: str = URL) -> list[Offer]:
    body = f"<header><a href='/'>Yardline</a></header><h1>Results</h1><div class=list>{cards}</div>{foot}"
    page = f"<html lang={lang}><head><meta charset=utf-8><title>Results</title></head><body>{body}</body></html>"
    site = Site(name="c", start=(url,), allow=("https://*",))
    return list(read_page(page.encode(), url=url, content_type="text/html", site=site).offers)


def listed(card: Callable[[int, Row], str], rows: tuple[Row, ...] = ROWS, lang: str = "en") -> list[Offer]:
    return read("".join(f"<div class=card>{card(number, row)}</div>" for number, row in enumerate(rows)), lang)


def told(offers: list[Offer], name: str) -> list[str | None]:
    return [next((said.raw for said in each.fields.get(name, ())), None) for each in offers]


def column(at: int, rows: tuple[Row, ...] = ROWS) -> list[str]:
    return [row[at] for row in rows]


@pytest.mark.parametrize(
    "name",
    [
        "<a href='/{slug}/'>{name}</a>",
        "<h4><a href='/{slug}/'>{name}</a></h4>",
        "<h2 class=x><a href='https://market.example/{slug}/'>{name}</a></h2><span>4.1/5</span>",
        "<h5>{name}</h5>",
    ],
)
@pytest.mark.parametrize("picture", ["", "<a href='/p/{n}'><img alt='{title}'></a>"])
@pytest.mark.parametrize("price", ["<p>£{price}.00</p>", "<p>£{price}.00 / piece</p><ul><li>MOQ 5 pieces</li></ul>"])
def test_the_name_behind_the_price_and_over_a_place_is_who_sells(name: str, picture: str, price: str) -> None:
    def card(n: int, row: Row) -> str:
        title, vendor, place, phone, sum_ = row
        said = picture.format(n=n, title=title) + f"<a href='/p/{n}'>{title}</a>" + price.format(price=sum_)
        return said + name.format(slug=vendor.replace(" ", "-").lower(), name=vendor) + f"<p>{place}</p><p>{phone}</p>"

    offers = listed(card)
    assert [told(offers, "title"), told(offers, "vendor")] == [column(0), column(1)]
    assert [told(offers, "address"), told(offers, "phone")] == [column(2), column(3)]


def test_a_thing_whose_price_is_to_be_asked_for_has_its_own_title() -> None:
    def card(n: int, row: Row) -> str:
        price = f"₹ {row[4]} / Piece" if n != 1 else "Ask Price"
        place = f"<p>{row[2]}</p><p>{row[3]}</p>"
        return f"<a href='/p/{n}'>{row[0]}</a><p>{price}</p><h2><a href='/co-{n}/'>{row[1]}</a></h2>{place}"

    offers = listed(card)
    assert [told(offers, "title"), told(offers, "vendor")] == [column(0), column(1)]


def test_a_kind_of_goods_over_a_place_is_nobody() -> None:
    def card(n: int, row: Row) -> str:
        kind = ("Furniture and more", "Garden and outdoor")[n % 2]
        return f"<a href='/p/{n}'>{row[0]}</a><p>£{row[4]}</p><a href='/x/{n % 2}'>{kind}</a><p>{row[2]}</p>"

    assert told(listed(card), "vendor") == [None] * len(ROWS)


def test_a_make_in_a_heading_is_no_title_where_the_picture_leads_to_the_thing() -> None:
    def card(n: int, row: Row) -> str:
        picture = f"<a href='/p/{n}'><img alt='{row[0]}'></a>"
        return f"{picture}<h4><a href='/brand/{n}'>{row[1]}</a></h4><a href='/p/{n}'>{row[0]}</a><p>£{row[4]}.00</p>"

    offers = listed(card)
    assert [told(offers, "title"), told(offers, "vendor")] == [column(0), [None] * len(ROWS)]


@pytest.mark.parametrize("label", ["показать номер", "Rodyti numerį", "Show number"])
def test_a_button_that_leads_nowhere_is_no_title(label: str) -> None:
    def card(n: int, row: Row) -> str:
        return f"<a href='/p/{n}'>{row[0]}</a><p>£{row[4]}</p><a href='#'>{label}</a>"

    assert told(listed(card), "title") == column(0)


SOLD = "<a href='/p/{n}'>{title}</a><p>£{price}</p><a href='/seller/{n}'>{vendor}</a>"


def sold(n: int, row: Row, bit: str) -> str:
    number = "".join(filter(str.isdigit, row[3]))
    values = {"n": n, "title": row[0], "vendor": row[1], "phone": row[3], "price": row[4], "number": number}
    return (SOLD + bit).format(**values, dialled=f"44{number[1:]}")


@pytest.mark.parametrize(
    "bit",
    [
        "<div><span>{phone}</span><a href='#'>Show number</a></div>",
        "<div><span>{phone}</span><button>Call</button></div>",
        "<div><b>{phone}</b> <small>10% answered</small></div>",
        "<a href='https://wa.me/{dialled}'><i></i></a>",
        "<a href='https://api.whatsapp.com/send?phone={dialled}&text=Hi'>Chat</a>",
        "<a onclick=\"show('{number}')\">View number</a>",
        "<button data-mobile-no='{number}'>View number</button>",
        "<a href='tel:+{dialled}' class=icon></a>",
    ],
)
def test_a_number_is_read_whole_in_whatever_way_a_card_shows_it(bit: str) -> None:
    offers = listed(lambda n, row: sold(n, row, bit))
    digits = ["".join(filter(str.isdigit, (said or "").partition("&")[0])) for said in told(offers, "phone")]
    assert [each[-9:] for each in digits] == [row[3].replace(" ", "")[-9:] for row in ROWS]


@pytest.mark.parametrize(
    "behind", ["<a href='#'>показать номер</a>", "<span>Написать</span>", "<button>Звонок</button>"]
)
@pytest.mark.parametrize("number", ["+7 (4822) 55-01-2{n}", "8 (8172) 55-90-3{n}", "+7 (727) 339-18-4{n}"])
def test_a_number_with_words_glued_behind_it_is_not_cut_short(behind: str, number: str) -> None:
    offers = listed(lambda n, row: sold(n, row, f"<div><span>{number.format(n=n)}</span>{behind}</div>"), lang="ru")
    assert told(offers, "phone") == [number.format(n=n) for n in range(len(ROWS))]


@pytest.mark.parametrize(
    "bit",
    [
        "<p>0113 49xxxxxx</p><a href='#'>Show number</a>",
        "<p>0113 496 ••••</p>",
        "<p>0113 496 0...</p>",
        "<div><span>0113 496 01</span><span>XX</span></div>",
        "<div><span>0113 496 01</span><span>**</span></div>",
        "<div><span>8 (8172) 55-90</span><span>-хх-хх</span></div>",
        "<button data-phone='0113496XXXX'>Show number</button>",
        "<a onclick=\"buy('40063813{n}')\">Buy</a>",
        "<p>400638133393{n}</p>",
        "<a href='https://wa.me/?text=https://market.example/p/{n}'>Share</a>",
    ],
)
def test_a_masked_number_and_a_number_of_goods_are_no_telephone(bit: str) -> None:
    assert told(listed(lambda n, row: sold(n, row, bit)), "phone") == [None] * len(ROWS)


@pytest.mark.parametrize(
    "bit",
    [
        "<a href='tel:+442079460999'>Call us</a>",
        "<p>Call 020 7946 0999</p>",
        "<p>Call 0800 496 0999</p>",
        "<a href='https://wa.me/442079460999'>WhatsApp</a>",
        "<button data-phone='02079460999'>Call</button>",
    ],
)
def test_the_markets_own_number_is_none_of_its_sellers(bit: str) -> None:
    offers = listed(lambda n, row: sold(n, row, bit))
    assert [told(offers, "vendor"), told(offers, "phone")] == [column(1), [None] * len(ROWS)]


def test_one_seller_keeps_his_number_in_all_his_cards() -> None:
    rows = tuple((title, "Marl Timber", place, "0113 496 0101", price) for title, _, place, _, price in ROWS)
    offers = listed(lambda n, row: sold(n, row, "<p>Tel. {phone}</p>"), rows)
    assert told(offers, "phone") == ["0113 496 0101"] * len(ROWS)


def test_two_sellers_of_a_list_may_share_a_number() -> None:
    rows = (*ROWS[:2], (*ROWS[2][:3], ROWS[0][3], "35"), ROWS[3])
    offers = listed(lambda n, row: sold(n, row, "<p>Tel. {phone}</p>"), rows)
    assert told(offers, "phone") == column(3, rows)


def test_the_first_of_two_numbers_is_the_one_that_the_card_shows_first() -> None:
    offers = listed(lambda n, row: sold(n, row, "<a href='tel:{number}'>{phone}</a><p>Hotline: 0999 555 00{n}1</p>"))
    assert told(offers, "phone") == column(3)


@pytest.mark.parametrize("name", ["company_link", "seller_name", "shop_title", "merchant-name"])
def test_a_seller_is_read_beside_the_share_of_those_who_were_content(name: str) -> None:
    def card(n: int, row: Row) -> str:
        seller = f"<div data-qaid='{name}'><a class=jw href='/ua/c{n}01-x.html'>{row[1]}</a><span>9{n}%</span></div>"
        return f"<a href='/ua/p{n}-x.html'>{row[0]}</a><div class=q><span>{row[4]}</span><span> ₴</span></div>{seller}"

    assert told(listed(card), "vendor") == column(1)


@pytest.mark.parametrize("counted", [True, False])
def test_the_firms_of_a_directory_are_named_with_and_without_a_place_in_it(counted: bool) -> None:
    def card(n: int, row: Row) -> str:
        number = f"{n}.&nbsp;" if counted and n > 1 else ""
        head = f"<h2>{number}<a class=business-name href='/leeds/mip/{n}'><span>{row[1]}</span></a></h2>"
        street, _, town = row[2].partition(", ") if n != 3 else ("", "", "Serving all of Leeds")
        return f"{head}<div>{row[3]}</div><div><div>{street}</div><div>{town}</div></div>"

    offers = listed(card)
    assert [told(offers, "vendor"), told(offers, "phone")] == [column(1), column(3)]


@pytest.mark.parametrize(
    "titles", [("Spring concert", "June fair", "Night walk", "Brass day"), ("Anna", "Ben", "Cora", "Dan")]
)
def test_what_is_no_firm_is_not_taken_for_one(titles: tuple[str, ...]) -> None:
    offers = listed(
        lambda n, row: f"<h3><a href='/e/{n}'>{titles[n]}</a></h3><p>12 June</p><p>{row[3] if n else ''}</p>"
    )
    assert not any(told(offers, "vendor")[: len(titles)]) or told(offers, "vendor") == ["Yardline Ltd"]


def test_a_form_between_the_cards_of_a_market_is_no_card() -> None:
    form = "<h3>Tell us what you need</h3><form><input name=mobile><button>Send</button></form>"
    rows = [(sold(n, row, "<p>{phone}</p>")) for n, row in enumerate(ROWS)]
    cards = "".join(f"<div class=card>{card}</div>" for card in (*rows[:2], form, *rows[2:]))
    assert told(read(cards), "title") == column(0)


@pytest.mark.parametrize("booth", ["Hal {n} - Stand {n}B02", "Halle {n} / C1{n}", "Booth 120{n}", "Pad. 2{n} Stand A4"])
def test_where_an_exhibitor_stands_is_not_who_he_is(booth: str) -> None:
    def card(n: int, row: Row) -> str:
        return f"<div>{booth.format(n=n)}</div><h3><a href='/exh/{n}'>{row[1]}</a></h3><p>{row[2]}</p><p>T {row[3]}</p>"

    offers = listed(card)
    assert not any(any(map(str.isdigit, name or "")) for name in told(offers, "vendor"))


@pytest.mark.parametrize("numbers", [("98250112{n}3", "en-IN"), ("210 555012{n}", "el"), ("55 01 22 1{n}", "nb")])
def test_the_icon_of_a_telephone_tells_any_number(numbers: tuple[str, str]) -> None:
    number, lang = numbers

    def card(n: int, row: Row) -> str:
        return f"{SOLD}<p><i class='fa fa-phone'></i> {number}</p>".format(
            n=n, title=row[0], price=row[4], vendor=row[1]
        )

    assert told(listed(card, lang=lang), "phone") == [number.format(n=n) for n in range(len(ROWS))]


@pytest.mark.parametrize("number", ["210 555012{n}", "2310 555 01{n}", "545 501 22{n}", "61 855 01 2{n}"])
def test_a_directory_is_found_by_numbers_that_begin_with_no_zero(number: str) -> None:
    def card(n: int, row: Row) -> str:
        return f"<h2><a href='/x/{n}'>{row[1]}</a></h2><div>{row[2]}</div><div>{number.format(n=n)}</div>"

    assert len(listed(card)) == len(ROWS)


def test_a_record_of_the_state_gives_its_sellers_telephone_and_place() -> None:
    items = [
        {"title": row[0], "price": row[4], "seller": {"name": row[1], "phone": row[3], "address": row[2]}}
        for row in ROWS
    ]
    state = f"<script id=__NEXT_DATA__ type='application/json'>{json.dumps({'props': {'items': items}})}</script>"
    cards = "".join(
        f"<div class=c><a href='/i/{n}'>{row[0]}</a><span>£{row[4]}</span></div>" for n, row in enumerate(ROWS)
    )
    offers = read(cards, foot=FOOT + state)
    assert [told(offers, name) for name in ("vendor", "address", "phone")] == [column(1), column(2), column(3)]


def test_the_word_before_a_sellers_name_is_none_of_it() -> None:
    names = ("대한밸브", "한빛산업", "동아호스(주)", "금강기계(주)")
    offers = listed(
        lambda n, row: f"<a href='/g/{n}'>{row[0]}</a><em>{row[4]}원</em><p>판매자 {names[n]}</p>", lang="ko"
    )
    assert [name for name in told(offers, "vendor") if name] == [
        name for name in names if name in told(offers, "vendor")
    ]
    assert told(offers, "vendor")[2:] == list(names[2:])


@pytest.mark.parametrize("label", ["店名", "店舗名", "販売店"])
def test_the_label_of_a_shop_names_who_sells(label: str) -> None:
    names = ("木工房まる", "すぎや", "ひのき堂", "竹の子屋")

    def card(n: int, row: Row) -> str:
        return f"<h3><a href='/g/{n}'>{row[0]}</a></h3><p>¥{row[4]}</p><dl><dt>{label}</dt><dd>{names[n]}</dd></dl>"

    assert told(listed(card, lang="ja"), "vendor") == list(names)
