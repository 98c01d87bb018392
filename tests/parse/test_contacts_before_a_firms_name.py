"""A firm's page on a market whose contacts stand before its heading, under the market's own welcome."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

WELCOMES = {
    "zh": "您好，欢迎来到蕨市场！[<a href='#in'>请登录</a>] 客服热线：<strong>400-555-7719</strong>",
    "en": "Welcome to Fernmarkt! <b>Customer service: 0113 496 7719</b>",
    "es": "Bienvenido a Fernmarkt. <strong>Hotline Fernmarkt: 91 555 77 19</strong>",
}
LABELS = {
    "zh": ("联系方式", "公司名称", "电话", "公司地址"),
    "en": ("Contacts", "Company", "Phone", "Address"),
    "es": ("Contacto", "Empresa", "Teléfono", "Dirección"),
}
FIRMS = {
    "zh": ("蕨市场", "宁波松鼠电器有限公司", "浙江省宁波市松鼠路218号3楼", "0574-87550142"),
    "en": ("Fernmarkt", "Otter Lamps Ltd", "14 Alder Road, Leeds LS1 4AB", "0113 496 0142"),
    "es": ("Fernmarkt", "Lámparas Nutria S.L.", "Calle Aliso 14, 28004 Madrid", "91 555 01 42"),
}


def read(title: str, body: str, *, path: str) -> PageReading:
    url = f"https://fernmarkt.example/{path}"
    site = Site(name="case", start=(url,), allow=("https://*",))
    page = f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"
    return read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=site)


@pytest.mark.parametrize("language", WELCOMES)
def test_contacts_behind_a_bold_hotline_of_the_market_are_the_firms(language: str) -> None:
    head, firm, phone, address = LABELS[language]
    market, name, place, number = FIRMS[language]
    rows = [(firm, name), (phone, number), (address, place)]
    table = "".join(f"<tr><td>{label}:</td><td>{value}</td></tr>" for label, value in rows)
    reading = read(
        f"{name} - {market}",
        f"<div class=top>{WELCOMES[language]}</div>"
        f"<div class=left><strong>{head}</strong><table>{table}</table></div>"
        f"<div class=right><h1>{name}</h1><ul><li><a href='/sell/7.html'>Desk lamp 7</a> ￥12.50</li></ul></div>",
        path="company/otter/index.html",
    )
    own = [offer for offer in reading.offers if "address" in offer.fields]
    assert [(offer.fields["vendor"][0].raw, offer.fields["address"][0].raw) for offer in own] == [(name, place)]
    assert [said.raw for said in own[0].fields["phone"]] == [number]


@pytest.mark.parametrize("head", ["公司黄页", "Fern Yellow Pages", "Directorio de empresas"])
@pytest.mark.parametrize("path", ["company/list-2.html", "company/7.html"])
def test_no_list_of_firms_is_a_firm(head: str, path: str) -> None:
    reading = read(
        f"{head} - Fernmarkt",
        f"<h1>{head}</h1><table><tr><td><b>Otter Lamps Ltd</b><br>"
        "14 Alder Road, Leeds LS1 4AB, tel. 0113 496 0142</td></tr></table>",
        path=path,
    )
    assert head not in [said.raw for offer in reading.offers for said in offer.fields.get("vendor", ())]
