"""What reading a page of a site costs beside its bare tree, in the same run: a reader that asks too much shows here."""

import time
from collections.abc import Callable

from benchmarks.crawl_market import page
from lxml import html

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://market.example/",), allow=("https://market.example/*",))
PAGES = 40
MOST_TIMES = (
    18  # of what lxml takes to build it: 5 to 8 here, 32 to 44 when every line was asked for contacts of others
)


def cpu_s(read: Callable[[bytes], object], pages: list[bytes]) -> float:
    began = time.process_time()
    for body in pages:
        read(body)
    return time.process_time() - began


def test_a_page_of_a_known_template_is_read_in_a_few_times_what_its_bare_tree_takes() -> None:
    def read(body: bytes) -> object:
        return read_page(body, url="https://market.example/p/1", content_type="text/html; charset=utf-8", site=SITE)

    rounds = [[page(host, number, 100) for number in range(PAGES)] for host in range(4)]
    assert cpu_s(read, rounds[0]) > 0  # what all pages of the site share is known from here on
    times = [(cpu_s(read, pages), cpu_s(html.document_fromstring, pages)) for pages in rounds[1:]]
    ours, bare = (min(each) for each in zip(*times, strict=True))
    assert ours < MOST_TIMES * bare, f"{ours / bare:.1f} times the bare tree"
