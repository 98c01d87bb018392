"""What the data of a list say beside its cards: a keeper's telephone for all, some of the firms, one thing's offers."""

import json

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://market.example/",), allow=("https://market.example/*",))
FIRMS = (
    ("Orrin Pipeworks Ltd", "14 Dock Road, Hull HU1 2AB", "01482 496 001"),
    ("Copper Corner", "2 Quay Road, Poole BH15 1AB", "01202 496 055"),
    ("Tarn Tubes", "3 Mill Lane, Kendal LA9 4ED", "01539 496 002"),
    ("Fell & Daughters", "9 Station Road, Leeds LS1 4DY", "0113 496 0003"),
    ("Gorse Clamps", "6 Moor Lane, Truro TR1 3AA", "01872 496 066"),
)
KEEPER = ("1 Exchange Court, London EC2A 1AA", "020 7946 0011")


def offers(body: str, nodes: object = (), heading: str = "Pipe suppliers") -> tuple[Offer, ...]:
    data = f'<script type="application/ld+json">{json.dumps(nodes)}</script>' if nodes else ""
    page = (
        f"<!doctype html><html><head><title>{heading} | TradeNook</title>{data}</head><body>"
        f"<header><a href='/'>TradeNook</a></header><main><h1>{heading}</h1>{body}</main>"
        f"<footer>TradeNook, {', '.join(KEEPER)}</footer></body></html>"
    )
    return read_page(page.encode(), url="https://market.example/list", content_type=None, site=SITE).offers


def said(found: tuple[Offer, ...], field: str) -> dict[str | None, list[str]]:
    named = ((each.fields["vendor"][0].raw if "vendor" in each.fields else None, each) for each in found)
    return {name: [value.raw for value in offer.fields.get(field, ())] for name, offer in named}


def node(name: str, address: str, number: str) -> dict[str, str]:
    return {"@type": "LocalBusiness", "name": name, "address": address, "telephone": number}


def cards(*, with_number: bool, with_street: bool = True) -> str:
    return "".join(
        f"<div class='card'><h3><a href='/s/{at}'>{name}</a></h3><p>{street if with_street else 'Pipes'}</p>"
        f"<p>{number if with_number else ''}</p></div>"
        for at, (name, street, number) in enumerate(FIRMS)
    )


@pytest.mark.parametrize(("with_number", "with_street"), [(True, True), (False, True), (False, False)])
def test_what_data_say_of_all_firms_and_the_frame_of_its_keeper_is_no_firms(
    *, with_number: bool, with_street: bool
) -> None:
    nodes = [node(name, *KEEPER) for name, _, _ in FIRMS]
    found = offers(cards(with_number=with_number, with_street=with_street), nodes)
    for field, value in zip(("address", "phone"), KEEPER, strict=True):
        assert not any(value in values for values in said(found, field).values())


def test_firms_that_data_leave_out_are_told_by_those_that_they_name() -> None:
    found = offers(cards(with_number=False), [node(*firm) for firm in FIRMS[:3]])
    assert said(found, "phone") == {name: [number] if at < 3 else [] for at, (name, _, number) in enumerate(FIRMS)}


def test_data_in_another_order_give_each_firm_its_own() -> None:
    found = offers(cards(with_number=False, with_street=False), [node(*firm) for firm in reversed(FIRMS)])
    assert said(found, "phone") == {name: [number] for name, _, number in FIRMS}


def test_a_list_of_one_things_sellers_is_read_below_its_count_and_lowest_price() -> None:
    rows = "".join(
        f"<div class='row'><a href='/go/{at}'>{name}</a> <b>£{39 + at}.90</b> <a href='/go/{at}'>To shop</a></div>"
        for at, (name, _, _) in enumerate(FIRMS)
    )
    found = offers(f"<p>5 offers from £39.90</p>{rows}", heading="Copper kettle")
    assert [offer.fields["price"][0].raw for offer in found] == [f"£{39 + at}.90" for at in range(5)]


def test_a_link_to_more_offers_is_no_title() -> None:
    body = "".join(
        f"<div class='card'><a href='/p/{at}'>Oak tray {at}</a><b>£{at + 8}.00</b><div class='seller'>{name}</div>"
        f"<a href='/p/{at}/offers'>{at + 2} more offers of this tray from £7.00</a></div>"
        for at, (name, _, _) in enumerate(FIRMS)
    )
    assert [each.fields["title"][0].raw for each in offers(body, heading="Trays")] == [
        f"Oak tray {at}" for at in range(5)
    ]


@pytest.mark.parametrize("below", ["01539 XXXX Show number", "0153••••• view", "+44 1539 *** ***"])
def test_a_masked_number_below_an_address_is_no_part_of_it(below: str) -> None:
    body = "".join(
        f"<div class='card'><h3><a href='/p/{at}'>Oak tray {at}</a></h3><b>£{at + 3}.00</b>"
        f"<div class='shop-name'>{name}</div><div class='addr'>{street}</div><a class='show'>{below}</a></div>"
        for at, (name, street, _) in enumerate(FIRMS)
    )
    assert said(offers(body, heading="Trays"), "address") == {name: [street] for name, street, _ in FIRMS}


def test_a_badge_behind_a_name_is_no_part_of_the_address_below() -> None:
    firms = (
        ("义乌市晨露日用品有限公司", "浙江省义乌市稠江街道杨村路88号"),
        ("潮州市竹影陶瓷有限公司", "广东省潮州市枫溪区竹影路5号"),
    )
    body = "".join(
        f"<div class='it'><a href='/o/{at}'>瓷碗 {at}</a><div class='price'>¥1{at}.50</div>"
        f"<div><a href='/c/{at}'>{name}</a><span>诚信通第8年</span></div><div>{street}</div></div>"
        for at, (name, street) in enumerate(firms)
    )
    assert said(offers(body, heading="日用品批发"), "address") == {name: [street] for name, street in firms}
