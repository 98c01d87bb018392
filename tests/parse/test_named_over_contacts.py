"""A seller's page on a market whose name stands once more over the address, below what is for sale."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

FACTS = "<table><tr><th>Nature of Business</th><td>Wholesaler</td></tr></table>"


def read(name: str, contacts: str, *, more: str = FACTS) -> PageReading:
    url = "https://fernmarkt.example/otter-lamps/index.html"
    good = "<div class=item><a href=/dir/7.html>Desk lamp 7</a><div class=prc>Rs 420 / Piece</div></div>"
    page = (
        f"<!doctype html><html><head><title>{name} | Fernmarkt</title></head><body><h1>{name}</h1><p>Leeds</p>{more}"
        f"<section>{good}</section><div class=rch><h4>Reach us</h4>{contacts}</div></body></html>"
    )
    site = Site(name="case", start=(url,), allow=("https://*",))
    return read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=site)


def told(reading: PageReading) -> list[tuple[str, ...]]:
    offers = (offer.fields for offer in reading.offers)
    return [tuple(fields[name][0].raw for name in ("vendor", "title", "phone") if name in fields) for fields in offers]


@pytest.mark.parametrize(
    ("name", "contacts", "phone"),
    [
        ("Otter Lamps", "Ms. Fern<br>14 Alder Road, Leeds LS1 4AB<br>Tel: 0113 496 0142", "0113 496 0142"),
        ("Nutria Lámparas", "Sra. Aliso<br>Calle Aliso 14, 28004 Madrid<br>Tel: 91 555 01 42", "91 555 01 42"),
        ("Susamuru Lamba", "Kızılağaç Sok. No: 14, Kadıköy / İstanbul<br>Tel: 0216 555 01 42", "0216 555 01 42"),
        ("Lampy Wydra", "ul. Olszowa 14, 00-238 Warszawa<br>Tel.: 22 555 01 42", "22 555 01 42"),
    ],
)
def test_who_stands_over_an_address_once_more_sells_what_the_page_shows(name: str, contacts: str, phone: str) -> None:
    assert told(read(name, f"{name}<br>{contacts}")) == [(name, "Desk lamp 7"), (name, phone)]


@pytest.mark.parametrize(
    "contacts",
    [
        "Otter Lamps<br>Rs 420<br>14 Alder Road, Leeds LS1 4AB<br>Tel: 0113 496 0142",  # a thing with its price
        "Otter Lamps<br>Ask for it: Tel. 0113 496 0142",
        "Moss Ltd<br>14 Alder Road, Leeds LS1 4AB<br>Tel: 0113 496 0142",
        "Otter Lamps<br>Moss Ltd<br>14 Alder Road, Leeds LS1 4AB<br>Tel: 0113 496 0142",  # over who sells it
        "Otter Lamps<br>Seller: Moss<br>14 Alder Road, Leeds LS1 4AB<br>Tel: 0113 496 0142",
    ],
)
def test_a_name_that_stands_over_no_address_is_no_sellers(contacts: str) -> None:
    vendors = [said.raw for offer in read("Otter Lamps", contacts).offers for said in offer.fields.get("vendor", ())]
    assert "Otter Lamps" not in vendors


@pytest.mark.parametrize("number", ["# 63,", "1182/4,", "27,", "12A/3,"])
def test_a_houses_number_alone_over_its_road_belongs_to_the_address(number: str) -> None:
    block = f"Ms. Fern<br>{number}<br>Alder Road, Peenya Industrial Area, Bangalore 560 058<br>Tel: 080 2839 0142"
    every = read("Otter Lamps Ltd", f"Otter Lamps Ltd<br>{block}")
    said = [each.raw for offer in (*every.offers, *every.blocks) for each in offer.fields.get("address", ())]
    assert all(address.startswith(number.rstrip(",")) for address in said)


@pytest.mark.parametrize("more", ["", "<p class=price>£ 420</p>", f"<p class=price>£ 420</p>{FACTS}"])
def test_a_thing_over_the_place_where_it_is_collected_is_nobody(more: str) -> None:
    reading = read("Oak Desk", "Oak Desk<br>14 Alder Road, Leeds LS1 4AB<br>Tel: 0113 496 0142", more=more)
    assert "Oak Desk" not in [said.raw for offer in reading.offers for said in offer.fields.get("vendor", ())]
