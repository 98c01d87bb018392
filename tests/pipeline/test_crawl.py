"""One pass over a site, against a real server, a real store and real evidence files."""

from collections import Counter
from typing import Any

import pytest
from sqlalchemy import select
from tests.http_server import Asked, HttpServer, reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.pipeline.crawl import Tools
from falsefront.pipeline.looking_back import look_back
from falsefront.pipeline.passes import crawl_sites
from falsefront.pipeline.recorder import Recorder
from falsefront.pipeline.trap import BARREN_STEPS
from falsefront.records import Outcome
from falsefront.store import captures, runs, tables
from falsefront.store.instance import only_instance
from falsefront.store.memory import Memory


def test_a_pass_stores_what_the_pages_say_and_preserves_them(desk: Watch) -> None:
    desk.server.handlers |= {
        "/": reply(index_page("/a", "/b")), "/a": reply(vendor_page("Alpha")), "/b": reply(vendor_page("Beta")),
    }  # fmt: skip
    done = desk.crawl()
    assert not done.problems
    assert done.outcomes == {Outcome.EMPTY: 1, Outcome.LIVE: 2}
    assert (done.new["new_vendors"], done.new["new_listings"], done.new["changed_values"]) == (2, 2, 0)
    assert desk.problems() == []


def test_a_second_pass_over_an_unchanged_market_stores_no_new_listing(desk: Watch) -> None:
    desk.server.handlers |= {"/": reply(index_page("/a")), "/a": reply(vendor_page("Alpha"))}
    desk.crawl()
    again = desk.crawl()
    assert again.new == Counter(new_vendors=0, new_listings=0, new_claims=0, changed_values=0)
    assert again.offers == 1


def test_a_304_is_unchanged_and_its_links_are_still_followed(desk: Watch) -> None:
    def with_etag(asked: Asked) -> bytes:
        if asked.header("If-None-Match") == '"1"':
            return reply(b"", status=304, headers={"ETag": '"1"'})
        return reply(index_page("/a"), headers={"ETag": '"1"'})

    desk.server.handlers |= {"/": with_etag, "/a": reply(vendor_page("Alpha"))}
    desk.crawl()
    desk.server.handlers["/a"] = reply(vendor_page("Alpha", price="13.00"))
    again = desk.crawl()
    assert again.outcomes == {Outcome.UNCHANGED: 1, Outcome.LIVE: 1}
    assert again.new["changed_values"] == 1


def test_a_listing_that_nothing_links_to_any_more_is_visited_and_found_gone(desk: Watch) -> None:
    desk.server.handlers |= {"/": reply(index_page("/a")), "/a": reply(vendor_page("Alpha"))}
    desk.crawl()
    del desk.server.handlers["/a"]
    desk.server.handlers["/"] = reply(index_page())
    assert desk.crawl().outcomes[Outcome.GONE] == 1


def test_what_robots_and_the_lists_do_not_open_is_not_fetched_and_the_refusal_is_preserved(desk: Watch) -> None:
    desk.server.handlers |= {
        "/robots.txt": reply("User-agent: *\nDisallow: /closed/\n", content_type="text/plain"),
        "/": reply(index_page("/closed/a", "/private/b", "http://elsewhere.example/c", "/a")),
        "/a": reply(vendor_page("Alpha")),
    }
    done = desk.crawl()
    assert done.outcomes == {Outcome.EMPTY: 1, Outcome.LIVE: 1, Outcome.ROBOTS: 1, Outcome.SCOPE: 1}
    assert set(desk.server.targets()) == {"/robots.txt", "/", "/a"}
    with desk.store.reading() as tx:
        refused = [kept for kept in captures.readings(tx) if kept.outcome in (Outcome.ROBOTS, Outcome.SCOPE)]
        (last,) = runs.recent(tx, "market", limit=1)
    assert last.details["links_off_list"] == 1
    assert len(refused) == 2
    assert all(kept.reason and kept.capture.preserved.sha256 for kept in refused)


def test_an_endless_next_link_is_given_up_in_this_pass_and_stays_so_in_the_next(desk: Watch) -> None:
    def endless(asked: Asked) -> bytes:
        page = int(asked.target.rpartition("=")[2]) if "=" in asked.target else 1
        return reply(vendor_page("Alpha") + index_page(f"/?page={page + 1}"))

    desk.server.handlers |= {"/": endless}
    assert desk.crawl().pages == BARREN_STEPS + 1
    assert desk.crawl().pages == BARREN_STEPS + 1


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (reply(b"<html><title>Just a moment...</title><body>Please complete the captcha</body></html>"), "blocked"),
        (reply(b"no", status=403), "forbidden"),
        (reply(b"busy", status=500), "server_error"),
        (reply(b"not here", status=404), "gone"),
    ],
)
def test_a_start_page_that_cannot_be_read_fails_the_site(desk: Watch, answer: bytes, outcome: str) -> None:
    desk.server.handlers["/"] = answer
    done = desk.crawl()
    assert done.has_failed
    assert outcome in done.problems[0]
    with desk.store.reading() as tx:
        (last,) = runs.recent(tx, "market", limit=1)
    assert last.state == "failed"
    assert last.counts == {outcome: 1}


def test_a_site_that_is_down_fails_and_leaves_the_others_stored(desk: Watch) -> None:
    desk.server.handlers |= {"/": reply(vendor_page("Alpha"))}
    with HttpServer() as gone:
        down = desk.site.model_copy(update={"name": "down", "start": (gone.url("/"),), "allow": (gone.url("/*"),)})
        config = desk.config.model_copy(
            update={
                "site": (down, desk.site),
                "crawl": desk.config.crawl.model_copy(update={"allow_private_hosts": (gone.host, desk.server.host)}),
            }
        )
    tools = Tools(now=lambda: desk.at, wait=lambda _: None, is_stopping=lambda: False)
    broken, whole = crawl_sites(config.site, config=config, opened=desk.store, tools=tools)
    assert broken.has_failed
    assert not whole.has_failed
    assert whole.offers == 1


def test_what_a_site_s_vendors_are_known_by_is_not_kept_beyond_its_pass(
    desk: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.server.handlers |= {"/": reply(vendor_page("Alpha"))}
    kept: list[int] = []
    memory = Memory()
    monkeypatch.setattr(Recorder, "memory", lambda *_: memory)

    def looked(*given: Any, **named: Any) -> None:
        kept.append(len(memory.nodes))
        look_back(*given, **named)

    monkeypatch.setattr("falsefront.pipeline.crawl.look_back", looked)
    seen: list[int] = []
    tools = Tools(
        now=lambda: desk.at,
        wait=lambda _: None,
        is_stopping=lambda: False,
        on_page=lambda _: seen.append(len(memory.nodes)),
    )
    crawl_sites((desk.site,), config=desk.config, opened=desk.store, tools=tools)
    assert seen == [1]
    assert kept == [0]


def test_garbage_is_read_as_nothing_and_kept(desk: Watch) -> None:
    desk.server.handlers["/"] = reply(bytes(range(256)) * 40)
    done = desk.crawl()
    assert done.offers == 0
    assert desk.problems() == []


def test_a_pass_told_to_stop_finishes_its_page_and_goes_on_the_next_time(desk: Watch) -> None:
    desk.server.handlers |= {
        "/": reply(index_page("/a", "/b")),
        "/a": reply(vendor_page("A")),
        "/b": reply(vendor_page("B")),
    }
    tools = Tools(now=lambda: desk.at, wait=lambda _: None, is_stopping=lambda: "/a" in desk.server.targets())
    done = crawl_sites((desk.site,), config=desk.config, opened=desk.store, tools=tools)[0]
    assert done.is_stopped
    assert done.pages == 2
    with desk.store.reading() as tx:
        (last,) = runs.recent(tx, "market", limit=1)
    assert last.state == "interrupted"
    assert desk.crawl().new["new_vendors"] == 1


def test_a_host_that_asks_to_be_left_alone_for_long_is_left_for_the_next_run(desk: Watch) -> None:
    desk.server.handlers |= {
        "/": reply(index_page("/a", "/b")),
        "/a": reply(b"later", status=429, headers={"Retry-After": "3000"}),
    }
    done = desk.crawl()
    assert any("left alone until" in warning for warning in done.warnings)
    assert "/b" not in desk.server.targets()


def test_the_wait_a_redirect_asks_for_comes_before_its_target(desk: Watch) -> None:
    desk.server.handlers |= {
        "/": reply(b"", status=302, headers={"Location": "/a", "Retry-After": "3000"}),
        "/a": reply(vendor_page("Alpha")),
    }
    assert any("left alone until" in problem for problem in desk.crawl().problems)
    assert desk.server.targets() == ["/robots.txt", "/"]


def test_drift_is_told(desk: Watch) -> None:
    desk.server.handlers["/"] = reply(vendor_page("Alpha"))
    expect = desk.site.expect.model_copy(update={"min_offers": 20, "min_fill": {"email": 0.5, "address": 0.5}})
    done = desk.crawl(expect=expect)
    assert [warning for warning in done.warnings if "drift" in warning] == [
        "drift: 1 offer, expected at least 20; email in 0% of the offers, expected in at least 50%; "
        "has the site changed?",
    ]


def test_a_run_that_a_killed_process_left_open_is_closed_as_interrupted(desk: Watch) -> None:
    desk.server.handlers["/"] = reply(vendor_page("Alpha"))
    desk.crawl()
    with desk.store.writing() as tx:
        left = runs.start(tx, "market", now=desk.at)
    assert desk.crawl().offers == 1
    with desk.store.reading() as tx:
        states = {run.id: run.state for run in runs.recent(tx, "market", limit=5)}
    assert states[left] == "interrupted"


def test_a_site_is_crawled_by_one_process_at_a_time(desk: Watch) -> None:
    desk.server.handlers["/"] = reply(vendor_page("Alpha"))
    with only_instance(desk.store, "crawl-market"):
        done = desk.crawl()
    assert done.has_failed
    assert "another process is crawling market" in done.problems[0]
    assert desk.server.targets() == []


def test_pages_full_of_bad_links_are_one_warning(desk: Watch) -> None:
    bad = "".join(f'<a class="go" href="http://user:word@h{number}.example/">x</a>' for number in range(200))
    desk.server.handlers["/"] = reply(f"{index_page('/b')}{bad}")
    desk.server.handlers["/b"] = reply(f"<p>{bad}")
    done = desk.crawl()
    about = [warning for warning in done.warnings if "links were left out" in warning]
    assert about == [f"{desk.server.url('/')} and 1 more: links were left out that are no usable web addresses"]


def test_what_reading_warns_of_is_told_with_the_run_and_bounded(desk: Watch) -> None:
    charsets = [f"x-odd-{number}" for number in range(40)]
    desk.server.handlers["/"] = reply(index_page(*(f"/{name}" for name in charsets)))
    for name in charsets:
        desk.server.handlers[f"/{name}"] = reply("<p>地址", content_type=f"text/html; charset={name}")
    done = desk.crawl()
    assert sum("is not one we read" in warning for warning in done.warnings) == 20
    assert any(warning.startswith("20 further warnings") for warning in done.warnings)
    with desk.store.reading() as tx:
        assert runs.recent(tx, "market", limit=1)[0].details["warnings"] == done.warnings


def test_a_vendor_of_a_list_and_the_priced_page_at_its_own_address_are_one(desk: Watch) -> None:
    def page(title: str, body: str) -> bytes:
        head = f"<html><head><title>{title}</title></head><body><header><a href='/'>Fernmarkt</a></header>"
        return reply(f"{head}<main><h1>{title}</h1>{body}</main></body></html>")

    def card(name: str, path: str, number: int) -> str:
        where = f"{number} Fern Road, Leeds LS1 4AB"
        head = f"<h3><a class='go' href='{path}'>{name}</a></h3>"
        return f"<li class='card'>{head}<p>{where}</p><p>Tel. 0113 496 01{number}</p></li>"

    firms = {"/tiled-moss/": "Tiled Moss", "/ox-horn/": "Ox Horn", "/alder-ware/": "Alder Ware"}
    cards = "".join(card(name, path, 10 + at) for at, (path, name) in enumerate(firms.items()))
    thing = "<p>Price: 4.50 EUR</p><p>Address: 10 Fern Road, Leeds LS1 4AB</p><p>Phone: 0113 496 0110</p>"
    desk.server.handlers |= {"/": page("All suppliers", f"<ul>{cards}</ul>"), "/tiled-moss/": page("Tiled Moss", thing)}
    desk.crawl()
    with desk.store.reading() as tx:
        assert sorted(tx.execute(select(tables.vendors.c.name)).scalars()) == ["Alder Ware", "Ox Horn", "Tiled Moss"]
        assert list(tx.execute(select(tables.listings.c.id))) == []
