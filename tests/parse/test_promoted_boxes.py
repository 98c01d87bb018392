"""A box of other sellers on a seller's page gives none of them, and takes nothing from whose page it is."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
GOODS = "".join(
    f"<div class='card'><img src='/{number}.webp' alt=''><a href='#g{number}'>{name}</a>"
    f"<div class='price'>{price}</div><small>min. order 5 pcs</small><button>Add to cart</button></div>"
    for number, name, price in ((1, "Brass hinge", "$ 4.20"), (2, "Brass knob", "$ 3.10"), (3, "Brass rail", "$ 9.00"))
)
OTHERS = "".join(
    f"<div class='s'><a href='/company/{number}.html'>{name}</a> <span>{town}</span></div>"
    for number, name, town in (
        (2, "Plover Glass Ltd", "Leeds"),
        (3, "Otter Steel Ltd", "York"),
        (4, "Orrin Ltd", "Hull"),
    )
)


PAGE = "<h1>Moss Brass Ltd</h1><h2>Goods</h2><div>{goods}</div>{contacts}"
CONTACTS = (
    "<h2>Details</h2><table><tr><td>Address</td><td>18 Wharf Road, Sheffield S3 8AB</td></tr><tr><td>Phone</td>"
    "<td>0114 496 0101</td></tr></table>"
)
WHOLE = PAGE.format(goods=GOODS, contacts=CONTACTS)


def read(
    body: str, *, title: str = "Moss Brass Ltd — Fernmarkt", path: str = "company/1.html"
) -> list[tuple[str, ...]]:
    """Return of each offer who sells, what and where he is."""
    page = (
        f"<!doctype html><html><head><title>{title}</title></head><body><header><a href='/'>Fernmarkt</a></header>"
        f"{body}<footer>Fernmarkt Ltd, 4 Quay Street, Leeds LS1 4AB</footer></body></html>"
    )
    url = f"https://fernmarkt.example/{path}"
    found = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    names = ("vendor", "title", "price", "address")
    return [tuple(offer.fields[name][0].raw for name in names if name in offer.fields) for offer in found.offers]


TOLD = [
    ("Moss Brass Ltd", "Brass hinge", "$ 4.20"),
    ("Moss Brass Ltd", "Brass knob", "$ 3.10"),
    ("Moss Brass Ltd", "Brass rail", "$ 9.00"),
    ("Moss Brass Ltd", "18 Wharf Road, Sheffield S3 8AB"),
]


@pytest.mark.parametrize(
    "head",
    ["Similar companies", "Popular Sellers", "Другие продавцы в рубрике", "شركات مشابهة", "Weitere Firmen in Köln"],
)
def test_what_a_seller_shows_is_his_and_a_box_of_others_gives_nobody(head: str) -> None:
    assert read(f"<div>{WHOLE}<section><h3>{head}</h3>{OTHERS}</section></div>") == TOLD


def test_what_stands_behind_the_box_stays_the_sellers() -> None:
    assert read(f"<div><section><h3>Similar companies</h3>{OTHERS}</section>{WHOLE}</div>") == TOLD


def test_a_box_that_holds_the_name_of_whose_page_it_is_is_no_box_of_others() -> None:
    beside = f"<section><h3>Similar companies</h3>{OTHERS}</section>"
    assert read(f"<section><h3>Featured suppliers</h3><div>{WHOLE}</div></section>{beside}") == TOLD


def test_a_list_of_sellers_with_such_a_head_is_still_a_list_where_the_page_is_nobodys() -> None:
    others = OTHERS.replace("</span>", "</span><p>Phone: 0113 496 0142</p>")
    body = f"<div><h1>Sellers in Yorkshire</h1><section><h3>Companies nearby</h3>{others}</section></div>"
    found = read(body, title="Sellers in Yorkshire — Fernmarkt", path="yorkshire.html")
    assert {each[0] for each in found} >= {"Plover Glass Ltd", "Otter Steel Ltd", "Orrin Ltd"}


CARDS = "".join(
    f"<div class='card'><a href='/company/{number}.html'>{name}</a><div>{town}</div></div>"
    for number, name, town in (
        (2, "Plover Glass Ltd", "12 Fern Road, Leeds LS1 4AB"),
        (3, "Otter Steel Ltd", "York"),
        (4, "Orrin Ltd", "Hull"),
    )
)


@pytest.mark.parametrize(
    "badge",
    [
        "<div><span class='b'>Gold Member</span></div>",
        "<p>Verified supplier</p>",
        "<div><span>Gold Member since 2014</span></div>",
        "<div>金牌会员</div>",
        "<span>Featured company</span>",
    ],
)
def test_a_badge_below_the_sellers_name_stands_over_nobody(badge: str) -> None:
    assert read(f"<div>{WHOLE.replace('</h1>', '</h1>' + badge)}</div>") == TOLD


def test_a_badge_in_the_box_of_the_sellers_facts_takes_none_of_them() -> None:
    marked = CONTACTS.replace("<h2>Details</h2>", "<div><b>Gold Supplier</b></div>")
    assert read(f"<div>{PAGE.format(goods=GOODS, contacts=f'<div>{marked}</div>')}</div>") == TOLD


@pytest.mark.parametrize("name", ["div", "span", "h4", "p"])
@pytest.mark.parametrize("head", ["Similar companies", "Gold suppliers", "Premium Supplier"])
def test_others_that_stand_flat_in_the_sellers_own_box_give_nobody(head: str, name: str) -> None:
    badge = "<div><span class='b'>Gold Member</span></div>"
    body = f"<div>{WHOLE.replace('</h1>', '</h1>' + badge)}<{name}>{head}</{name}>{CARDS}</div>"
    assert read(body) == TOLD


def test_others_directly_below_a_badge_give_nobody_and_what_follows_them_stays_the_sellers() -> None:
    assert read(f"<div>{WHOLE.replace('</h1>', f'</h1><div>Premium Supplier</div>{CARDS}')}</div>") == TOLD


LATEST = "".join(
    f"<li><a href='/goods/{number}.html'>{name}</a> <font>{price}</font></li>"
    for number, name, price in (
        (71, "Wool gloves", "$ 1.20"),
        (72, "Stone table", "$ 168.00"),
        (73, "Hoist 2 t", "$ 26.50"),
    )
)
COLUMN = (
    "<div class='r'><div class='box'><h3>{head}</h3><ul>{others}</ul></div>"
    "<div class='box'><h3>Latest</h3><ul>{goods}</ul>{more}</div></div>"
)


@pytest.mark.parametrize("head", ["Similar companies", "同行业推荐企业", "Похожие компании"])
def test_the_goods_of_a_market_in_a_column_of_other_sellers_are_not_the_subjects(head: str) -> None:
    column = COLUMN.format(head=head, others=OTHERS, goods=LATEST, more="")
    assert read(f"<div><div class='l'>{WHOLE}</div>{column}</div>") == TOLD


def test_a_column_that_names_the_subject_is_his_but_for_the_box_of_others() -> None:
    column = COLUMN.format(head="Similar companies", others=OTHERS, goods=GOODS, more="<p>More of Moss Brass Ltd</p>")
    assert read(f"<div><div class='l'><h1>Moss Brass Ltd</h1>{CONTACTS}</div>{column}</div>") == TOLD


def test_what_stands_in_another_kind_of_box_beside_others_stays_the_sellers() -> None:
    beside = f"<div class='left'>{GOODS}</div><div class='right'><h3>Similar companies</h3>{OTHERS}</div>"
    assert read(f"<div><div><h1>Moss Brass Ltd</h1>{CONTACTS}</div><div>{beside}</div></div>") == TOLD
