"""What one run does not come to, the next one does; and nothing is asked twice on the way."""

import gzip
from collections import Counter
from collections.abc import Callable

import pytest
from tests.http_server import HttpServer, reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.pipeline.crawl import Tools
from falsefront.pipeline.passes import crawl_sites
from falsefront.records import Outcome
from falsefront.store import frontier, runs

PAGES = [f"/p{number:03}" for number in range(100)]


def pages(server: HttpServer) -> list[str]:
    return [target for target in server.targets() if target != "/robots.txt"]


def limited(desk: Watch, most: int) -> None:
    desk.config = desk.config.model_copy(update={"crawl": desk.config.crawl.model_copy(update={"max_pages": most})})


def market(desk: Watch) -> None:
    desk.server.handlers["/"] = reply(index_page(*PAGES))
    desk.server.handlers |= {page: reply(vendor_page(page[1:])) for page in PAGES}


def test_a_start_and_a_hundred_pages_are_all_seen_after_two_runs_of_fifty_one(desk: Watch) -> None:
    market(desk)
    limited(desk, 51)
    assert desk.crawl().pages == 51
    assert any("the rest waits" in warning for warning in desk.crawl().warnings)
    assert pages(desk.server) == ["/", *PAGES[:50], "/", *PAGES[50:]]


def test_a_third_run_asks_again_for_what_was_not_asked_for_the_longest(desk: Watch) -> None:
    market(desk)
    limited(desk, 51)
    for _ in range(3):
        desk.crawl()
    assert pages(desk.server)[102:] == ["/", *PAGES[:50]]


def test_runs_that_are_stopped_are_gone_on_with(desk: Watch) -> None:
    market(desk)

    def tired_after(most: int) -> Callable[[], bool]:
        return lambda: len(pages(desk.server)) >= most

    for number in range(1, 7):
        tools = Tools(
            now=lambda: desk.at,
            wait=lambda _: None,
            is_stopping=tired_after(number * 15),
        )
        (done,) = crawl_sites((desk.site,), config=desk.config, opened=desk.store, tools=tools)
        assert done.is_stopped
    desk.crawl()
    asked = pages(desk.server)
    first = list(dict.fromkeys(asked))
    assert first == ["/", *PAGES]
    last = asked[len(asked) - asked[::-1].index("/") - 1 :]
    assert max(Counter(last).values()) == 1


@pytest.mark.parametrize("reason", ["NULL", "'robots.txt asks for 100 s between requests; 60 s are kept'"])
def test_what_a_killed_run_preserved_and_did_not_read_is_read_and_not_asked_for_again(desk: Watch, reason: str) -> None:
    desk.server.handlers |= {"/": reply(index_page("/a")), "/a": reply(vendor_page("Alpha"))}
    desk.crawl()
    with desk.store.writing() as tx:  # as a kill between the commit of the capture and that of its reading leaves it
        tx.exec_driver_sql("UPDATE runs SET state = 'running', finished_at = NULL")
        unread = f"read_at = NULL, offers = NULL, outcome = 'live', reason = {reason}"
        tx.exec_driver_sql(f"UPDATE captures SET {unread} WHERE url LIKE '%/a'")  # noqa: S608 (words of ours)
        for table in ("claim_captures", "claims", "listing_values", "listings", "vendors"):
            tx.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 (names of ours)
    limited(desk, 1)
    desk.server.asked.clear()
    again = desk.crawl()
    assert pages(desk.server) == ["/"]
    assert again.new["new_vendors"] == 1
    assert desk.problems() == []


def test_sixty_links_off_the_list_starve_nothing(desk: Watch) -> None:
    away = [f"http://away{number}.example/" for number in range(60)]
    desk.server.handlers |= {"/": reply(index_page(*away, "/a")), "/a": reply(vendor_page("Alpha"))}
    limited(desk, 3)
    done = desk.crawl()
    assert done.outcomes == {Outcome.EMPTY: 1, Outcome.LIVE: 1}
    with desk.store.reading() as tx:
        assert len(frontier.known(tx, "market", most=99)) == 2
        (last,) = runs.recent(tx, "market", limit=1)
    assert last.details["links_off_list"] == 60


@pytest.mark.parametrize("is_packed", [False, True])
def test_a_sitemap_as_start_leads_to_its_pages_and_to_further_sitemaps(desk: Watch, is_packed: bool) -> None:
    def served(xml: str) -> bytes:
        data = f'<?xml version="1.0" encoding="UTF-8"?>\n{xml}'.encode()
        return reply(gzip.compress(data) if is_packed else data, content_type="application/xml")

    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    url = desk.server.url
    desk.server.handlers |= {
        "/sitemap.xml": served(f"<sitemapindex {space}><sitemap><loc>{url('/one.xml')}</loc></sitemap></sitemapindex>"),
        "/one.xml": served(
            f"<urlset {space}><url><loc>{url('/a?utm_source=x')}</loc></url>"
            f"<url><loc>{url('/b')}</loc></url><url><loc>http://away.example/</loc></url></urlset>"
        ),
        "/a": reply(vendor_page("Alpha")),
        "/b": reply(vendor_page("Beta")),
    }
    done = desk.crawl(start=(url("/sitemap.xml"),))
    assert not done.problems
    assert pages(desk.server) == ["/sitemap.xml", "/one.xml", "/a", "/b"]
    assert done.off_list == 1
    desk.server.asked.clear()
    desk.crawl(start=(url("/sitemap.xml"),))
    assert pages(desk.server) == ["/sitemap.xml", "/one.xml", "/a", "/b"]


SITEMAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'


def with_sitemap(desk: Watch, *targets: str) -> None:
    url = desk.server.url
    listed = "".join(f"<url><loc>{url(target)}</loc></url>" for target in targets)
    robots = f"User-agent: *\nDisallow: /hidden\nSitemap: {url('/map.xml')}\nSitemap: http://away.example/map.xml\n"
    desk.server.handlers |= {
        "/": reply(index_page("/a")),
        "/robots.txt": reply(robots, content_type="text/plain"),
        "/map.xml": reply(SITEMAP.format(listed), content_type="application/xml"),
        "/a": reply(vendor_page("Alpha")),
        "/b": reply(vendor_page("Beta")),
        "/hidden": reply(vendor_page("Gamma")),
    }


def test_what_the_sitemap_of_robots_txt_lists_is_visited_within_allow_list_and_robots(desk: Watch) -> None:
    with_sitemap(desk, "/a", "/b", "/hidden")
    done = desk.crawl()
    assert not done.problems
    assert pages(desk.server) == ["/", "/map.xml", "/a", "/b"]


def test_a_text_file_and_a_feed_lead_to_their_pages_too(desk: Watch) -> None:
    url = desk.server.url
    feed = f"<rss><channel><item><title>Hinge</title><link>{url('/b')}</link></item></channel></rss>"
    desk.server.handlers |= {
        "/": reply("<p>Welcome</p>"),
        "/robots.txt": reply(f"Sitemap: {url('/map.txt')}\nSitemap: {url('/feed')}\n", content_type="text/plain"),
        "/map.txt": reply(f"{url('/a')}\n".encode("utf-16"), content_type="text/plain"),
        "/feed": reply(feed, content_type="application/rss+xml"),
        "/a": reply(vendor_page("Alpha")),
        "/b": reply(vendor_page("Beta")),
    }
    done = desk.crawl()
    assert not done.problems
    assert pages(desk.server) == ["/", "/map.txt", "/feed", "/a", "/b"]
    assert [done.outcomes[outcome] for outcome in (Outcome.LIVE, Outcome.EMPTY)] == [2, 3]


def test_sitemaps_of_robots_txt_count_among_max_pages(desk: Watch) -> None:
    with_sitemap(desk, "/a", "/b")
    limited(desk, 3)
    assert desk.crawl().is_cut
    assert pages(desk.server) == ["/", "/map.xml", "/a"]


@pytest.mark.parametrize("changes", [{"sitemaps": False}, {"follow": ()}])
def test_a_sitemap_of_robots_txt_is_left_alone_where_the_profile_says_so_or_follows_nothing(
    desk: Watch, changes: dict[str, object]
) -> None:
    with_sitemap(desk, "/a", "/b")
    desk.crawl(**changes)
    assert "/map.xml" not in pages(desk.server)
    assert "/b" not in pages(desk.server)


def indexes_without_end(desk: Watch) -> None:
    """Have robots.txt name an index of ten sitemaps, each of which is an index of ten."""
    desk.server.handlers |= {
        "/": reply(index_page("/a", "/b")),
        "/robots.txt": reply(f"Sitemap: {desk.server.url('/map?1')}\n", content_type="text/plain"),
        "/map": lambda asked: reply(
            INDEX.format(
                "".join(f"<sitemap><loc>{desk.server.url(asked.target)}{n}</loc></sitemap>" for n in range(10))
            )
        ),
        "/a": reply(vendor_page("Alpha")),
        "/b": reply(vendor_page("Beta")),
    }


INDEX = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</sitemapindex>'


def test_sitemaps_that_lead_to_ever_more_sitemaps_take_half_of_a_run_and_no_page_waits_for_them(desk: Watch) -> None:
    indexes_without_end(desk)
    limited(desk, 10)
    desk.crawl()
    assert pages(desk.server)[:8] == ["/", "/map?1", *(f"/map?1{n}" for n in range(4)), "/a", "/b"]
    desk.crawl()
    again = pages(desk.server)[10:]
    assert again[:2] == ["/", "/map?1"]
    assert not set(again[2:6]) & set(pages(desk.server)[:10])  # sitemaps that nobody has seen come first
    assert again[6:8] == ["/a", "/b"]  # and pages that were seen are not left alone for them


def test_more_sitemaps_than_a_run_visits_are_all_read_over_runs_and_their_pages_reached(desk: Watch) -> None:
    names = [f"/s{number:02}" for number in range(12)]
    listed = "".join(f"<sitemap><loc>{desk.server.url(name)}.xml</loc></sitemap>" for name in names)
    desk.server.handlers |= {
        "/": reply(index_page("/a")),
        "/a": reply(vendor_page("Alpha")),
        "/robots.txt": reply(f"Sitemap: {desk.server.url('/map.xml')}\n", content_type="text/plain"),
        "/map.xml": reply(INDEX.format(listed)),
        **{f"{name}.xml": reply(SITEMAP.format(f"<url><loc>{desk.server.url(name)}</loc></url>")) for name in names},
        **{name: reply(vendor_page(name[1:])) for name in names},
    }
    limited(desk, 8)
    for _ in range(5):
        desk.crawl()
    asked = Counter(pages(desk.server))
    assert set(names) <= set(asked)
    assert all(asked[f"{name}.xml"] for name in names)
    assert pages(desk.server)[:8] == ["/", "/map.xml", *(f"{name}.xml" for name in names[:3]), "/a", *names[:2]]


def test_a_redirect_to_a_page_of_this_run_is_not_followed_again_and_says_so(desk: Watch) -> None:
    moved = reply(b"", status=302, headers={"Location": "/a?utm_source=x"})
    desk.server.handlers |= {"/": reply(index_page("/a", "/old", "/older")), "/a": reply(vendor_page("Alpha"))}
    desk.server.handlers |= {"/old": moved, "/older": moved}
    done = desk.crawl()
    assert pages(desk.server) == ["/", "/a", "/old", "/older"]
    assert done.outcomes == {Outcome.EMPTY: 3, Outcome.LIVE: 1}
    assert done.new["new_vendors"] == 1
    desk.server.asked.clear()
    desk.crawl()
    assert sorted(pages(desk.server)) == ["/", "/a", "/old", "/older"]
    assert desk.problems() == []


def test_a_page_that_leads_to_itself_is_followed_to_the_bound_as_before(desk: Watch) -> None:
    desk.server.handlers |= {"/": reply(b"", status=302, headers={"Location": "/"})}
    assert desk.crawl().outcomes == {Outcome.SERVER_ERROR: 1}


def test_one_page_under_many_spellings_is_asked_for_once(desk: Watch) -> None:
    spelled = ("/a", "/a?utm_source=x", "/b/../a", "/a#top", "/%61", "/a?gclid=1&fbclid=2")
    desk.server.handlers |= {"/": reply(index_page(*spelled)), "/a": reply(vendor_page("Alpha"))}
    desk.crawl()
    assert pages(desk.server) == ["/", "/a"]


def test_a_page_that_was_come_to_by_a_redirect_is_not_asked_for_again_in_the_run(desk: Watch) -> None:
    desk.server.handlers |= {
        "/": reply(index_page("/old", "/new")),
        "/old": reply(b"", status=301, headers={"Location": "/new"}),
        "/new": reply(vendor_page("Alpha")),
    }
    desk.crawl()
    assert pages(desk.server) == ["/", "/old", "/new"]


def _moved(to: str) -> bytes:
    return reply(b"", status=302, headers={"Location": to})


@pytest.mark.parametrize("order", [("/a", "/b", "/c"), ("/c", "/b", "/a"), ("/b", "/a", "/c")])
def test_a_page_on_the_way_of_a_redirect_is_asked_for_once_in_a_run(desk: Watch, order: tuple[str, ...]) -> None:
    desk.server.handlers |= {"/": reply(index_page(*order)), "/a": _moved("/b"), "/b": _moved("/c")}
    desk.server.handlers["/c"] = reply(vendor_page("Alpha"))
    for _ in range(3):
        desk.server.asked.clear()
        desk.crawl()
        assert sorted(pages(desk.server)) == ["/", "/a", "/b", "/c"]
    assert desk.problems() == []


def test_a_loop_behind_a_page_is_one_still(desk: Watch) -> None:
    desk.server.handlers |= {"/": reply(index_page("/a")), "/a": _moved("/b"), "/b": _moved("/c"), "/c": _moved("/b")}
    assert desk.crawl().outcomes == {Outcome.EMPTY: 1, Outcome.SERVER_ERROR: 1}


def test_a_page_behind_too_many_redirects_is_read_where_a_page_links_to_it(desk: Watch) -> None:
    desk.server.handlers |= {f"/r{at}": _moved(f"/r{at + 1}") for at in range(5)}
    desk.server.handlers |= {"/": reply(index_page("/r0", "/end")), "/r5": _moved("/end")}
    desk.server.handlers["/end"] = reply(vendor_page("Alpha"))
    assert desk.crawl().new["new_vendors"] == 1
    assert pages(desk.server) == ["/", *(f"/r{at}" for at in range(6)), "/end"]


def test_a_broken_sitemap_line_of_robots_txt_costs_only_itself(desk: Watch) -> None:
    with_sitemap(desk, "/b")
    broken = "".join(f"Sitemap: {each}\n" for each in ("http://[x", "//[", "http://a]/", "", "javascript:0"))
    desk.server.handlers["/robots.txt"] = reply(broken + f"Sitemap: {desk.server.url('/map.xml')}\n")
    desk.server.handlers |= {"/": reply(index_page("/a")), "/a": reply(vendor_page("Alpha"))}
    desk.server.handlers["/b"] = reply(vendor_page("Beta"))
    assert desk.crawl(start=(desk.server.url("/"),)).new["new_vendors"] == 2
    assert desk.problems() == []
