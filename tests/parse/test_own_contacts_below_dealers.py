"""What a page's head or foot says is the page's own, below the last of a list of dealers, too."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

DEALERS = (("Owl Ltd", "0113 496 0152"), ("Lark Ltd", "0114 496 0193"), ("Wren Ltd", "0115 496 0124"), ("Kite Ltd", ""))
HOUSES = (
    "5 High Street, Leeds LS1 4AB", "7 Low Road, York YO1 7HH", "9 Mill Lane, Hull HU1 2AA", "1 Elm Way, Derby DE1 1AA",
)  # fmt: skip
SITE = Site(name="kestrel", start=("https://www.kestrel.example/",), allow=("https://www.kestrel.example/*",))


def given(question: str, foot: str) -> dict[str, list[str]]:
    """Return the telephones and mailboxes of each vendor of a page with dealers, a sentence below them and a foot."""
    told = "".join(
        f"<h3>{name}</h3><p>{house}</p><p>{number}</p>" for house, (name, number) in zip(HOUSES, DEALERS, strict=True)
    )
    page = (
        "<!doctype html><html><head><title>Our dealers - Kestrel Pumps Ltd</title></head><body>"
        f"<header><a href=/>Kestrel Pumps Ltd</a></header><main><h1>Our dealers</h1>{told}<p>{question}</p></main>"
        f"<footer>Kestrel Pumps Ltd, 5 Mill Road, Leeds LS1 4AB, {foot}</footer></body></html>"
    )
    read = read_page(page.encode(), url="https://www.kestrel.example/dealers", content_type=None, site=SITE)
    return {
        offer.fields["vendor"][0].raw: [said.raw for name in ("phone", "email") for said in offer.fields.get(name, ())]
        for offer in read.offers
        if offer.fields.get("vendor")
    }


@pytest.mark.parametrize(
    ("question", "foot"),
    [
        ("Questions? Contact us at 020 7946 0100", "Tel 020 7946 0100"),
        ("Write to info@kestrel.example", "Mail info@kestrel.example"),
        ("Head office: 020 7946 0100", "Tel. (020) 7946 0100"),
    ],
)
def test_the_last_dealer_gets_nothing_of_the_foot(question: str, foot: str) -> None:
    found = given(question, foot)
    assert found["Kite Ltd"] == []
    assert [found[name] for name, number in DEALERS if number] == [[number] for _, number in DEALERS if number]


def test_a_dealers_number_that_no_foot_has_stays() -> None:
    assert given("", "Tel 020 7946 0100")["Owl Ltd"] == ["0113 496 0152"]
