"""A list of firms that could not be read gives its heading no firm's address, number or price."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
HEAD = "<h1>Suppliers of the Fern valley</h1>"
TELLING = "<dd>Address: 41 Wharf Road, Sheffield S3 8AB</dd><dd>Phone: 0114 496 0101</dd>"
ENTRY = "<dl class='qy'><dt><a href='/firm/{number}/index.html'>{name}</a> [member]</dt><dd>Trades in {goods}</dd></dl>"
NAMES = ("Plover Glass Ltd", "Otter Steel Ltd", "Orrin Ltd", "Marl Pottery Ltd", "Moss Brass Ltd")
GOODS = ("glass", "steel", "pumps", "pots", "brass")
PLAIN = [
    ENTRY.format(number=number, name=name, goods=goods)
    for number, (name, goods) in enumerate(zip(NAMES, GOODS, strict=True))
]
UNLINKED = f"<dl class='qy'><dt><b>Sundry of the valley</b> [guest]</dt><dd>Trades in this</dd>{TELLING}</dl>"


def read(body: str, path: str = "valley.html") -> list[set[str]]:
    page = (
        "<!doctype html><html><head><title>Fern valley - Fernmarkt</title></head><body>"
        f"<header><a href='/'>Fernmarkt</a></header><div>{body}</div></body></html>"
    )
    url = f"https://fernmarkt.example/{path}"
    found = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    return [set(offer.fields) & {"vendor", "title", "address", "phone", "price"} for offer in found.offers]


@pytest.mark.parametrize(
    "entries",
    [
        [*PLAIN[:3], UNLINKED],
        [PLAIN[0].replace("</dl>", f"{TELLING}</dl>"), *PLAIN[1:3]],
    ],
)
def test_a_heading_over_firms_has_nothing_of_theirs(entries: list[str]) -> None:
    for fields in read(HEAD + "".join(entries)):
        assert "address" not in fields or "vendor" in fields


def test_what_stands_beside_lists_of_firms_on_the_page_of_a_thing_stays_with_it() -> None:
    side = "".join(f"<li><a href='/firm/{at}/index.html'>{name}</a></li>" for at, name in enumerate(NAMES))
    thing = f"<h1>Brass hinge 40 mm</h1><p>Price: £4.20</p><dl>{TELLING}</dl>"
    told = [{"title", "price", "address", "phone"}]
    assert read(f"{thing}<ul>{side}</ul>", "goods/7.html") == told
    assert read(f"<ul>{side}</ul>{thing}<ul>{side}</ul>", "goods/7.html") == told
