"""The place of a firm that is at its own address is the firm's; the other places are given to nobody."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

PAGE = "https://farnbau.example/kontakt"
PLACES = (
    ("Kiel", "Seestraße 9, 24103 Kiel", "0431 555014"),
    ("Hamburg", "Birkenweg 4, 20095 Hamburg", "040 555014"),
    ("Rostock", "Lange Straße 12, 18055 Rostock", "0381 555014"),
)
BOXES = (
    "<h3>{0}</h3><p>{1}</p><p>Tel. {2}</p>",
    "<p><b>{0}</b><br>{1}<br>Tel. {2}</p>",
    "<table><tr><th colspan=2>{0}</th></tr><tr><td>Adresse:</td><td>{1}</td></tr>"
    "<tr><td>Telefon:</td><td>{2}</td></tr></table>",
)
FRAME = "<footer>Farnbau GmbH, Seestraße 9, 24103 Kiel, Tel. 0431 555000</footer>"


def read(body: str) -> PageReading:
    site = Site(name="case", start=(PAGE,), allow=("https://*",))
    page = f"<html><head><title>Farnbau GmbH – Kontakt</title></head><body>{body}</body></html>"
    return read_page(page.encode(), url=PAGE, content_type="text/html; charset=utf-8", site=site)


@pytest.mark.parametrize("box", BOXES)
def test_a_place_at_the_address_of_the_pages_vendor_is_his(box: str) -> None:
    reading = read(f"<h1>Kontakt</h1>{''.join(box.format(*each) for each in PLACES)}{FRAME}")
    assert [offer.fields["vendor"][0].raw for offer in reading.offers] == ["Farnbau GmbH"]
    assert {said.raw for said in reading.offers[0].fields["phone"]} == {"0431 555000", PLACES[0][2]}
    rest = [(block.fields["address"][0].raw, block.fields["phone"][0].raw) for block in reading.blocks]
    assert rest == [each[1:] for each in PLACES[1:]]
