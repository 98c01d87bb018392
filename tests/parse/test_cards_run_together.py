"""Cards of a page without a space between its elements: each value is what its own element says."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("http://market.example/",), allow=("http://market.example/*",))
ENGLISH = (
    ("Orrin Hinge Works Ltd", "12 Oak Road, Leeds LS1 4AB, UK", "+44 113 496 0001"),
    ("Brackley Door Co Ltd", "7 Elm Street, Derby DE1 2AB, UK", "+44 1332 496 002"),
    ("Calder Metal Goods Ltd", "9 Mill Lane, Bolton BL1 2AB, UK", "+44 1204 496 003"),
)
CHINESE = (
    ("石家庄铰链有限公司", "河北省石家庄市长安区建设北大街12号", "0311-85550101"),
    ("保定门业有限公司", "河北省保定市莲池区东风路7号", "0312-85550102"),
    ("邢台五金制品有限公司", "河北省邢台市襄都区新华路9号", "0319-85550103"),
)


def offers(cards: str) -> tuple[Offer, ...]:
    page = f"<html><head><title>Suppliers</title></head><body><h1>Suppliers</h1><ul>{cards}</ul></body></html>"
    return read_page(
        page.encode(), url="http://market.example/", content_type="text/html; charset=utf-8", site=SITE
    ).offers


def raw(offer: Offer, field: str) -> list[str]:
    return [said.raw for said in offer.fields.get(field, ())]


@pytest.mark.parametrize("firms", [ENGLISH, CHINESE])
@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2)])
def test_an_address_is_told_from_the_name_and_the_number_it_runs_into(
    firms: tuple[tuple[str, str, str], ...], order: tuple[int, ...]
) -> None:
    cards = ""
    for number, (name, address, phone) in enumerate(firms):
        parts = (f"<a href=/c/{number}>{name}</a>", f"<span>{address}</span>", f"<span>{phone}</span>")
        cards += f"<li class=row>{''.join(parts[at] for at in order)}</li>"
    found = offers(cards)
    assert [(raw(each, "vendor"), raw(each, "address"), raw(each, "phone")) for each in found] == [
        ([name], [address], [phone]) for name, address, phone in firms
    ]


@pytest.mark.parametrize(
    "rest", ["<span>Unit 5, </span>{}", "{}<span>, 2nd Floor</span>", "{}<span> 10001-1234</span>"]
)
def test_a_part_of_the_address_in_an_element_of_its_own_stays_in_it(rest: str) -> None:
    cards = "".join(
        f"<li class=row><a href=/c/{number}>{name}</a><div>{rest.format(f'<span>{address}</span>')}</div></li>"
        for number, (name, address, _) in enumerate(ENGLISH)
    )
    for offer, (_, address, _) in zip(offers(cards), ENGLISH, strict=True):
        (said,) = raw(offer, "address")
        assert address in said
        assert said != address
        assert not raw(offer, "phone")
