"""Pages that are about no seller at all: manuals, news, forums, catalogues of programs. Nobody is found on them."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page, under_labels
from falsefront.parse.address_texts import is_address
from falsefront.parse.card_vendors import say_seller_of_card
from falsefront.parse.draft import Draft
from falsefront.parse.tree import build_tree
from falsefront.records import Outcome, PageReading, Said


def read_html(html: str) -> PageReading:
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",))
    page = f"<!doctype html><meta charset=utf-8>{html}"
    return read_page(page.encode(), url="https://site.example/page", content_type="text/html", site=site)


@pytest.mark.parametrize(
    "html",
    [
        "<dl><dt>Add</dt><dd>adds a new empty row.</dd><dt>Delete</dt><dd>deletes the row</dd></dl>",
        "<dl><dt>Location</dt><dd>Where new things are placed, unless you say otherwise, is this.</dd></dl>",
        "<table><tr><th>Location</th><td>3D View ‣ Sidebar ‣ Lamp tab</td></tr></table>",
        "<dl><dt>Addr</dt><dd>sock::addr_in(4), or any</dd></dl>",
    ],
)
def test_no_address_is_read_where_none_stands(html: str) -> None:
    reading = read_html(f"<html><title>A manual</title><body><h1>A manual</h1>{html}</body></html>")
    assert not [each for each in (*reading.offers, *reading.blocks) if "address" in each.fields]


@pytest.mark.parametrize(
    "text",
    [
        "26 Nisan 2014, Yorumlar Kapalı",
        "Dec 04, 2015, Lease of Lamps - Israel, W912-15-T-0012",
        "Windows 98, Windows 2000, Windows XP, Win7 x32, WinServer, Windows Vista",
        "Lamp Room (544), Floor Mats (62), Home Office (380)",
        "Glass Center, Lamp Student Center, Welcome to Fall 2014 Term",
        "CT0541 Toddlers",
        "522 Topics, 4741 Posts",
        "500 Piece Puzzles, 1000 Piece Puzzle, 3D Puzzles",
        "It may be 1st lamp of 2011, Bowls continue to hit southern Japan",
        "LOCAL_LAMP_OPTIONS=yes, in Local/Makefile, 12 Street",
        "青里狂砍40分 榛州勇...",
    ],
)
def test_days_years_and_counts_make_no_address(text: str) -> None:
    assert not is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mostovaya Lane 12, 2014 Alder",
        "Lime Street 4, D80331 Alderburg",
        "Main Square 3 2000 Alder",
        "榛州市青里40号",
        "12 Views Road, Leeds LS1 2AB",
    ],
)
def test_postcodes_like_years_and_house_numbers_still_make_one(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize(
    "html",
    [
        "<h3>Firma</h3><ul><li>O nas</li><li>Certyfikaty</li><li>Kontakt</li><li>Media</li></ul>",
        "<dl><dt>Company</dt><dd>Type the name of your company in this field</dd></dl>",
        "<dl><dt>Exporter</dt><dd>writes what stands on this page into a file.</dd></dl>",
        "<p>An- und Verkauf von Lampen und Verwaltung der Lager des Landes</p>",
        "<a href='/glass'><h4>Glass for the Queen +</h4></a><h4>Shop</h4><p>Glass for the Queen +</p>",
    ],
)
def test_no_seller_is_read_where_none_is_named(html: str) -> None:
    page = f"<html><title>Blue lamp</title><body><h1>Blue lamp</h1><p class='price'>$ 12.50</p>{html}</body></html>"
    reading = read_html(page)
    assert reading.outcome is Outcome.LIVE
    assert not [each for each in (*reading.offers, *reading.blocks) if "vendor" in each.fields]


def test_a_link_that_says_the_price_is_not_what_a_thing_is_called() -> None:
    rows = "".join(
        f"<tr><td><img src='/{at}.jpg'></td><td><span class='Headlines'>{name}</span><br>"
        f"<a href='/{at}.aspx'>Price: ${at}1.15 &gt;</a></td></tr>"
        for at, name in enumerate(("Blue Lamp", "Glass Bowl", "Tin Box", "Oak Tray"), start=1)
    )
    reading = read_html(f"<html><title>Goods</title><body><h1>Goods</h1><table>{rows}</table></body></html>")
    assert [each.fields["title"][0].raw for each in reading.offers] == [
        "Blue Lamp",
        "Glass Bowl",
        "Tin Box",
        "Oak Tray",
    ]


def test_a_name_begins_behind_whose_rights_a_page_has() -> None:
    data = '{"@type": "Organization", "name": "Copyright © 2005-2014 Moss Glass Ltd", "telephone": "+44 113 496 0101"}'
    script = f'<script type="application/ld+json">{data}</script>'
    reading = read_html(f"<html><title>Moss</title>{script}<body><h1>Moss</h1></body></html>")
    assert [each.fields["vendor"][0].raw for each in reading.offers] == ["Moss Glass Ltd"]


def test_a_price_is_no_title() -> None:
    cards = "".join(
        f"<div class='stay'><h3><a href='/{name}'>${at}14.00</a></h3><p>{name} House</p><p>from Leeds</p></div>"
        for at, name in enumerate(("Arden", "Bryn", "Corin", "Dell"), start=1)
    )
    reading = read_html(f"<html><title>Stays</title><body><h1>Stays</h1>{cards}</body></html>")
    assert not [each for each in reading.offers if "$" in each.fields.get("title", (Said(raw="", source=""),))[0].raw]


def test_a_day_is_no_telephone_whatever_stands_before_it() -> None:
    page = "<dl><dt>Mobile 04</dt><dd>18 | 10 декабря 2014 года | Среда</dd></dl><p>sales@moss.example</p>"
    reading = read_html(f"<html><title>Moss Glass</title><body><h1>Moss Glass</h1>{page}</body></html>")
    assert not [each for each in (*reading.offers, *reading.blocks) if "phone" in each.fields]


def test_the_towns_of_the_world_are_not_asked_for_an_ordinary_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def never() -> None:
        raise AssertionError("all towns are read")

    monkeypatch.setattr(under_labels, "world", never)
    for text in (
        "Room 5, Gewu Tower, Shijiazhuang",
        "Old Glass Quarter",
        "12 Fern Road, Leeds",
        "河北省邢台市青橡北路28号",
    ):
        assert under_labels.may_be_whereabouts(text)


def test_a_word_that_firms_end_in_is_no_firm_alone() -> None:
    cards = "".join(
        f"<div class='part'><h3><a href='/doc/{at}'>How lamps are made, {at}</a></h3>"
        "<p>Write <b>import</b> first</p></div>"
        for at in range(4)
    )
    reading = read_html(f"<html><title>A manual</title><body><h1>A manual</h1>{cards}</body></html>")
    assert not [each for each in reading.offers if "vendor" in each.fields]


@pytest.mark.parametrize(("more", "seller"), [({}, None), ({"price": "$ 12"}, "Arden")])
def test_who_writes_is_a_seller_beside_a_price_alone(more: dict[str, str], seller: str | None) -> None:
    page = "<div><h3>What stood there</h3><a class='username offline' href='members/arden'>Arden</a></div>"
    tree, draft = build_tree(page), Draft()
    draft.say("title", "What stood there", "")
    for name, raw in more.items():
        draft.say(name, raw, "")
    say_seller_of_card(tree, tree.by_name["div"][0], draft, "https://site.example/")
    assert draft.raw("vendor") == seller


def test_a_short_form_of_the_title_that_leads_to_the_thing_names_no_seller() -> None:
    cards = "".join(
        f"<div class='deal'><div class='company-name'><a href='/deal/{at}'>Blue Glass Lamp {name}...</a></div>"
        f"<h3><a href='/deal/{at}'>$ {at}9 for a Blue Glass Lamp {name} - Shipping Included</a></h3>"
        f"<span class='price'>${at}9.00</span></div>"
        for at, name in enumerate(("Arden", "Bryn", "Corin", "Dell"), start=1)
    )
    reading = read_html(f"<html><title>Deals</title><body><h1>Deals</h1>{cards}</body></html>")
    assert len(reading.offers) == 4
    assert not [each for each in reading.offers if "vendor" in each.fields]
