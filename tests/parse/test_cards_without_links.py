"""Cards whose only links dial a number or write a mail are cards of a list all the same, each with its own contacts."""

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://kendra.example/p4.html"
WHERE = [
    "Plot 9, GIDC Estate, Veraval, Gujarat 362265",
    "7, Sector E, Govindpura, Bhopal 462023",
    "Unit 512, Fern Plaza, Corporate Road, Ahmedabad 380015",
    "Fern Plaza, 3rd floor, Ashram Road, Ahmedabad 380009",
]


def offers(lines: list[str]) -> tuple[Offer, ...]:
    cards = "".join(
        f"<section class=lst><h3>Thing {'ABCD'[at]}</h3><p>&#8377; {at + 360} / Piece</p><div class=ad>{line}</div>"
        f"<a href=tel:982555010{at}>Call 982555010{at}</a> <a href=mailto:a{at}@seller{at}.example>Email</a></section>"
        for at, line in enumerate(lines)
    )
    body = f"<html lang=en-IN><title>Suppliers</title><h1>Suppliers in Gujarat</h1>{cards}"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    return read_page(body.encode(), url=URL, content_type="text/html; charset=utf-8", site=site).offers


def test_sellers_side_by_side_without_links_are_never_one_vendor() -> None:
    found = offers(WHERE)
    assert [len({said.raw[-10:] for said in offer.fields["phone"]}) for offer in found] == [1, 1, 1, 1]


def test_a_plot_a_unit_and_a_house_before_an_address_are_nobodys_name() -> None:
    assert [said.raw for offer in offers(WHERE) for said in offer.fields.get("vendor", ())] == []


def test_names_before_addresses_on_their_lines_are_still_read() -> None:
    names = ["Ox Tools", "Vole Nets", "Moss Paper", "Wren Handles"]
    lines = [f"{name}, {at + 4} Oak Road, Ahmedabad 380015" for at, name in enumerate(names)]
    assert [said.raw for offer in offers(lines) for said in offer.fields.get("vendor", ())] == names
