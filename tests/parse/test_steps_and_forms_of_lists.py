"""Lists under steps of prices in any markup, with forms among their cards, and what else tells that they are lists."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.laken.example/find?q=x"
THINGS = ("Enamel bucket 10 l", "Cork mat", "Brass hinge, pair", "Linen twine", "Birch broom, wide")
CARD = (
    "<div class='card c{n}'><div class=pic><img src=a.jpg></div><h3 class=name><a href='/p/{n}'>{title}</a></h3>"
    "<div class=price>{price}</div><p class=unit>a piece</p><p class=note>rated well</p></div>"
)


def page(before: str = "", *, cards: list[str] | None = None, after: str = "", lang: str = "en") -> list[Offer]:
    """Read a list of five things under a heading, with what stands between both and behind it."""
    own = cards if cards is not None else listed()
    body = f"<main><h1>Household</h1>{before}<div class=list>{''.join(own)}</div>{after}</main>"
    text = f"<html lang={lang}><head><meta charset=utf-8><title>Household</title></head><body>{body}</body></html>"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(text.encode(), url=URL, content_type="text/html", site=site).offers)


def listed() -> list[str]:
    return [CARD.format(n=n, title=title, price=f"€ 1{n},50") for n, title in enumerate(THINGS)]


def prices(offers: list[Offer]) -> list[str | None]:
    return [next((said.raw for said in each.fields.get("price", ())), None) for each in offers]


ALL = [f"€ 1{n},50" for n in range(5)]
STEPS = [
    "<div class=x1><button class=q>Under 500 kr</button><button class=q>500–1 500 kr</button><button>Sortera</button>",
    "<div class=css-1x><span>Cena</span><span>0 - 100 zł</span><span>100 - 250 zł</span><span>250 zł +</span></div>",
    "<ul class=x1><li>do 500 Kč (12)</li><li>500 Kč - 1 000 Kč (3)</li><li>nad 1 000 Kč</li></ul>",
    "<div><div role=button>Rp0 - Rp75.000</div><div role=button>Rp75.000 - Rp150.000</div></div>",
    "<div class=x1><div>до 1 000 ₽</div><div>1 000 – 5 000 ₽</div><div>от 5 000 ₽</div></div>",
    "<div class=k9><span>Rs. 500 - Rs. 1000</span> | <span>Rs. 1001 - Rs. 2000</span> | <span>Rs. 2001 up</span></div>",
    "<div class=k9>Giá: <b>Dưới 100.000đ</b> <b>100.000đ - 300.000đ</b> <b>Trên 300.000đ</b></div>",
    "<table><tr><td>¥0-50</td><td>¥50-100</td><td>¥100以上</td></tr></table>",
    "<div class=p2>Price<input type=range min=12 max=890><output>12 € – 890 €</output></div>",
    "<p>Durchschnittspreis: € 12,30</p>",
    "<div class=bar><button>Sort</button><span>Price € 4 - € 90 ×</span><button>Clear all</button></div>",
]


@pytest.mark.parametrize("before", STEPS)
def test_steps_of_prices_over_a_list_make_it_no_page_of_one_thing(before: str) -> None:
    assert prices(page(before)) == ALL


FORMS = [
    "<div class=bl><h3>Tell us what you need</h3><form action='/bl'><input name=mob><input name=qty><button>Post"
    "</button></form></div>",
    "<div class=rq><h3>Post Buy Requirement</h3><input name=quantity><input name=email><button>Go</button></div>",
    "<section><h2>Anfrage an alle</h2><form method=post><input name=menge type=number><select name=menge></select>"
    "<textarea name=text></textarea><button>Absenden</button></form></section>",
    "<div><h4>Не нашли нужное?</h4><form><input name=name><input name=quantity><input name=phone><button>Отправить"
    "</button></form></div>",
]


@pytest.mark.parametrize("form", FORMS)
def test_a_form_among_cards_or_behind_them_asks_what_else_is_needed(form: str) -> None:
    own = listed()
    assert prices(page(after=form)) == ALL
    between = [offer for offer in page(cards=[*own[:3], form, *own[3:]]) if "price" in offer.fields]
    assert prices(between) == ALL


COUNTED = [
    ("<p>Our price of the day: € 4,00</p>", "<nav><b>1</b> <a href='?p=2'>2</a> <a href='?p=3'>3</a></nav>"),
    ("<p>Our price of the day: € 4,00</p>", "<div>1 <a href='/find/2'>2</a> <a href='/find/2'>Next</a></div>"),
    ("<p>Our price of the day: € 4,00</p>", "<button>Visa fler (24 av 61)</button>"),
    ("<p>Our price of the day: € 4,00</p><p>Menampilkan 1 - 60 barang dari total 1.204</p>", ""),
    ("<p>Results 1–12 of 640</p><p>Today € 4,00</p>", ""),
]


@pytest.mark.parametrize(("before", "after"), COUNTED)
def test_further_pages_and_a_count_of_cards_tell_a_list(before: str, after: str) -> None:
    assert prices(page(before, after=after)) == ALL


ONE_THINGS = [
    ("<div class=price>€ 249,00</div><button>Add to basket</button>", ""),
    ("<form><input name=quantity value=1><button>Add to basket</button></form>", ""),
    (
        "<p>Ask for it</p><form><input name=quantity><input name=email><textarea></textarea><button>Go</button></form>",
        "",
    ),
    ("<div><button>250 g € 4,00</button><button>500 g € 7,50</button></div><button>Add to basket</button>", ""),
    ("<div><button>1 - 9 pcs € 4,00</button><button>10 - 99 pcs € 3,50</button></div>", ""),
    ("<p>US$ 4.00 - 9.00 / piece</p><p>Min. order 10 pieces</p>", ""),
    ("<p>US$ 4.00 - 9.00 / piece</p><p>Rated 4 of 5 by 96 of 104 buyers</p>", ""),
    ("<p>Now € 20,00</p><p>€ 20,00</p><p>€ 35,00</p>", ""),
    ("<p>A good one</p>", "<form><input name=quantity value=1><button>Add to basket</button></form>"),
    ("<p>€ 12,50</p>", "<div><a href='#1'>1</a> <a href='#2'>2</a> <a href='#3'>3</a></div>"),
]


@pytest.mark.parametrize(("before", "after"), ONE_THINGS)
def test_a_page_of_one_thing_with_others_below_it_stays_one(before: str, after: str) -> None:
    assert not set(prices(page(before, after=after))) & set(ALL)
