"""The document on site profiles shows what the tests hold against real pages."""

import re
import tomllib
from pathlib import Path

from tests.parse.shared_pages import INDIAMART

from falsefront.config import Site

DOCUMENT = Path(__file__).parents[2] / "docs" / "sites.md"


def test_the_profile_in_the_document_is_the_one_that_is_tested() -> None:
    (block,) = re.findall(r"```toml\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    (profile,) = tomllib.loads(block)["site"]
    assert Site.model_validate(profile) == INDIAMART
