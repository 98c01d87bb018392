"""The foot of the pages of a shop whose one vendor the profile names: his address, on lists and pages of things too."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

OWN = "<p>4 Quay Road</p><p>Hull HU1 2AB</p><p>Tel: 01482 496012</p><p>hello@alderpots.example</p>"
LIST = "".join(f"<li class=product><a href='/p/{n}'>Pot {n}</a><span>£{n + 4}.50</span></li>" for n in range(6))
THING = "<h1>Steel pot</h1><p class=price>£5.00</p><button>Add to cart</button>"


def addresses(body: str, vendor: str | None = "=Alder Pots") -> list[list[str]]:
    page = f"<html><meta charset=utf-8><title>Pots</title><body>{body}</body></html>"
    fields = {"vendor": vendor} if vendor else {}
    site = Site(name="case", start=("https://alderpots.example/",), allow=("https://*",), fields=fields)
    read = read_page(page.encode(), url="https://alderpots.example/l", content_type="text/html", site=site)
    return [[said.raw for said in offer.fields.get("address", ())] for offer in read.offers]


@pytest.mark.parametrize(("body", "count"), [(f"<h1>Pots</h1>{LIST}", 6), (THING, 1)])
def test_what_a_shop_sells_is_sold_where_its_foot_says(body: str, count: int) -> None:
    assert addresses(f"{body}<footer>{OWN}</footer>") == [["4 Quay Road\nHull HU1 2AB"]] * count


@pytest.mark.parametrize(
    ("foot", "vendor"),
    [
        (OWN, None),  # nobody says that the site is one vendor's
        (
            f"{OWN}<p>9 Hill Street, Leeds LS1 4AB</p><p>Tel: 0113 496 0123</p>",
            "=Alder Pots",
        ),  # which of two shops sold it is not told
        (f"<p>Fernley Web Design Ltd</p>{OWN}", "=Alder Pots"),  # who made the site
    ],
)
def test_a_foot_that_may_be_anothers_is_nobodys(foot: str, vendor: str | None) -> None:
    assert addresses(f"{THING}<footer>{foot}</footer>", vendor) == [[]]


def test_an_address_beside_a_thing_stays_alone() -> None:
    own = f"<p>Address: 9 Hill Street, Leeds LS1 4AB</p><footer>{OWN}</footer>"
    assert addresses(THING + own) == [["9 Hill Street, Leeds LS1 4AB"]]
