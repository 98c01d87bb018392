"""A shop that the page's data name as its heading does is whose page it is, with goods beside or without."""

import json

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

URL = "https://mercado.example/t/17/"
GOODS = (
    "<ul><li class=p><a href=/t/17/p1.html>Llave de paso</a> <span>$112.00 MXN</span></li>"
    "<li class=p><a href=/t/17/p2.html>Bisagra</a> <span>$113.00 MXN</span></li></ul>"
)


def read(name: str, *, kind: str = "Store", goods: str = GOODS, heading: str = "Herrajes del Musgo") -> PageReading:
    where = {"@type": "PostalAddress", "streetAddress": "Calle 5 #1421, Zona Industrial, Guadalajara, Jal."}
    node = {"@type": kind, "name": name, "telephone": "33 5555 0183", "email": "a@musgo.example", "address": where}
    body = (
        f"<title>{heading} · Mercado</title><script type=application/ld+json>{json.dumps(node)}</script>"
        f"<nav><a href=/>Mercado</a></nav><h1>{heading}</h1>{goods}"
    )
    site = Site(name="case", start=(URL,), allow=("https://*",))
    return read_page(body.encode(), url=URL, content_type="text/html; charset=utf-8", site=site)


@pytest.mark.parametrize("kind", ["Store", "Organization", "LocalBusiness", "HardwareStore"])
def test_a_store_in_the_data_sells_the_goods_on_its_page_and_is_where_they_say(kind: str) -> None:
    page = read("Herrajes del Musgo", kind=kind)
    assert {said.raw for offer in page.offers for said in offer.fields["vendor"]} == {"Herrajes del Musgo"}
    assert [said.raw for offer in page.offers for said in offer.fields.get("phone", ())] == ["33 5555 0183"]
    assert any("Calle 5 #1421" in said.raw for offer in page.offers for said in offer.fields.get("address", ()))


def test_a_store_in_the_data_by_another_name_than_the_heading_is_given_no_goods() -> None:
    page = read("Mercado Digital")
    assert not any(said.raw == "Mercado Digital" for o in page.offers[:2] for said in o.fields.get("vendor", ()))
