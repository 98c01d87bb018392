"""The real pages beside the repository, which are never committed; tests that need them skip where they are absent."""

import csv
import json
from pathlib import Path
from typing import Any, cast

import pytest

from falsefront.config import Site

PAGES = Path(__file__).parents[2] / ".." / "shared" / "pages"
needs_pages = pytest.mark.skipif(not PAGES.is_dir(), reason="../shared/pages is not here")

NO_PROFILE = Site(name="none", start=("https://none.invalid/",), allow=("https://none.invalid/*",))

# Stands in docs/sites.md too.
INDIAMART = Site(
    name="indiamart",
    start=("https://dir.indiamart.com/search.mp?ss=maternity+blouses",),
    allow=("https://dir.indiamart.com/search.mp*",),
    language="en-IN",
    item=".card",
    fields={
        "vendor": ".companyname a",
        "vendor_url": ".companyname a",
        "title": ".producttitle",
        "url": ".producttitle a",
        "address": ".newLocationUi .to-txt-area p",
        "phone": ".contactnumber .pns_h",
        "price": ".price",
    },
)


def body(name: str) -> bytes:
    return (PAGES / name).read_bytes()


def expected() -> dict[str, dict[str, Any]]:
    return cast(dict[str, dict[str, Any]], json.loads((PAGES / "EXPECTED.json").read_text(encoding="utf-8")))


def rows(name: str) -> list[dict[str, str]]:
    with (PAGES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
