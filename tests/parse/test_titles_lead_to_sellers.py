"""A thing whose title leads to its seller's page is a thing: the words of such a link are nobody's name."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
CARD = "<article><h2><a href='{link}'>{title}</a></h2><p class='price'>{price}</p>{more}</article>"
THINGS = (("Teapot cast iron 0.8 l", "32,50 €"), ("Candle 20 cm", "11,50 €"), ("Tea tins, box of 12", "36,00 €"))


def vendors(more: str, *, link: str) -> set[str]:
    cards = "".join(
        CARD.format(title=title, price=price, link=link.format(number), more=more)
        for number, (title, price) in enumerate(THINGS)
    )
    page = (
        "<!doctype html><html><head><title>Household | Fernmarkt</title></head><body><header><a href='/'>Fernmarkt</a>"
        f"</header><main><h1>Household</h1>{cards}</main></body></html>"
    )
    url = "https://fernmarkt.example/c/household.html"
    offers = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    assert {offer.fields["title"][0].raw for offer in offers} == {title for title, _ in THINGS}
    return {said.raw for offer in offers for said in offer.fields.get("vendor", ())}


def test_a_title_that_leads_to_a_sellers_page_names_nobody() -> None:
    assert vendors("", link="/anbieter/shop-{}.html") == set()


@pytest.mark.parametrize("link", ["/anbieter/otter.html", "/seller/otter"])
def test_a_link_beside_the_title_that_leads_there_names_the_seller(link: str) -> None:
    assert vendors(f"<p><a href='{link}'>Otter Tea</a></p>", link="/thing/{}.html") == {"Otter Tea"}
