"""A list of firms with their trades beside them: a trade is nobody who sells the firm."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://kit.example/index.html"
FIRMS = ["Vole Granulator Co., Ltd.", "Moss Conveyor Co., Ltd.", "Alder Trading Co., Ltd.", "Wren Drying LLC"]
TRADES = ["Granulators", "Conveyors", "General trading", "Ball mills"]
WHERE = "<p>{} Elm Street, Leeds LS1 2AB</p><p>Tel. 0113 555 010{}</p>"


def vendors(rows: str) -> list[str]:
    site = Site(name="case", start=(URL,), allow=("https://*",))
    body = f"<title>Suppliers A-Z</title><h1>Suppliers A-Z</h1>{rows}"
    page = read_page(body.encode(), url=URL, content_type="text/html; charset=utf-8", site=site)
    return [said.raw for offer in page.offers for said in offer.fields.get("vendor", ())]


def table(first: list[str], second: list[str]) -> str:
    rows = (
        f"<tr><td><a href=/suppliers/{at}.html>{one}</a></td><td>{two}</td><td>Free member</td></tr>"
        for at, (one, two) in enumerate(zip(first, second, strict=True))
    )
    return f"<table>{''.join(rows)}</table>"


def cards(first: list[str], second: list[str], more: str = "") -> str:
    return "".join(
        f"<div class=c><h3><a href=/suppliers/{at}>{one}</a></h3><p class=g>{two}</p>{more.format(at + 7, at)}</div>"
        for at, (one, two) in enumerate(zip(first, second, strict=True))
    )


@pytest.mark.parametrize("rows", [table(FIRMS, TRADES), cards(FIRMS, TRADES)])
def test_the_trade_beside_a_firms_name_is_no_vendor(rows: str) -> None:
    assert vendors(rows) == []


def test_contacts_in_a_card_are_those_of_the_firm_that_titles_it_and_not_of_its_trade() -> None:
    assert vendors(cards(FIRMS, TRADES, WHERE)) == FIRMS


@pytest.mark.parametrize("rows", [table(TRADES, FIRMS), cards(TRADES, FIRMS)])
def test_firms_beside_the_things_that_title_a_list_sell_them(rows: str) -> None:
    assert vendors(rows) == FIRMS


def test_a_firm_with_its_form_beside_a_title_with_one_is_the_vendor() -> None:
    makers = ["Heron Works GmbH", "Stork Ltd", "Crane Ltd", "Snipe LLC"]
    assert vendors(table(FIRMS, makers)) == makers


def test_who_is_in_a_list_of_firms_with_contacts_is_a_firm_whatever_it_is_called() -> None:
    linked = "<li class=store><h2><a href='/store/{0}.html'>{1}</a></h2><p class=desc>Lamps</p></li>"
    names = ("Otter Lamps Ltd", "Marl Brothers Ltd", "Fern Silks", "Alder Toys", "Wren Tools LLC")
    plain = (
        "<li class=store><h2>Leeds Leather Goods</h2><p class=desc>Belts</p>"
        "<p class=store-address>14 Alder Road, Leeds LS1 4AB</p><p class=store-phone>0113 496 0142</p></li>"
    )
    cards = [linked.format(at, name) for at, name in enumerate(names)]
    page = f"<html><body><h1>Suppliers</h1><ul>{''.join([*cards[:2], plain, *cards[2:]])}</ul></body></html>"
    url = "https://fernmarkt.example/suppliers-1.html"
    site = Site(name="case", start=(url,), allow=("https://*",))
    offers = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=site).offers
    located = [offer.fields for offer in offers if "address" in offer.fields]
    assert [fields["vendor"][0].raw for fields in located] == ["Leeds Leather Goods"]


@pytest.mark.parametrize(
    "where", [WHERE, "<div>Address: {} Elm Street, Leeds LS1 2AB</div><div>Tel: 0113 555 010{}</div>"]
)
def test_who_has_no_legal_form_is_a_firm_in_a_list_whose_class_says_so(where: str) -> None:
    names = [*FIRMS[:2], "West Quay Umbrella Works", *FIRMS[2:], "Heron Wool Ltd", "Quarry Kettle Factory"]
    rows = "".join(
        f"<div class=node><h2 class=company-name>{name}</h2>{where.format(at, at)}</div>"
        if at in (2, 6)
        else f"<div class=node><h2 class=company-name><a href=suppliers/{at}.html>{name}</a></h2><b>Audited</b></div>"
        for at, name in enumerate(names)
    )
    assert vendors(f"<div class=list>{rows}</div>") == names


def test_things_with_prices_under_such_a_class_stay_things() -> None:
    names = ["Oak table with drawers", "Oak bench with drawers", "Oak chair with arms", "Oak shelf with doors"]
    rows = "".join(
        f"<div class=node><h2 class=company-name><a href=things/{at}.html>{name}</a></h2><b>£{at}2.50</b></div>"
        for at, name in enumerate(names)
    )
    assert vendors(f"<div class=list>{rows}</div>") == []
