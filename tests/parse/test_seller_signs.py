"""A seller's page on a site of many, known by what is said of firms alone; where he is is no part of his name."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

# By language: the menu, the heading over goods, the labels of address and telephone; and who sells, where, his number.
WORDS = {
    "ru": ("Все компании", "Товары", "Адрес", "Телефон"),
    "pl": ("Firmy", "Produkty", "Adres", "Telefon"),
    "zh": ("供應商名錄", "產品", "地址", "電話"),
    "en": ("Suppliers", "Products", "Address", "Phone"),
    "vi": ("Nhà cung cấp", "Sản phẩm", "Địa chỉ", "Điện thoại"),
}
SELLERS = {
    "ru": ("Мастерская «Мох»", "г. Омск, ул. Ольховая, 14, офис 3", "+7 381 255-01-42"),
    "pl": ("Hurtownia Wydra", "ul. Olszowa 14, 00-238 Warszawa", "22 555 01 42"),
    "zh": ("水獺文具行", "新竹縣竹北市水獺路二段14號", "03-555-0142"),
    "en": ("Otter & Moss", "14 Alder Road, Leeds LS1 4AB", "0113 496 0142"),
    "vi": ("Gốm Rêu Xanh", "14 Nguyễn Huệ, Quận 1, TP. Hồ Chí Minh", "028 3555 0142"),
}
HOTLINE = "8 800 555 77 19"


def read(body: str, title: str, path: str = "otter-7.html") -> PageReading:
    url = f"https://fernmarkt.example/{path}"
    site = Site(name="case", start=(url,), allow=("https://*",))
    page = f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"
    return read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=site)


def vendors(reading: PageReading) -> set[str]:
    return {said.raw for offer in reading.offers for said in offer.fields.get("vendor", ())}


def whole(language: str, *, frame: str = "b-head", beside: str = "") -> PageReading:
    menu, goods, address, phone = WORDS[language]
    name, place, number = SELLERS[language]
    head = f"<div class={frame}><a href=/>Fernmarkt</a> <a href=/firms/>{menu}</a> <b>{HOTLINE}</b></div>"
    rows = f"<p>{address}: {place}</p><p>{phone}: {number}</p>"
    shown = f"<h2>{goods}</h2><ul><li><a href=/p/7>Lamp 7</a> 420</li></ul>"
    foot = f"<div class=b-foot>Fernmarkt, 5 Wren Lane, Hull HU1 1AA, {HOTLINE}</div>"
    return read(f"{head}<div class=b-body><h1>{name}</h1>{rows}{shown}{beside}</div>{foot}", f"{name} — Fernmarkt")


@pytest.mark.parametrize("frame", ["b-head", "hd", "site_top"])
@pytest.mark.parametrize("language", SELLERS)
def test_a_sellers_page_in_no_folder_of_firms_is_his(language: str, frame: str) -> None:
    name, place, number = SELLERS[language]
    reading = whole(language, frame=frame)
    assert vendors(reading) == {name}
    own = [offer.fields for offer in reading.offers if "address" in offer.fields]
    assert [(fields["address"][0].raw, [said.raw for said in fields["phone"]]) for fields in own] == [(place, [number])]


@pytest.mark.parametrize("over", ["Similar suppliers", "Похожие компании", "推薦供應商"])
def test_whom_a_page_links_to_under_a_heading_for_others_is_not_its_seller(over: str) -> None:
    beside = f"<div><h3>{over}</h3><ul><li><a href=/firms/9>Wren Tools Ltd</a></li></ul></div>"
    assert "Wren Tools Ltd" not in vendors(whole("en", beside=beside))


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("<a href=/f/7>Orrin Lamps</a> <span>Leeds</span>", "Orrin Lamps"),
        ("燈塔文具行　香港", "燈塔文具行"),
        ("Orrin Lamps, Italy", "Orrin Lamps"),
        ("Orrin Lamps Taiwan", "Orrin Lamps Taiwan"),
    ],
)
def test_a_place_behind_a_sellers_name_is_no_part_of_it(value: str, name: str) -> None:
    body = f"<h1>Desk lamp 7</h1><p class=price>US$ 4.20</p><table><tr><th>Supplier</th><td>{value}</td></tr></table>"
    assert vendors(read(body, "Desk lamp 7 | Fernmarkt", "p/7.html")) == {name}


@pytest.mark.parametrize(
    ("label", "place"), [("Компания", "Екатеринбург"), ("Supplier:", "China"), ("Seller:", "Italy")]
)
def test_a_town_or_a_land_under_a_label_is_nobody(label: str, place: str) -> None:
    body = f"<h1>Desk lamp 7</h1><p class=price>US$ 4.20</p><div><span>{label}</span><br>{place}</div>"
    assert place not in vendors(read(body, "Desk lamp 7 | Fernmarkt", "p/7.html"))
