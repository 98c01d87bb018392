"""Who sells the thing of a market's page, by a card of the firm under "Company information" beside it."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.shown_sellers import is_head_of_seller
from falsefront.records import Offer

URL = "https://gongying.example/p/4102.html"


def offer(head: str, name: str) -> Offer:
    box = (
        f"<div class=box><h3>{head}</h3><p><a href=/f/ox/index.html>{name}</a></p><p>Contact: Amy Wang</p>"
        "<p>Tel: +86 574 8555 0126</p><p>Address: No. 218 Chaoyang Road, Yinzhou District, Ningbo, Zhejiang</p></div>"
    )
    body = (
        f"<title>PP crates - Gongying</title><div><a href=/index.html>Gongying</a></div><h1>PP crates</h1>"
        f"<p>Price: $7.50</p><p>Min. order: 52 pieces</p>{box}"
    )
    site = Site(name="case", start=(URL,), allow=("https://*",))
    page = read_page(body.encode(), url=URL, content_type="text/html; charset=utf-8", site=site)
    return page.offers[0]


@pytest.mark.parametrize(
    "head",
    [
        "公司信息", "企业资料", "【商家名片】", "Company information", "Supplier details", "会社情報", "업체 정보",
        "Информация о компании", "Контакти постачальника", "Firmendaten", "Información de la empresa",
        "Dati dell'azienda", "Dane firmy", "Firma bilgileri", "Thông tin doanh nghiệp", "Informasi perusahaan",
        "معلومات الشركة", "Bedrijfsgegevens", "Informace o firmě",
        "发布人", "发布企业", "Posted by", "Publicado por", "Inseriert von", "Автор объявления", "Người đăng",
    ],
)  # fmt: skip
def test_a_firm_under_such_a_heading_sells_the_thing_beside_it(head: str) -> None:
    said = offer(head, "Ningbo Ox Plastics Co., Ltd.").fields
    assert [each.raw for each in said.get("vendor", ())] == ["Ningbo Ox Plastics Co., Ltd."]
    assert [each.raw for each in said.get("phone", ())] == ["+86 574 8555 0126"]


@pytest.mark.parametrize("name", ["Delivery and returns", "About us", "Opening hours"])
def test_words_that_are_no_firms_name_are_none_under_it_either(name: str) -> None:
    assert "vendor" not in offer("Company information", name).fields


def test_such_a_heading_is_none_of_a_seller_by_itself() -> None:
    assert not is_head_of_seller("Company information")
