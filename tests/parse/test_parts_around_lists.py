"""A list of three firms is as long as the parts of its page: head, list and foot are no cards of it."""

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
FIRMS = (
    ("Orrin Motors", "42 Mill Lane, Kendal LA9 4ED", "01539 496 002"),
    ("Fell Looms", "8 Station Road, Leeds LS1 4DY", "0113 496 0003"),
    ("Tarn Yarns", "3 Dock Road, Hull HU1 2AB", "01482 496 001"),
)


def test_each_of_three_firms_in_a_list_between_a_head_and_a_foot_keeps_its_own_telephone() -> None:
    cards = "".join(
        f"<div class='lst'><div><a href='/company/{at}'>{name}</a></div><div>{where}</div><div>{number}</div></div>"
        for at, (name, where, number) in enumerate(FIRMS)
    )
    page = (
        "<!doctype html><title>Firms of the north - Fernmarkt</title><body>"
        "<div id='hd'><a href='/'><img alt='Fernmarkt' src='/l.png'></a> <span>Need help? 0330 496 0199</span></div>"
        f"<h1>Firms of the north</h1><div id='list'>{cards}</div><div id='ft'><div>Fernmarkt Ltd, 9 Quay Street, "
        "York YO1 6AB<br>Call us: 0330 496 0199</div><div>Popular: <a href='/leeds.html'>Leeds</a></div></div>"
    )
    found = read_page(page.encode(), url="https://fernmarkt.example/north.html", content_type=None, site=SITE).offers
    told = {offer.fields["vendor"][0].raw: [each.raw for each in offer.fields["phone"]] for offer in found}
    assert told == {name: [number] for name, _, number in FIRMS}
