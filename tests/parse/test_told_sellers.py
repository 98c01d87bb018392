"""Pages on a market that is not the seller: its name, office and helpline in the frame are never given for his."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

FRAME = "Fernmarkt GmbH, Marktplatz 1, 60311 Frankfurt am Main, Hotline: 069 3344550"
THING = '<h1>Lampe Eule</h1><p class="price">12,50 €</p>'
SELLER = "Lampenladen Moos"


def raw(offer: Offer, field: str) -> str | None:
    return offer.fields[field][0].raw if field in offer.fields else None


def offers(middle: str, *, title: str = "Fernmarkt", frame: str = FRAME) -> tuple[Offer, ...]:
    page = (
        f'<html lang="de"><head><title>{title}</title></head><body><header><a href="/">Fernmarkt</a></header>'
        f"<main>{middle}</main><footer><p>{frame}</p></footer></body></html>"
    )
    site = Site(name="x", start=("https://x.example/",), allow=("https://x.example/*",))
    return read_page(page.encode(), url="https://x.example/12", content_type="text/html", site=site).offers


@pytest.mark.parametrize("head", ["Über den Verkäufer", "About the seller", "Over de verkoper", "Chi è il venditore"])
def test_a_page_that_tells_of_its_seller_as_of_a_third_is_not_the_markets(head: str) -> None:
    found = offers(f"<h1>{head}</h1><p>{SELLER}</p><p>Lindenweg 4, 10115 Berlin</p><p>Tel. 030 4998812</p>")
    assert not any("Fernmarkt" in (raw(offer, "vendor") or "") for offer in found)
    assert not any("Marktplatz" in (raw(offer, "address") or "") for offer in found)


def test_a_shop_that_tells_of_itself_under_the_head_of_a_seller_keeps_its_name() -> None:
    found = offers("<h1>Über den Verkäufer</h1><p>Fernmarkt GmbH</p><p>Lampen seit 1988</p>")
    assert [raw(offer, "vendor") for offer in found] == ["Fernmarkt GmbH"]


@pytest.mark.parametrize("head", [SELLER, "Moos Lampenwerkstatt"])
def test_another_name_right_over_another_address_is_not_the_market_that_titles_the_page(head: str) -> None:
    found = offers(f"<h1>{head}</h1><p>Lindenweg 4, 10115 Berlin</p><p>Tel. 030 4998812</p>")
    assert not any("Fernmarkt" in (raw(offer, "vendor") or "") for offer in found)


@pytest.mark.parametrize("head", ["Kontakt", "Filiale Berlin", "Fernmarkt Berlin"])
def test_a_firm_that_has_a_branch_in_the_middle_of_its_page_keeps_its_name(head: str) -> None:
    found = offers(f"<h1>{head}</h1><p>Lindenweg 4, 10115 Berlin</p><p>Tel. 030 4998812</p>")
    assert "Fernmarkt GmbH" in [raw(offer, "vendor") for offer in found]


def test_an_imprint_is_the_sellers_on_a_page_that_is_titled_by_its_market_alone() -> None:
    [found] = offers("<h1>Lampenladen</h1><p>Impressum: Karl Moos, Lindenweg 4, 10115 Berlin</p>")
    assert (raw(found, "vendor"), raw(found, "address")) == ("Karl Moos", "Lindenweg 4, 10115 Berlin")


@pytest.mark.parametrize("told", ["Angeboten von Karl Moos (privat)", "Продаёт ИП Мох А. П.", "由 林家灯具 销售并发货"])
def test_a_market_is_no_shop_that_sells_what_somebody_else_is_said_to_sell(told: str) -> None:
    [found] = offers(f"{THING}<p>{told}</p>")
    assert "Fernmarkt" not in (raw(found, "vendor") or "")
    assert raw(found, "phone") is None


def test_a_market_is_no_shop_where_the_heading_stands_over_an_address() -> None:
    found = offers(f"<h1>{SELLER}</h1><p>Lindenweg 4, 10115 Berlin</p><p>Lampe Eule <b>12,50 €</b></p>")
    assert not any("Fernmarkt" in (raw(offer, "vendor") or "") for offer in found)


def test_what_stands_in_one_element_below_the_head_of_a_seller_is_his() -> None:
    told = f"{SELLER}<br>Lindenweg 4<br>10115 Berlin<br>Tel. 030 4998812"
    [found] = offers(f"{THING}<h2>Verkäufer</h2><p>{told}</p>")
    assert (raw(found, "vendor"), raw(found, "address")) == (SELLER, "Lindenweg 4\n10115 Berlin")
    assert [said.raw for said in found.fields["phone"]] == ["030 4998812"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="seller-card"><div>Moos</div><a href="/m">Message seller</a></div>',
        "<h3>Информация о продавце</h3><table><tr><td>Наименование</td><td>ИП Мох</td></tr></table>",
    ],
)
def test_a_button_and_the_label_of_a_name_name_nobody(box: str) -> None:
    assert not {"Message seller", "Наименование"} & {raw(offer, "vendor") for offer in offers(THING + box)}
