"""What a seller's page repeats of its market's helpline, office and number is none of the seller's."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

FRAME = "Fernmarkt Ltd, 40 Castle Wharf, Bristol BS1 6AB, VAT GB123456789, Phone: 0330 555 0199"


def told(middle: str, frame: str = FRAME) -> set[str]:
    page = (
        f'<html lang="en"><head><title>Oak bowl | Fernmarkt</title></head><body><a href="/">Fernmarkt</a><h1>Oak bowl'
        f'</h1><p class="price">£48.00</p><p>Seller: Orrin Lamps</p>{middle}'
        f"<footer><p>{frame}</p></footer></body></html>"
    )
    site = Site(name="x", start=("https://x.example/",), allow=("https://x.example/*",))
    [offer] = read_page(page.encode(), url="https://x.example/12", content_type="text/html", site=site).offers
    assert [said.raw for said in offer.fields["vendor"]] == ["Orrin Lamps"]
    return {"phone", "address"} & set(offer.fields)


@pytest.mark.parametrize("line", ["Phone: 0330 555 0199", "Address: 40 Castle Wharf, Bristol BS1 6AB"])
def test_what_the_frame_says_of_the_markets_firm_is_not_the_sellers(line: str) -> None:
    assert told(f"<p>{line}</p>") == set()


def test_what_the_frame_does_not_say_is_the_sellers() -> None:
    assert told("<p>Phone: 0113 496 0123</p><p>Address: 12 Fern Road, Leeds LS1 4AB</p>") == {"phone", "address"}


def test_a_seller_whom_the_frame_names_keeps_what_it_says() -> None:
    assert told("<p>Phone: 0330 555 0199</p>", "Orrin Lamps Ltd, Leeds, Phone: 0330 555 0199") == {"phone"}
