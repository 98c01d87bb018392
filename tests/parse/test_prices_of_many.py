"""Several prices that stand alike on a page are those of as many things; none of them is the price of the page."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="shop", start=("https://shop.example/",), allow=("https://shop.example/*",))


def prices(body: str, *, title: str = "Lumo Home") -> list[str]:
    """Return the prices of a page's offers."""
    html = f"<html><head><title>{title}</title></head><body>{body}<footer>© 2019 Lumo Home</footer></body></html>"
    reading = read_page(html.encode(), url="https://shop.example/x", content_type="text/html", site=SITE)
    return [said.raw for offer in reading.offers for said in offer.fields.get("price", ())]


def test_no_first_price_of_a_table_is_that_of_the_page() -> None:
    """A grid whose cells could not be told to be things gives nothing for 'Our products'."""
    rows = "".join(f"<tr><td>£{n}.50</td><td>£{n}.95</td></tr><tr><td>Tray {n}</td><td>-</td></tr>" for n in (3, 4, 5))
    found = prices(f"<h1>Our products</h1><table>{rows}</table>")
    assert found == []


@pytest.mark.parametrize("label", ["Price", "Preis", "价格"])
def test_a_label_that_stands_over_several_sums_names_none(label: str) -> None:
    """The first of several labelled prices is that of the first thing only."""
    lines = "".join(f"<p>{label}: {n}.50 €</p><p>of oak, oiled, the {n}th</p>" for n in (3, 4, 5, 6))
    assert "3.50 €" not in prices(f"<h1>Range</h1><p>Welcome.</p>{lines}<p>Thanks</p>")


def test_one_thing_keeps_its_price() -> None:
    """A former price and today's, and the prices of a menu beside it, are no other things."""
    assert prices("<h1>Oak tray</h1><p>£12.50</p><p>Item no. LM-204</p><p>In stock</p>") == ["£12.50"]
    labelled = "<h1>Oak tray</h1><p>Was: £19.00</p><p>Price: £12.50</p><p>Item no.: LM-204</p><p>In stock</p>"
    assert prices(labelled) == ["£12.50"]


@pytest.mark.parametrize(
    "rest",
    [
        "<p>Item no: L-4</p><p>Small</p><p>£12.50</p><p>Medium</p><p>£15.00</p><p>Large</p><p>£19.00</p>",
        "<p>£12.50</p><p>In stock</p><p>Goes well with</p><p>Ash stool</p><p>£40.00</p><p>Cork mat</p><p>£7.00</p>",
        "<p>Price: £12.50</p><p>Price: £22.00 (two)</p><p>Price: £30.00 (three)</p><p>Item no: L-4</p>",
    ],
)
def test_sizes_of_one_thing_and_others_beside_it_leave_it_its_price(rest: str) -> None:
    """A number or a stock of its own tells that the page is about one thing."""
    assert prices(f"<h1>Oak tray</h1>{rest}")[:1] == ["£12.50"]


GOODS = "".join(
    f'<div class="item"><div class="name"><span>{name}</span></div><div class="price">{sum_}</div></div>'
    for name, sum_ in (("Rattan tray", "US$9.50"), ("Chopstick set", "US$4.20"), ("Lacquer box", "US$12.00"))
)
SHOP = (
    '<h1 class="shop-name">Reed Lacquer Studio</h1><div class="card"><h4>Contact</h4>'
    "<p>Room 204, No. 42 Elm Street, Leeds LS4 2AD</p><p>Tel. 0113 496 0123</p></div><h4>Shop products</h4>"
)


def test_a_sellers_page_has_no_price_and_keeps_its_address() -> None:
    """The price of the first of a seller's goods is not the seller's, and hides no address."""
    html = f"<html><head><title>Reed - Market</title></head><body>{SHOP}<div class=row>{GOODS}</div></body></html>"
    reading = read_page(html.encode(), url="https://shop.example/s/7", content_type="text/html", site=SITE)
    told = [offer for offer in reading.offers if "address" in offer.fields]
    assert [said.raw for offer in told for said in offer.fields["vendor"]] == ["Reed Lacquer Studio"]
    assert "LS4 2AD" in told[0].fields["address"][0].raw
    assert all("price" not in offer.fields or "title" in offer.fields for offer in reading.offers)


def test_a_sellers_only_thing_keeps_its_price() -> None:
    """One sum under a seller's name may be that of the page."""
    first = GOODS.partition('<div class="item"><div class="name"><span>Chopstick')[0]
    html = f'<html><body><h1 class="shop-name">Reed Studio</h1>{first}</body></html>'
    reading = read_page(html.encode(), url="https://shop.example/s/7", content_type="text/html", site=SITE)
    assert [said.raw for offer in reading.offers for said in offer.fields.get("price", ())] == ["US$9.50"]
