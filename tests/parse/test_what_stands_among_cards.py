"""What stands among the cards of a list and is no firm's: marks, invitations, templates, places to fetch things."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://market.example/",), allow=("https://market.example/*",))
FIRMS = (
    ("Orrin Pipeworks Ltd", "14 Dock Road, Hull HU1 2AB", "01482 496 001"),
    ("Quay Metals GmbH", "Hafenstr. 8, 20457 Hamburg", "+49 40 555 0102"),
    ("Tarn Tubes", "3 Mill Lane, Kendal LA9 4ED", "01539 496 002"),
    ("Fell Fittings Ltd", "9 Station Road, Leeds LS1 4DY", "0113 496 0003"),
)
HELPLINE = "020 7946 0011"


def offers(body: str, title: str = "Steel pipe suppliers | TradeNook") -> tuple[Offer, ...]:
    page = (
        f"<!doctype html><title>{title}</title><header><a href='/'>TradeNook</a> Help: {HELPLINE}</header>"
        f"<main>{body}</main><footer>TradeNook Ltd, 1 Exchange Court, London EC2A 1AA, {HELPLINE}</footer>"
    )
    return read_page(page.encode(), url="https://market.example/", content_type=None, site=SITE).offers


def card(at: int, before: str = "", classes: str = "") -> str:
    name, street, number = FIRMS[at]
    link = f'<h3><a href="/s/{at}">{name}</a></h3>'
    return f'<div class="supplier {classes}">{before}{link}<p>{street}</p><p>{number}</p></div>'


def told(found: tuple[Offer, ...], field: str) -> dict[str, list[str]]:
    return {offer.fields["vendor"][0].raw: [each.raw for each in offer.fields.get(field, ())] for offer in found}


ALL = {name: [number] for name, _, number in FIRMS}
HEAD = "<h1>Steel pipe suppliers</h1>"


@pytest.mark.parametrize(
    ("mark", "classes"),
    [
        ("<span>Sponsored</span>", "sponsored"),
        ("<div class='badge'>Featured supplier</div>", "featured-supplier"),
        ("<div class='ad-label'>Ad</div>", ""),
        ("<p>赞助</p>", ""),
        ("<span class='ribbon'>Recommended</span>", ""),
        ("<span>Bestseller</span>", ""),
        ("<span class='badge'>Vitrin</span>", "supplier--doping"),
    ],
)
def test_a_marked_card_among_others_is_a_firm_like_them(mark: str, classes: str) -> None:
    body = "".join(card(at, mark, classes) if at == 1 else card(at) for at in range(4))
    assert told(offers(f"{HEAD}<div>{body}</div>"), "phone") == ALL


def test_boxes_that_all_are_adverts_are_still_left_out() -> None:
    boxes = "".join(card(at, "<span class='m'>Sponsored</span>") for at in range(4))
    thing = "<h1>Oak tray</h1><p class='price'>£12.00</p><button>Add to basket</button>"
    found = offers(f"{thing}<aside>{boxes}</aside>", "Oak tray | TradeNook")
    assert not any("phone" in offer.fields or "address" in offer.fields for offer in found)


@pytest.mark.parametrize("words", ["List your company here", "Become a supplier", "Firma eintragen", "企业入驻"])
def test_an_invitation_among_the_cards_is_no_firm(words: str) -> None:
    filler = f'<div class="supplier"><h3><a href="/join">{words}</a></h3><p>20,000 buyers</p><p>{HELPLINE}</p></div>'
    body = f"{card(0)}{card(1)}{filler}{card(2)}{card(3)}"
    assert told(offers(f"{HEAD}<div>{body}</div>"), "phone") == ALL


def test_a_card_that_a_script_was_to_fill_in_is_no_firm() -> None:
    blank = '<div class="supplier"><h3><a href="/s/{{s.id}}">{{s.name}}</a></h3><p>{{s.street}}</p></div>'
    body = "".join(map(card, range(4)))
    assert told(offers(f"{HEAD}<div>{body}{blank}</div>"), "phone") == ALL


def test_the_telephone_of_the_frame_is_not_that_of_the_one_card_that_shows_it() -> None:
    body = card(0).replace(FIRMS[0][2], HELPLINE) + "".join(map(card, range(1, 4)))
    assert told(offers(f"{HEAD}<div>{body}</div>"), "phone") == ALL | {FIRMS[0][0]: []}


def test_who_is_named_in_the_frame_keeps_the_telephone_that_stands_there() -> None:
    own = '<div class="supplier"><h3><a href="/s/9">TradeNook Ltd</a></h3><p>1 Exchange Court, London EC2A 1AA</p>'
    body = f"{''.join(map(card, range(4)))}{own}<p>{HELPLINE}</p></div>"
    assert told(offers(f"{HEAD}<div>{body}</div>"), "phone") == ALL | {"TradeNook Ltd": [HELPLINE]}


def thing(at: int, seller: str, place: str) -> str:
    link = f'<h3><a href="/p/{at}">Oak tray {at}</a></h3>'
    return f'<div class="card">{link}<b>£{at + 3}.00</b><span class="seller">{seller}</span>{place}</div>'


@pytest.mark.parametrize(
    "place",
    [
        "<p>Pick up today: Leeds branch, 9 Station Road, Leeds LS1 4DY</p>",
        "<p>Collect from 9 Station Road, Leeds LS1 4DY</p>",
        "<p>Click &amp; collect</p><p>9 Station Road, Leeds LS1 4DY</p>",
        "<p>Abholung: Ringstr. 9, 50667 Köln</p>",
        "<p>自提地址：浙江省义乌市稠江街道杨村路88号</p>",
    ],
)
def test_where_a_thing_is_fetched_is_no_address_of_its_seller(place: str) -> None:
    body = "".join(thing(at, name, place) for at, (name, _, _) in enumerate(FIRMS))
    assert told(offers(f"<h1>Trays</h1>{body}", "Trays | TradeNook"), "address") == {name: [] for name, _, _ in FIRMS}


def test_an_address_of_the_seller_stays_in_a_card_of_a_thing() -> None:
    body = "".join(thing(at, name, f"<p>{street}</p>") for at, (name, street, _) in enumerate(FIRMS))
    found = told(offers(f"<h1>Trays</h1>{body}", "Trays | TradeNook"), "address")
    assert found == {name: [street] for name, street, _ in FIRMS}


def test_a_firm_called_as_a_place_to_fetch_things_keeps_its_address() -> None:
    body = f"{''.join(map(card, range(3)))}{card(3).replace(FIRMS[3][0], 'Pick Up Parts Ltd')}"
    assert told(offers(f"{HEAD}<div>{body}</div>"), "address")["Pick Up Parts Ltd"] == [FIRMS[3][1]]


def test_streets_that_differ_under_one_seller_are_those_of_the_things() -> None:
    sellers = ("Hart & Sons", "Moss Lettings", "Hart & Sons", "Moss Lettings")
    body = "".join(
        f'<div class="card"><h3><a href="/p/{at}">{at + 2}-bed house</a></h3><p>{street}</p><p>£{at + 2}50,000</p>'
        f"<p>Marketed by {seller}</p></div>"
        for at, (seller, (_, street, _)) in enumerate(zip(sellers, FIRMS, strict=True))
    )
    found = offers(f"<h1>Houses</h1>{body}", "Houses | TradeNook")
    assert [offer.fields["vendor"][0].raw for offer in found] == list(sellers)
    assert not any("address" in offer.fields for offer in found)


def test_the_heading_over_what_a_search_found_is_no_title() -> None:
    found = offers(f'<h1>Results for "tray"</h1>{thing(1, "Tarn Tubes", "")}', "Search: tray | TradeNook")
    assert not any(each.raw.startswith("Results") for offer in found for each in offer.fields.get("title", ()))


def test_makers_under_the_first_heading_of_a_page_lend_nobody_a_telephone() -> None:
    firms = (
        ("ООО «Ковка»", "5", "+7 (4872) 55-01-01"),
        ("ИП Липин", "17", ""),
        ("ООО «Луг»", "3", "+7 (342) 255-01-03"),
    )
    rows = "".join(
        f'<div class="t"><a href="/org/{at}">{name}</a></div><div class="i">'
        f"<span>Адрес: г. Тула, ул. Заводская, д. {house}</span><br><span>Телефон: {number or 'не указан'}</span></div>"
        for at, (name, house, number) in enumerate(firms)
    )
    page = (
        "<!doctype html><title>Производители посуды — Сводторг</title><header><a href='/'>Сводторг</a></header>"
        f"<main><h1>Производители посуды</h1>{rows}</main>"
        "<footer>ООО «Сводторг», г. Москва, ул. Летняя, д. 1</footer>"
    )
    found = read_page(page.encode(), url="https://market.example/", content_type=None, site=SITE).offers
    numbers = told(found, "phone")
    assert not numbers.get("ООО «Сводторг»")
    assert all(set(numbers.get(name, ())) <= {number} for name, _, number in firms)
