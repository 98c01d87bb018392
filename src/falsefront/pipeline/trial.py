"""One visit that keeps nothing: for trying a site profile. Scope, robots.txt and the host's gap hold as in any pass."""

import time
from collections.abc import Callable
from datetime import datetime

from falsefront.config import Config, Site
from falsefront.fetch.client import Fetcher
from falsefront.fetch.scope import Scope
from falsefront.records import Exchange
from falsefront.store import Store, hosts


def visit_once(
    url: str,
    *,
    site: Site,
    config: Config,
    opened: Store | None,
    now: Callable[[], datetime],
    sleep: Callable[[float], None] = time.sleep,
) -> Exchange:
    """Ask for a URL under the scope of a site and return how that ended.

    With an open store the host's next moment is reserved there, so that a running service and this visit keep the gap
    between them; without one only the requests of this visit keep it.
    """
    allowed: dict[str, float] = {}

    def reserve(host: str, gap_s: float) -> float:
        if opened is not None:
            with opened.writing() as tx:
                return hosts.reserve(tx, host, now=now(), gap_s=gap_s)
        moment = time.monotonic()
        start = max(moment, allowed.get(host, moment))
        allowed[host] = start + gap_s
        return start - moment

    scope = Scope(allow=site.allow, deny=site.deny, allow_private_hosts=config.crawl.allow_private_hosts)
    with Fetcher(crawl=config.crawl, desk=config.desk, now=now, sleep=sleep, reserve=reserve) as fetcher:
        return fetcher.visit(url, scope=scope, preserve=lambda _: None)
