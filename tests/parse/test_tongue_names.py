"""What links to a page in another language are called names nobody who sells."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.tongue_names import names_page_in_tongue, names_tongue
from falsefront.records import Offer

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))

PAGES_IN_TONGUES = """
English version
English web site
Site in English
Versión en inglés
versão inglesa
Version française
Versione italiana
Deutsche Version
Nederlandse versie
Wersja polska
Русская версия сайта
Türkçe sürüm
النسخة العربية
英文版
中文网站
日本語ページ
한국어 버전
English version / 中文版
» English site
""".strip().splitlines()
TONGUES = """
English
Deutsch
Français
Español
Русский
Türkçe
Polski
中文
简体中文
繁體中文
日本語
한국어
Tiếng Việt
ภาษาไทย
العربية
""".strip().splitlines()
NAMES = """
English Saddlery
Polish Pottery House
Chinese Tea Co., Ltd.
The English Shop
Deutsche Glas GmbH
中文书店
英文培训中心
日本語学院
Francaise Moss
Versione Ferro Srl
Русский чай
Magyar Bolt
""".strip().splitlines()


@pytest.mark.parametrize("text", PAGES_IN_TONGUES)
def test_words_for_a_page_in_a_language_are_known(text: str) -> None:
    assert names_page_in_tongue(text)
    assert names_tongue(text)


@pytest.mark.parametrize("text", TONGUES)
def test_a_language_alone_may_be_a_family_name_too(text: str) -> None:
    assert names_tongue(text)
    assert not names_page_in_tongue(text)


@pytest.mark.parametrize("text", NAMES)
def test_names_of_firms_that_have_a_language_in_them_stay_names(text: str) -> None:
    assert not names_tongue(text)
    assert not names_page_in_tongue(text)


def read(body: str, *, title: str) -> tuple[Offer, ...]:
    text = f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"
    url = "https://fernmarkt.example/cn/51"
    return read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers


def vendors(offers: tuple[Offer, ...]) -> set[str]:
    return {said.raw for offer in offers for said in offer.fields.get("vendor", ())}


# What the link to the seller's page in another language is called, his name, the label of his number, his thing.
SHOPS = """
英文版 | 青橡县松果玻璃厂 | 电话：0371-65671122 | 玻璃瓶 | ¥12.50
English | 青橡县松果玻璃有限公司 | 电话：0371-65671122 | 玻璃瓶 | ¥12.50
Version anglaise | Verrerie Brindille SARL | Tél. : 03 20 55 01 77 | Carafe | 12,50 €
English version | Moosbach Glas GmbH | Telefon: 0341 2345567 | Glasflasche | 12,50 €
Английская версия | ООО Стекло Урала | Тел.: +7 (843) 200-11-22 | Бутылка | 90 руб.
"""


@pytest.mark.parametrize("told", SHOPS.strip().splitlines())
def test_a_link_to_the_page_in_another_language_is_no_vendor(told: str) -> None:
    link, name, number, thing, price = told.split(" | ")
    goods = f"<p>{thing}</p><p>{price}</p>"
    menu = f"<ul><li><a href='/supplier/pinecone.html'>{link}</a></li></ul>"
    offers = read(f"<h1>{name}</h1>{menu}<p>{name}</p><p>{number}</p>{goods}", title=f"{name} - Fernmarkt")
    assert vendors(offers) == {name}


def test_a_link_with_a_name_to_the_page_of_a_seller_is_his() -> None:
    body = "<h1>Oak comb</h1><p>£4.20</p><p>In stock</p><a href='/supplier/english'>English Saddlery</a>"
    assert vendors(read(body, title="Oak comb - Fernmarkt")) == {"English Saddlery"}
    language = body.replace("English Saddlery", "English")
    assert vendors(read(language, title="Oak comb - Fernmarkt")) == set()


def test_a_label_names_a_seller_who_is_called_as_a_language_is() -> None:
    rows = "<table><tr><td>Seller:</td><td>{0}</td></tr><tr><td>Phone:</td><td>0114 496 0101</td></tr></table>"
    body = "<h1>Oak comb</h1><p>£4.20</p>" + rows
    assert vendors(read(body.format("Deutsch"), title="Oak comb - Fernmarkt")) == {"Deutsch"}
    assert vendors(read(body.format("Deutsche Version"), title="Oak comb - Fernmarkt")) == set()
