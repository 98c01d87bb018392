"""A page with two rows of addresses gives both, each as a claim of the one vendor."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.offers import page_offer
from falsefront.records import ClaimKind

URL = "https://larkfield.example/contact"
SITE = Site(name="larkfield", start=(URL,), allow=("https://larkfield.example/*",))
OFFICE = "Room 1502, Zhongyuan Plaza, No. 228 Jiangdong North Road, Ningbo, Zhejiang"
WORKS = "No. 66 Binhai Fourth Road, Hangzhou Bay New Zone, Ningbo, Zhejiang"


def addresses(rows: str) -> list[str]:
    company = row("Company Name", "Larkfield Tools Co., Ltd.")
    page = f"<html><body><h1>Larkfield Tools</h1><table>{company}{rows}</table></body></html>"
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=SITE)
    (offer,) = [page_offer(normalise(offer, site=SITE), page_url=URL) for offer in reading.offers]
    return [value.raw for kind, value in offer.claims if kind is ClaimKind.ADDRESS]


def row(label: str, value: str) -> str:
    return f"<tr><td>{label}</td><td>{value}</td></tr>"


def test_office_and_works_are_two_claims() -> None:
    assert addresses(row("Office Address", OFFICE) + row("Factory Address", WORKS)) == [OFFICE, WORKS]


def test_two_rows_of_one_label_are_two_claims() -> None:
    assert addresses(row("Address", OFFICE) + row("Address", WORKS)) == [OFFICE, WORKS]


def test_one_address_said_twice_with_more_around_it_is_one() -> None:
    assert addresses(row("Address", OFFICE) + row("Office Address", f"{OFFICE}, China")) == [OFFICE]


def test_the_address_of_another_company_beside_it_is_none_of_its() -> None:
    other = row("Company Name", "Quarry Bolts Ltd") + row("Address", WORKS)
    page = f"<table>{row('Company Name', 'Larkfield Tools Co., Ltd.')}{row('Address', OFFICE)}{other}</table>"
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=SITE)
    said = [[held.raw for held in offer.fields["address"]] for offer in reading.offers]
    assert said == [[OFFICE], [WORKS]]
    assert not any(label == "further address" for offer in reading.offers for label, _ in offer.other)


@pytest.mark.parametrize(
    "labels",
    [
        ("Address 1", "Address 2"), ("Address No. 1", "Address No. 2"), ("Address I", "Address II"), ("地址1", "地址2"),
        ("地址一", "地址二"), ("Địa chỉ 1", "Địa chỉ 2"), ("Адрес 2", "Адрес 3"), ("Adres 1", "Adres 2"),
        ("Alamat 1", "Alamat 2"), ("Dirección 1", "Dirección 2"), ("Indirizzo 1", "Indirizzo 2"),
    ],
)  # fmt: skip
def test_numbered_addresses_are_claims_each(labels: tuple[str, str]) -> None:
    assert addresses(row(labels[0], OFFICE) + row(labels[1], WORKS)) == [OFFICE, WORKS]
    lines = f"<p>{labels[0]}: {OFFICE}</p><p>{labels[1]}: {WORKS}</p>"
    assert addresses(f"</table>{lines}<table>") == [OFFICE, WORKS]


def test_the_numbered_lines_of_one_address_are_no_addresses() -> None:
    rows = row("Address 1", "Room 5, Zhongyuan Plaza, Jiangdong North Road, Ningbo, Zhejiang") + row(
        "Address 2", "China"
    )
    assert addresses(rows) == []
    assert addresses(row("Address", OFFICE) + rows) == [OFFICE]


def test_a_postcode_below_two_addresses_is_not_the_firsts() -> None:
    code = row("Postcode", "315040")
    assert addresses(row("Address", OFFICE) + code) == [f"{OFFICE}, 315040"]
    assert addresses(row("Office", OFFICE) + row("Factory", WORKS) + code) == [OFFICE, WORKS]
    assert addresses(row("Office", OFFICE) + code + row("Factory", WORKS)) == [f"{OFFICE}, 315040", WORKS]


def test_the_factory_under_a_heading_of_its_own_beside_the_office_is_a_claim_too() -> None:
    boxes = f"<div><h4>Head office</h4><p>{OFFICE}</p></div><div><h4>Factory</h4><p>{WORKS}</p></div>"
    assert addresses(f"</table>{boxes}<table>") == [OFFICE, WORKS]
