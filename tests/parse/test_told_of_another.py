"""What one firm's page says of another is no word of theirs, and no address of its own."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

SITE = Site(name="market", start=("http://market.example/",), allow=("http://market.example/*",))


def read(heading: str, line: str) -> PageReading:
    page = f"<html><head><title>{heading}</title></head><body><h1>{heading}</h1><p>{line}</p></body></html>"
    return read_page(page.encode(), url="http://market.example/c/1", content_type="text/html; charset=utf-8", site=SITE)


@pytest.mark.parametrize(
    "line",
    [
        "Our partner <a href=/c/2>Brackley Door Co Ltd</a>, 7 Elm Street, Derby DE1 2AB, UK",
        "Our distributor: Brackley Door Co Ltd, 7 Elm Street, Derby DE1 2AB, UK",
        "Beware of Brackley Door Co Ltd, 7 Elm Street, Derby DE1 2AB, UK.",
    ],
)
def test_a_firm_named_on_another_firms_page_is_given_no_address_by_it(line: str) -> None:
    found = read("Orrin Hinge Works Ltd", line)
    assert found.offers == ()
    assert found.blocks == ()


def test_a_firm_named_on_another_firms_page_in_chinese_is_given_no_address_by_it() -> None:
    found = read("石家庄铰链有限公司", "合作伙伴：邢台五金制品有限公司，河北省邢台市襄都区新华路9号")
    assert found.offers == ()


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Contact us", "Brackley Door Co Ltd, 7 Elm Street, Derby DE1 2AB, UK"),
        ("Brackley Doors Ltd", "Brackley Door Company Limited, 7 Elm Street, Derby DE1 2AB, UK"),
        ("Fine doors", "Brackley Door Co Ltd, 7 Elm Street, Derby DE1 2AB, UK"),
    ],
)
def test_a_legal_name_behind_a_heading_that_is_no_other_firms_is_the_pages(heading: str, line: str) -> None:
    (offer,) = read(heading, line).offers
    assert offer.fields["vendor"][0].raw.startswith("Brackley Door")
    assert offer.fields["address"][0].raw == "7 Elm Street, Derby DE1 2AB, UK"


@pytest.mark.parametrize("fields", [{}, {"vendor": "=Orrin Hinge Works Ltd"}])
def test_beside_the_pages_own_address_that_of_a_partner_is_nobodys(fields: dict[str, str]) -> None:
    heading, own = "Orrin Hinge Works Ltd", "Address: 12 Oak Road, Leeds LS1 4AB, UK"
    body = f"<h1>{heading}</h1><p>{own}</p><p>Our partner Brackley Door Co Ltd, 7 Elm Street, Derby DE1 2AB, UK</p>"
    page = f"<html><head><title>{heading}</title></head><body>{body}</body></html>"
    site = SITE.model_copy(update={"fields": fields})
    found = read_page(page.encode(), url="http://market.example/c/1", content_type="text/html", site=site)
    assert [[said.raw for said in offer.fields["address"]] for offer in found.offers] == [
        ["12 Oak Road, Leeds LS1 4AB, UK"]
    ]
    assert found.blocks == ()


OWN = "<p>12 Oak Road, Leeds LS1 4AB, UK</p>"
TOLD = [
    "Our partner",
    "Our sister company",
    "Our carrier",
    "Distributed by",
    "Imported by",
    "In cooperation with",
    "Unser Partner",
    "Notre partenaire",
    "Nasz partner",
    "Nuestro socio",
]


def page(body: str) -> PageReading:
    html = f"<html><body>{body}</body></html>".encode()
    return read_page(html, url="http://market.example/c/1", content_type="text/html; charset=utf-8", site=SITE)


@pytest.mark.parametrize("words", TOLD)
@pytest.mark.parametrize("head", ["<h1>Orrin Hinge Works Ltd</h1>", "<h1>Contact</h1><p>Orrin Hinge Works Ltd</p>"])
def test_who_is_told_of_beside_a_firm_is_no_vendor_under_such_a_name(words: str, head: str) -> None:
    found = page(f"{head}{OWN}<p>{words} Brackley Door Co Ltd, 7 Elm Street, Derby DE1 2AB, UK</p>")
    assert [offer.fields["vendor"][0].raw for offer in found.offers] == ["Orrin Hinge Works Ltd"]
    assert not any("Elm Street" in str(offer.fields) for offer in (*found.offers, *found.blocks))


def test_a_name_that_begins_with_such_a_word_is_a_name() -> None:
    head = "<h1>Contact</h1><p>Orrin Hinge Works Ltd</p>"
    found = page(f"{head}{OWN}<p>Our Daily Bread Ltd, 7 Elm Street, Derby DE1 2AB, UK</p>")
    assert [offer.fields["vendor"][0].raw for offer in found.offers] == ["Orrin Hinge Works Ltd", "Our Daily Bread Ltd"]


@pytest.mark.parametrize(
    ("line", "name", "address"),
    [
        ("Supplier: Brackley Door Co Ltd, 7 Elm Street, Derby DE1 2AB, UK", "Brackley Door Co Ltd", "7 Elm Street"),
        ("Seller: Brackley Door Co., Ltd., 7 Elm Street, Derby DE1 2AB", "Brackley Door Co., Ltd.", "7 Elm Street"),
        ("Verkäufer: Brackley GmbH, Am Kai 7, 27404 Zeven", "Brackley GmbH", "Am Kai 7"),
        ("Seller: Brackley Door Co., Ltd.", "Brackley Door Co., Ltd.", None),
        ("Seller: Brackley, Orrin & Moss Ltd", "Brackley, Orrin & Moss Ltd", None),
    ],
)
def test_a_label_of_a_seller_stands_over_the_name_and_the_address_behind_it(
    line: str, name: str, address: str | None
) -> None:
    (offer,) = page(f"<h1>Oak hinge</h1><p>{line}</p><p>Price: £ 4.50</p>").offers
    assert offer.fields["vendor"][0].raw == name
    assert [said.raw.startswith(address or "?") for said in offer.fields.get("address", ())] == [True] * bool(address)
