"""A page without a heading is the firm's whom its title begins with, and whoever keeps the site is not its vendor."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
FOOT = "<footer>©2024 Fernmarkt Fern Networks Ltd | 4 Quay Street, Leeds LS1 4AB | <a href='/help'>Help</a></footer>"


def read(title: str, body: str, foot: str = FOOT) -> list[tuple[str | None, ...]]:
    """Return of each offer who sells and where he is."""
    page = (
        f"<!doctype html><html><head><title>{title}</title></head><body><header><a href='/'>Fernmarkt</a></header>"
        f"{body}{foot}</body></html>"
    )
    found = read_page(
        page.encode(), url="https://fernmarkt.example/store/7.html", content_type="text/html; charset=utf-8", site=SITE
    )
    return [
        tuple(next((pair.raw for pair in offer.fields.get(name, ())), None) for name in ("vendor", "address"))
        for offer in found.offers
    ]


OWN = "<p>Address: 18 Wharf Road, Sheffield S3 8AB</p><p>Phone: 0114 496 0101</p>"
TITLES = [
    ("Moss Brass Ltd's store - Fernmarkt", "Moss Brass Ltd"),
    ("南通舒绒家用纺织品有限公司的店铺 - 蕨市网", "南通舒绒家用纺织品有限公司"),
    ("Магазин компании ООО Мох - Фернмаркт", "ООО Мох"),
    ("Boutique de Mousse Laiton SARL - Fernmarkt", "Mousse Laiton SARL"),
    ("Moss Brass Ltd - Fernmarkt", "Moss Brass Ltd"),
]


@pytest.mark.parametrize(("title", "name"), TITLES)
def test_a_page_of_a_store_is_the_sellers_of_its_title(title: str, name: str) -> None:
    body = f"<section><div class='n'>{name}</div><span>5 years</span></section><section>{OWN}</section>"
    assert read(title, body) == [(name, "18 Wharf Road, Sheffield S3 8AB")]


@pytest.mark.parametrize(("title", "name"), TITLES)
def test_who_keeps_the_site_is_not_the_vendor_of_a_store_that_gives_nothing(title: str, name: str) -> None:
    body = f"<section><div class='n'>{name}</div><span>5 years</span></section><section><p>Brass parts.</p></section>"
    assert all(each[0] in (None, name) and each[1] is None for each in read(title, body))


def test_a_firms_own_site_has_its_own_foot() -> None:
    foot = "<footer>© 2024 Moss Brass Ltd | 18 Wharf Road, Sheffield S3 8AB</footer>"
    assert read("Contact - Moss Brass Ltd", "<div>Write to us.</div>", foot) == [
        ("Moss Brass Ltd", "18 Wharf Road, Sheffield S3 8AB")
    ]


def test_a_title_of_a_thing_names_no_vendor() -> None:
    found = read("Brass hinge - Fernmarkt", f"<div>Brass hinge</div><p>Price: $ 4.20</p>{OWN}")
    assert [each[0] for each in found] == [None]


DESK = "<p>Blog office: 9 Market Street, London E1 6AN. Tel 020 7946 0101</p>"


@pytest.mark.parametrize("folder", ["blog", "news", "brands", "noticias"])
def test_where_a_site_reports_on_firms_its_office_is_not_theirs(folder: str) -> None:
    title, body = "Moss Brass Ltd - Fernmarkt", f"<h2>Moss Brass Ltd</h2><p>We were there.</p>{DESK}"
    page = f"<!doctype html><html><head><title>{title}</title></head><body>{body}{FOOT}</body></html>"
    url = f"https://fernmarkt.example/{folder}/moss.html"
    found = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    vendors = {said.raw for offer in found.offers for said in offer.fields.get("vendor", ())}
    assert "Moss Brass Ltd" not in vendors
