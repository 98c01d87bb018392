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
    whole = " ".join(build_tree(f"<p>{head}</p>").lines[0].text.split())
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
