"""What deny and robots.txt refuse: recorded for so many URLs a run, at the cost of no page that is open."""

from collections import Counter

import pytest
from tests.http_server import reply
from tests.pipeline.test_getting_on import limited, pages
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.records import Outcome
from falsefront.store import captures

GOOD = [f"/good{number}" for number in range(5)]


def refusing(desk: Watch, refused: list[str]) -> None:
    robots = "User-agent: *\nDisallow: /closed/\n"
    desk.server.handlers |= {
        "/": reply(index_page(*refused, *GOOD)),
        "/robots.txt": reply(robots, content_type="text/plain"),
        **{page: reply(vendor_page(page[1:])) for page in GOOD},
    }


def recorded(desk: Watch) -> Counter[str]:
    with desk.store.reading() as tx:
        found = [kept.capture.url for kept in captures.readings(tx) if kept.outcome in (Outcome.SCOPE, Outcome.ROBOTS)]
    return Counter(found)


@pytest.mark.parametrize("kind", ["private", "closed"])
def test_refused_links_in_front_are_recorded_so_many_a_run_and_the_pages_behind_are_read(
    desk: Watch, kind: str
) -> None:
    refused = [f"/{kind}/{number}" for number in range(25)]
    refusing(desk, refused)
    limited(desk, 10)
    desk.crawl()
    assert pages(desk.server) == ["/", *GOOD]
    numbers = [recorded(desk).total()]
    for _ in range(3):
        desk.crawl()
        numbers.append(recorded(desk).total())
    assert numbers == [10, 20, 30, 40]
    assert len(recorded(desk)) == len(refused)  # those that were never recorded come first
    assert Counter(pages(desk.server)) == dict.fromkeys(["/", *GOOD], 4)


def test_what_was_refused_is_asked_for_once_robots_txt_opens_it(desk: Watch) -> None:
    refusing(desk, ["/closed/1"])
    desk.server.handlers["/closed/1"] = reply(vendor_page("Alpha"))
    for _ in range(2):
        desk.crawl()
    assert "/closed/1" not in pages(desk.server)
    desk.server.handlers["/robots.txt"] = reply("", content_type="text/plain")
    desk.crawl()
    assert "/closed/1" in pages(desk.server)


def test_what_was_refused_is_asked_for_once_deny_opens_it(desk: Watch) -> None:
    refusing(desk, ["/private/1"])
    desk.server.handlers["/private/1"] = reply(vendor_page("Alpha"))
    for _ in range(2):
        desk.crawl()
    assert "/private/1" not in pages(desk.server)
    desk.crawl(deny=())
    assert "/private/1" in pages(desk.server)


def test_a_redirect_to_a_refused_page_says_the_same_in_each_pass(desk: Watch) -> None:
    refusing(desk, ["/private/1", "/moved"])
    desk.server.handlers["/moved"] = reply(b"", status=302, headers={"Location": "/private/1"})
    outcomes = [desk.crawl().outcomes for _ in range(3)]
    assert [counts[Outcome.SCOPE] for counts in outcomes] == [2, 2, 2]
    assert [counts[Outcome.EMPTY] for counts in outcomes] == [1, 1, 1]
