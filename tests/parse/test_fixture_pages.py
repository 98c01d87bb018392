"""Golden pages: invented shops, markets, profiles and walls, each with what is to be read from it beside it."""

import json
from pathlib import Path
from typing import Any

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import NormalisedOffer, normalise
from falsefront.records import Value

PAGES = Path(__file__).parents[2] / "fixtures" / "pages"
FREE = ("other", "url")  # compared where the page beside it names them
CASES = sorted(PAGES.glob("*/*.html"))


def said(offer: NormalisedOffer) -> dict[str, Any]:
    """Return the values of an offer, under `other` too: what a person would compare with the page."""
    fields: dict[str, Any] = {
        name: held.value if isinstance(held, Value) else [value.value for value in held]
        for name, held in offer.fields.items()
    }
    if offer.other:
        fields["other"] = {label: value.value for label, value in offer.other}
    return fields


def reading_of(page: Path) -> dict[str, Any]:
    beside = page.with_suffix(".site.json")
    profile = json.loads(beside.read_text(encoding="utf-8")) if beside.exists() else {}
    url = profile.pop("url", "https://market.example/page.html")
    site = Site(name="case", start=(url,), allow=("https://*",), **profile)
    reading = read_page(page.read_bytes(), url=url, content_type="text/html", site=site)
    return {
        "outcome": reading.outcome.value,
        "warnings": len(reading.warnings),
        "offers": [
            *(said(normalise(offer, site=site)) for offer in reading.offers),
            *({"vendor": None} | said(normalise(block, site=site)) for block in reading.blocks),
        ],
    }


def as_asked(found: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    """Return what was found without what the page beside it does not ask for: leftovers and the page's own address."""
    asked = [*expected["offers"], *({} for _ in found["offers"][len(expected["offers"]) :])]
    offers = [
        {name: value for name, value in offer.items() if name not in FREE or name in wanted}
        for offer, wanted in zip(found["offers"], asked, strict=False)
    ]
    return {name: value for name, value in found.items() if name in expected} | {"offers": offers}


@pytest.mark.parametrize("page", CASES, ids=[f"{page.parent.name}/{page.stem}" for page in CASES])
def test_a_page_says_what_stands_beside_it(page: Path) -> None:
    expected = json.loads(page.with_suffix(".expected.json").read_text(encoding="utf-8"))
    assert as_asked(reading_of(page), expected) == expected


def test_there_are_pages_of_every_kind() -> None:
    kinds = {page.parent.name for page in CASES}
    assert kinds >= {
        "1688",
        "lists",
        "made-in-china",
        "magento",
        "prestashop",
        "profile",
        "shopify",
        "structured",
        "walls",
    }
