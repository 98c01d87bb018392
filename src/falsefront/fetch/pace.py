"""Which hosts share a pace, and how long one that fails is left alone."""

from typing import Final, Literal

from falsefront.records import Exchange, Outcome
from falsefront.text.domains import registrable_domain

By = Literal["domain", "host"]

OPEN_AFTER: Final = 8  # requests in a row that came to nothing: then the host is left alone
OPEN_S: Final = 900.0  # for so long the first time, twice as long after each request that fails again
LONGEST_OPEN_S: Final = 3_600.0
LONGEST_BACK_OFF_S: Final = 120.0  # between two requests before that
JITTER: Final = 0.5  # of a back-off at the most, on top of it: hosts that failed together are not asked together

_NOT_NOW: Final = frozenset({408, 425, 429})


def pace_key(host: str, by: By) -> str:
    """Return what a host (with its port where that is not the scheme's own) shares its pace with.

    The registrable domain of a name, whatever the port; an IP address, and a name that is no domain, by itself with
    its port. With "host", each host by itself.

    >>> pace_key("img.shop.co.uk:8080", "domain"), pace_key("127.0.0.1:8099", "domain"), pace_key("a.b.de", "host")
    ('shop.co.uk', '127.0.0.1:8099', 'a.b.de')
    """
    return host if by == "host" else registrable_domain(host) or host


def is_failure(exchange: Exchange) -> bool | None:
    """Whether a request came to nothing (5xx, not now, no byte of an answer); None where it tells nothing of the host.

    An answer that broke off or is not HTTP is about one page: a host is not given up for it.
    """
    if exchange.outcome is Outcome.NETWORK_ERROR:
        return True if exchange.response is None else None
    if exchange.outcome is Outcome.SCOPE or exchange.status is None:
        return None
    return exchange.status >= 500 or exchange.status in _NOT_NOW


def left_alone_s(failures: int, *, gap_s: float, jitter: float) -> float:
    """Return how long a host is left alone after so many failures in a row; `jitter` is in [0, 1].

    >>> left_alone_s(0, gap_s=5, jitter=0.9), left_alone_s(2, gap_s=5, jitter=0), left_alone_s(8, gap_s=0, jitter=1)
    (5, 20.0, 900.0)
    """
    if failures >= OPEN_AFTER:
        return max(min(OPEN_S * 2.0 ** min(failures - OPEN_AFTER, 10), LONGEST_OPEN_S), gap_s)
    backed_off = min(gap_s * 2.0**failures, max(LONGEST_BACK_OFF_S, gap_s))
    return backed_off * (1 + JITTER * jitter) if failures else gap_s
