"""A page names its vendor in its data: what the frame says of the market is not his, though nobody knows his street."""

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://rynekhurt.example/",), allow=("https://rynekhurt.example/*",))
PLACE = "Wróblowa 16 hala III, boks 118"
OFFICE = "<div>{0} &ndash; serwis prowadzi Sowa Media Sp. z o.o., ul. Sowia 270, 90-361 Łódź</div>"


def read(address: str, *, top: str = "SowiHurt", name: str = "Obuwie Zięba") -> Offer:
    page = (
        f'<html lang="pl"><head><title>{name} | {top}</title></head><body><header><a href="/index.html">{top}</a>'
        '</header><main itemscope itemtype="https://schema.org/LocalBusiness">'
        f'<h1 itemprop="name">{name}</h1>{address}'
        '<p><b>Telefon:</b> <span itemprop="telephone">22 757 84 02</span></p></main>'
        f'<footer class="stopka">{OFFICE.format(top)}'
        "<div>Infolinia: 801 000 270, e-mail: kontakt@sowihurt.example</div></footer></body></html>"
    )
    url = "https://rynekhurt.example/firma/7.html"
    [offer] = read_page(page.encode(), url=url, content_type="text/html; utf-8", site=SITE).offers
    return offer


def test_the_mailbox_of_a_market_is_not_its_vendors_whose_street_nobody_knows() -> None:
    found = read(f'<p itemprop="address">{PLACE}, Wróblów</p>')
    assert found.fields["vendor"][0].raw == "Obuwie Zięba"
    assert "email" not in found.fields


def test_the_mailbox_in_the_frame_of_a_firms_own_site_is_the_firms() -> None:
    found = read(f'<p itemprop="address">{PLACE}, Wróblów</p>', top="Obuwie Zięba")
    assert [said.raw for said in found.fields["email"]] == ["kontakt@sowihurt.example"]


def test_the_heading_of_a_page_that_an_address_repeats_is_no_part_of_it() -> None:
    found = read(f"<address>Obuwie Zięba<br>{PLACE}<br>Wróblów</address>")
    assert found.fields["address"][0].raw == f"{PLACE}\nWróblów"


def test_a_first_line_that_is_no_heading_stays() -> None:
    found = read(f"<address>Hala Czyżyk<br>{PLACE}<br>Wróblów</address>")
    assert found.fields["address"][0].raw == f"Hala Czyżyk\n{PLACE}\nWróblów"
