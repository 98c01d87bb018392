"""What is found is noted as long as there is room for it, and what was left out is found again."""

import pytest
from tests.http_server import reply
from tests.pipeline.test_getting_on import SITEMAP, limited, pages
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.store import frontier

NAMES = [f"/p{number:02}" for number in range(30)]


def test_no_more_pages_wait_than_there_is_room_for_and_all_are_reached_over_runs(
    desk: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frontier, "MOST_WAITING", 12)
    url = desk.server.url
    for number in range(3):
        listed = "".join(f"<url><loc>{url(name)}</loc></url>" for name in NAMES[number * 10 : number * 10 + 10])
        desk.server.handlers[f"/{number}.xml"] = reply(SITEMAP.format(listed))
    robots = "".join(f"Sitemap: {url(f'/{number}.xml')}\n" for number in range(3))
    desk.server.handlers |= {
        "/": reply(index_page()),
        "/robots.txt": reply(robots, content_type="text/plain"),
        **{name: reply(vendor_page(name[1:])) for name in NAMES},
    }
    limited(desk, 10)
    first = desk.crawl()
    assert any("wait to be visited; further links are noted" in warning for warning in first.warnings)
    for _ in range(9):
        with desk.store.reading() as tx:
            assert frontier.waiting(tx, "market") <= 12
        desk.crawl()
    assert set(NAMES) <= set(pages(desk.server))
