"""Lists that scripts draw from a page's state, price lists without links, directories, cards with glued parts."""

import json
from collections.abc import Mapping, Sequence

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.markthof.example/search?q=x"
THINGS = ("Copper kettle 2 l", "Tin funnel", "Steel ladle, long", "Oak spoon")


def page(body: str, *, lang: str = "en", title: str = "Kitchen") -> list[Offer]:
    text = f"<html lang={lang}><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(text.encode(), url=URL, content_type="text/html", site=site).offers)


def told(offers: list[Offer], field: str) -> list[str | None]:
    return [next((said.raw for said in each.fields.get(field, ())), None) for each in offers]


def shell(state: Mapping[str, object], before: str = "<div id=app></div>") -> list[Offer]:
    return page(f"{before}<script>window.__STATE__ = {json.dumps(state)};</script>")


def records(**more: object) -> list[dict[str, object]]:
    return [
        {"id": n, "name": title, "url": f"/p/{n}", "price": 12.5 + n, "seller": {"name": f"Moss {n}a"}, **more}
        for n, title in enumerate(THINGS)
    ]


def test_a_list_that_scripts_draw_is_read_from_the_pages_state() -> None:
    offers = shell({"data": {"currency": "EUR", "hits": records()}})
    assert told(offers, "title") == list(THINGS)
    assert told(offers, "price") == [str(12.5 + n) for n in range(4)]
    assert told(offers, "currency") == ["EUR"] * 4
    assert told(offers, "vendor") == [f"Moss {n}a" for n in range(4)]
    assert told(offers, "url") == [f"https://www.markthof.example/p/{n}" for n in range(4)]


PRICES = [
    {"price": {"text": "Rp125.000", "number": 125000}},
    {"price": 125000, "priceFormatted": "Rp125.000"},
    {"price": None, "formattedPrice": "Rp125.000"},
]


@pytest.mark.parametrize("prices", PRICES)
def test_a_price_as_it_is_shown_goes_before_the_number(prices: Mapping[str, object]) -> None:
    assert told(shell({"hits": records(**prices)}), "price") == ["Rp125.000"] * 4


@pytest.mark.parametrize(
    "key", ["recommendations", "relatedItems", "recentlyViewed", "banners", "sponsored", "categories"]
)
def test_records_that_are_called_others_are_no_list(key: str) -> None:
    assert shell({"page": {key: records()}}) == []


@pytest.mark.parametrize("more", [{"price": None}, {"price": 0}, {"price": 12_500_000_000}, {"name": ""}])
def test_a_record_without_a_title_or_a_sum_is_no_thing(more: Mapping[str, object]) -> None:
    assert shell({"hits": records(**more)}) == []


def test_state_gives_nothing_where_the_page_itself_shows_something() -> None:
    own = "<h1>Ox kettle</h1><p class=price>€ 49,50</p><button>Add to basket</button><p>SKU: OX-204</p>"
    assert told(shell({"hits": records()}, own), "title") == ["Ox kettle"]


def test_firms_in_a_pages_state_are_read() -> None:
    firms: Sequence[Mapping[str, object]] = [
        {"companyName": "Moss Glass Ltd", "address": "9 Fern Road, Leeds LS7 3QP", "phone": "0113 496 0101"},
        {"companyName": "Elm Doors Ltd", "address": "4 Oak Street, York YO1 7AA", "phone": "01904 496 0102"},
    ]
    offers = shell({"suppliers": {"items": firms}})
    assert told(offers, "vendor") == ["Moss Glass Ltd", "Elm Doors Ltd"]
    assert told(offers, "address") == [each["address"] for each in firms]


TABLES = [
    ("<th>Κωδικός</th><th>Προϊόν</th><th>Τιμή</th>", "<td>K-{n}</td><td>{title}</td><td>4{n},00 €</td>"),
    ("<td>Bezeichnung</td><td>Preis</td>", "<td>{title}</td><td>4{n},00 €</td>"),
    ("<td>Naziv</td><td>Opis</td><td>Za platiti</td>", "<td>{title}</td><td>a b</td><td>4{n},00 €</td>"),
]


def table(head: str, row: str, names: Sequence[str] = THINGS) -> str:
    rows = "".join(f"<tr>{row.format(n=n, title=title)}</tr>" for n, title in enumerate(names))
    return f"<table><tr>{head}</tr>{rows}</table>"


@pytest.mark.parametrize(("head", "row"), TABLES)
def test_a_table_of_prices_without_links_is_a_list(head: str, row: str) -> None:
    offers = page(f"<h1>Kitchen 2024</h1>{table(head, row)}")
    assert told(offers, "title") == list(THINGS)
    assert told(offers, "price") == [f"4{n},00 €" for n in range(4)]


def test_of_several_columns_of_prices_each_under_a_size_the_first_is_read() -> None:
    row = "<td>{title}</td><td>4{n},00 €</td><td>7{n},00 €</td><td>12{n},00 €</td>"
    offers = page(f"<h1>Kitchen</h1>{table('<th>Sorte</th><th>250 g</th><th>500 g</th><th>1 kg</th>', row)}")
    assert told(offers, "title") == list(THINGS)
    assert told(offers, "price") == [f"4{n},00 €" for n in range(4)]
    assert [said.raw for _, said in offers[0].other] == ["70,00 €", "120,00 €"]


def test_columns_of_sums_under_words_are_no_sizes() -> None:
    row = "<td>{title}</td><td>4{n},00 €</td><td>7{n},00 €</td>"
    assert not page(f"<h1>Kitchen</h1>{table('<th>Sorte</th><th>Ankauf</th><th>Verkauf</th>', row)}")


@pytest.mark.parametrize(
    "entry", ["<li>{title} – <b>4{n} zł</b></li>", "<li>{title}: 4{n} zł</li>", "<li>{title} ... 4{n} zł</li>"]
)
def test_entries_that_end_in_a_sum_are_a_list(entry: str) -> None:
    entries = "".join(entry.format(n=n, title=title) for n, title in enumerate(THINGS))
    offers = page(f"<h1>Cennik</h1><ul>{entries}</ul>", lang="pl")
    assert told(offers, "title") == list(THINGS)
    assert told(offers, "price") == [f"4{n} zł" for n in range(4)]


NO_LISTS = [
    "<h1>Shipping costs</h1>" + table(*TABLES[1]),
    "<h1>Kitchen</h1>" + table("<td>To</td><td>Costs</td>", TABLES[1][1], ("Germany", "France", "Austria", "Leeds")),
    "<h1>Kitchen</h1>" + table("<td>Versand</td><td>Preis</td>", TABLES[1][1]),
    "<h1>Kitchen</h1>" + table("<td>Pieces</td><td>Price</td>", "<td>1{n}+</td><td>4{n},00 €</td>"),
    "<h1>Kettle</h1><p>€ 49,50</p>" + table(*TABLES[1]),
    "<h1>Kettle</h1><button>Add to basket</button>" + table(*TABLES[1]),
    "<h1>Kitchen</h1><ul><li>DHL parcel delivery 4 €</li><li>Postage, isles 5 €</li><li>Shipping, heavy 9 €</li></ul>",
]


@pytest.mark.parametrize("body", NO_LISTS)
def test_what_sending_costs_and_one_things_prices_are_no_list(body: str) -> None:
    titles = told(page(body), "title")
    assert not set(titles) & {*THINGS, "Germany", "DHL parcel delivery", "10+"}


def cards(card: str) -> str:
    return "".join(f"<div class=box>{card}</div>".format(n=n, title=title) for n, title in enumerate(THINGS))


GLUED = [
    "<h2><a href='/p/{n}'>{title}</a></h2><p>3 20{n} zł<span>do negocjacji</span></p>",
    "<a href='/p/{n}'><h4>{title}</h4></a><span>2,50{n} ر.س</span><span>الرياض</span>",
]


@pytest.mark.parametrize("card", GLUED)
def test_a_sum_that_other_words_are_glued_to_is_one(card: str) -> None:
    assert told(page(f"<h1>Kitchen</h1>{cards(card)}"), "title") == list(THINGS)


BUTTONS = ["more...", "详情", "Zum Artikel >>", "Ver más"]


@pytest.mark.parametrize("words", BUTTONS)
def test_words_that_links_share_are_no_title(words: str) -> None:
    card = "<a href='/p/{n}'><img src=a.jpg></a><b>{title}</b><br>GBP 2{n}.00<br><a href='/p/{n}'>" + words + "</a>"
    assert told(page(f"<h1>Kitchen</h1>{cards(card)}"), "title") == list(THINGS)


FIRMS = ("Cuirs Roux SAS", "Tannerie du Vivarais", "Mégisserie Alric", "Peaux Dubois SARL")


def test_cards_of_a_directory_are_the_firms() -> None:
    def read(extra: str) -> list[Offer]:
        own = "".join(
            f"<section class=f><h3>{name}</h3><address>{n} rue des Tanneurs, 26100 Romans-sur-Isère</address>"
            f"<p>Tél. : 04 75 55 01 0{n}</p>{extra}<p><a href='/f/{n}'>Site</a></p></section>"
            for n, name in enumerate(FIRMS, 1)
        )
        return page(f"<h1>Annuaire</h1>{own}", lang="fr")

    assert told(read(""), "vendor") == list(FIRMS)
    assert told(read("<p>€ 15,00</p>"), "title") == list(FIRMS)


def test_a_label_of_telephones_makes_entries_with_contacts_a_list() -> None:
    own = "".join(
        f"<dl><dt><a href='/empresa/{n}'>{name}</a></dt><dd>C/ Alfarería 2{n}, 41010 Sevilla</dd>"
        f"<dd>Tel. 954 555 01{n}</dd></dl>"
        for n, name in enumerate(("Olivares, S.L.", "Azulejos Sur, S.A.", "Hermanos Bravo"))
    )
    offers = page(f"<h1>Cerámica</h1>{own}", lang="es")
    assert told(offers, "phone") == [f"954 555 01{n}" for n in range(3)]
    assert told(offers, "vendor") == ["Olivares, S.L.", "Azulejos Sur, S.A.", "Hermanos Bravo"]


def test_a_bare_number_of_what_is_offered_beside_a_thing_is_not_its_price() -> None:
    beside = "".join(
        f"<div class=rel><a href='/p/{n}'>{name}</a><span class=price>1{n},00</span></div>"
        for n, name in enumerate(THINGS)
    )
    offers = page(
        f"<h1>Ox kettle</h1><div class=fiyat>1.249,90 TL</div><p>SKU: OX-204</p><button>Sepete Ekle</button>{beside}"
    )
    assert told(offers, "price") == ["1.249,90 TL"]
