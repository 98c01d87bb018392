"""Labels of price, stock and least order in languages whose shops were read by their layout alone."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page


@pytest.mark.parametrize(
    ("field", "label", "value"),
    [
        ("price", "السعر", "١٬٢٥٠ ر.س"), ("price", "Ár", "12 990 Ft"), ("availability", "Voorraad", "Niet op voorraad"),
        ("availability", "التوفر", "غير متوفر"), ("availability", "Ketersediaan", "Stok habis"),
        ("moq", "Số lượng đặt hàng tối thiểu", "1.000 cái"), ("lead_time", "مدة التسليم", "15"),
    ],
)  # fmt: skip
def test_a_label_gives_its_field(field: str, label: str, value: str) -> None:
    row = f"<table><tr><th>{label}</th><td>{value}</td></tr></table>"
    more = "" if field == "price" else "<p class=price>$5.00</p>"
    page = (
        f"<html><meta charset=utf-8><title>Kettle</title><h1>Kettle</h1>{more}{row}<button>Add to cart</button></html>"
    )
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",))
    offer = read_page(page.encode(), url="", content_type="text/html", site=site).offers[0]
    assert offer.fields[field][0].raw == value
    assert offer.fields[field][0].source == f"label:{label}"
