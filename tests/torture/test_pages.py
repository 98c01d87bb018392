"""A few rounds of the torture of the page readers in every run of the tests; `make torture` runs ten thousand."""

import random

import pytest
from tests.torture.pages import real_pages, torture


@pytest.mark.timeout(120)
def test_no_mutated_page_raises_takes_long_or_needs_much() -> None:
    assert torture(random.Random(20260303), real_pages(), 60) == []
