"""Who keeps a site is not the vendor of its sellers' pages: a line or the title says on whose site they are."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
FOOT = "<footer><p>© 2014–2024 Fernmarkt Valley Ltd · 4 Quay Street, Leeds LS1 4AB · Reg. 00412977</p></footer>"
KEEPER = "Fernmarkt Valley Ltd"
OWN = "<p><b>18 Wharf Road, Sheffield S3 8AB</b></p><p>Phone: 0114 496 0101</p>"


def vendors(title: str, body: str, *, logo: str = "Fernmarkt", foot: str = FOOT) -> set[str]:
    page = (
        f"<!doctype html><html><head><title>{title}</title></head><body><header>"
        f"<a class='logo' href='../../index.html'><img src='/l.svg' alt='{logo}'></a></header>"
        f"<main>{body}</main>{foot}</body></html>"
    )
    url = "https://fernmarkt.example/shops/7/contact.html"
    found = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    return {pair.raw for offer in found.offers for pair in offer.fields.get("vendor", ())}


@pytest.mark.parametrize(
    "since",
    [
        "Leeds · On Fernmarkt since 2016", "En Fernmarkt desde 2016", "Auf Fernmarkt seit 2016",
        "Sur Fernmarkt depuis mars 2016", "No Fernmarkt desde 2016", "На Fernmarkt с 2016 года", "Na Fernmarkt od 2016",
    ],
)  # fmt: skip
def test_a_line_says_since_when_somebody_is_on_the_site(since: str) -> None:
    body = f"<p class='n'>Moss Brass</p><p>{since}</p><h1>Contact</h1>"
    assert vendors("Moss Brass - Contact | Fernmarkt", body + OWN) <= {"Moss Brass"}
    assert KEEPER not in vendors("Moss Brass | Fernmarkt", body.replace("<h1>Contact</h1>", "<p>Brass parts.</p>"))


@pytest.mark.parametrize("name", ["Moss Brass Ltd", "Comercial Musgo E.I.R.L.", "Maletas Musgo SAS"])
def test_a_title_names_a_firm_before_the_site(name: str) -> None:
    body = f"<p class='n'>{name}</p><h1>Contact</h1>{OWN}"
    assert vendors(f"{name} - Contact | Fernmarkt", body) == {name}
    assert vendors(f"{name} - Contact | Fernmarkt", body.replace(OWN, "<p>Write to us.</p>")) <= {name}


def test_a_firms_own_site_is_its_own() -> None:
    foot = "<footer><p>© 2014–2024 Moss Brass Ltd · 18 Wharf Road, Sheffield S3 8AB</p></footer>"
    body = "<h1>Contact</h1><p>In Sheffield since 1968.</p><p>En Sheffield desde 1968</p>"
    assert vendors("Contact | Moss Brass", body, logo="Moss Brass", foot=foot) == {"Moss Brass Ltd"}
    assert vendors("Moss Brass Ltd - Contact", body, logo="Moss Brass", foot=foot) == {"Moss Brass Ltd"}


@pytest.mark.parametrize(
    "head",
    ["Sobre la tienda", "Sobre a loja", "About this seller", "À propos de la boutique", "О магазине", "店铺介绍"],
)
def test_a_heading_over_what_a_shop_says_of_itself_is_no_name(head: str) -> None:
    assert head not in vendors(f"Moss Brass - {head} | Fernmarkt", f"<p>Moss Brass</p><h1>{head}</h1>{OWN}")


def test_a_shop_that_is_said_to_be_on_the_site_is_named_by_its_title_alone() -> None:
    body = f"<p class='n'>Moss Brass</p><p>On Fernmarkt since 2016</p><h1>Contact</h1>{OWN}"
    assert vendors("Moss Brass - Contact | Fernmarkt", body) == {"Moss Brass"}
    thing = f"<p>Brass hinge</p><p>On Fernmarkt since 2016</p><h1>Brass hinge 40 mm</h1><p>Price: £ 4.20</p>{OWN}"
    assert "Brass hinge" not in vendors("Brass hinge - Contact | Fernmarkt", thing)


def test_a_firms_own_line_about_itself_makes_it_no_site_of_another() -> None:
    thing = "<h1>Bisagras</h1><p>En Musgo desde 1998 fabricamos bisagras</p><p>Precio: $ 40</p>"
    foot = "<footer>© 2024 Musgo SAS, Calle 45 No. 12-30, Bogotá</footer>"
    assert vendors("Bisagras | Musgo", thing, logo="Musgo", foot=foot) == {"Musgo SAS"}


def test_a_mark_of_the_site_takes_no_contacts_from_the_firm_below_whose_name_it_stands() -> None:
    for mark in ("Fernmarkt Gold Supplier", "On Fernmarkt since 2016", "Fernmarkt member since 2016"):
        body = (
            f"<h1>Moss Brass Ltd</h1><p>{mark}</p><table><tr><td>Address</td><td>18 Wharf Road</td></tr>{ROW}</table>"
        )
        assert vendors("Moss Brass Ltd | Fernmarkt", body) == {"Moss Brass Ltd"}


ROW = "<tr><td>Phone</td><td>0114 496 0101</td></tr>"
