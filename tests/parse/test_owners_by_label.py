"""What the law calls who answers for a page is no part of a firm's name."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))


def vendors(lines: str) -> list[str]:
    page = (
        "<!doctype html><html><head><title>Impressum - Fernmarkt</title></head><body><h1>Impressum</h1>"
        f"<p>{lines}</p></body></html>"
    )
    url = "https://fernmarkt.example/s/7-legal.html"
    found = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    return [pair.raw for offer in found.offers for pair in offer.fields.get("vendor", ())]


@pytest.mark.parametrize(
    "label", ["Medieninhaber", "Diensteanbieter", "Betreiber", "Herausgeber", "Éditeur", "Wydawca"]
)
def test_a_label_of_who_answers_is_left_out_of_the_name(label: str) -> None:
    assert vendors(f"{label}: Moos Keramik GmbH<br>Lindenweg 4<br>1230 Wien, Österreich") == ["Moos Keramik GmbH"]


def test_another_word_before_a_colon_stays_what_it_is() -> None:
    assert vendors("Steuerberater: Moos GmbH<br>Lindenweg 4<br>1230 Wien, Österreich") != ["Moos GmbH"]
