"""A vendor whose label names him in two scripts, and his page's heading in one of them, is one vendor."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://market.example/company/214.html"


def read(heading: str, name: str) -> list[dict[str, str]]:
    rows = f"<dt>Company name</dt><dd>{name}</dd><dt>Address</dt><dd>12 Heping Road, Baoding, Hebei, China</dd>"
    page = (
        f"<meta charset=utf-8><title>{heading} - Fern Portal</title><h1>{heading}</h1>"
        f"<dl>{rows}<dt>Tel</dt><dd>+86 312 555 0142</dd></dl>"
    )
    site = Site(name="case", start=(URL,), allow=("https://*",))
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    return [{field: said[0].raw for field, said in offer.fields.items()} for offer in reading.offers]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("月桥五金厂", "月桥五金厂 / Moonbridge Hardware Co., Ltd."),
        ("Moonbridge Hardware Co., Ltd.", "月桥五金厂 / Moonbridge Hardware Co., Ltd."),
        ("Moonbridge Hardware Co., Ltd.", "Moonbridge Hardware Co., Ltd. (月桥五金厂)"),
        ("ООО «Мунбридж»", "ООО «Мунбридж» | Moonbridge LLC"),
        ("문브릿지 주식회사", "문브릿지 주식회사 / Moonbridge Inc."),
    ],
)
def test_the_half_that_heads_the_page_is_the_vendor(heading: str, name: str) -> None:
    (offer,) = read(heading, name)
    assert offer["vendor"] == heading
    assert offer["vendor_url"] == URL
    assert "title" not in offer


def test_a_label_in_one_script_of_the_heading_leaves_no_thing_for_sale() -> None:
    (offer,) = read("月桥五金厂 Moonbridge Hardware", "Moonbridge Hardware")
    assert (offer["vendor"], offer["vendor_url"]) == ("Moonbridge Hardware", URL)
    assert "title" not in offer


def test_a_heading_that_is_no_half_of_it_names_nobody() -> None:
    (offer,) = read("Garden chairs", "月桥五金厂 / Moonbridge Hardware Co., Ltd.")
    assert offer["vendor"] == "月桥五金厂 / Moonbridge Hardware Co., Ltd."
