"""A head over "products of this company" below a name and contacts says that the page is a seller's own."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
HERE = "<p>18 Wharf Road, Sheffield S3 8AB</p><p>Tel: 0114 496 0101</p>"
GOODS = "<div><a href='/i/1'>{0}</a> <b>{2}</b></div><div><a href='/i/2'>{1}</a> <b>{3}</b></div>"
TILES = GOODS.format("Glazed tile", "Roof tile", "$4.20", "$3.10")


def read(body: str, *, title: str, path: str = "m/51") -> tuple[Offer, ...]:
    text = (
        f"<!doctype html><html><head><title>{title}</title></head><body>"
        "<header><a href='/'>Fernmarkt</a> <span>Hotline: 400-810-2211</span></header>"
        f"<div class='body'>{body}</div><footer>Fernmarkt 400-810-2211</footer></body></html>"
    )
    url = f"https://fernmarkt.example/{path}"
    return read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers


def vendors(offers: tuple[Offer, ...]) -> set[str | None]:
    return {offer.fields["vendor"][0].raw if "vendor" in offer.fields else None for offer in offers}


def phones(offers: tuple[Offer, ...]) -> set[str]:
    return {said.raw for offer in offers for said in offer.fields.get("phone", ())}


# Whose page, his address, the label of a telephone and the number, the head over his goods, a price.
PAGES = """
Plover Glass | 18 Wharf Road, Sheffield S3 8AB | Tel: | 0114 496 0101 | Products of this company | $2.10
plover glass | 18 Wharf Road, Sheffield S3 8AB | Phone: | 0114 496 0101 | Items in this shop (2) | $2
Moosbach Ton | Lindenstraße 14, 04277 Leipzig | Telefon: | 0341 2345567 | Angebote dieses Anbieters | 9 €
Fern Tiles | 18 Wharf Road, Sheffield S3 8AB | Phone: | 0114 496 0101 | Items for sale | $2
Taller Rivera | Calle Olmo 22, 28012 Madrid | Teléfono: | 91 555 01 44 | Productos de este vendedor | 9 €
Atelier Brindille | 14 rue Moreau, 59000 Lille | Tél. : | 03 20 55 01 77 | Articles de ce vendeur | 9 €
Bottega Ferraro | Via Garibaldi 31, 10122 Torino | Tel. | 011 555 0188 | Prodotti di questo venditore | 9 €
Casa Andorinha | Rua das Flores, 120, Curitiba | Telefone: | (41) 3222-1188 | Produtos desta loja | R$ 9
Szklany Zakątek | ul. Długa 8, 31-147 Kraków | Tel.: | 12 555 01 66 | Oferty tego sprzedawcy | 9,00 zł
ЛабСнаб Урал | г. Казань, ул. Баумана, д. 12 | Тел.: | +7 (843) 200-11-22 | Товары этого продавца | 90 руб.
青山仪器 | 地址：河南省郑州市金水区花园路122号 | 电话： | 0371-65671122 | 该店铺的商品 | ￥960.00
青葉硝子 | 住所：東京都台東区浅草橋3-14-2 | 電話： | 03-5555-0142 | このショップの商品 | 4,800円
"""


@pytest.mark.parametrize("told", PAGES.strip().splitlines())
def test_a_name_over_contacts_and_goods_of_this_seller_is_whose_page_it_is(told: str) -> None:
    name, address, label, number, head, price = told.split(" | ")
    goods = GOODS.format("A 1", "B 2", price, price)
    body = f"<h1>{name}</h1><p>{address}</p><p>{label} {number}</p><h2>{head}</h2>{goods}"
    offers = read(body, title=f"{name} - Fernmarkt")
    assert vendors(offers) == {name}
    assert phones(offers) == {number}


def test_the_head_over_goods_need_be_no_heading_and_his_contacts_may_stand_in_rows() -> None:
    rows = "<table><tr><td>Address</td><td>18 Wharf Road, Sheffield S3 8AB</td></tr></table>"
    body = f"<h1>Plover Glass</h1>{rows}<div>Products of this company</div>{TILES}"
    assert vendors(read(body, title="All of Plover Glass - Fernmarkt")) == {"Plover Glass"}


def test_a_chinese_shop_over_its_contacts_and_several_sums_is_whose_page_it_is() -> None:
    where = "<p>地址：河南省郑州市金水区花园路122号</p><p>电话：0371-65671122</p>"
    goods = GOODS.format("天平", "水浴锅", "￥960.00", "￥330.00")
    assert vendors(read(f"<h1>青山仪器行</h1>{where}{goods}", title="青山仪器行_Fernmarkt")) == {"青山仪器行"}
    assert "青山仪器行" not in vendors(read(f"<h1>青山仪器行</h1>{goods}", title="青山仪器行_Fernmarkt"))
    no_shop = read(f"<h1>玻璃仪器大全</h1>{where}{goods}", title="玻璃仪器大全_Fernmarkt")
    assert "玻璃仪器大全" not in vendors(no_shop)


@pytest.mark.parametrize(
    "between",
    [
        f"<p>Price: $30.00</p>{HERE}",
        f"<p>MOQ: 3</p>{HERE}",
        f"<p>Seller: Plover Glass</p>{HERE}",
        f"<p>Plover Glass Ltd</p>{HERE}",
        "<p>A fine tile, fired twice.</p>",
        "<p>Hotline: 400-810-2211</p>",
    ],
)
def test_a_thing_over_other_goods_of_its_seller_is_nobodys_name(between: str) -> None:
    body = f"<h1>Glazed Tile</h1>{between}<h3>Products of this company</h3>{TILES}"
    assert "Glazed Tile" not in vendors(read(body, title="Glazed Tile - Fernmarkt"))


def test_a_heading_where_sites_keep_goods_or_over_goods_of_many_is_nobodys_name() -> None:
    body = f"<h1>Glazed Tile</h1>{HERE}<h3>Products of this company</h3>{TILES}"
    assert "Glazed Tile" not in vendors(read(body, title="Glazed Tile - Fernmarkt", path="product/7"))
    many = body.replace("Products of this company", "Products of all companies")
    assert "Glazed Tile" not in vendors(read(many, title="Glazed Tile - Fernmarkt"))
    more = body.replace("Products of this company", "More from this shop")
    assert "Glazed Tile" not in vendors(read(more, title="Glazed Tile - Fernmarkt"))
