"""Who made a site is not the firm, in whatever language the foot of a page says so."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://www.thornwick.example/contact"


def phones(body: str) -> list[str]:
    page = f"<html><head><meta charset=utf-8><title>Thornwick Kettles</title></head><body>{body}</body></html>"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    return [said.raw for each in (*reading.offers, *reading.blocks) for said in each.fields.get("phone", ())]


MAKERS = [
    "طراح سایت : شرکت موس تلفن", "طراحی وب سایت: موس تلفن", "تصميم وبرمجة شركة موس هاتف", "עיצוב ופיתוח: מוס טל",
    "वेबसाइट डिज़ाइन: Moss फोन", "डिज़ाइन और विकास: Moss फोन", "কারিগরি সহায়তায়: Moss ফোন", "Création de site : Moss tél",
    "Erstellt von Moss Tel", "Webseite von Moss Tel", "Ontwerp: Moss tel", "Realizacja: Moss tel",
    "Készítette: Moss tel",
    "Realizat de Moss tel", "Дизайн и поддержка: Moss тел", "Створення сайтів: Moss тел", "Уеб дизайн: Moss тел",
    "Σχεδίαση: Moss τηλ", "Yazılım: Moss tel", "รับทำเว็บไซต์ Moss โทร", "홈페이지제작 모스 전화", "Webbdesign: Moss tel",
    "Hjemmeside af Moss tlf", "Udviklet af Moss tlf", "Toteutus: Moss puh", "Web dizajn: Moss tel",
    "Disseny web: Moss tel",
    "Вебмастер: Moss тел", "Developer contact: Moss tel", "IT Partner: Moss tel", "Software by Moss tel",
]  # fmt: skip


@pytest.mark.parametrize("maker", MAKERS)
def test_the_telephone_of_who_made_a_site_is_his(maker: str) -> None:
    own = "<p>Thornwick Kettles<br>4 Rowan Lane, Bristol BS1 5TR<br>Tel. 0117 496 0131</p>"
    assert phones(f"{own}<footer><p>{maker}: 0113 496 0155</p></footer>") == ["0117 496 0131"]
    assert phones(f"<table><tr><td><a href='http://moss.example/'>{maker}: 0113 496 0155</a></td></tr></table>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Realizacja zamówień: tel",
        "Toteutus ja suunnittelu, puh",
        "Erstellt von Hand, Tel",
        "Ontwerp en advies, tel",
        "Developers of kettles, tel",
        "Projekty i realizacje tel",
    ],
)
def test_what_a_firm_makes_itself_leaves_its_telephone(line: str) -> None:
    assert phones(f"<p>4 Rowan Lane, Bristol BS1 5TR</p><p>{line} 0117 496 0131</p>") == ["0117 496 0131"]
