"""A line that says whose a brand or a site is names its firm, and is no name itself."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.brands_of import owner_told

URL = "https://quay.example/index.html"
OFFICE = "<p>12 Elm Street, Leeds LS1 2AB</p><p>help@fernquay.example</p>"


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("Fernquay is a brand of Moss Trading Ltd", "Moss Trading Ltd"),
        ("Fernquay ist eine Marke der Moos Handel GmbH", "Moos Handel GmbH"),
        ("Fernquay est une marque déposée de la société Mousse SARL", "Mousse SARL"),
        ("Fernquay es una marca de Musgo Digital, S.A. de C.V.", "Musgo Digital, S.A. de C.V."),
        ("Fernquay é uma marca da Musgo Ltda", "Musgo Ltda"),
        ("Fernquay è un marchio di Muschio S.r.l.", "Muschio S.r.l."),
        ("Fernquay is een handelsnaam van Mos B.V.", "Mos B.V."),
        ("Fernquay to marka firmy Mech Sp. z o.o.", "Mech Sp. z o.o."),
        ("Fernquay — торговая марка ООО «Мох»", "ООО «Мох»"),
        ("Fernquay є торговою маркою ТОВ «Мох»", "ТОВ «Мох»"),
        ("Fernquay merupakan merek dari PT Lumut Jaya", "PT Lumut Jaya"),
        ("Fernquay là thương hiệu của Công ty TNHH Rêu", "Công ty TNHH Rêu"),
    ],
)
def test_whose_a_brand_is_is_told_in_each_tongue(line: str, owner: str) -> None:
    assert owner_told(line) == (True, owner)


@pytest.mark.parametrize("name", ["Brand of the Year Ltd", "Marca de Agua S.L.", "Markt der Marken GmbH", "Mos van Ee"])
def test_a_name_that_has_such_words_is_a_name(name: str) -> None:
    assert owner_told(name) == (False, None)


def vendors(body: str) -> list[str]:
    site = Site(name="case", start=(URL,), allow=("https://*",))
    page = read_page(body.encode(), url=URL, content_type="text/html; charset=utf-8", site=site)
    return [said.raw for offer in page.offers for said in offer.fields.get("vendor", ())]


def test_the_firm_that_has_a_shop_is_its_vendor_and_not_the_sentence() -> None:
    foot = f"<footer><p>Fernquay is a brand of Moss Trading Ltd</p>{OFFICE}</footer>"
    assert vendors(f"<title>Help - Fernquay</title><h1>Help</h1><p>We answer soon.</p>{foot}") == ["Moss Trading Ltd"]


@pytest.mark.parametrize("folder", ["tienda", "boutique", "negozio", "lojas", "firma", "cua-hang", "toko", "listing"])
def test_who_keeps_a_list_of_shops_is_none_of_them_where_one_has_a_form_of_another_land(folder: str) -> None:
    names = ["Musgo y Sal, S.A. de C.V.", "Barro Viejo", "Hilo Azul", "Sal Gorda", "Dos Ríos"]
    shops = "".join(f"<h2><a href=/{folder}/{at}/>{name}</a></h2>" for at, name in enumerate(names))
    foot = f"<footer><p>Fernquay es una marca de Helecho Digital, S.A. de C.V.</p>{OFFICE}</footer>"
    assert vendors(f"<title>Tiendas - Fernquay</title><h1>Tiendas</h1>{shops}{foot}") == []
