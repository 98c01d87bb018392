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


@pytest.mark.parametrize("mark", ["&middot;", "|", "•", "｜"])
@pytest.mark.parametrize(
    ("label", "place", "phone"),
    [
        ("Add", "Shed AF07, Alder Free Zone South, P.O. Box 17804, Dubai, United Arab Emirates", "+971 4 555 9042"),
        ("Address", "Ihlamur Yokusu, Yosun Han No:39 Kat:1, Fatih, Istanbul, Turkey", "+90 532 555 0425"),
        ("地址", "浙江省宁波市松鼠路218号3楼", "0574-87550142"),
        ("Adres", "ul. Olszowa 14, 00-238 Warszawa", "22 555 01 42"),
        ("Dirección", "Calle Aliso 14, 28004 Madrid", "91 555 01 42"),
    ],
)
def test_an_address_is_told_by_its_label_behind_a_mark_that_parts_a_line(
    mark: str, label: str, place: str, phone: str
) -> None:
    shop = "<ul><li><a href=/p/7><h2>Desk lamp 7</h2></a><span class=price>US$2.75 / piece</span></li></ul>"
    foot = f"<div><p>Otter Lamps Ltd {mark} {label}: {place} {mark} Tel: {phone}</p></div>"
    reading = read("Otter Lamps Ltd – Fernmarkt", f"<h1>Otter Lamps Ltd</h1>{shop}{foot}", path="store/otter.html")
    own = [offer for offer in reading.offers if "address" in offer.fields]
    assert [(offer.fields["vendor"][0].raw, offer.fields["address"][0].raw) for offer in own] == [
        ("Otter Lamps Ltd", place)
    ]
    assert [said.raw for said in own[0].fields["phone"]] == [phone]


@pytest.mark.parametrize(
    "name",
    ["Otter Lamps 水獺燈飾公司", "Otter Lamps ريم الخليج", "Otter Lamps (ห้างหุ้นส่วน ภัทร)", "Otter Lamps – Выдра Свет"],
)
def test_a_heading_in_two_scripts_is_called_as_the_title_calls_it(name: str) -> None:
    told = {"Registered address": "14 Alder Road, Leeds LS1 4AB", "Telephone": "0113 496 0142"}
    facts = f"<dl>{''.join(f'<dt>{label}</dt><dd>{value}</dd>' for label, value in told.items())}</dl>"
    shop = "<ul><li><a href=/p/7><h2>Power Bank 7</h2></a><span class=price>US$2.75 / piece</span></li></ul>"
    page = f"<h1 class=store-name>{name}</h1>{shop}{facts}"
    reading = read("Otter Lamps – Fernmarkt", page, path="store/otter.html")
    own = [offer for offer in reading.offers if "address" in offer.fields]
    assert [offer.fields["vendor"][0].raw for offer in own] == ["Otter Lamps"]
    assert {offer.fields["vendor"][0].raw for offer in reading.offers} == {"Otter Lamps"}


def test_a_line_that_begins_with_the_pages_own_firm_is_in_no_box_of_another() -> None:
    place = "Shed AF17, Alder Free Zone South, P.O. Box 17804, Dubai, United Arab Emirates"
    good = "<li><a href=/p/7><h2>Khudri Lamps 5 kg</h2></a><span class=price>US$9.70 / carton</span></li>"
    foot = f"<div><p>Otter Lamps FZCO &middot; Add: {place} &middot; Tel/WhatsApp: +971 4 555 9042</p></div>"
    page = f"<h1 class=store-name>Otter Lamps FZCO</h1><ul>{good}</ul>{foot}"
    reading = read("Otter Lamps FZCO – Fernmarkt", page, path="store/otter.html")
    own = [offer for offer in reading.offers if "address" in offer.fields]
    assert [(offer.fields["vendor"][0].raw, offer.fields["address"][0].raw) for offer in own] == [
        ("Otter Lamps FZCO", place)
    ]
