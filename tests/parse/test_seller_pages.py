"""The page of one seller on a site of many names him by what it shows, in whatever folder it lies."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer, PageReading

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
FOOT = "<footer>Fernmarkt Trading Ltd, 9 Dock Street, Hull HU1 3TG, tel. 01482 496 0077</footer>"
FACTS = "<table><tr><td>Nature of Business</td><td>Wholesaler</td></tr></table>"
CONTACTS = "<h2>Reach us</h2><p><b>Address:</b> 12 Fern Road, Leeds LS1 4AB</p><p><b>Phone:</b> 0113 496 0123</p>"
CLAIM = "<p>Is this your business? <a href='/claim'>Claim this listing</a></p>"


def page(middle: str, path: str, name: str, *, more: str = CLAIM, title: str = "") -> PageReading:
    text = (
        f"<!doctype html><html><head><title>{title or name} | Fernmarkt</title></head><body>"
        f"<header><a href='/'>Fernmarkt</a> <span>0800 496 0077</span></header>"
        f"<main><h1>{name}</h1>{middle}{more}</main>{FOOT}</body></html>"
    )
    return read_page(text.encode(), url=f"https://fernmarkt.example{path}", content_type=None, site=SITE)


def vendors(reading: PageReading) -> set[str | None]:
    return {first(offer, "vendor") for offer in reading.offers}


def first(offer: Offer, name: str) -> str | None:
    return offer.fields[name][0].raw if name in offer.fields else None


@pytest.mark.parametrize("path", ["/tiled-moss/", "/shop/tiled-moss/", "/x/tiled-moss.html", "/duka/17"])
def test_a_name_over_contacts_and_facts_of_a_firm_is_the_vendor(path: str) -> None:
    (offer,) = page(FACTS + CONTACTS, path, "Tiled Moss").offers
    assert [first(offer, name) for name in ("vendor", "phone", "title")] == ["Tiled Moss", "0113 496 0123", None]
    assert first(offer, "vendor_url") == f"https://fernmarkt.example{path}"


LABELLED = {
    "/magaza/yosun/index.html": ("Yosun Cam ve Tas", "Adres", "Telefon", "Satıcıya sor", "Yosun Cam ve Tas Evi"),
    "/tienda/musgo.html": ("Azulejos del Musgo", "Dirección", "Teléfono", "Pregunta al vendedor", ""),
    "/sklep/mech": ("Mech i Glazura", "Adres", "Telefon", "Zadaj pytanie sprzedawcy", ""),
    "/loja/musgo": ("Casa do Musgo", "Endereço", "Telefone", "Fale com o vendedor", ""),
    "/dukkan/yosun": ("Yosun Cam", "Adres", "Telefon", "Satıcıya sor", ""),
    "/laden/moos": ("Moos Keramik", "Adresse", "Telefon", "Verkäufer kontaktieren", ""),
    "/boutique/mousse": ("Mousse Faience", "Adresse", "Téléphone", "Contacter le vendeur", ""),
    "/negozio/muschio": ("Muschio Ceramiche", "Indirizzo", "Telefono", "Chiedi al venditore", ""),
    "/magazin/moh": ("Мох Керамика", "Адрес", "Телефон", "Написать продавцу", ""),
    "/toko/lumut": ("Lumut Keramik", "Alamat", "Telepon", "Hubungi penjual", ""),
    "/cua-hang/reu": ("Gốm Rêu Xanh", "Địa chỉ", "Điện thoại", "Liên hệ người bán", ""),
    "/dianpu/88.html": ("苔山陶瓷商行", "地址", "电话", "联系卖家", ""),
}  # fmt: skip


@pytest.mark.parametrize("path", LABELLED)
def test_so_it_is_in_folders_of_shops_beside_what_only_markets_say(path: str) -> None:
    name, address, phone, asks, title = LABELLED[path]
    where = "广东省佛山市禅城区苔山路12号" if "地" in address else "12 Fern Road, Leeds LS1 4AB"
    contacts = f"<div><span>{address}:</span> {where}</div><div><span>{phone}:</span> 0113 496 0123</div>"
    found = page(contacts, path, name, more=f"<p><a href='/ask'>{asks}</a></p>", title=title)
    assert vendors(found) == {name}


def test_what_is_sold_on_the_page_is_the_vendors_and_no_thing_is_called_as_he_is() -> None:
    goods = "<h2>Our products</h2><div class='good'><a href='/product/7'>Glazed tile</a> <span>£ 4.50</span></div>"
    found = page(FACTS + CONTACTS + goods, "/tiled-moss/", "Tiled Moss").offers
    assert [(first(offer, "vendor"), first(offer, "title"), first(offer, "price")) for offer in found] == [
        ("Tiled Moss", "Glazed tile", "£ 4.50"),
        ("Tiled Moss", None, None),
    ]


def test_a_telephone_below_an_address_that_is_marked_up_is_the_vendors() -> None:
    where = "<h2>Reach us</h2><address>12 Fern Road, Leeds LS1 4AB</address><p>Tel. 0113 496 0123</p>"
    (offer,) = page(FACTS + where, "/tiled-moss/", "Tiled Moss").offers
    assert (first(offer, "vendor"), first(offer, "phone")) == ("Tiled Moss", "0113 496 0123")


@pytest.mark.parametrize("name", ["Contact", "Imprint", "Künye", "About us", "Impressum", "Leeds", "Kontakt", "Ayuda"])
def test_a_page_of_the_site_is_nobodys(name: str) -> None:
    assert vendors(page(FACTS + CONTACTS, f"/{name.lower()}/", name)) <= {None}


@pytest.mark.parametrize("path", ["/brass-ball-valve/", "/shop/brass-ball-valve.html"])
@pytest.mark.parametrize(
    "middle",
    [
        f"<p>£ 12.50</p>{FACTS}{CONTACTS}",
        f"<p>Price: £ 12.50</p>{FACTS}{CONTACTS}",
        f"<p>Min. order: 50 pieces</p>{FACTS}{CONTACTS}",
        f"<p>Seller: Tiled Moss</p>{FACTS}{CONTACTS}",
        f"<div><h2><a href='/tiled-moss/'>Tiled Moss</a></h2>{FACTS}{CONTACTS.partition('</h2>')[2]}</div>",
    ],
)
def test_the_page_of_a_thing_is_not_its_sellers(path: str, middle: str) -> None:
    assert "Brass Ball Valve" not in vendors(page(middle, path, "Brass Ball Valve"))


@pytest.mark.parametrize("path", ["/store/harbour-arcade", "/harbour-arcade/"])
def test_a_branch_on_a_firms_own_site_is_no_vendor(path: str) -> None:
    assert "Harbour Arcade" not in vendors(page(CONTACTS, path, "Harbour Arcade", more="<p>Open every day</p>"))


def test_what_the_frame_of_the_site_gives_names_nobody() -> None:
    office = "<p>Address: 9 Dock Street, Hull HU1 3TG</p><p>Phone: 01482 496 0077</p>"
    assert "Power Tools" not in vendors(page(FACTS + office, "/power-tools/", "Power Tools"))
