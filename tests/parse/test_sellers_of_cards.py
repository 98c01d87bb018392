"""Cards of a list say who sells what they show, where, and by which number: without labels, in many makes."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://market.example/list"


def read(*cards: str, lang: str = "en", around: str = "") -> list[Offer]:
    body = f"<h1>Results</h1>{around}<div class=list>{''.join(cards)}</div>"
    page = f"<html lang={lang}><head><meta charset=utf-8><title>Results</title></head><body>{body}</body></html>"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(page.encode(), url=URL, content_type="text/html", site=site).offers)


def told(offers: list[Offer], *names: str) -> list[tuple[str | None, ...]]:
    return [tuple(next((said.raw for said in each.fields.get(name, ())), None) for name in names) for each in offers]


THINGS = ("Copper kettle 2 l", "Tin funnel", "Steel ladle, long")


def listed(template: str, *values: tuple[str, ...], lang: str = "en") -> list[Offer]:
    """Read a list of three things; in the template `{title}`, `{n}` and `{0}`, `{1}` stand for what differs."""
    return read(
        *(
            f"<div class=card>{template.format(*value, title=title, n=number)}</div>"
            for number, (title, value) in enumerate(zip(THINGS, values, strict=True))
        ),
        lang=lang,
    )


PLACES = [
    ("Karur, Tamil Nadu", "Solapur, Maharashtra", "Panipat, Haryana"),
    ("浙江 义乌市", "广东 东莞市", "福建 泉州市"),
    ("Gebze, Kocaeli", "Kestrel OSB, İzmir", "Merkez, Düzce"),
    ("Кропивницкий", "Полтава", "Київ, Поділ"),
    ("Brașov, Schei", "Codlea", "Cluj-Napoca"),
    ("Leeds", "York, North Yorkshire", "Hull"),
    ("Curitiba - PR", "Recife - PE", "Campinas - SP"),
    ("89073 Ulm", "80331 München", "Berlin"),
]
TITLE = "<h3><a href='/p/{n}'>{title}</a></h3><p class=price>$1{n}.50</p>"


@pytest.mark.parametrize("places", PLACES)
@pytest.mark.parametrize(
    "around",
    [
        "<span class='newLocationUi'><em>{0}</em></span>",
        "<p class='sm-offer-location'>{0}</p><p>Repeat rate 20%</p>",
        "<div><span class=item__city>{0}</span><span>in stock</span></div>",
        "<p class=css-1 data-testid='location-date'>{0} - Today at 11:20</p>",
        "<p class=x><svg></svg>{0}</p>",
        "<p><i class='fa fa-map-marker'></i> {0}</p>",
    ],
)
def test_a_town_that_is_called_one_is_where_the_seller_is(around: str, places: tuple[str, str, str]) -> None:
    offers = listed(TITLE + around, *((place,) for place in places))
    assert told(offers, "title", "address") == list(zip(THINGS, places, strict=True))


@pytest.mark.parametrize("places", [PLACES[0], PLACES[2]])
def test_a_town_with_its_region_below_a_seller_needs_no_name(places: tuple[str, str, str]) -> None:
    below = "<a href='/seller/{n}'>{0}</a><p>{1}</p>"
    offers = listed(TITLE + below, *zip(("Ox Tools", "Elm & Co", "Fern Ware"), places, strict=True))
    assert told(offers, "vendor", "address") == list(zip(("Ox Tools", "Elm & Co", "Fern Ware"), places, strict=True))


@pytest.mark.parametrize(
    "line",
    [
        "<p class=location>Ships from Leeds</p>",
        "<p class=location>Free returns</p>",
        "<p class=delivery-location>Delivery to York, North Yorkshire</p>",
        "<p class=location>Leeds</p><p class=location>York</p>",
        "<p>Oak, White</p>",
        "<p>Leeds</p>",
        "<p class=city-bike>26 inch</p>",
        "<p class=area>Made in Milano, Italia</p>",
    ],
)
def test_what_is_no_place_of_a_seller_is_none(line: str) -> None:
    offers = listed(TITLE + line, ("",), ("",), ("",))
    assert told(offers, "address") == [(None,)] * 3


NAMES = [("Ox Tools",), ("Elm & Sons",), ("Øst Vare",)]


@pytest.mark.parametrize(
    "below",
    [
        "<a href='/firma/{n}'>{0}</a>",
        "<a href='https://market.example/seller/shop-{n}/'>{0}</a>",
        "<div class=foot><a href='/en/company/{n}.html'>{0}</a></div>",
        "<a href='/user/9x{n}/'><span>{0}</span></a>",
        "<h4 class=lcname><a class=companyname href='/c-{n}/'>{0}</a></h4>",
        "<span class='x__seller-name'>{0}</span>",
    ],
)
@pytest.mark.parametrize("tag", ["h3", "div", "span"])
def test_a_link_to_a_sellers_page_names_him_and_is_no_title(below: str, tag: str) -> None:
    title = f"<{tag}><a href='/p/{{n}}'>{{title}}</a></{tag}><p class=price>$1{{n}}.50</p>"
    offers = listed(title + below, *NAMES)
    assert told(offers, "title", "vendor") == [(title, name) for title, (name,) in zip(THINGS, NAMES, strict=True)]


@pytest.mark.parametrize(
    "below",
    [
        "<a href='/shop/lamps'>Lamps</a>",
        "<a href='/store/{n}'>Kitchen</a>",
        "<a href='/seller/{n}'>Contact supplier</a>",
        "<a href='/seller/{n}'>4.8 (120)</a>",
        "<a href='/seller/a{n}'>Ox Tools</a><a href='/seller/b{n}'>Elm &amp; Sons</a>",
    ],
)
def test_links_to_kinds_of_goods_and_buttons_name_nobody(below: str) -> None:
    assert told(listed(TITLE + below, ("",), ("",), ("",)), "title", "vendor") == [(title, None) for title in THINGS]


def test_a_list_of_firms_keeps_their_names_for_titles_of_their_cards() -> None:
    cards = "<h3><a href='/company/{n}'>{0}</a></h3><p>Lamps, kettles</p><p>1{n} Elm Row, Leeds LS1 2AB</p>"
    offers = listed(cards, ("Ox Tools Ltd",), ("Elm Ware Ltd",), ("Fern Goods Ltd",))
    assert told(offers, "vendor") == [("Ox Tools Ltd",), ("Elm Ware Ltd",), ("Fern Goods Ltd",)]


NUMBERS = [("0804 555 0121",), ("0804 555 0122",), ("0804 555 0123",)]


@pytest.mark.parametrize(
    "below", ["<a href='tel:{0}'>{0}</a>", "<span class=pns>{0}</span><button>Contact supplier</button>", "<p>{0}</p>"]
)
def test_a_number_alone_below_a_seller_is_his_telephone(below: str) -> None:
    seller = "<a href='/seller/{n}'>Ox Tools {n}</a><br>"
    assert told(listed(TITLE + seller + below, *NUMBERS), "phone") == NUMBERS


@pytest.mark.parametrize("below", ["<p>4006381333931</p>", "<p>2024-2025</p>", "<p>12 500</p>", "<p>0804</p>"])
def test_other_numbers_below_a_seller_are_no_telephones(below: str) -> None:
    seller = "<a href='/seller/{n}'>Ox Tools {n}</a><br>"
    assert told(listed(TITLE + seller + below, ("",), ("",), ("",)), "phone") == [(None,)] * 3


def test_a_number_alone_where_nobody_is_named_is_no_telephone() -> None:
    assert told(listed(TITLE + "<p>{0}</p>", *NUMBERS), "phone") == [(None,)] * 3


def test_a_list_named_in_a_sites_title_leaves_its_sellers_addresses_to_them() -> None:
    sellers = [
        ("Glass Jar 200 ml", "Lumo Polymers", "C-62, Sector 65, Noida, Uttar Pradesh"),
        ("Glass Bowl Large", "Kestrel Packaging", "Plot 41, Phase 2, Vatva, Ahmedabad, Gujarat"),
        ("Glass Cup 6 pieces", "Heron Films", "C-17, Sector 8, Noida, Uttar Pradesh"),
        ("Glass Lid", "Owl Traders", "Plot 14, Phase 1, Vatva, Ahmedabad, Gujarat"),
    ]
    cards = "".join(
        f'<div class="card brs5" id="lst_{at}"><div class=prd><h2><a href="/p/{at}.html">{thing}</a></h2>'
        f"<p class=price>₹ {at}45/Piece</p><ul><li>Usage: Packing</li></ul></div><div class=cmp><h3 class=companyname>"
        f'<a href="/{at}/">{firm}</a></h3><p class=newLocationUi>{place}</p>'
        f"<span class=pns_h>0794255110{at}</span><button>Contact Supplier</button></div></div>"
        for at, (thing, firm, place) in enumerate(sellers, 1)
    )
    page = (
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Glass Jar Suppliers - KestrelSetu</title></head>"
        "<body><header><a href=/>KestrelSetu</a> <span>0124-6104500</span></header><main><h1>Glass Jar</h1>"
        f"<section>{cards}</section></main><footer>KestrelSetu Infotech Pvt Ltd, 0124-6104500</footer></body></html>"
    )
    site = Site(name="c", start=(URL,), allow=("https://*",))
    offers = read_page(
        page.encode(), url="https://kestrelsetu.example/jars", content_type="text/html", site=site
    ).offers
    assert ["address" in offer.fields for offer in offers] == [True] * len(sellers)


def test_a_weight_at_the_end_of_a_title_names_no_firm() -> None:
    card = "<a class=pnm href='/{1}/'>{0}</a><p>Rs 3{n} / Piece</p><a href='/{1}/'>{2}</a><p>12{n} Elm Road, Leeds</p>"
    bags = ("Jute bag 5 Kg", "heron-papers", "Heron Papers"), ("Rope, 20 KG", "tern-ropes", "Tern Ropes")
    offers = listed(card, *bags, ("Grain sack 50 kg", "ibis-sacks", "Ibis Sacks"))
    assert [title for (title,) in told(offers, "title")] == ["Jute bag 5 Kg", "Rope, 20 KG", "Grain sack 50 kg"]
    assert not {"Jute bag 5 Kg", "Rope, 20 KG", "Grain sack 50 kg"} & {name for (name,) in told(offers, "vendor")}


FIRMS = [
    ("Orrin Kettle Works Ltd", "Fern Ironmongers Ltd", "Kestrel Trading Co., Ltd"),
    ("临清青橡五金有限公司", "聊城榛砚铜器厂", "德州槐序贸易有限公司"),
]


@pytest.mark.parametrize("firms", FIRMS)
@pytest.mark.parametrize("between", [" ", " - ", " · "])
def test_a_firm_behind_what_it_offers_on_one_line_is_named_without_it(firms: tuple[str, ...], between: str) -> None:
    entries = [
        f"<li><a href='/p/{n}'>{t}</a>{between}{f}</li>" for n, (t, f) in enumerate(zip(THINGS, firms, strict=True))
    ]
    offers = read(f"<h2>Latest offers</h2><ul>{''.join(entries)}</ul>")
    assert told(offers, "vendor", "title") == list(zip(firms, THINGS, strict=True))


@pytest.mark.parametrize("between", [" ", " - ", " · "])
def test_firms_whose_form_stands_before_the_name_are_named_without_what_they_offer_or_not(between: str) -> None:
    firms = ("ООО «Чайник»", "ООО «Воронка»", "ООО «Половник»")
    entries = [
        f"<li><a href='/p/{n}'>{t}</a>{between}{f}</li>" for n, (t, f) in enumerate(zip(THINGS, firms, strict=True))
    ]
    offers = read(f"<h2>Latest offers</h2><ul>{''.join(entries)}</ul>")
    assert {raw for (raw,) in told(offers, "vendor") if raw is not None} <= set(firms)
