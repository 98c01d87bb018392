"""At the foot of a seller's page his name, his address and his telephone stand on one line between marks."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
NAME, WHERE = "Otter Lamps Ltd", "No. 1126 Fern West Road, Yiwu, Zhejiang, China"
GOODS = "".join(
    f"<li class='card'><img src='/{at}.jpg' alt='{name}'><a href='/item/{at}.html'>{name}</a>"
    f"<div class='price'>US$ {price}</div><div>Min. Order: 100 Sets</div></li>"
    for at, name, price in ((7, "Desk lamp", "11.50"), (8, "Wall lamp", "6.75"))
)


def addresses(foot: str, *, tag: str = "div class='shop-footer'") -> list[str]:
    text = (
        f"<!doctype html><html><head><title>{NAME} - Lamps - Fernmarkt</title></head><body>"
        f"<header><a href='/'>Fernmarkt</a></header><div class='main'><h1>{NAME}</h1><p>Made by hand.</p>"
        f"<h3>Main Products</h3><ul>{GOODS}</ul><{tag}><p>{foot}</p></div></div>"
        "<footer><p>© 2024 Fernmarkt Online, 5 Wharf Road, Leeds LS9 8AB. Tel: 0113 496 0000</p></footer></body></html>"
    )
    url = "https://fernmarkt.example/company/1/profile.html"
    found = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    return [said.raw for offer in found for said in offer.fields.get("address", ())]


@pytest.mark.parametrize("mark", [" | ", " &nbsp;|&nbsp; ", " &nbsp;•&nbsp; ", " · "])
@pytest.mark.parametrize("tag", ["div class='shop-footer'", "div class='bottom'"])
def test_what_stands_right_behind_his_name_is_his(mark: str, tag: str) -> None:
    assert addresses(mark.join((NAME, WHERE, "Tel: 0113 496 0101", "Attn: Mr. Fern")), tag=tag) == [WHERE]


@pytest.mark.parametrize(
    "foot",
    [
        f"Moss Works Ltd &nbsp;|&nbsp; {WHERE} &nbsp;|&nbsp; Tel: 0113 496 0101",
        f"Fernmarkt Online &nbsp;|&nbsp; {WHERE} &nbsp;|&nbsp; Tel: 0113 496 0101",
        f"{NAME} | Tel: 0113 496 0101 | Lamps",
    ],
)
def test_what_stands_behind_anothers_is_not(foot: str) -> None:
    assert addresses(foot) == []
