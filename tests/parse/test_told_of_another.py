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
