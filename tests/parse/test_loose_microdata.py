"""Properties of microdata outside any item, and products that have a price of their own."""

from falsefront.config import Site
from falsefront.parse.read import read_page

URL = "http://shop.example/hinge"
SITE = Site(name="shop", start=(URL,), allow=(f"{URL}*",))


def read(html: str) -> list[dict[str, str]]:
    page = read_page(html.encode(), url=URL, content_type="text/html; charset=utf-8", site=SITE)
    return [{name: said[0].raw for name, said in offer.fields.items() if name != "url"} for offer in page.offers]


HEAD = '<meta itemprop="price" content="29.90"><meta itemprop="priceCurrency" content="UAH">'


def test_properties_outside_any_item_are_the_one_thing_of_a_page() -> None:
    (offer,) = read(f'<head>{HEAD}</head><h1 itemprop="name">Drawer hinge</h1><b itemprop="sku">H-118</b>')
    assert offer == {"title": "Drawer hinge", "price": "29.90", "currency": "UAH", "product_id": "H-118"}


def test_an_offer_that_names_no_product_is_of_the_thing_named_outside() -> None:
    (offer,) = read(
        '<h1 itemprop="name">Drawer hinge</h1><b itemprop="sku">H-118</b><div itemscope itemtype="http://schema.org/Offer">'
        f"{HEAD}</div>"
    )
    assert offer == {"title": "Drawer hinge", "price": "29.90", "currency": "UAH", "product_id": "H-118"}


def test_a_product_may_have_its_price_itself_and_its_money_in_the_text() -> None:
    (offer,) = read(
        '<meta property="product:price:amount" content="39.97"><div itemscope itemtype="https://schema.org/Product">'
        '<h1 itemprop="name">Drawer hinge</h1><div itemprop="price" content="37.97">R$ 37,97</div></div>'
    )
    assert (offer["price"], offer["currency"]) == ("R$ 37,97", "R$")


def test_a_monthly_rate_is_no_price() -> None:
    (offer,) = read(
        "<html lang=cs><h1>Skříň dubová</h1><div><span>Měsíčně od</span> <strong>254 Kč</strong></div>"
        '<div><span>Cena v hotovosti</span> <span class="price">4 400 Kč</span></div>'
    )
    assert offer["price"] == "4 400 Kč"


def test_a_property_that_says_two_things_is_a_list() -> None:
    rows = "".join(
        f'<div><h1 itemprop="name">Hinge {n}</h1><b itemprop="sku">H-{n}</b><i itemprop="price">{n}.50</i></div>'
        for n in (1, 2, 3)
    )
    assert not any(offer.get("product_id") == "H-1" and len(offer) > 3 for offer in read(rows))


def test_the_one_product_that_is_marked_up_as_one_of_a_list_is_not_the_pages() -> None:
    beside = (
        '<article itemprop="itemListElement" itemscope itemtype="http://schema.org/Product">'
        '<b itemprop="name">Door stop</b><meta itemprop="sku" content="D-7"><div itemprop="offers" itemscope itemtype="http://schema.org/Offer">'
        '<meta itemprop="price" content="9.90"><meta itemprop="priceCurrency" content="EUR"></div></article>'
    )
    (offer,) = read(f'<h1>Drawer hinge</h1><div class="price">€ 29,90</div><button>Add to cart</button>{beside}')
    assert (offer["title"], offer["price"]) == ("Drawer hinge", "€ 29,90")
    assert "product_id" not in offer
