"""What reading a page of a site asks of the program: a reader that asks too much of each line shows here.

Counted, not timed: how fast it is beside the bare tree, `benchmarks parse` and `benchmarks crawl` measure.
"""

import gc
import sys
from collections.abc import Callable

from benchmarks.crawl_market import page
from lxml import html

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://market.example/",), allow=("https://market.example/*",))
PAGES = 10
MOST_CALLS = 33  # for each element of a page: 31 here; 39 when numbers of shops were looked for in every line


def calls(work: Callable[[], object]) -> int:
    """Return how many functions the work calls, Python's own among them."""
    number = 0

    def count(_frame: object, event: str, _what: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    before = sys.getprofile()
    gc.collect()  # what other tests left would be cleared away meanwhile, by functions of its own
    gc.disable()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
        gc.enable()
    return number


def test_a_page_of_a_known_template_is_read_in_a_few_calls_for_each_of_its_elements() -> None:
    def read(body: bytes) -> object:
        return read_page(body, url="https://market.example/p/1", content_type="text/html; charset=utf-8", site=SITE)

    first, *others = ([page(host, number, 100) for number in range(PAGES)] for host in range(3))
    for body in first:  # what all pages of the site share is known from here on
        read(body)
    elements = sum(len(list(html.document_fromstring(body).iter())) for body in others[0])
    # The fewer of two: where other tests filled what is remembered, it may be emptied in the midst of one.
    asked = min(sum(calls(lambda body=body: read(body)) for body in of_host) for of_host in others)  # type: ignore[misc]
    assert asked < MOST_CALLS * elements, f"{asked / elements:.1f} calls for each element"
