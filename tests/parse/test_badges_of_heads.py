"""A badge behind a seller's name in a heading is no part of it; a heading that is more than a name stays whole."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.tree import build_tree
from falsefront.records import Offer

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))


def heading(body: str, title: str) -> str:
    tree = build_tree(f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>")
    return tree.text(tree.by_name["h1"][0], separator=" ")


@pytest.mark.parametrize(
    ("head", "title", "name"),
    [
        ("Moss Works <span class='badge'>Verified</span>", "Moss Works | Fernmarkt", "Moss Works"),
        ("Moss Works<span class='badge badge-success'>Verified</span>", "Moss Works | Fernmarkt", "Moss Works"),
        ("Moss Works <i class='ico-verified'>✓</i><em class=tag>Gold</em>", "Fernmarkt | Moss Works", "Moss Works"),
        ("Çınar Cam Ltd. <span class='label'>Onaylı</span>", "Çınar Cam Ltd. - Fernmarkt", "Çınar Cam Ltd."),
        ("مصنع الواحة للزجاج <span class='badge'>موثّق</span>", "مصنع الواحة للزجاج | دليل", "مصنع الواحة للزجاج"),
        ("Moss Works <small>Ningbo, China</small>", "Moss Works | Fernmarkt", "Moss Works"),
        ("青鸟玻璃厂 <small>Синяя птица</small>", "Синяя птица 青鸟玻璃厂 — Фернмаркт", "青鸟玻璃厂"),
        ("<span>Moss Works</span> <span class='badge'>Verified</span>", "Moss Works | Fernmarkt", "Moss Works"),
    ],
)
def test_a_heading_ends_before_the_marks_behind_the_name_that_the_title_has(head: str, title: str, name: str) -> None:
    assert heading(f"<h1>{head}</h1><p>18 Wharf Road, Sheffield S3 8AB</p>", title) == name


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Moss Works <span class='badge'>Verified</span>", "Welcome | Fernmarkt"),  # nothing says where the name ends
        ("Moss Works <span class='badge'>Leeds</span> Ltd", "Moss Works | Fernmarkt"),  # words behind
        ("Moss <span class='highlight'>Works</span>", "Moss | Fernmarkt"),  # a style, no mark
        ("Moss <small>Works</small>", "Moss Works | Fernmarkt"),  # the title has it all
        ("<span class='label'>Moss</span> Works", "Moss Works | Fernmarkt"),
        ("Moss Works", "Moss | Fernmarkt"),
    ],
)
def test_a_heading_of_other_words_stays_whole(head: str, title: str) -> None:
    whole = " ".join(build_tree(f"<h1>{head}</h1>").lines[0].text.split())
    assert heading(f"<h1>{head}</h1>", title) == whole


def test_a_page_with_two_headings_stays_as_it_is() -> None:
    body = "<h1>Moss Works <span class='badge'>Verified</span></h1><h1>Fern Works</h1>"
    assert heading(body, "Moss Works | Fernmarkt") == "Moss Works Verified"


def test_the_badge_stands_on_a_line_of_its_own_and_is_lost_to_nobody() -> None:
    tree = build_tree(
        "<title>Fern lamp | Shop</title><h1>Fern lamp <span class='badge'>Sold out</span></h1><p>Brass</p>"
    )
    assert [line.text for line in tree.lines] == ["Fern lamp", "Sold out", "Brass"]


def offers(badge: str) -> tuple[Offer, ...]:
    body = (
        "<head><title>Moss Brass Works | Fernmarkt</title></head><body><header><a href='/'>Fernmarkt</a>"
        "<nav><a href='/'>Home</a> <a href='/companies'>Companies</a></nav></header>"
        f"<h1>Moss Brass Works {badge}</h1><section><h2>Products</h2><h4>Brass hinge</h4><b>$ 4.20</b></section>"
        "<dl><dt>Address:</dt><dd>18 Wharf Road, Sheffield S3 8AB</dd><dt>Telephone:</dt><dd>0114 496 0101</dd></dl>"
        "<aside><h3>Similar companies</h3><a href='/company/2'>Plover Glass Ltd</a></aside>"
        "<footer>Fernmarkt Ltd, 4 Quay Street, Leeds LS1 4AB, 0113 496 0142</footer></body>"
    )
    page = f"<!doctype html><html>{body}</html>".encode()
    url = "https://fernmarkt.example/company/1.html"
    return read_page(page, url=url, content_type="text/html; charset=utf-8", site=SITE).offers


@pytest.mark.parametrize("badge", ["", "<span class='badge'>Verified</span>", "<i class='medal'>Gold supplier</i>"])
def test_a_seller_is_named_without_his_badge(badge: str) -> None:
    found = offers(badge)
    said = {
        (name, each.raw) for offer in found for name in ("vendor", "address") for each in offer.fields.get(name, ())
    }
    assert said == {("vendor", "Moss Brass Works"), ("address", "18 Wharf Road, Sheffield S3 8AB")}


NAMES = [("Atelier Mousse", "18 rue du Hibou, 69003 Lyon"), ("Loutre Laiton", "4 quai des Fougères, 13002 Marseille")]
NAMES += [("Verrerie Pluvier", "22 avenue du Chêne, 31000 Toulouse")]
MARKED = [
    "<p class='nom'>{} <span class='pro'>PRO</span></p>",
    "<div class='nom'>{} <span class='badge'>Premium</span></div>",
    "<h3>{} <span class='badge'>Vérifié</span></h3>",
    "<h3><a href='/boutique/7'>{} <span class='badge'>Vérifié</span></a></h3>",
    "<h3><a href='/boutique/7'>{}</a> <em class='tag'>★ Gold</em></h3>",
]


def vendors(body: str, title: str) -> list[tuple[str | None, ...]]:
    head = f"<head><title>{title} - Fernmarkt</title></head><body><header><a href='/'>Fernmarkt</a></header>"
    page = f"<!doctype html><html>{head}{body}<footer>© 2024 Fernmarkt</footer></body></html>"
    url = "https://fernmarkt.example/annonce/1.html"
    found = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    return [
        tuple(next((said.raw for said in offer.fields.get(name, ())), None) for name in ("vendor", "address"))
        for offer in found.offers
    ]


@pytest.mark.parametrize("marked", MARKED)
def test_a_mark_is_no_part_of_a_name_in_a_list(marked: str) -> None:
    cards = "".join(f"<div class='annonce'>{marked.format(name)}<p>Adresse : {at}</p></div>" for name, at in NAMES)
    assert vendors(f"<h1>Vendeurs à Lyon</h1>{cards}", "Vendeurs") == NAMES


@pytest.mark.parametrize("marked", MARKED)
def test_who_sells_a_thing_is_named_before_his_mark_and_the_site_has_nothing_of_his(marked: str) -> None:
    """The box had no name, and the site in the notice of rights was the vendor at the seller's address."""
    [(name, where), *_] = NAMES
    box = f"<div class='vendeur'>{marked.format(name)}<p>Adresse : {where}</p><p>Tél : 04 72 00 01 00</p></div>"
    assert vendors(f"<h1>Lampe de table</h1><p>35,00 €</p>{box}", "Lampe de table") == [(name, where)]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Moss <span class='highlight'>Pro</span></p>",  # a style, no mark
        "<p>Moss <span class='tag'>Works</span></p>",  # no mark by its words
        "<p>Status: <span class='badge'>Verified</span></p>",  # what a label says
        "<p>Moss <span class='badge'>New</span> Works</p>",  # words behind
    ],
)
def test_what_is_no_mark_or_no_end_stays(body: str) -> None:
    assert len(build_tree(body).lines) == 1


def test_several_marks_are_each_parted_in_their_place() -> None:
    rows = "".join(f"<li>Lamp {at} <span class='badge'>New</span></li><li>Brass {at}</li>" for at in range(3))
    tree = build_tree(f"<ul>{rows}</ul>")
    assert [tree.text(at) for at in tree.by_name["li"]] == [f"{it} {at}" for at in range(3) for it in ("Lamp", "Brass")]
    assert [line.text for line in tree.lines][:4] == ["Lamp 0", "New", "Brass 0", "Lamp 1"]
