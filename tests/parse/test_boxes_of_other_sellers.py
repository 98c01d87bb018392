"""Boxes of other sellers below a firm's own contacts: under words of any tongue, and without any."""

from collections.abc import Mapping

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.promoted_words import PROMOTED
from falsefront.parse.tree import folded_text
from falsefront.records import Said

URL = "https://rynok.example/c/17.html"
OTHER_PHONE = "067 555-01-77"


def said(box: str) -> list[Mapping[str, tuple[Said, ...]]]:
    firm = "ФОП Мохова К. Л."
    own = (
        "<table><tr><td>Адреса:</td><td>м. Полтава, вул. Зіньківська, 21</td></tr>"
        "<tr><td>Тел.:</td><td>095 555-01-46</td></tr></table>"
    )
    body = f"<title>{firm} — Ринок</title><h1>{firm}</h1><div><h3>Контакти</h3>{own}</div>{box}"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    page = read_page(body.encode(), url=URL, content_type="text/html; charset=utf-8", site=site)
    return [offer.fields for offer in (*page.offers, *page.blocks)]


def phones_and_vendors(box: str) -> tuple[list[str], list[str]]:
    every = said(box)
    phones, vendors = ([one.raw for each in every for one in each.get(name, ())] for name in ("phone", "vendor"))
    return phones, vendors


def everything(box: str) -> list[str]:
    return [one.raw for each in said(box) for values in each.values() for one in values]


@pytest.mark.parametrize("head", ["Інші продавці рубрики", "Пропозиції інших продавців", "Зверніть увагу", ""])
@pytest.mark.parametrize(
    "box",
    [
        f"<p>ФОП Ожина О. В.<br>Харьков, Полтавский шлях, 148/2<br>{OTHER_PHONE}</p>",
        f"<p>ТОВ «Ожина-Текс»<br>м. Харків, вул. Лісова, 8<br>{OTHER_PHONE}</p>",
        f"<div>ТОВ «Ожина-Текс»<br>м. Харків, вул. Лісова, 8<br>{OTHER_PHONE}<br>ozhyna@teks.example</div>",
    ],
)
def test_a_paragraph_that_begins_with_another_firms_name_gives_its_telephone_to_nobody(head: str, box: str) -> None:
    whole = f"<div class=in>{f'<h3>{head}</h3>' if head else ''}{box}</div>"
    assert phones_and_vendors(whole) == (["095 555-01-46"], ["ФОП Мохова К. Л."])


def test_what_stands_behind_the_box_of_another_is_still_the_firms() -> None:
    theirs = f"<p>ТОВ «Ожина-Текс»<br>м. Харків, вул. Лісова, 8<br>{OTHER_PHONE}</p>"
    box = f"<div>{theirs}</div><h2>Пишіть нам</h2><p>E-mail: mo@mokh.example</p>"
    assert phones_and_vendors(box) == (["095 555-01-46"], ["ФОП Мохова К. Л."])
    assert "mo@mokh.example" in everything(box)


def test_a_paragraph_in_the_frame_of_a_page_that_begins_with_a_firms_name_stays_the_sites() -> None:
    own = "Company name: Mokh Reagents Ltd<br>Registered office: Unit 6, Fern Yard, Elm Lane, Leeds LS1 4AB<br>"
    body = (
        "<title>Salt 1 kg - Mokh Reagents</title><h1>Salt 1 kg</h1><p class=price>£7.25</p><p>SKU: WV-1</p>"
        f"<footer><p>{own}Company number: 09876543<br>Tel: 01995 550123</p></footer>"
    )
    site = Site(name="case", start=(URL,), allow=("https://*",))
    page = read_page(body.encode(), url=URL, content_type="text/html; charset=utf-8", site=site)
    assert [one.raw for each in page.offers for one in each.fields.get("vendor", ())] == ["Mokh Reagents Ltd"]


@pytest.mark.parametrize(
    "words",
    [
        "Інші продавці рубрики", "Інші компанії в цій рубриці", "Другие компании раздела",
        "Предложения других продавцов",
        "Inni sprzedawcy w kategorii", "Pozostałe firmy", "Kategorideki diğer satıcılar", "بائعون آخرون في القسم",
        "شركات مشابهة", "同じカテゴリの他の出品者", "同業他社", "다른 판매자 보기", "Altri venditori della categoria",
        "Andere verkopers in deze categorie", "További eladók a kategóriában", "Další prodejci v kategorii",
        "Ďalší predajcovia", "Άλλοι πωλητές της κατηγορίας", "Andra säljare i kategorin", "Lignende virksomheder",
        "Muita yrityksiä samassa kategoriassa", "Други продавачи в категорията", "Ostali prodavači", "Сличне фирме",
        "Alți vânzători din categorie", "ผู้ขายรายอื่นในหมวดหมู่", "Penjual lain dalam kategori ini", "ספקים נוספים",
        "سایر فروشندگان", "इस श्रेणी के अन्य विक्रेता", "Người bán khác cùng danh mục", "本类其他商家",
        "Andere Verkäufer der Kategorie",
    ],
)  # fmt: skip
def test_words_over_other_sellers_are_known_in_each_tongue(words: str) -> None:
    assert PROMOTED.is_all(folded_text(words, " "))


@pytest.mark.parametrize("words", ["Andre selgere", "Andere verkopers", "Weitere Verkäufer", "Muut myyjät", "Продавці"])
def test_a_firms_own_salesmen_are_no_other_sellers(words: str) -> None:
    assert not PROMOTED.is_all(folded_text(words, " "))
