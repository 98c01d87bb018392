"""What heads and feet of entries side by side say is in the subject of a page, and no frame of it."""

import pytest
from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import LIST, told

FIRMS = (
    ("Otter Joinery", "2 Mill Lane, Otley LS21 1AA", "01943 555 142"),
    ("Vale Roofing", "14 Dock Road, Hull HU1 2AB", "01482 555 143"),
    ("Dene Glass", "8 Fern Street, York YO1 7AB", "01904 555 144"),
)


def listed(card: str) -> str:
    cards = "".join(card.format(firm=firm, where=where, phone=phone) for firm, where, phone in FIRMS)
    return f"<title>Our dealers</title><h1>Our dealers</h1><div>{cards}</div>"


@pytest.mark.parametrize(
    "card",
    [
        "<section><header>{firm}</header><p>{where}</p><p>Tel. {phone}</p></section>",
        "<div class=c><div class=header><b>{firm}</b></div><p>{where}</p><p>Tel. {phone}</p></div>",
        "<li><h4>{firm}</h4><p>{where}</p><div class='footer card-x'>Tel. {phone}</div></li>",
        "<article><h3>{firm}</h3><p>{where}</p><footer>Tel. {phone}</footer></article>",
    ],
)
def test_heads_and_feet_of_entries_are_theirs(card: str) -> None:
    assert told(read(listed(card), url=LIST)) == list(FIRMS)


def test_heads_that_all_say_the_same_are_the_frame_of_pages_in_one_document() -> None:
    pages = "".join(
        f"<div data-role=page><div class=header>Moss Show Tel. 0113 555 0100</div><h2>{firm}</h2><p>{where}</p></div>"
        for firm, where, _ in FIRMS
    )
    reading = read(f"<title>Our exhibitors</title><h1>Our exhibitors</h1>{pages}", url=LIST)
    assert "0113 555 0100" not in [phone for _, _, phone in told(reading)]


def test_heads_in_the_frame_of_a_page_stay_there() -> None:
    columns = "".join(f"<div><div class=header>{firm}</div><p>{phone}</p></div>" for firm, _, phone in FIRMS)
    offers = told(read(f"<h1>Moss Kettles</h1><p>We make kettles.</p><footer>{columns}</footer>", url=LIST))
    assert not [vendor for vendor, *_ in offers if vendor in {firm for firm, *_ in FIRMS}]
