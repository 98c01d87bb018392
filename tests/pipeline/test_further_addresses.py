"""A page with two rows of addresses gives both, each as a claim of the one vendor."""

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
