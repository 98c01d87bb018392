"""Where a style, and no element, puts words on lines of their own."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.tree import build_tree
from falsefront.records import Offer

URL = "https://fernmarkt.example/seller/marl-hatters.html"


def lines(body: str) -> list[str]:
    return [line.text for line in build_tree(f"<body>{body}</body>").lines]


@pytest.mark.parametrize(
    "attributes",
    ['class="block"', 'class="font-medium block"', 'class="d-block"', 'style="color: red; display: block"',
     'class="is-block"', 'class="flex gap-2"'],
)  # fmt: skip
def test_a_piece_of_a_line_that_a_style_makes_a_block_is_a_line_of_its_own(attributes: str) -> None:
    each = "".join(f"<span {attributes}>{words}</span>" for words in ("14 Alder Road", "Leeds", "LS7 3QP"))
    assert lines(f"<div>{each}</div>") == ["14 Alder Road", "Leeds", "LS7 3QP"]


@pytest.mark.parametrize("attributes", ["", 'class="blocks"', 'style="display: inline-block"', 'class="inline-flex"'])
def test_other_pieces_of_a_line_stay_on_it(attributes: str) -> None:
    assert lines(f"<p>14 <b {attributes}>Alder</b> Road</p>") == ["14 Alder Road"]


def test_an_address_in_blocks_of_a_style_is_not_glued_to_the_name_over_it() -> None:
    said = ("Marl Hatters Ltd", "14 Alder Road", "Leeds LS7 3QP", "0113 496 0142")
    spans = "".join(f'<span class="block">{each}</span>' for each in said)
    page = f"<title>Marl Hatters Ltd · Fernmarkt</title><main><h1>{said[0]}</h1><div>{spans}</div></main>"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    (offer,) = read_page(page.encode(), url=URL, content_type="text/html; charset=utf-8", site=site).offers

    def raw(offer: Offer, name: str) -> list[str]:
        return [each.raw for each in offer.fields[name]]

    assert raw(offer, "vendor") == ["Marl Hatters Ltd"]
    assert raw(offer, "address") == ["14 Alder Road\nLeeds LS7 3QP"]
    assert raw(offer, "phone") == ["0113 496 0142"]
