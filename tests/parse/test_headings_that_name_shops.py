"""A heading is a vendor where its element is called a shop's name, or where it is an entry of a directory of firms."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

HOST = "https://feira.example"
SITE = Site(name="market", start=(f"{HOST}/",), allow=(f"{HOST}/*",))
CONTACTS = "<ul><li>Endereço: Rua das Corujas, 745, Brás, São Paulo/SP</li><li>Telefone: (11) 2694-7738</li></ul>"
FOOT = "<footer>Feira Coruja Serviços S.A. - Av. do Melro, 1374, São Paulo - SP. Tel. (11) 3000-0000</footer>"


def read(head: str, body: str, *, title: str, top: str, foot: str, path: str = "/loja/12.html") -> list[Offer]:
    page = (
        f"<!doctype html><html><head><title>{title} - {top}</title></head><body><div><a href='/'>{top}</a></div>"
        f"<main>{head}{body}</main>{foot}</body></html>"
    )
    return list(read_page(page.encode(), url=HOST + path, content_type="text/html; utf-8", site=SITE).offers)


def shop(head: str, path: str = "/loja/12.html") -> list[Offer]:
    return read(head, CONTACTS, title="Modas Melro", top="Feira Coruja", foot=FOOT, path=path)


def first(offer: Offer, name: str) -> str | None:
    return offer.fields[name][0].raw if name in offer.fields else None


@pytest.mark.parametrize(
    "called", ["nome-loja", "nome_da_loja", "loja-nome", "nombre-tienda", "nama-toko", "magaza-adi"]
)
def test_a_heading_that_is_called_the_name_of_a_shop_is_the_vendor(called: str) -> None:
    [found] = shop(f'<h1 class="{called}">Modas Melro</h1>', "/12.html")
    assert [first(found, name) for name in ("vendor", "title", "phone")] == ["Modas Melro", None, "(11) 2694-7738"]
    assert first(found, "vendor_url") == f"{HOST}/12.html"


@pytest.mark.parametrize("called", ["nome-produto", "titulo", "loja", "nome"])
def test_a_heading_that_is_called_otherwise_names_nobody(called: str) -> None:
    assert all(first(found, "vendor") is None for found in shop(f'<h1 class="{called}">Modas Melro</h1>'))


def entry(top: str, head: str = "Baykuş Dokuma") -> list[Offer]:
    body = "<p>Adres : Serçe Mah. Kumru Cad. No: 9 Bornova/İZMİR<br>Telefon : 0232 233 18 47</p>"
    foot = f"<div>{top} bir Ardıç Bilişim A.Ş. kuruluşudur. Merkez: Saka Cad. No: 185 Levent / İstanbul</div>"
    return read(f"<h2><a href='/'>{top}</a></h2><h1>{head}</h1>", body, title=head, top=top, foot=foot, path="/f/7")


def test_the_heading_of_an_entry_of_a_directory_is_the_vendor() -> None:
    [found] = entry("Ardıç Firma Rehberi")
    told = [first(found, name) for name in ("vendor", "title", "phone")]
    assert told == ["Baykuş Dokuma", None, "0232 233 18 47"]


def test_what_stands_below_the_heading_of_a_page_is_not_below_the_name_of_its_site() -> None:
    assert first(entry("Ardıç Firma Rehberi")[0], "address") == "Serçe Mah. Kumru Cad. No: 9 Bornova/İZMİR"


@pytest.mark.parametrize(("top", "head"), [("Ardıç İlan", "Baykuş Dokuma"), ("Ardıç Firma Rehberi", "Bize Ulaşın")])
def test_elsewhere_and_over_a_page_of_the_directory_itself_a_heading_names_nobody(top: str, head: str) -> None:
    assert all(first(found, "vendor") != head for found in entry(top, head))
