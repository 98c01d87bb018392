"""A page of contacts without a heading is his whom the way to it, its title and a line over the address name."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
HOTLINE = "0113 496 0000"


def read(title: str, body: str, *, path: str = "firms/307/contact.html", side: str = "") -> list[dict[str, list[str]]]:
    text = (
        f"<!doctype html><html><head><title>{title}</title></head><body><div class='w'>Welcome! {HOTLINE}</div>"
        f"<div class='w'>{body}{side}</div>"
        "<div class='foot'><p>The content was provided by the member. 信息由企业自行提供</p>"
        "<p>© 2024 Fernmarkt</p></div>"
        "</body></html>"
    )
    url = f"https://fernmarkt.example/{path}"
    found = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    names = ("vendor", "address", "phone", "title")
    return [
        {name: [each.raw for each in said.fields[name]] for name in names if name in said.fields}
        for said in (*found.offers, *found.blocks)
    ]


def page(name: str, head: str, address: str, phone: str, *, href: str = "index.html", over: str | None = None) -> str:
    return (
        f"<p class='pos'><a href='/'>Fernmarkt</a> &gt; <a href='{href}'>{name}</a> &gt; {head}</p><div class='l'>"
        f"<h3>{head}</h3><div><p><strong>{over or name}</strong></p><p>{address}</p><p>{phone}</p></div></div>"
    )


# The page's title, what it calls itself, the name, an address, a telephone.
PAGES = """
Plover Glass - Contact us - Fernmarkt | Contact us | Plover Glass | 18 Wharf Road, Leeds LS9 8AB | Tel. 0114 496 0101
Plover Glass contact details | Contacts | Plover Glass | 18 Wharf Road, Sheffield S3 8AB | Tel. 0114 496 0101
青石展架制作中心联系方式_地址_电话 - 蕨市场 | 联系我们 | 青石展架制作中心 | 沈阳市建设东路57号 | 电话：024-85614023
青石玻璃的联系电话 - 蕨市场 | 联系方式 | 青石玻璃 | 沈阳市建设东路57号 | 电话：024-85614023
Цех Стекло - Контакты - Fernmarkt | Контакты | Цех Стекло | г. Казань, ул. Баумана, д. 12 | Тел. +7 843 555-01-01
Moosbach Glas - Kontakt - Fernmarkt | Kontakt | Moosbach Glas | Lindenstraße 14, 04277 Leipzig | Tel. 0341 4960101
""".strip().splitlines()


@pytest.mark.parametrize("told", PAGES)
def test_the_one_whom_the_way_to_a_page_of_contacts_names_has_them(told: str) -> None:
    title, head, name, address, phone = told.split(" | ")
    title = title if " - " in title else f"{title} - Fernmarkt"
    [found] = read(title, page(name, head, address, phone))
    assert (found["vendor"], found["address"]) == ([name], [address])
    [number] = found["phone"]
    assert number in phone


WHERE, PHONE = "18 Wharf Road, Sheffield S3 8AB", "Tel. 0114 496 0101"
TITLE = "Plover Glass - Contact us - Fernmarkt"


@pytest.mark.parametrize(
    ("title", "name", "href", "over"),
    [
        ("Contact us - Fernmarkt", "Plover Glass", "index.html", None),  # titled for nobody
        ("Moss Works - Contact us - Fernmarkt", "Plover Glass", "index.html", None),  # for another
        (TITLE, "Plover Glass", "/firms/9/index.html", None),  # the way leads to others
        (TITLE, "Plover Glass", "index.html", "Moss Works"),  # another stands over the address
        ("Sales Department - Contact us - Fernmarkt", "Sales Department", "index.html", None),
        ("Sheffield - Contact us - Fernmarkt", "Sheffield", "index.html", None),
        ("Help - Contact us - Fernmarkt", "Help", "index.html", None),
        ("Contact us - Plover Glass", "Plover Glass", "/", None),  # the site's own name
    ],
)
def test_without_all_three_nobody_is_named(title: str, name: str, href: str, over: str | None) -> None:
    found = read(title, page(name, "Contact us", WHERE, PHONE, href=href, over=over))
    assert [each["vendor"] for each in found if name in each.get("vendor", ())] == []


def test_what_the_market_offers_beside_them_is_not_his() -> None:
    """Nor is the telephone of its advertisement, nor those whom it recommends."""
    goods = "".join(f"<li><a href='/g/{at}.html'>Item {at}</a> <b>£{at}.50</b></li>" for at in range(3, 6))
    firms = "".join(f"<li><a href='/firms/{at}/index.html'>Otter {at} Ltd</a></li>" for at in range(3, 6))
    side = (
        f"<div class='r'><div class='box'><h3>Similar suppliers</h3><ul>{firms}</ul></div><div class='box'>"
        f"<h3>Latest offers</h3><ul>{goods}</ul></div>"
        "<div class='box ad'><p>[Ad] Join us! 0113 496 0999</p></div></div>"
    )
    found = read(TITLE, page("Plover Glass", "Contact us", WHERE, PHONE), side=side)
    assert [each["vendor"] for each in found if "vendor" in each] == [["Plover Glass"]]
    assert [each.get("title") for each in found] == [None]
    assert found[0]["phone"] == ["0114 496 0101"]


SHOP = (
    "<h1>{head}</h1><h3>About us</h3><p>Blown by hand.</p><p>{where}</p><p>Tel. 024-85614023</p><p>{label}: {name}</p>"
)


@pytest.mark.parametrize(
    ("head", "label", "name", "vendor"),
    [
        ("沈阳青石玻璃有限公司", "店铺名", "青石玻璃专营店", "沈阳青石玻璃有限公司"),
        ("沈阳青石玻璃有限公司", "店铺名", "红袄棉服", "红袄棉服"),  # somebody else
        ("Plover Glass Ltd", "Shop name", "Plover", "Plover Glass Ltd"),
    ],
)
def test_the_heading_of_a_firms_page_goes_before_the_name_of_its_shop(
    head: str, label: str, name: str, vendor: str
) -> None:
    where = "地址：沈阳市铁西区建设东路57号" if head[0] > "z" else "Address: 18 Wharf Road, Sheffield S3 8AB"
    body = SHOP.format(head=head, where=where, label=label, name=name)
    found = read(f"{head} - Fernmarkt", body, path="company/307/index.html")
    assert [each["vendor"] for each in found if "vendor" in each] == [[vendor]]
