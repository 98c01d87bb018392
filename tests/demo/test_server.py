"""The sample market over real HTTP: two visits, validators, refusals."""

import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from falsefront.demo.server import Market, open_market

MARKET = Path(__file__).resolve().parents[2] / "fixtures" / "market"
TRUTH: dict[str, Any] = json.loads((MARKET / "truth.json").read_text(encoding="utf-8"))


@pytest.fixture
def market() -> Iterator[Market]:
    with open_market(MARKET) as running:
        yield running


def ask(
    market: Market, site: str, path: str, headers: dict[str, str] | None = None
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(market.hosts[site], timeout=5)
    try:
        connection.request("GET", path, headers=headers or {})
        response = connection.getresponse()
        return response.status, {k.lower(): v for k, v in response.getheaders()}, response.read()
    finally:
        connection.close()


def test_each_site_has_a_port_of_its_own_on_loopback(market: Market) -> None:
    assert len(set(market.hosts.values())) == 3
    assert all(host.startswith("127.0.0.1:") for host in market.hosts.values())


def test_an_unchanged_page_with_an_etag_is_answered_304(market: Market) -> None:
    status, headers, body = ask(market, "labstock", "/suppliers.html")
    assert (status, len(body)) == (200, int(headers["content-length"]))
    market.visit = 2
    assert ask(market, "labstock", "/suppliers.html", {"If-None-Match": headers["etag"]})[0] == 304


def test_a_changed_page_is_sent_again_with_another_etag(market: Market) -> None:
    _, before, old = ask(market, "labstock", "/product/ls-012.html")
    market.visit = 2
    status, after, new = ask(market, "labstock", "/product/ls-012.html", {"If-None-Match": before["etag"]})
    assert status == 200
    assert before["etag"] != after["etag"]
    assert (b'"4.20"' in old, b'"3.60"' in new) == (True, True)


def test_the_captcha_page_has_no_validator(market: Market) -> None:
    status, headers, body = ask(market, "labstock", "/supplier/merrowdale-optics.html")
    assert (status, "etag" in headers) == (200, False)
    assert b"captcha" in body


@pytest.mark.parametrize("visit", [1, 2])
def test_every_page_that_the_truth_names_is_answered(market: Market, visit: int) -> None:
    expected = {"live": 200, "empty": 200, "blocked": 200, "unchanged": 200, "gone": 404, "forbidden": 403}
    market.visit = visit
    for site, visits in TRUTH["outcomes"].items():
        for path, outcome in visits[f"visit_{visit}"].items():
            if outcome not in ("robots", "scope"):
                assert ask(market, site, path)[0] == expected[outcome], (site, path)


def test_a_path_that_leads_out_of_the_folder_is_not_found(market: Market) -> None:
    assert ask(market, "huabo", "/../../truth.json")[0] == 404
    assert ask(market, "huabo", "/..%2f..%2ftruth.json")[0] == 404


def test_the_site_without_a_robots_file_says_404(market: Market) -> None:
    assert ask(market, "flaskboard", "/robots.txt")[0] == 404
    assert ask(market, "huabo", "/robots.txt")[2] == b"User-agent: *\nDisallow: /daochu/\n"


def test_every_request_is_remembered(market: Market) -> None:
    ask(market, "huabo", "/qiye/1001.html?utm=1")
    assert [(a.site, a.visit, a.path, a.status) for a in market.asked] == [("huabo", 1, "/qiye/1001.html", 200)]


def test_the_number_of_pages_is_what_a_visit_ends_with(market: Market) -> None:
    for visit in (1, 2):
        market.visit = visit
        expected = {site: len(visits[f"visit_{visit}"]) for site, visits in TRUTH["outcomes"].items()}
        assert market.pages() == expected
