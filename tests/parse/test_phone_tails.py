"""A seller of what warehouses need is a seller, and a telephone in a line of more words is the telephone."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))


def said(name: str, field: str, foot: str) -> set[str]:
    page = (
        f"<!doctype html><html><head><title>{name} | Fernmarkt</title></head><body><header><a href='/'>Fernmarkt</a> "
        f"<a href='/companies'>Companies</a></header><div><h1>{name}</h1><section><h2>Products</h2><div><h4>Copy paper"
        f"</h4><b class='price'>$ 4.20</b></div></section><div><p>{foot}</p></div></div>"
        "<footer><address>Fernmarkt Ltd, 4 Quay Street, Leeds LS1 4AB</address></footer></body></html>"
    )
    url = "https://fernmarkt.example/company/7.html"
    offers = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    return {each.raw for offer in offers for each in offer.fields.get(field, ())}


@pytest.mark.parametrize("name", ["Otter Warehouse Racking", "Otter Warehouse Equipment"])
def test_who_sells_what_warehouses_are_fitted_out_with_is_whose_page_it_is(name: str) -> None:
    assert said(name, "vendor", "Address: 18 Wharf Road, Sheffield S3 8AB") == {name}
    assert said(name, "address", "Address: 18 Wharf Road, Sheffield S3 8AB") == {"18 Wharf Road, Sheffield S3 8AB"}


@pytest.mark.parametrize("name", ["Sales Office Hull", "Leeds Showroom", "Head Office"])
def test_an_office_is_still_nobodys_name(name: str) -> None:
    assert name not in said(name, "vendor", "Address: 18 Wharf Road, Sheffield S3 8AB")


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("0114 496 0101. Prices are no binding offer.", "0114 496 0101"),
        ("0114 496 0101. Open on 6 days of 7.", "0114 496 0101"),
        ("0114 496 0101", "0114 496 0101"),
    ],
)
def test_a_telephone_ends_before_the_sentence_behind_it(written: str, number: str) -> None:
    assert said("Moss Brass Ltd", "phone", f"Tel.: {written}") == {number}
