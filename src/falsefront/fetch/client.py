"""One polite visit to one URL: scope, robots.txt, pace, a bounded GET, redirects by hand, everything preserved."""

import ssl
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Lock
from types import TracebackType
from typing import Final, Self
from urllib.parse import urljoin, urlsplit

from falsefront.config import Crawl, Desk
from falsefront.errors import FetchError
from falsefront.fetch.guard import Resolve, resolve_host
from falsefront.fetch.identity import user_agent
from falsefront.fetch.outcome import judge_answer
from falsefront.fetch.robots import ROBOTS_BYTES, ROBOTS_REDIRECTS, Rules, rules_from
from falsefront.fetch.scope import Scope, canonical_url, host_of
from falsefront.fetch.wire import Wire
from falsefront.records import Exchange, Outcome

Preserve = Callable[[Exchange], object]  # keeps an exchange before anything reads it; may raise to stop the visit
# Host and least gap in seconds -> the host's turn: entered once the wait is over, told how the request ended.
Turn = Callable[[str, float], AbstractContextManager[Callable[[Exchange], object]]]

IsKnown = Callable[[str], bool]  # whether where a redirect leads was asked for already, and need not be again

REDIRECTS: Final = 5  # followed at most
RETRY_PAUSES_S: Final = (0.5, 2.0)  # before the second and the third attempt, on top of the host's gap


@dataclass(slots=True)
class _Origin:
    """What is known about the robots.txt of one scheme and host."""

    lock: Lock
    rules: Rules | None = None
    read_at: datetime | None = None

    def fresh_rules(self, now: datetime) -> Rules | None:
        """Return the rules, unless they are too old (or the clock went back)."""
        if self.rules is None or self.read_at is None:
            return None
        return self.rules if 0 <= (now - self.read_at).total_seconds() <= self.rules.max_age_s else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Errand:
    """What stays the same over the hops of one visit."""

    scope: Scope
    preserve: Preserve
    is_known: IsKnown


class Fetcher:
    """Visits URLs. One may serve many threads, as long as each host has one thread.

    `now` gives aware UTC time. `sleep` waits; it may raise to end a visit early. `turn(host, gap_s)` is entered for
    every single request, robots.txt and redirects included: it waits, is told how the request ended, and whoever
    implements it keeps the gap between all that make requests, and alone decides about failures and a Retry-After.
    """

    def __init__(
        self,
        *,
        crawl: Crawl,
        desk: Desk,
        now: Callable[[], datetime],
        sleep: Callable[[float], None],
        turn: Turn,
        resolve: Resolve = resolve_host,
        trust: ssl.SSLContext | None = None,
    ) -> None:
        self._crawl = crawl
        self._headers = {
            "User-Agent": user_agent(desk),
            "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Encoding": "gzip",
        }
        self._now = now
        self._sleep = sleep
        self._turn = turn
        self._wire = Wire(resolve=resolve, trust=trust)
        self._origins: dict[str, _Origin] = {}
        self._lock = Lock()

    def visit(
        self,
        url: str,
        *,
        scope: Scope,
        etag: str | None = None,
        last_modified: str | None = None,
        preserve: Preserve,
        is_known: IsKnown = lambda _: False,
    ) -> Exchange:
        """Ask for a URL and return how that ended; every exchange on the way is handed to `preserve` first.

        On the way lie the robots.txt where it is not known, each redirect, and each refusal. A redirect to what is
        known ends the visit: it is what is returned then, with its `location`. Nothing that a server
        does raises; what `preserve`, `turn` and `sleep` raise ends the visit.
        """
        errand = _Errand(scope=scope, preserve=preserve, is_known=is_known)
        conditions = _conditions(etag, last_modified)
        exchange = self._hop(url, errand, conditions)
        asked = [exchange.url]
        while exchange.location is not None and not errand.is_known(exchange.location):
            why_not = _why_not_on(exchange.location, asked)
            if why_not is not None:
                return self._refuse(exchange.location, errand, Outcome.SERVER_ERROR, why_not)
            exchange = self._hop(exchange.location, errand, {})
            asked.append(exchange.url)
        return exchange

    def outlook(self, url: str, *, scope: Scope) -> tuple[str | None, float]:
        """Return why a URL would not be asked for (None where it would), and the gap before it; asks for robots.txt."""
        refusal = scope.refusal(url)
        if refusal is not None:
            return refusal, self._crawl.delay_s
        url = canonical_url(url)
        rules = self._rules(url, _Errand(scope=scope, preserve=lambda _: None, is_known=lambda _: False))
        return rules.refusal(url), max(self._crawl.delay_s, rules.crawl_delay_s or 0.0)

    def known_refusal(self, url: str, *, scope: Scope) -> str | None:
        """Return why a canonical URL would not be asked for, as far as that is known; asks for nothing."""
        refusal = scope.refusal(url)
        if refusal is not None:
            return refusal
        with self._lock:
            origin = self._origins.get(_root_of(url))
        rules = origin.fresh_rules(self._now()) if origin else None
        return rules.refusal(url) if rules else None

    def sitemaps(self, url: str) -> tuple[str, ...]:
        """Return the sitemaps that the robots.txt of a URL's origin names, as it was last read; asks for nothing."""
        root = _root_of(url)
        with self._lock:
            origin = self._origins.get(root)
        named = origin.rules.sitemaps if origin and origin.rules else ()
        found = []
        for each in named:
            with suppress(ValueError):  # `http://[x` is no address at all
                found.append(urljoin(f"{root}/robots.txt", each))
        return tuple(found)

    def close(self) -> None:
        """Forget the robots.txt files, and close the connections."""
        self._wire.close()
        with self._lock:
            self._origins.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _hop(self, url: str, errand: _Errand, conditions: Mapping[str, str]) -> Exchange:
        refusal = errand.scope.refusal(url)
        if refusal is not None:
            return self._refuse(url, errand, Outcome.SCOPE, refusal)
        url = canonical_url(url)
        rules = self._rules(url, errand)
        refusal = rules.refusal(url)
        if refusal is not None:
            return self._refuse(url, errand, rules.outcome, refusal, rules.retry_at)
        gap_s = max(self._crawl.delay_s, rules.crawl_delay_s or 0.0)
        exchange = self._ask(url, errand.scope, conditions, gap_s=gap_s, max_bytes=self._crawl.max_bytes)
        if rules.note:
            exchange = replace(exchange, reason="; ".join(filter(None, (exchange.reason, rules.note))))
        errand.preserve(exchange)
        return exchange

    def _refuse(
        self,
        url: str,
        errand: _Errand,
        outcome: Outcome,
        reason: str,
        retry_at: datetime | None = None,
        *,
        is_robots: bool = False,
    ) -> Exchange:
        at = self._now()
        wait_s = None if retry_at is None else max((retry_at - at).total_seconds(), 0.0)
        exchange = Exchange(
            url=url, fetched_at=at, outcome=outcome, reason=reason, retry_after_s=wait_s, is_robots=is_robots
        )
        errand.preserve(exchange)
        return exchange

    def _rules(self, url: str, errand: _Errand) -> Rules:
        root = _root_of(url)
        with self._lock:
            origin = self._origins.setdefault(root, _Origin(Lock()))
        with origin.lock:
            rules = origin.fresh_rules(self._now())
            if rules is None:
                last = self._ask_robots(f"{root}/robots.txt", errand)
                rules = rules_from(last)
                origin.rules, origin.read_at = rules, last.fetched_at
            return rules

    def _ask_robots(self, url: str, errand: _Errand) -> Exchange:
        """Return the last exchange of asking for a robots.txt; its redirects may lead to any public host."""
        for _ in range(ROBOTS_REDIRECTS + 1):
            exchange = self._ask(
                url, errand.scope, {}, gap_s=self._crawl.delay_s, max_bytes=max(ROBOTS_BYTES, self._crawl.max_bytes)
            )
            exchange = replace(exchange, is_robots=True)
            errand.preserve(exchange)
            if exchange.location is None:
                return exchange
            try:
                url = canonical_url(exchange.location)
            except FetchError as error:
                return self._refuse(exchange.location, errand, Outcome.SCOPE, str(error), is_robots=True)
        return exchange

    def _ask(self, url: str, scope: Scope, conditions: Mapping[str, str], *, gap_s: float, max_bytes: int) -> Exchange:
        """Ask once, or again after failures that may pass and left no byte; all attempts share one time limit.

        A loop, not a library's retry: each pause must go through our own `sleep`, which a stop ends, and each attempt
        takes the host's turn first. One that a kept connection brought no answer to says nothing of the host.
        """
        host, left_s, attempts = host_of(url), self._crawl.timeout_s, 0
        pauses = deque((0.0, *RETRY_PAUSES_S))
        is_unheard = False
        while is_unheard or pauses:
            self._rest(0.0 if is_unheard else pauses.popleft())
            with self._turn(host, gap_s) as ended:
                at, began_s = self._now(), time.monotonic()
                attempts += not is_unheard
                answer = self._wire.ask(
                    url,
                    {**self._headers, **conditions},
                    deadline_s=began_s + left_s,
                    max_bytes=max_bytes,
                    is_exempt=scope.is_exempt(url),
                    is_once=not is_unheard,
                )
                left_s -= time.monotonic() - began_s
                if answer.reason and attempts > 1:
                    answer = replace(answer, reason=f"{answer.reason} ({attempts} attempts)")
                exchange = judge_answer(url, answer, at=at, max_bytes=max_bytes, is_conditional=bool(conditions))
                is_unheard = answer.is_unheard
                if not is_unheard:
                    ended(exchange)
            if left_s <= 0 or not (is_unheard or answer.stop == "transient"):
                break
        return exchange

    def _rest(self, seconds: float) -> None:
        if seconds > 0:
            self._sleep(seconds)


def _why_not_on(location: str, asked: list[str]) -> str | None:
    """Return why a redirect is not followed; without cookies, what was asked on the way answers as it did."""
    if len(asked) > REDIRECTS:
        return f"more than {REDIRECTS} redirects"
    with suppress(FetchError):
        if canonical_url(location) in asked:
            return f"a loop of redirects, back to {location}"
    return None


def _root_of(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _conditions(etag: str | None, last_modified: str | None) -> dict[str, str]:
    """Return the headers that ask for a page only if it changed, as far as the values may stand in a header."""
    named = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in named.items() if value and value.isascii() and value.isprintable()}
