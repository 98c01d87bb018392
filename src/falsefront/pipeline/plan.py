"""What a pass would ask for, and whether it may: no page is asked for, and nothing is stored."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from falsefront.config import Config, Site
from falsefront.fetch.client import Fetcher
from falsefront.fetch.scope import Scope, canonical_url
from falsefront.records import Exchange
from falsefront.store import Store, frontier

REQUEST_S: Final = 1.0  # what a request takes besides the gap: a guess, for the expected duration

Turn = Callable[[str, float], AbstractContextManager[Callable[[Exchange], object]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One URL of a pass that has not begun."""

    site: str
    url: str
    why: str  # start page, waiting, known
    refusal: str | None  # why it would not be asked for, in words; None where it would
    gap_s: float  # least gap to the request before it

    @property
    def expected_s(self) -> float:
        """How long it would take about."""
        return 0.0 if self.refusal else self.gap_s + REQUEST_S


def plan(
    chosen: tuple[Site, ...],
    *,
    config: Config,
    opened: Store | None,
    now: Callable[[], datetime],
    sleep: Callable[[float], None],
    turn: Turn,
    limit: int | None = None,
) -> Iterator[Planned]:
    """Give what a pass over these sites would ask for, in its order, with the verdicts of scope and robots.txt.

    Only the robots.txt of a host is asked for, with every manner of a pass. `opened` is None where there is no store
    yet: then only the start pages are known.
    """
    most = limit or config.crawl.max_pages
    with Fetcher(crawl=config.crawl, desk=config.desk, now=now, sleep=sleep, turn=turn) as fetcher:
        for site in chosen:
            scope = Scope(allow=site.allow, deny=site.deny, allow_private_hosts=config.crawl.allow_private_hosts)
            count = 0
            for url, why in _places(site, opened, most):
                refusal, gap_s = fetcher.outlook(url, scope=scope)
                if why != "start page" and not scope.is_listed(url):
                    continue  # a pass passes it over without a word
                yield Planned(site=site.name, url=url, why=why, refusal=refusal, gap_s=gap_s)
                count += 1
                if count >= most:
                    break


def _places(site: Site, opened: Store | None, most: int) -> Iterator[tuple[str, str]]:
    starts = dict.fromkeys(canonical_url(url) for url in site.start)
    yield from ((url, "start page") for url in starts)
    if opened is None:
        return
    with opened.reading() as tx:
        known = frontier.known(tx, site.name, most=most + len(starts))
    for place in known:
        if place.url not in starts:
            yield place.url, f"known, last {place.last_outcome}" if place.last_outcome else "waiting"
