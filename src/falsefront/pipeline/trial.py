"""One visit that keeps nothing: for trying a site profile. Scope, robots.txt and the host's gap hold as in any pass."""

import time
from collections.abc import Callable
from datetime import datetime
from typing import Final

from falsefront.config import Config, Site
from falsefront.errors import FetchError
from falsefront.fetch.client import Fetcher
from falsefront.fetch.scope import Scope
from falsefront.pipeline.turns import HostWaitsError, OwnTurns, Turns
from falsefront.records import Exchange
from falsefront.store import Store

LONGEST_WAIT_S: Final = 60.0  # somebody sits in front of it


def visit_once(
    url: str,
    *,
    site: Site,
    config: Config,
    opened: Store | None,
    now: Callable[[], datetime],
    sleep: Callable[[float], None] = time.sleep,
    on_wait: Callable[[str, float], object] = lambda _host, _seconds: None,
) -> Exchange:
    """Ask for a URL under the scope of a site and return how that ended.

    With an open store the host's turn is taken there, so that a running service and this visit keep the gap between
    them; without one only the requests of this visit keep it. `on_wait` is told of a longer wait (host, seconds).
    Raises FetchError where the host is to be left alone for longer than LONGEST_WAIT_S.
    """
    own = OwnTurns(sleep)
    shared = None
    if opened is not None:
        shared = Turns(opened, by=config.crawl.pace, now=now, rest=sleep, on_wait=on_wait, longest_s=LONGEST_WAIT_S)
    scope = Scope(allow=site.allow, deny=site.deny, allow_private_hosts=config.crawl.allow_private_hosts)
    turn = shared.turn if shared else own.turn
    try:
        with Fetcher(crawl=config.crawl, desk=config.desk, now=now, sleep=sleep, turn=turn) as fetcher:
            return fetcher.visit(url, scope=scope, preserve=lambda _: None)
    except HostWaitsError as error:
        raise FetchError(f"{url}: {error}") from error
    finally:
        if shared:
            shared.close()
