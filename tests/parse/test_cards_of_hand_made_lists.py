"""Cards of hand-made lists: names with contacts on one line, over a street; titles under badges; whose money."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.cards import cards as cards_of
from falsefront.parse.tree import build_tree
from falsefront.records import Offer

URL = "https://www.laken.example/find?q=x"
THINGS = ("Enamel bucket 10 l", "Cork mat", "Brass hinge, pair", "Linen twine", "Birch broom, wide")
NAMES = ("Ox & Elm", "Fern Alder", "Birch Bros", "Loft Werk", "Casa Lima")
PLACES = (
    "4 Oak Road, Leeds LS1 4AP",
    "12 Mill Lane, York YO1 7HH",
    "Unit 3, Dock Street, Hull HU1 1XL",
    "9 Station Road, Bath BA1 1SU",
    "77 High Street, Oxford OX1 4BG",
)
SELLERS = ("Agri Orsi snc", "Verde Casa di Neri P.", "Off. Mecc. Lolli", "Ferramenta Gatti", "Rimorchi Po srl")
STREETS = (
    "Via Emilia Est 14 - 43126 Parma",
    "Strada Statale 9, km 18 - 29010 Pontenure (PC)",
    "Via Roma 3 - 42019 Scandiano (RE)",
    "Via dell'Artigianato 7 - 46019 Viadana (MN)",
    "Corso Garibaldi 81 - 43036 Fidenza (PR)",
)
NUMBERS = ("0521-994017", "0523-519184", "0522-857011", "0524-612145", "0375-820034")


def read(cards: list[str], *, before: str = "", lang: str = "en", url: str = URL, more: str = "") -> list[Offer]:
    text = (
        f"<html lang={lang}><head><meta charset=utf-8><title>Offers</title></head><body>{before}{''.join(cards)}{more}"
    )
    site = Site(name="c", start=(url,), allow=("https://*",))
    return list(read_page(text.encode(), url=url, content_type="text/html", site=site).offers)


def told(offers: list[Offer], field: str) -> list[str | None]:
    return [next((said.raw for said in each.fields.get(field, ())), None) for each in offers]


ROWS = [
    (("Rif.", "Descrizione", "Prezzo", "Venditore"), "{n}18|{t}|Euro {n}9,00|<b>{v}</b><br>{a}<br>Tel. {p}"),
    (("Descrizione", "Prezzo", "Venditore"), "{t}|Euro {n}9,00|<b>{v}</b><br>{a}<br>Tel. {p}"),
    (("Descrizione", "Prezzo", "Venditore"), "{t}|Euro {n}9,00|{v}<br>{a}<br>{p}"),
    (("Venditore", "Descrizione", "Prezzo", "Telefono"), "<b>{v}</b><br>{a}|{t}|Euro {n}9,00|{p}"),
    ((), "{t}|Euro {n}9,00|<b>{v}</b><br>{a}<br>Tel. {p}"),
    ((), "{t}|Euro {n}9,00|Venditore: {v}<br>{a}<br>Tel. {p}"),
    (("Foto", "Annuncio", "Prezzo"), "<img src=a.jpg>|{t}<br>Venditore: <b>{v}</b>, {a} - Tel. {p}|Euro {n}9,00"),
    (("Foto", "Annuncio", "Prezzo"), "<img src=a.jpg>|{t}<br><i>{v}</i><br>{a}<br>tel. {p}|Euro {n}9,00"),
]


@pytest.mark.parametrize(("head", "row"), ROWS)
def test_each_row_of_a_table_keeps_the_seller_the_street_and_the_number_of_its_cells(
    head: tuple[str, ...], row: str
) -> None:
    rows = [
        row.format(n=n + 1, t=f"<a href='s.asp?id={n}'>{title}</a>", v=SELLERS[n], a=STREETS[n], p=NUMBERS[n])
        for n, title in enumerate(THINGS)
    ]
    cells = "".join(f"<tr><td>{each.replace('|', '</td><td>')}</td></tr>" for each in rows)
    labels = f"<tr>{''.join(f'<td>{label}</td>' for label in head)}</tr>" if head else ""
    own = "<p>Bacheca - Via Giardini 47, 41124 Modena - Tel. 059-225018</p>"
    offers = read([f"<table>{labels}{cells}</table>"], lang="it", more=own)
    assert told(offers, "title") == list(THINGS)
    assert told(offers, "vendor") == list(SELLERS)
    assert told(offers, "address") == list(STREETS)
    assert [(number or "")[-7:] for number in told(offers, "phone")] == [number[-7:] for number in NUMBERS]


def cards(inner: str, kinds: tuple[str, ...] = NAMES) -> list[str]:
    return [
        f"<div class=row><a href='/p/{n}'><img src=a.jpg></a><a href='/p/{n}'>{title}</a><div>£ 1{n}.50</div>"
        + inner.format(n=n, v=kinds[n].replace("&", "&amp;"), a=PLACES[n], p=f"0113 496 012{n}")
        + "</div>"
        for n, title in enumerate(THINGS)
    ]


LINES = [
    "<p>Seller: <b>{v}</b>, {a} - Tel. {p}</p>",
    "<p>Seller: {v}, {a}, Tel. {p}</p>",
    "<p><strong>{v}</strong> - {a} - {p}</p>",
    "<p>{v} | {a} | {p}</p>",
    "<p><em>{v}</em></p><p>{a}</p><p>Tel {p}</p>",
    "<dl><dt>Seller</dt><dd>{v}<br>{a}<br>{p}</dd></dl>",
    "<div class=seller><span>{v}</span><span>{a}</span><span>{p}</span></div>",
    "<dl><dt>Supplier:</dt><dd><b>{v}</b>, {a}</dd><dt>Phone:</dt><dd>{p}</dd></dl>",
]


@pytest.mark.parametrize("inner", LINES)
def test_a_sellers_name_on_a_line_with_his_contacts_is_the_name_alone(inner: str) -> None:
    offers = read(cards(inner))
    assert told(offers, "vendor") == list(NAMES)
    assert told(offers, "address") == list(PLACES)
    assert [(number or "")[-4:] for number in told(offers, "phone")] == [f"012{n}" for n in range(5)]


@pytest.mark.parametrize("inner", ["<p><b>{v}</b></p><p>{a}</p>", "<p><b>{v}</b> - {a}</p>", "<p>{v} | {a}</p>"])
def test_a_kind_of_goods_over_or_before_several_streets_is_no_seller(inner: str) -> None:
    offers = read(cards(inner, ("Metal", "Cork", "Metal", "Textile", "Wood")))
    assert told(offers, "title") == list(THINGS)
    assert told(offers, "vendor") == [None] * 5


BADGED = [
    "<a class='group x' href='/p/{n}'><div class=rel><img src=a.jpg>{b}</div><div class=f><p class='text-sm'>{t}</p>"
    "<div class=mt><span class=x>1{n} kr</span></div></div></a>",
    "<div class=k7><a href='/p/{n}'><div><img src=a.jpg>{b}</div><span class=zz>{t}</span><b>1{n} kr</b></a></div>",
    "<article class=k7><a href='/p/{n}'>{b}<img src=a.jpg alt='{t}'><em>{t}</em><b>1{n} kr</b></a></article>",
]
BADGES = [
    {1: "Rea", 4: "Rea"},
    {0: "Destaque", 1: "Oferta", 2: "Lançamento"},
    dict.fromkeys(range(4), "Nieuw binnen"),
    {2: "Sista chansen"},
]


@pytest.mark.parametrize("card", BADGED)
@pytest.mark.parametrize("badges", BADGES)
def test_a_badge_over_a_card_is_not_its_title(card: str, badges: dict[int, str]) -> None:
    own = [
        card.format(n=n, t=title, b=f"<span class=bdg>{badges[n]}</span>" if n in badges else "")
        for n, title in enumerate(THINGS)
    ]
    assert told(read(own, lang="sv"), "title") == list(THINGS)


def test_a_title_that_all_cards_have_stays_where_nothing_else_has_its_place() -> None:
    own = [BADGED[0].format(n=n, t="Cork mat", b="") for n in range(5)]
    assert told(read(own), "title") == ["Cork mat"] * 5


MONEY = [
    ("Rs. 3{n}0", "+91 98371 2885{n}", "INR", "telephones:en-in"),
    ("Rs. 3{n}0", "+92 300 123456{n}", "PKR", "telephones:en-pk"),
    ("3{n}0 kr", "+47 22 12 34 5{n}", "NOK", "telephones:nb"),
    ("Rs. 3{n}0", "+91 98371 2885{n} / +92 300 123456{n}", None, None),
    ("$ 3{n}0", "+852 2345 678{n}", None, None),
    ("Rs. 3{n}0", "0321 555", None, None),
]


@pytest.mark.parametrize(("price", "number", "code", "source"), MONEY)
def test_a_sign_of_several_lands_means_the_money_of_the_one_whose_telephones_a_page_gives(
    price: str, number: str, code: str | None, source: str | None
) -> None:
    own = [
        f"<div class=row><a href='/p/{n}'>{title}</a><div class=price>{price.format(n=n)}</div>"
        f"<div class=supplier-name>Ox {n} Ltd</div><p>{number.format(n=n)}</p></div>"
        for n, title in enumerate(THINGS)
    ]
    said = [next(iter(each.fields.get("currency", ())), None) for each in read(own)]
    assert [each and each.source for each in said] == [source] * 5
    assert code is None or all(each is not None for each in said)


TOWNS = ("Jakarta Barat", "Bandung", "Surabaya", "Semarang", "Medan")
SHOPS = ("Rumah Asri Official", "Toko Baru Jaya", "Dapur Nenek Store", "Plastik Jaya Sby", "Gorden Indah")
SLUGS = [
    ("rumahasri", "tokobaru", "dapurnenek", "plastikjaya", "gordenindah"),
    ("rumah-asri-official-store", "toko-baru", "dapur-nenek", "ps-1", "gorden-indah"),
]


@pytest.mark.parametrize("slugs", SLUGS)
def test_a_name_beside_a_town_with_which_the_things_path_begins_is_who_sells(slugs: tuple[str, ...]) -> None:
    assert told(beside_towns(slugs, SHOPS), "vendor") == list(SHOPS)


@pytest.mark.parametrize(
    ("slugs", "names"),
    [
        (("a1", "b2", "c3", "d4", "e5"), SHOPS),
        (("rak", "rak", "sapu", "sapu", "ember"), ("Rak", "Rak", "Sapu", "Sapu", "Ember")),
        (("p", "p", "p", "p", "p"), ("Kopin", "Lumina", "Vortex", "Kopin", "Ardo")),
    ],
)
def test_a_name_beside_a_town_of_which_no_path_tells_is_nobodys(slugs: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert told(beside_towns(slugs, names), "vendor") == [None] * 5


def beside_towns(slugs: tuple[str, ...], names: tuple[str, ...]) -> list[Offer]:
    """Read cards that lead to their things below a path of each own, with a name and a town."""
    own = [
        f"<div class=c5><a class=u5 href='https://www.pasar.example/{slugs[n]}/thing-{n}'><img src=a.jpg><div class=t>"
        f"{title}</div><div class=h>Rp1{n}.900</div><div class=b><span class=s1>{names[n]}</span>"
        f"<span class=g1>{TOWNS[n]}</span></div></a></div>"
        for n, title in enumerate(THINGS)
    ]
    return read(own, lang="id", url="https://www.pasar.example/search?q=x")


def test_parts_of_a_page_with_a_menu_and_a_telephone_are_no_cards() -> None:
    part = '<div class="part"><a href="{0}.html">{0}</a> <a href="{1}.html">{1}</a><p>Tel. 0113 496 0101</p></div>'
    parts = [part.format("Home", "About us"), part.format("Ladders", "Ropes"), part.format("Pumps", "Hoses")]
    assert cards_of(build_tree(f"<body>{''.join(parts)}</body>")) == []
    things = "".join(part.format(name, "Buy it") for name in ("Oak", "Ash", "Elm"))
    assert len(cards_of(build_tree(f"<body>{things}</body>"))) == 3


def unfinished(titles: tuple[str, ...], *, price: str = "9.00 USD") -> list[Offer]:
    boxes = [
        f"<div class=thing><a href=thing.php><img src={at}.jpg><span>{title}</span><span>{at}{price}</span></a>"
        "<form><button>Add to cart</button></form></div>"
        for at, title in enumerate(titles, 1)
    ]
    return read(["<div id=new>", *boxes, "</div>"])


def test_things_of_an_unfinished_shop_that_lead_to_one_page_are_its_list() -> None:
    assert told(unfinished(THINGS), "title") == list(THINGS)


def test_sizes_of_one_thing_that_lead_to_one_page_are_no_list() -> None:
    assert len(unfinished(tuple(f"Enamel bucket {litres} l" for litres in (5, 8, 10, 12, 20)))) < 2
