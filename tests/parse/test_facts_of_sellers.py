"""What a market tells of a seller behind his name is no part of it."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page


def vendor(line: str) -> str | None:
    page = f"<html><body><h1>Vela</h1><p class='precio'>12,90 €</p><p>{line}</p></body></html>"
    site = Site(name="x", start=("https://x.example/",), allow=("https://x.example/*",))
    [offer] = read_page(page.encode(), url="https://x.example/12", content_type="text/html", site=site).offers
    return next((said.raw for said in offer.fields.get("vendor", ())), None)


@pytest.mark.parametrize(
    "line", ["Vendedor: Velas Olmo. Madrid. Miembro desde 2018", "Verkäufer: Velas Olmo | Mitglied seit 2018"]
)
def test_since_when_a_seller_sells_is_left_out(line: str) -> None:
    assert vendor(line) == "Velas Olmo"


def test_a_name_with_a_full_stop_stays_whole() -> None:
    assert vendor("Vendedor: Velas Olmo. Madrid") == "Velas Olmo. Madrid"


def test_whom_to_ask_for_below_a_head_of_sellers_is_no_seller() -> None:
    assert vendor("</p><h3>Contact Supplier</h3><p><b>Ms. Lin</b>") is None


def test_a_firm_on_the_first_line_of_a_box_called_a_sellers_is_the_seller() -> None:
    box = "</p><div class='seller-card'><div>Moss Metal Works Ltd</div><div>Tel: 0113 496 0123</div></div><p>"
    assert vendor(box) == "Moss Metal Works Ltd"
