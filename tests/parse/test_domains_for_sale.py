"""The page of a broker for a domain of nobody is empty; a firm that sells a domain keeps what is its own."""

import pytest
from tests.parse.test_contacts_of_pages import told

from falsefront.records import Outcome

BROKER = "<p>Moss Names GmbH, Elmweg 6B, 50670 Köln, Tel. +49 221 496 0177</p>"
OWN = "<p>Lumo Glas GmbH<br>Elmweg 5<br>50670 Köln<br>Tel. +49 221 496 0142</p>"
EMPTY: tuple[Outcome, list[str], int] = (Outcome.EMPTY, [], 0)
LONG = "<p>" + "The results shown here are made by machines and none of them is recommended by anybody. " * 7 + "</p>"


@pytest.mark.parametrize(
    "title",
    [
        "owl-glass.info is for sale", "OWL-GLASS.COM is for sale | Moss Names", "owl-glass.com may be for sale!",
        "owl-glas.info steht zum Verkauf", "Die Domain owl-glas.de steht zum Verkauf", "owl-glas.de ist zu verkaufen",
        "owl-verre.fr est à vendre", "Le nom de domaine owl-verre.fr est en vente", "owl-vidrio.es está en venta",
        "owl-vidro.com.br está à venda", "owl-vetro.it è in vendita", "owl-glas.nl is te koop",
        "owl-szklo.pl jest na sprzedaż", "Домен owl-steklo.ru продаётся", "owl-cam.com.tr satılıktır",
        "owl-glas.se är till salu", "owl-boli.com域名出售", "owl-boli.cn 正在出售", "owl-garasu.jpは販売中",
        "owl-glass.kr 판매 중", "owl-uveg.hu eladó", "owl-kinh.vn đang được rao bán",
    ],
)  # fmt: skip
def test_a_page_titled_with_a_domain_that_is_for_sale_is_empty(title: str) -> None:
    assert told(f"<h1>owl</h1>{BROKER}", title, field="phone") == EMPTY


@pytest.mark.parametrize(
    "words",
    [
        "Buy this domain", "Diese Domain kaufen", "Acheter ce domaine", "Comprar este dominio", "Comprar este domínio",
        "Acquista questo dominio", "Koop deze domeinnaam", "Kup tę domenę", "Купить этот домен", "购买此域名",
        "このドメインを購入", "이 도메인을 구매", "Köp den här domänen",
        "Die Domain owl-glas.info wird vom Inhaber zum Verkauf angeboten.",
        "The owner of owl-glas.info is offering it for sale.",
    ],
)  # fmt: skip
def test_a_page_of_a_host_of_parked_domains_is_empty_however_long_it_is(words: str) -> None:
    parked = "<script src=https://img.sedoparking.com/js/a.js></script>"
    assert told(f"<h1>owl-glas.info</h1><p>{words}</p>{BROKER}{LONG}{parked}", "owl-glas.info", field="phone") == EMPTY
    assert told(f"<h1>owl-glas.info</h1><p>{words}</p>{parked}", "owl-glas.info", field="phone") == EMPTY


@pytest.mark.parametrize(
    "title",
    [
        "Lumo Glas: owl-glas.de zu verkaufen", "Owl-glas.de zu verkaufen: Bauernhaus", "St.Annen steht zum Verkauf",
        "Owl-glas.de – zu verkaufen", "Lumo Glas", "Glass is for sale", "owl-glas.de sells glass for sale",
    ],
)  # fmt: skip
def test_a_firm_that_has_something_for_sale_keeps_its_own(title: str) -> None:
    outcome, numbers, _ = told(f"<h1>Kontakt</h1>{OWN}", title, field="phone")
    assert (outcome, numbers) == (Outcome.LIVE, ["+492214960142"])


@pytest.mark.parametrize(
    "more",
    [
        "<p>PS: <a href=https://sedo.com/search/details/?domain=owl.example>Diese Domain kaufen</a></p>",
        "<p>Wir sind umgezogen: die Domain owl-glas.de steht zum Verkauf.</p>",
        "<p><a href=https://sedo.com/search/details/?domain=owl.example>Unsere alte Adresse</a></p>",
    ],
)
def test_a_firm_that_sells_a_domain_beside_its_own_contacts_keeps_them(more: str) -> None:
    outcome, numbers, _ = told(f"<h1>Kontakt</h1>{OWN}{more}{LONG}", "Lumo Glas", field="phone")
    assert (outcome, numbers) == (Outcome.LIVE, ["+492214960142"])
