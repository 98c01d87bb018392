"""The document on site profiles shows what the tests hold against real pages."""

import re
import tomllib
from pathlib import Path

from tests.parse.shared_pages import INDIAMART

from falsefront.config import Site
from falsefront.parse import read_page

DOCUMENT = Path(__file__).parents[2] / "docs" / "sites.md"


def test_the_profile_in_the_document_is_the_one_that_is_tested() -> None:
    (block,) = re.findall(r"```toml\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    (profile,) = tomllib.loads(block)["site"]
    assert Site.model_validate(profile) == INDIAMART


def test_the_parser_in_the_document_is_the_one_that_is_tested() -> None:
    (block,) = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    assert block == Path(__file__).with_name("example_parser.py").read_text(encoding="utf-8")


def test_the_parser_in_the_document_reads_its_page() -> None:
    page = b'<script>supplierData = {"companyName": "Orrin Ltd", "fullAddress": "5 Moyu Road, Hangzhou"};</script>'
    site = INDIAMART.model_copy(update={"parser": "tests.parse.example_parser:suppliers", "item": None, "fields": {}})
    (offer,) = read_page(page, url="https://market.example/s/1", content_type=None, site=site).offers
    assert {name: said[0].raw for name, said in offer.fields.items()} == {
        "vendor": "Orrin Ltd",
        "address": "5 Moyu Road, Hangzhou",
        "vendor_url": "https://market.example/s/1",
    }
