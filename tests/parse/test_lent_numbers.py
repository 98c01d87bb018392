"""A number that a platform lends its seller leads to the platform, wherever the page says it."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

OWN = "<p>Office landline: 0161-500 0142</p><p>B-31, Street No. 4, Bajwa Nagar, Ludhiana - 141007, Punjab, India</p>"


def numbers(body: str) -> set[str]:
    site = Site(name="case", start=("https://market.example/",), allow=("https://*",))
    page = f"<html><title>Reach us | Fern Knitwear</title><body><h1>Fern Knitwear</h1>{body}</body></html>"
    reading = read_page(page.encode(), url="https://market.example/p.html", content_type="text/html", site=site)
    every = (*reading.offers, *reading.blocks)
    return {said.raw for offer in every for said in offer.fields.get("phone", ())}


@pytest.mark.parametrize(
    "words", ["number provided by BizMandi", "No. provided by the platform", "由平台提供", "virtual number", "虚拟号"]
)
def test_a_number_that_is_lent_is_nobodys(words: str) -> None:
    body = f"<p>Call 08045000142</p><p>Call Us: 08045000142 ({words}, calls may be recorded)</p>{OWN}"
    assert numbers(body) == {"0161-500 0142"}


def test_other_words_behind_a_number_leave_it() -> None:
    body = f"<p>Call Us: 08045000142 (calls may be recorded)</p><p>Quotes are provided by our office</p>{OWN}"
    assert any("08045000142" in raw for raw in numbers(body))


@pytest.mark.parametrize(
    "words",
    [
        " is no virtual number",
        "（非虚拟号）",
        " 平台提供商：琉璃",
        "（平台提供商：琉璃）",
        ". Serial number assigned by its maker",
        ". Mobile no. given by appointment",
        " - virtual number available from us",
        " (virtual number plans from us)",
    ],
)
def test_a_number_is_lent_by_words_in_brackets_right_behind_it_alone(words: str) -> None:
    assert any("08045000142" in raw for raw in numbers(f"<p>Call Us: 08045000142{words}</p>{OWN}"))


def test_a_number_is_lent_by_words_behind_a_comma() -> None:
    assert numbers(f"<p>Call Us: 08045000142, number provided by BizMandi</p>{OWN}") == {"0161-500 0142"}
