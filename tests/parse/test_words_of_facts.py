"""What a market tells of every firm is no description of one, and what kinds of firm somebody is, is no name."""

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
FACTS = (
    "<dl><dt>Business Type</dt><dd>Manufacturer, Trading Company</dd><dt>Main Products</dt><dd>Pumps, valves</dd>"
    "<dt>Year Established</dt><dd>2016</dd><dt>Total Employees</dt><dd>51 - 100 People</dd></dl>"
)
WORDS = "We cast pump bodies in our own foundry and machine them in two shifts for makers in the whole north."


def offers(body: str, path: str) -> tuple[Offer, ...]:
    page = f"<!doctype html><html><head><title>Fernmarkt</title></head><body><main>{body}</main></body></html>"
    return read_page(page.encode(), url=f"https://fernmarkt.example{path}", content_type=None, site=SITE).offers


def described(more: str) -> list[str]:
    body = (
        f"<h1>Orrin Pumps Co., Ltd.</h1><section><h2>Company Profile</h2>{FACTS}{more}</section>"
        "<dl><dt>Address</dt><dd>12 Fern Road, Leeds LS1 4AB</dd><dt>Telephone</dt><dd>0113 496 0123</dd></dl>"
    )
    (offer,) = offers(body, "/supplier/orrin.html")
    return [said.raw for label, said in offer.other if label == "vendor description"]


def test_a_list_of_facts_below_company_profile_is_no_description() -> None:
    assert described("") == []


def test_what_a_firm_says_below_its_facts_is_its_description() -> None:
    assert described(f"<p>{WORDS}</p>") == [WORDS]


def test_kinds_of_firms_on_a_line_of_a_card_name_no_vendor() -> None:
    cards = "".join(
        f"<div class='card'><h3><a href='/supplier/{at}'>{name}</a></h3><p>Manufacturer, Trading Company</p>"
        f"<a href='/inquiry?to={at}'>Contact Now</a></div>"
        for at, name in enumerate(("Orrin Pumps Co., Ltd.", "Fell Valves Co., Ltd.", "Tarn Seals Co., Ltd."))
    )
    found = offers(f"<h1>Suppliers</h1>{cards}", "/suppliers")
    assert "Manufacturer, Trading Company" not in {
        each.raw for offer in found for each in offer.fields.get("vendor", ())
    }


def test_a_line_that_a_title_and_a_sum_are_glued_to_is_no_name() -> None:
    cards = "".join(
        f"<div class='tile'><a href='/product/{at}.html'>{title}</a><span>HKD {cost}</span>"
        f"<a href='/store/{at}.html'>{name}</a></div>"
        for at, (title, cost, name) in enumerate(
            (("Cotton poplin 44 inch", 38, "Orrin Fabrics Ltd"), ("Shelf", 129, "Fell"), ("Box", 72, "Tarn Plastic"))
        )
    )
    names = [each.raw for offer in offers(cards, "/") for each in offer.fields.get("vendor", ())]
    assert not [name for name in names if "HKD" in name]
