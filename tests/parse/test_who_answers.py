"""A person or a desk under the label of a seller, on the page of a firm, is who answers there."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
WHERE = "<tr><td>Address:</td><td>18 Wharf Road, Sheffield S3 8AB</td></tr>"
NUMBER = "<p>Tel: 0114 496 0101</p>"


def read(body: str, *, title: str) -> tuple[Offer, ...]:
    text = f"<!doctype html><html><head><title>{title} - Fernmarkt</title></head><body>{body}</body></html>"
    url = "https://fernmarkt.example/m/51"
    return read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers


def vendors(offers: tuple[Offer, ...]) -> set[str]:
    return {said.raw for offer in offers for said in offer.fields.get("vendor", ())}


# The firm that heads its page, the head over who answers there, and who.
PEOPLE = """
Plover Glass Co., Ltd. | Supplier | Jason Liu
Plover Glass Co., Ltd. | Supplier | Ms. Chen
Plover Glass Co., Ltd. | Supplier | Sales Dept.
Plover Glass Co., Ltd. | Seller | Manager Chen
Plover Kite Crafts Factory | Supplier | Leo Chen
Moosbach Glas GmbH | Verkäufer | Frau Weber
Moosbach Glas GmbH | Verkäufer | Vertriebsabteilung
Verrerie Brindille SARL | Vendeur | Service commercial
Vidrios Rivera S.L. | Vendedor | Departamento de Ventas
ООО Стекло Урала | Продавец | Отдел продаж
青橡县松果玻璃有限公司 | 供应商 | 王经理
青橡县松果玻璃有限公司 | 供应商 | 李先生
青橡县松果玻璃有限公司 | 供应商 | 业务部
""".strip().splitlines()


@pytest.mark.parametrize("told", PEOPLE)
@pytest.mark.parametrize("sign", ["<h3>{0}</h3><p>{1}</p>", "<p>{0}: {1}</p>"])
def test_who_answers_at_the_firm_that_heads_a_page_is_no_vendor(told: str, sign: str) -> None:
    firm, label, who = told.split(" | ")
    body = f"<h1>{firm}</h1><table>{WHERE}</table>{sign.format(label, who)}{NUMBER}"
    assert vendors(read(body, title=firm)) <= {firm}


def test_his_address_is_the_firms() -> None:
    box = "<aside><h3>Supplier</h3><p>Jason Liu</p><p>Tel: 0114 496 0101</p></aside>"
    firm = "Plover Glass Co., Ltd."
    goods = "".join(f"<li><h4>{name}</h4><b>$4.20</b></li>" for name in ("Roof tile", "Wall tile", "Floor tile"))
    offers = read(f"<h1>{firm}</h1><table>{WHERE}</table><ul>{goods}</ul>{box}", title=firm)
    assert vendors(offers) == {firm}
    located = [offer.fields["vendor"][0].raw for offer in offers if "address" in offer.fields]
    assert located == [firm]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Oak comb", "Oak comb"),  # a thing
        ("Oak comb by Plover Glass Co., Ltd.", "Oak comb by Plover Glass Co., Ltd."),
        ("Plover Glass Co., Ltd.", "Oak comb"),  # whose page it is the title does not say
        ("Fernmarkt", "Fernmarkt"),
    ],
)
def test_a_person_sells_where_no_firm_heads_the_page(head: str, title: str) -> None:
    rows = f"<tr><td>Seller:</td><td>Jason Liu</td></tr>{WHERE}"
    body = f"<h1>{head}</h1><p>£4.20</p><table>{rows}</table>{NUMBER}"
    assert vendors(read(body, title=title)) == {"Jason Liu"}


@pytest.mark.parametrize("name", ["Wren Glass Works Ltd", "Wren Bathrooms", "wren-tools_77", "松果玻璃商行"])
def test_another_firm_under_the_label_of_a_seller_stays_the_seller(name: str) -> None:
    rows = f"<tr><td>Seller:</td><td>{name}</td></tr>{WHERE}"
    body = f"<h1>Plover Glass Co., Ltd.</h1><p>£4.20</p><table>{rows}</table>{NUMBER}"
    assert name in vendors(read(body, title="Plover Glass Co., Ltd."))


@pytest.mark.parametrize("desk", ["Sales Dept.", "业务部", "Отдел продаж"])
def test_a_desk_is_no_vendor_on_any_page(desk: str) -> None:
    rows = f"<tr><td>Seller:</td><td>{desk}</td></tr>{WHERE}"
    assert vendors(read(f"<h1>Oak comb</h1><p>£4.20</p><table>{rows}</table>{NUMBER}", title="Oak comb")) == set()


@pytest.mark.parametrize("name", ["松果器皿经营部", "河东玻璃门市部", "Plover Wine Department"])
def test_a_shop_that_is_called_as_a_department_is_a_seller(name: str) -> None:
    rows = f"<tr><td>Seller:</td><td>{name}</td></tr>{WHERE}"
    assert vendors(read(f"<h1>Oak comb</h1><p>£4.20</p><table>{rows}</table>{NUMBER}", title="Oak comb")) == {name}
