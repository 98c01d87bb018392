"""Pages of shops on a market that lie in no folder of firms: what the market says beside them tells that they are."""

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

SITE = Site(name="case", start=("https://fernia.example/",), allow=("https://*",))
HEAD = '<header><a class="logo" href="/">Fernia</a><nav><a href="/tiendas">Tiendas</a></nav></header>'
FOOT = "<footer><p>© 2026 Fernia Comercio Digital, S.A. de C.V.</p></footer>"
OTHERS = """<aside><h2>Tiendas que te pueden interesar</h2><ul><li><a href="/tienda-aliso.html">Cueros Aliso</a>
<span>Blvd. Juárez 1210, Col. Jardines, León, Gto. C.P. 37160</span></li><li><a href="/tienda-tejo.html">Lanas Tejo</a>
<span>Morelia</span></li></ul></aside>"""
THING = '<ul><li><a href="/F-7.html"><h3>Teclado de repuesto</h3></a><span>$ 350</span></li></ul>'


def read(name: str, middle: str, *, sales: str = "<span>Puebla · +57 ventas</span>") -> PageReading:
    body = f"<main><h1>{name}</h1>{sales}{THING}{middle}{OTHERS}</main>"
    page = f"<html lang=es><meta charset=utf-8><title>{name} | Fernia</title>{HEAD}{body}{FOOT}</html>"
    return read_page(page.encode(), url="https://fernia.example/tienda-x.html", content_type="text/html", site=SITE)


def given(reading: PageReading, field: str) -> set[str]:
    return {said.raw for offer in reading.offers for said in offer.fields.get(field, ())}


def test_contacts_in_a_card_that_names_nobody_are_the_shops_whose_sales_are_counted() -> None:
    card = """<div class=card><p>Calle 5 de Mayo 61, Local 4, Centro, 72000 Puebla</p>
    <p><a href="tel:2225550143">222 555 0143</a></p></div>"""
    reading = read("Microcentro Musgo", card)
    assert given(reading, "vendor") == {"Microcentro Musgo"}
    assert given(reading, "address") == {"Calle 5 de Mayo 61, Local 4, Centro, 72000 Puebla"}
    assert given(reading, "phone") == {"222 555 0143"}
    assert given(reading, "title") == {"Teclado de repuesto"}


def test_an_address_under_shops_that_one_may_like_is_theirs() -> None:
    reading = read("Barro Musgo", "<div><p>WhatsApp: 443 555 0128</p></div>")
    assert given(reading, "vendor") == {"Barro Musgo"}
    assert given(reading, "address") == set()


def test_a_thing_is_no_shop_where_its_price_stands_right_below_its_name() -> None:
    body = f"<main><h1>Funda Musgo Azul</h1><p>$ 79</p><p>Tel. 222 555 0143</p>{OTHERS}</main>"
    page = f"<html lang=es><meta charset=utf-8><title>Funda Musgo Azul | Fernia</title>{HEAD}{body}{FOOT}</html>"
    reading = read_page(page.encode(), url="https://fernia.example/F-9.html", content_type="text/html", site=SITE)
    assert given(reading, "vendor") == set()


def test_a_menu_in_two_tongues_leads_to_firms_and_a_logo_without_a_link_names_the_site() -> None:
    page = """<html><meta charset=utf-8><title>水獺精密股份有限公司 - Fernport 蕨港網</title>
    <header><span class=logo>Fernport 蕨港網</span><nav><a href="/s">Suppliers 供應商</a></nav></header>
    <main><h1>水獺精密股份有限公司</h1><p>台北市中山區松江路118號9樓之2</p><p>電話：02-2555-7716</p>
    <h4>Products 產品</h4><ul></ul></main>
    <footer><p>© 2026 Fernport Information Co., Ltd., 9 Alder Road, Hangzhou 310016, China</p></footer></html>"""
    reading = read_page(page.encode(), url="https://fernport.example/s-9.html", content_type="text/html", site=SITE)
    assert given(reading, "vendor") == {"水獺精密股份有限公司"}
    assert given(reading, "address") == {"台北市中山區松江路118號9樓之2"}
