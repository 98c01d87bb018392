"""A firm without a legal form is whose page it is where its folder, or what its heading is called, says so."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
OTHERS = "".join(
    f"<div class='card'><a href='../{at}/profile.html'>{name}</a><div class='loc'>{town}, Shandong, China</div></div>"
    for at, name, town in ((2, "Otter Steel Co., Ltd.", "Linyi"), (3, "Moss Wood Works", "Heze"), (4, "Wren", "Jinan"))
)
SIDE = f"<div class='side'><h4>You May Also Like These Suppliers</h4>{OTHERS}</div>"
GOODS = "".join(
    f"<li class='card'><img src='/{at}.jpg' alt='{name}'><a href='#show'>{name}</a><div class='price'>US$ {price}"
    "</div><div>Min. Order: 100 Sets</div><a class='btn' href='#inq'>Contact Now</a></li>"
    for at, name, price in ((7, "Picnic hamper", "11.50"), (8, "Log basket", "6.75"))
)
WHERE = "No. 58 Fern Road, Mudan District, Heze, Shandong, China"


def read(
    name: str, *, path: str = "company/1/profile.html", tag: str = "h1", title: str | None = None
) -> list[tuple[str, ...]]:
    """Return of each offer with a vendor who sells, what, and where he is."""
    text = (
        f"<!doctype html><html><head><title>{title or f'{name} - China Hampers - Fernmarkt'}</title></head><body>"
        f"<header><a href='/'>Fernmarkt</a></header><div>{SIDE}<div class='main'><{tag}>{name}</h1>"
        f"<p>Woven by hand.</p><p>Address: {WHERE}</p><div id='show'><h3>Main Products</h3><ul>{GOODS}</ul></div>"
        "<form id='inq'><h4>Send your message to this supplier</h4></form></div></div>"
        "<footer><p>© 2024 Fernmarkt Ltd. All rights reserved.</p></footer></body></html>"
    )
    url = f"https://fernmarkt.example/{path}"
    found = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    names = ("vendor", "title", "address")
    named = [each.fields for each in found if "vendor" in each.fields]
    return [tuple(fields[field][0].raw for field in names if field in fields) for fields in named]


def told(name: str) -> list[tuple[str, ...]]:
    return [(name, "Picnic hamper"), (name, "Log basket"), (name, WHERE)]


@pytest.mark.parametrize("path", ["company/1/profile.html", "company/1/index.html", "company/1/home.php", "company/1/"])
def test_the_first_page_of_a_firms_folder_is_its_own(path: str) -> None:
    """What stands beside of other suppliers gives nobody, and a link to a part of the page leads to no other firm."""
    assert read("Heron Wicker Crafts", path=path) == told("Heron Wicker Crafts")


@pytest.mark.parametrize("called", ["com-name", "corp-name", "comp_name", "ent-name", "enterprise-name"])
def test_a_heading_that_is_called_a_firms_name_is_one(called: str) -> None:
    name = "Heron Wicker Crafts"
    assert read(name, path="s/heron/profile.html", tag=f"h1 class='{called}'") == told(name)


def test_a_firm_that_is_called_after_its_products_is_one_where_both_say_so() -> None:
    name = "Heron Wicker Products"
    assert read(name, tag="h1 class='com-name'") == told(name)
    assert read("Heron Wool 批发行", path="qiye/1/index.html")[0][0] == "Heron Wool 批发行"


@pytest.mark.parametrize(
    ("name", "path", "tag"),
    [
        ("Heron Wicker Products", "wicker/heron.html", "h1 class='corp-name'"),
        ("Wicker Products", "wicker/profile.html", "h1"),
        ("All Wicker Suppliers", "company/1/profile.html", "h1 class='corp-name'"),
        ("Wicker Suppliers", "company/list.html", "h1"),
        ("Wicker Suppliers", "company/list-2.html", "h1 class='page-name'"),
    ],
)
def test_the_heading_of_a_list_is_nobodys_name(name: str, path: str, tag: str) -> None:
    assert [vendor for vendor, *_ in read(name, path=path, tag=tag) if vendor == name] == []
