"""What an `address` element gives: the lines that are a place, not all that a footer puts into it."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="firm", start=("https://firm.example/",), allow=("https://firm.example/*",))


def addresses(element: str) -> list[str]:
    page = f"<title>Contact</title><p>Lumo Glass</p><p>sales@lumo.example</p><address>{element}</address>"
    read = read_page(page.encode(), url="https://firm.example/", content_type="text/html", site=SITE)
    return [said.raw for offer in (*read.offers, *read.blocks) for said in offer.fields.get("address", ())]


@pytest.mark.parametrize(
    ("element", "wanted"),
    [
        ("<img src=a.gif><br><span>Lumo Glass © 2013-2025 All rights reserved.</span>", []),
        ("受付：8：00～17：00(月〜金)<br>※日曜・祝日 休み<br>023 000 021(国内から)", []),
        ("Lumo Glass", []),
        ("Tel. 01632 960 101<br>9 Fern Road<br>Leeds LS1 2AB", ["9 Fern Road\nLeeds LS1 2AB"]),
        ("Hotel Lumo<br>Fernstrasse 22<br>3800 Interlaken<br>Phone: +41 31 000 00 00",
         ["Fernstrasse 22\n3800 Interlaken"]),
        ("Fernstrasse 22, 3800 Interlaken, Switzerland<br>Commercial Register of the Canton",
         ["Fernstrasse 22, 3800 Interlaken, Switzerland"]),
        ("#37, Lumo House, Fern Road, 2nd Main Road,<br>(Opp Fern School),<br>Bengaluru – 560099",
         ["#37, Lumo House, Fern Road, 2nd Main Road\n(Opp Fern School)\nBengaluru – 560099"]),
        ("Lumo Yard, Old Harbour<br>lumo@lumo.example", ["Lumo Yard, Old Harbour"]),
    ],
)  # fmt: skip
def test_lines_that_are_a_place_alone(element: str, wanted: list[str]) -> None:
    assert addresses(element) == wanted
