"""A seller's page shows goods below his contacts: what their labels say is theirs, and the page is his all the same."""

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
GOODS = "".join(
    f"<div class=c><div>{name}</div><div>{price}</div><div>MOQ: {moq}</div></div>"
    for name, price, moq in (("Wool scarf", "$ 7.80", 6), ("Linen shirt", "$ 5.50", 12), ("Felt hat", "$ 1.60", 50))
)


def read(body: str, *, title: str) -> tuple[Offer, ...]:
    text = (
        f"<!doctype html><html><head><title>{title} | Fernmarkt</title></head><body>"
        "<div class='topbar'>Hotline 0113 496 0000</div><header><a class='logo' href='/'>Fernmarkt</a></header>"
        f"<main>{body}</main><footer>© Fernmarkt</footer></body></html>"
    )
    url = "https://fernmarkt.example/store/plover.html"
    return read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers


def test_least_orders_of_his_goods_do_not_make_the_page_a_things() -> None:
    """Each of his goods has a least order of its own under the same label."""
    contacts = "<p>Plover Knitwear<br>Address: 12 Mill Lane, Norwich NR3 1GH<br>Tel./WhatsApp: +44 1603 496 012</p>"
    head = "<h1>Plover Knitwear</h1><span>Member since 2018</span><h3>Seller's contacts</h3>"
    offers = read(f"{head}{contacts}<h3>Goods</h3>{GOODS}", title="Plover Knitwear")
    [his] = [offer for offer in offers if "address" in offer.fields]
    assert his.fields["vendor"][0].raw == "Plover Knitwear"
    assert [said.raw for said in his.fields["phone"]] == ["+44 1603 496 012"]
    assert {"price", "moq", "title"}.isdisjoint(his.fields)


def test_a_things_own_least_order_leaves_it_a_thing() -> None:
    """One value under the label is that of what the heading names."""
    body = (
        "<h1>Plover scarf</h1><p>Price: $ 7.80</p><p>MOQ: 6 pcs</p><p>Pick-up point: 12 Mill Lane, Norwich NR3 1GH</p>"
    )
    offers = read(body, title="Plover scarf")
    assert [said.raw for offer in offers for said in offer.fields["title"]] == ["Plover scarf"]
    assert all("address" not in offer.fields for offer in offers)
