"""A market's page of contacts that is titled for a firm is that firm's, though its heading says "Contact us"."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))


def read(body: str, *, title: str, form: str = "Contact supplier") -> tuple[Offer, ...]:
    text = (
        f"<!doctype html><html><head><title>{title}</title></head><body>"
        f"<header><a href='/'>Fernmarkt</a></header><main>{body}</main><button>{form}</button>"
        "<footer><p>© Fernmarkt</p></footer></body></html>"
    )
    url = "https://fernmarkt.example/plover/contactinfo.html"
    return read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers


def located(offers: tuple[Offer, ...]) -> dict[str, str]:
    """Return each named vendor's address."""
    return {
        offer.fields["vendor"][0].raw: offer.fields["address"][0].raw
        for offer in offers
        if "vendor" in offer.fields and "address" in offer.fields
    }


# The page's title, its heading, the firm's name, his address.
PAGES = """
Contact Plover Glass Co., Ltd. - Fernmarkt | Contact Details | Plover Glass Co., Ltd. | 18 Wharf Road, Sheffield S3 8AB
Plover Glass Ltd - Contact us - Fernmarkt | Contact us | Plover Glass Ltd | 18 Wharf Road, Sheffield S3 8AB
Kontakt Moosbach Glas GmbH - Fernmarkt | Kontakt | Moosbach Glas GmbH | Lindenstraße 14, 04277 Leipzig
Contacto Vidrios Rivera S.L. - Fernmarkt | Contacto | Vidrios Rivera S.L. | Calle Olmo 22, 28012 Madrid
Vetreria Ferraro S.r.l. - Contatti - Fernmarkt | Contatti | Vetreria Ferraro S.r.l. | Via Garibaldi 31, 10122 Torino
ООО «Стекло» - Контакты - Fernmarkt | Контакты | ООО «Стекло» | 420111, г. Казань, ул. Баумана, д. 12
""".strip().splitlines()


@pytest.mark.parametrize("told", PAGES)
def test_the_firm_of_the_title_whose_name_stands_on_the_page_has_its_contacts(told: str) -> None:
    title, heading, name, address = told.split(" | ")
    body = f"<h1>{heading}</h1><h2><a href='../plover.html'>{name}</a></h2><p>{address}</p>"
    assert located(read(body, title=title)) == {name: address}


def test_an_address_in_rows_of_labels_is_his() -> None:
    rows = "<dt>Address</dt><dd>18 Wharf Road</dd><dt>City</dt><dd>Sheffield</dd><dt>Zip Code</dt><dd>S3 8AB</dd>"
    body = f"<h1>Contact Details</h1><h2>Plover Glass Ltd</h2><dl>{rows}</dl>"
    (name,) = located(read(body, title="Contact Plover Glass Ltd - Fernmarkt"))
    assert name == "Plover Glass Ltd"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Contact us - Fernmarkt", "Plover Glass Ltd"),  # titled for nobody
        ("Contact Wren Glass Ltd - Fernmarkt", "Plover Glass Ltd"),  # for another
        ("Contact Plover Glass Ltd, our partner in Leeds - Fernmarkt", "Plover Glass Ltd"),
    ],
)
def test_without_the_name_in_both_places_nobody_is_named_by_the_title(title: str, name: str) -> None:
    body = f"<h1>Contact us</h1><p>Made with {name}, since 1958.</p><p>Text</p><p>18 Wharf Road, Sheffield S3 8AB</p>"
    assert located(read(body, title=title)) == {}


# The page's title, its heading, the seller's name without a firm's form.
HEADED = """
Contact - Plover Glass - Fernmarkt | Contact: Plover Glass | Plover Glass
Liên hệ - Thủy Tinh Cô Ba - Fernmarkt | Liên hệ: Thủy Tinh Cô Ba | Thủy Tinh Cô Ba
Контакты - Мастерская Стекло - Fernmarkt | Контакты — Мастерская Стекло | Мастерская Стекло
Plover Glass - Contact us - Fernmarkt | Contact us: Plover Glass | Plover Glass
""".strip().splitlines()
OFFICE = "Fernmarkt Online Ltd. Head office: 5 Wharf Road, Leeds LS1 4AB. Hotline 0113 496 0000"


@pytest.mark.parametrize("told", HEADED)
def test_a_name_behind_contacts_in_heading_and_title_is_whose_page_it_is(told: str) -> None:
    """Nor is the market's office in the frame, or its hotline, given to him."""
    title, heading, name = told.split(" | ")
    body = f"<a href='9.html'>{name}</a><h1>{heading}</h1><p>12 Mill Lane, Norwich NR3 1GH<br>Tel. 01603 496 012</p>"
    text = (
        f"<html><head><title>{title}</title></head><body><div class='navbar'>Hotline 0113 496 0000</div>"
        f"<main>{body}</main><footer><p>{OFFICE}</p></footer></body></html>"
    )
    url = "https://fernmarkt.example/s/9-contact.html"
    offers = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    assert located(offers) == {name: "12 Mill Lane, Norwich NR3 1GH"}
    assert {said.raw for offer in offers for said in offer.fields["phone"]} == {"01603 496 012"}


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Contact - Fernmarkt", "Contact: Plover Glass"),  # the title does not name it
        ("Contact - Fernmarkt", "Contact: Fernmarkt"),  # the site itself
        ("Contact - Wren Glass - Fernmarkt", "Contact: Plover Glass"),
        ("Opening hours - Plover Glass - Fernmarkt", "Opening hours: Plover Glass"),
        ("Contact - Norwich - Fernmarkt", "Contact: Norwich"),
        ("Contact - Sales Dept. - Fernmarkt", "Contact: Sales Dept."),
        ("Contact - Help centre - Fernmarkt", "Contact: Help centre"),
        ("Contact - Jane Orrin - Fernmarkt", "Contact: Jane Orrin"),
    ],
)
def test_a_heading_that_the_title_does_not_bear_out_names_nobody(title: str, heading: str) -> None:
    links = "<a href='/n'>Norwich</a><a href='/s'>Sales Dept.</a><a href='/h'>Help centre</a>"
    body = f"{links}<h1>{heading}</h1><p>12 Mill Lane, Norwich NR3 1GH</p>"
    assert located(read(body, title=title)) == {}


def test_a_firms_own_office_in_its_frame_stays_on_its_page_of_contacts() -> None:
    """No link of the page is the firm's name: the site may be its own, and the frame, too."""
    text = (
        "<html><head><title>Contact - Orrin Pumps - Fern Group</title></head><body><main><h1>Contact: Orrin Pumps</h1>"
        "</main><footer><p>12 Mill Lane, Norwich NR3 1GH. Tel. 01603 496 012</p></footer></body></html>"
    )
    url = "https://fernmarkt.example/contact.html"
    reading = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    assert [said.raw for block in reading.blocks for said in block.fields["phone"]] == ["01603 496 012"]


@pytest.mark.parametrize(
    ("name", "folder", "is_his"),
    [
        ("Plover Glass", "plover", True),
        ("Buyers", "buyers", False),
        ("Trade Assurance", "trade-assurance", False),
        ("Winter Fair 2024", "winter-fair", False),
        ("Gold Members", "gold", False),
        ("五金工具", "shops", False),
    ],
)
def test_a_part_of_the_market_is_nobody_over_contacts(name: str, folder: str, *, is_his: bool) -> None:
    crumbs = f"<p><a href='/'>Home</a> &gt; <a href='/{folder}/'>{name}</a> &gt; Contact us</p>"
    body = f"{crumbs}<h1>Contact us</h1><div><p>{name}</p><p>18 Wharf Road, Leeds LS1 4AB</p><p>Tel: 0113 496 0101</p>"
    page = f"<!doctype html><html><head><title>{name} - Contact us - Fernmarkt</title></head><body>{body}</div></body>"
    url = f"https://fernmarkt.example/{folder}/contact.html"
    found = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    assert any("vendor" in offer.fields for offer in found.offers) is is_his
