"""Goods of other sellers on a seller's own page are none of his, and hide neither him nor where he is."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

URL = "https://fernmarkt.example/stall/brackendale-ropes/"
NAME, STREET, PHONE = "Brackendale Ropes Ltd", "14 Alder Road, Leeds LS7 3QP", "0113 496 0142"
OTHERS = (("Tin bath", "Ember & Hob Ltd"), ("Oak stool", "Thistlewick Joinery Ltd"), ("Felt hat", "Marl Hatters Ltd"))


def read(body: str, *, url: str = URL, name: str = NAME) -> PageReading:
    site = Site(name="case", start=(url,), allow=("https://*",))
    page = (
        f"<title>{name} | Fernmarkt</title><body>"
        "<header><a href='/'>Fernmarkt</a><a href='/stalls/'>Sellers</a></header>"
        f"<main><h1>{name}</h1>{body}</main><footer><p>Fernmarkt Trading Ltd</p><p>2 Quay Street, Hull HU1 2PN</p>"
        "</footer></body>"
    )
    return read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=site)


def contacts(name: str = NAME) -> str:
    return f"<section><h2>Contact</h2><p>{name}</p><p>Address: {STREET}</p><p>Phone: {PHONE}</p></section>"


def strip(heading: str) -> str:
    cards = "".join(
        f"<div class=slide><a href='/stall/{seller.lower().replace(' ', '-')}/'><span>{thing}</span>"
        f"<span class=price>£1{number}.00</span><small>{seller}</small></a></div>"
        for number, (thing, seller) in enumerate(OTHERS)
    )
    return f"<section><h3>{heading}</h3><div class=slides>{cards}</div></section>"


def said(reading: PageReading, name: str) -> list[str]:
    return [each.raw for offer in reading.offers for each in offer.fields.get(name, ())]


@pytest.mark.parametrize(
    "heading",
    [
        "From other sellers", "Products from other suppliers", "You may be interested in", "Von anderen Verkäufern",
        "Artikel anderer Händler", "Produits d'autres vendeurs", "De otros vendedores", "Quizás te interese",
        "Da altri venditori", "Produtos de outros vendedores", "Van andere verkopers", "Od innych sprzedawców",
        "Zboží dalších dodavatelů", "Ponuky iných predajcov", "Товары других продавцов", "Возможно, вам понравится",
        "Товари інших продавців", "От други продавачи", "Od drugih prodavatelja", "Од других продаваца",
        "Izdelki drugih prodajalcev", "De la alți vânzători", "Más eladók termékei", "Προϊόντα άλλων πωλητών",
        "Diğer satıcıların ürünleri", "Från andra säljare", "Fra andre sælgere", "Fra andre selgere",
        "Muiden myyjien tuotteet", "Teistelt müüjatelt", "Citu pārdevēju preces", "Kitų pardavėjų prekės",
        "منتجات بائعين آخرين", "محصولات فروشندگان دیگر", "מוצרים של מוכרים אחרים", "अन्य विक्रेताओं के उत्पाद",
        "Produk dari penjual lain", "Produk daripada penjual lain", "Có thể bạn quan tâm",
        "Sản phẩm từ gian hàng khác", "สินค้าจากผู้ขายรายอื่น", "다른 판매자의 상품", "他の出品者の商品", "其他卖家的商品",
    ],
)  # fmt: skip
def test_goods_under_a_word_for_other_sellers_hide_no_address(heading: str) -> None:
    reading = read(contacts() + strip(heading))
    assert said(reading, "address") == [STREET]
    assert said(reading, "vendor") == [NAME]


def test_goods_without_a_link_have_the_name_that_stands_over_their_price() -> None:
    goods = "".join(
        f"<div class=col><div class=card>{name}<div class=price>{price}</div></div></div>"
        for name, price in (("Hemp rope", "£4.00"), ("Jute twine", "£2.50"))
    )
    reading = read(f"<p>Wholesale of ropes.</p><div class=row>{goods}</div>{contacts()}{strip('From other sellers')}")
    assert [(each.fields["title"][0].raw, each.fields["price"][0].raw) for each in reading.offers[:-1]] == [
        ("Hemp rope", "£4.00"), ("Jute twine", "£2.50")
    ]  # fmt: skip
    assert set(said(reading, "vendor")) == {NAME}
    assert said(reading, "address") == [STREET]


def test_what_a_firm_tells_of_itself_in_money_is_no_good() -> None:
    reading = read(f"<div class=row><div>Registered capital</div><div>£50,000.00</div></div>{contacts()}")
    assert said(reading, "title") == []
    assert said(reading, "address") == [STREET]


def test_an_address_under_the_sellers_own_name_beside_his_goods_is_his() -> None:
    goods = "".join(
        f"<article><h3><a href='/p/{number}.html'>{name}</a></h3><p>{price}</p><p>{NAME}, Leeds</p></article>"
        for number, (name, price) in enumerate((("Hemp rope", "£4.00"), ("Jute twine", "£2.50")))
    )
    lines = "".join(f"<p>{each}</p>" for each in (NAME, "14 Alder Road", "Leeds LS7 3QP", PHONE))
    reading = read(f"<p>Wholesale of ropes.</p><div>{goods}</div><section><h2>Business details</h2>{lines}</section>")
    assert said(reading, "address") == ["14 Alder Road\nLeeds LS7 3QP"]
    assert said(reading, "phone") == [PHONE]
    assert set(said(reading, "vendor")) == {NAME}


def test_an_address_under_another_name_beside_a_sellers_goods_is_not_his() -> None:
    goods = "".join(
        f"<article><h3><a href='/p/{number}.html'>{name}</a></h3><p>{price}</p></article>"
        for number, (name, price) in enumerate((("Hemp rope", "£4.00"), ("Jute twine", "£2.50")))
    )
    lines = "".join(f"<p>{each}</p>" for each in ("Marl Hatters Ltd", "14 Alder Road", "Leeds LS7 3QP", PHONE))
    reading = read(f"<p>Wholesale of ropes.</p><div>{goods}</div><section><h2>Carrier</h2>{lines}</section>")
    given = [each.fields for each in reading.offers if "address" in each.fields]
    assert all(each["vendor"][0].raw != NAME for each in given)
